#include <algorithm>

#include "scenario/checks/checks.h"
#include "scenario/checks/parts.h"
#include "scenario/checks/ways.h"

namespace tc {

namespace {

bool answers_here(const Scenario& scenario, const Scene& scene) {
  return std::any_of(scene.choices.begin(), scene.choices.end(), [&](ChoiceIndex choice) {
    return any_of(scenario[choice].effects.does, scenario.common->answers);
  });
}

/// Whether the scene, or one that it leads to at once, offers an answer. Common moves do not count:
/// saying in general what happens next is no answer that an author has thought of.
bool answers_soon(const Scenario& scenario, const Scene& scene) {
  if (answers_here(scenario, scene)) return true;
  const std::vector<Way> ways = ways_out(scenario, scene);
  return std::any_of(ways.begin(), ways.end(), [&](const Way& way) {
    const auto* next = std::get_if<SceneIndex>(&way.to);
    return std::holds_alternative<Back>(way.to) ||
           (next != nullptr && answers_here(scenario, scenario[*next]));
  });
}

/// The scene in which one is after these effects; null where that is an ending, or not known.
const Scene* scene_after(const Scenario& scenario, const Effects& effects, const Scene& scene) {
  if (effects.interrupt) return &scenario[*effects.interrupt];
  if (!effects.go) return &scene;
  const auto* next = std::get_if<SceneIndex>(&*effects.go);
  return next == nullptr ? nullptr : &scenario[*next];
}

/// The first of the lines that asks, where nothing in the scene answers.
void look_at(const Scenario& scenario, const Lines& lines, const Scene* scene, Problems& problems) {
  if (scene == nullptr || answers_soon(scenario, *scene)) return;
  for (std::uint16_t i = 0; i < lines.count; ++i) {
    const Line& line = scenario[LineIndex{static_cast<std::uint16_t>(lines.first.value + i)}];
    if (line.asks.empty()) continue;
    problems.warning("TC319", line.place,
                     "the customer asks " + std::string(line.asks) +
                         ", and nothing that can be said in '" + std::string(scene->name) +
                         "' answers",
                     "add a tell, an explain or another act that answers to a choice's 'does'");
    return;
  }
}

}  // namespace

void unanswered_question(const Scenario& scenario, Problems& problems) {
  if (scenario.common->answers.none()) return;
  for (const Scene& scene : scenario.scenes) {
    look_at(scenario, scene.lines, &scene, problems);
    if (scene.silence)
      look_at(scenario, scene.silence->effects.reaction,
              scene_after(scenario, scene.silence->effects, scene), problems);
  }
  for (const Choice& choice : scenario.choices)
    look_at(scenario, choice.effects.reaction,
            scene_after(scenario, choice.effects, scenario[choice.scene]), problems);
}

}  // namespace tc
