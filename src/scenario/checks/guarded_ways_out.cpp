#include "scenario/checks/checks.h"
#include "scenario/checks/guard_truth.h"
#include "scenario/checks/ways.h"

namespace tc {

void guarded_ways_out(const Scenario& scenario, Problems& problems) {
  for (const Scene& scene : scenario.scenes) {
    std::vector<const Expression*> guards;
    bool open = false;
    for (const Way& way : ways_out(scenario, scene)) {
      if (way.when == nullptr)
        open = true;
      else
        guards.push_back(way.when);
    }
    if (open || guards.empty() || truth_of_any(guards) == Truth::always) continue;
    problems.warning("TC302", scene.place,
                     "every way out of the scene '" + scene.name + "' has a guard",
                     "leave one way out open, or make the guards cover every case");
  }
}

}  // namespace tc
