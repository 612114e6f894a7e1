#include <algorithm>

#include "scenario/checks/checks.h"
#include "scenario/checks/parts.h"
#include "scenario/checks/ways.h"

namespace tc {

namespace {

/// The scenes in which one can be with something to go back to: those that break in, and those
/// that they lead to.
std::vector<bool> scenes_that_break_in(const Scenario& scenario) {
  std::vector<bool> in(scenario.scenes.size());
  std::vector<SceneIndex> waiting;
  const auto follow = [&](SceneIndex scene) {
    if (in[scene.value]) return;
    in[scene.value] = true;
    waiting.push_back(scene);
  };
  each_effects(scenario, [&](const Effects& effects, const Span&) {
    if (effects.interrupt) follow(*effects.interrupt);
  });
  while (!waiting.empty()) {
    const SceneIndex at = waiting.back();
    waiting.pop_back();
    for (const Way& way : ways_out(scenario, scenario[at]))
      if (const auto* scene = std::get_if<SceneIndex>(&way.to)) follow(*scene);
  }
  return in;
}

bool goes_back(const Effects& effects) {
  return effects.go && std::holds_alternative<Back>(*effects.go);
}

}  // namespace

void idle_back(const Scenario& scenario, Problems& problems) {
  const std::vector<bool> in = scenes_that_break_in(scenario);
  const auto tell = [&](const Span& place, std::string_view scene) {
    problems.error("TC318", place,
                   "nothing breaks in that leads to the scene '" + std::string(scene) +
                       "', so there is nothing to go back to",
                   "name a scene or ending, or let something 'interrupt' with this scene");
  };
  for (const Choice& choice : scenario.choices)
    if (!in[choice.scene.value] && goes_back(choice.effects))
      tell(choice.place, scenario[choice.scene].name);
  for (std::size_t i = 0; i < scenario.scenes.size(); ++i) {
    const Scene& scene = scenario.scenes[i];
    if (!in[i] && scene.silence && goes_back(scene.silence->effects)) tell(scene.place, scene.name);
  }
}

}  // namespace tc
