#include <algorithm>

#include "scenario/checks/checks.h"

namespace tc {

void one_sided_endings(const Scenario& scenario, Problems& problems) {
  for (const Outcome outcome : {Outcome::good, Outcome::poor}) {
    const bool has = std::any_of(scenario.endings.begin(), scenario.endings.end(),
                                 [&](const Ending& ending) { return ending.outcome == outcome; });
    if (!has)
      problems.warning("TC312", scenario.place,
                       "no ending of this scenario is " + std::string(name(outcome)),
                       "give three: one good, one adequate, one poor");
  }
}

}  // namespace tc
