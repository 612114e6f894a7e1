#include "scenario/checks/checks.h"
#include "scenario/checks/parts.h"

namespace tc {

void unfindable_need(const Scenario& scenario, Problems& problems) {
  for (const Need& need : scenario.needs) {
    if (!on_offer(scenario, need.found_by))
      problems.error("TC305", need.place,
                     "no reply or task does what finds the need '" + std::string(need.name) + "'",
                     "add one of its acts to a choice's 'does', or another act to 'found_by'");
    if (!need.confirmed_by.empty() && !on_offer(scenario, need.confirmed_by))
      problems.error(
          "TC305", need.place,
          "no reply or task does what confirms the need '" + std::string(need.name) + "'",
          "add one of its acts to a choice's 'does', or another to 'confirmed_by'");
  }
}

}  // namespace tc
