#include "scenario/checks/checks.h"
#include "scenario/checks/ways.h"

namespace tc {

void unreachable_ending(const Scenario& scenario, Problems& problems) {
  const Reached reached = reached_from_start(scenario);
  for (std::size_t i = 0; i < scenario.endings.size(); ++i)
    if (!reached.endings[i])
      problems.error("TC303", scenario.endings[i].place,
                     "nothing leads to the ending '" + std::string(scenario.endings[i].name) + "'",
                     "let a choice go there, or take the ending away");
}

}  // namespace tc
