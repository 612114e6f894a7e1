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

}  // namespace

void unanswered_question(const Scenario& scenario, Problems& problems) {
  if (scenario.common->answers.none()) return;
  for (const Scene& scene : scenario.scenes) {
    for (std::size_t i = 0; i < scene.lines.count; ++i) {
      const Line& line = scenario.lines[scene.lines.first.value + i];
      if (line.asks.empty() || answers_soon(scenario, scene)) continue;
      problems.warning("TC319", line.place,
                       "the customer asks " + std::string(line.asks) +
                           ", and nothing that can be said in '" + std::string(scene.name) +
                           "' answers",
                       "add a tell, an explain or another act that answers to a choice's 'does'");
      break;
    }
  }
}

}  // namespace tc
