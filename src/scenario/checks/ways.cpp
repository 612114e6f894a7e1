#include "scenario/checks/ways.h"

namespace tc {

std::vector<Way> ways_out(const Scenario& scenario, const Scene& scene) {
  std::vector<Way> out;
  for (const ChoiceIndex index : scene.choices) {
    const Choice& choice = scenario[index];
    if (choice.effects.go)
      out.push_back({*choice.effects.go, choice.when.always() ? nullptr : &choice.when});
  }
  if (scene.silence && scene.silence->effects.go)
    out.push_back({*scene.silence->effects.go, nullptr});
  return out;
}

Reached reached_from_start(const Scenario& scenario) {
  Reached reached{std::vector<bool>(scenario.scenes.size()),
                  std::vector<bool>(scenario.endings.size())};
  if (scenario.gives_up) reached.endings[scenario.gives_up->value] = true;
  std::vector<SceneIndex> waiting{scenario.start};
  reached.scenes[scenario.start.value] = true;
  while (!waiting.empty()) {
    const SceneIndex at = waiting.back();
    waiting.pop_back();
    for (const Way& way : ways_out(scenario, scenario[at])) {
      if (const auto* ending = std::get_if<EndingIndex>(&way.to)) {
        reached.endings[ending->value] = true;
        continue;
      }
      const SceneIndex next = std::get<SceneIndex>(way.to);
      if (reached.scenes[next.value]) continue;
      reached.scenes[next.value] = true;
      waiting.push_back(next);
    }
  }
  return reached;
}

}  // namespace tc
