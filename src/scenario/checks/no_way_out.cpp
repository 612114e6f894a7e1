#include <algorithm>

#include "scenario/checks/checks.h"
#include "scenario/checks/ways.h"

namespace tc {

namespace {

/// Which scenes an ending can be reached from, found backwards from the endings. Going back leads
/// to a scene that has a way out of its own.
std::vector<bool> scenes_that_end(const Scenario& scenario) {
  std::vector<std::vector<std::size_t>> from(scenario.scenes.size());
  std::vector<bool> ends(scenario.scenes.size());
  std::vector<std::size_t> waiting;
  for (std::size_t i = 0; i < scenario.scenes.size(); ++i)
    for (const Way& way : ways_out(scenario, scenario.scenes[i])) {
      if (const auto* scene = std::get_if<SceneIndex>(&way.to))
        from[scene->value].push_back(i);
      else if (!ends[i]) {
        ends[i] = true;
        waiting.push_back(i);
      }
    }
  while (!waiting.empty()) {
    const std::size_t at = waiting.back();
    waiting.pop_back();
    for (const std::size_t before : from[at]) {
      if (ends[before]) continue;
      ends[before] = true;
      waiting.push_back(before);
    }
  }
  return ends;
}

/// What happens by itself may lead on from any scene.
bool world_leads_to_an_end(const Scenario& scenario, const std::vector<bool>& ends) {
  const auto ways = ways_from_anywhere(scenario);
  return std::any_of(ways.begin(), ways.end(), [&](const Way& way) {
    const auto* scene = std::get_if<SceneIndex>(&way.to);
    return std::holds_alternative<EndingIndex>(way.to) || (scene != nullptr && ends[scene->value]);
  });
}

}  // namespace

void no_way_out(const Scenario& scenario, Problems& problems) {
  const std::vector<bool> ends = scenes_that_end(scenario);
  if (world_leads_to_an_end(scenario, ends)) return;
  for (std::size_t i = 0; i < scenario.scenes.size(); ++i) {
    if (ends[i]) continue;
    const Scene& scene = scenario.scenes[i];
    const bool closed = ways_out(scenario, scene).empty();
    problems.error(
        "TC301", scene.place,
        closed ? "there is no way out of the scene '" + std::string(scene.name) + "'"
               : "no ending can be reached from the scene '" + std::string(scene.name) + "'",
        "give a choice a 'go' that leads on to an ending");
  }
}

}  // namespace tc
