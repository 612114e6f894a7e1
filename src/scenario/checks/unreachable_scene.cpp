#include "scenario/checks/checks.h"
#include "scenario/checks/ways.h"

namespace tc {

void unreachable_scene(const Scenario& scenario, Problems& problems) {
  const Reached reached = reached_from_start(scenario);
  for (std::size_t i = 0; i < scenario.scenes.size(); ++i)
    if (!reached.scenes[i])
      problems.error("TC300", scenario.scenes[i].place,
                     "nothing leads to the scene '" + std::string(scenario.scenes[i].name) + "'",
                     "let a choice go there, or take the scene away");
}

}  // namespace tc
