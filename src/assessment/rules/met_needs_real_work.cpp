#include <algorithm>

#include "assessment/rules/rule.h"

namespace tc {

Result<void> met_needs_real_work(const DecisionAsked& asked) {
  if (asked.decision != Decision::met) return {};
  const SimulationUse use = asked.framework.policy.simulation.use;
  if (use == SimulationUse::permitted) return {};
  const auto done_not_practised = [&](const EvidenceItem& item) {
    const Link* link = item.find(asked.criterion);
    return item.submitted() && link != nullptr && link->accepted() && !item.simulated();
  };
  const auto& items = asked.portfolio.items;
  if (std::any_of(items.begin(), items.end(), done_not_practised)) return {};
  const std::string name = text(asked.criterion);
  return refuse("met-needs-real-work",
                name + " cannot be met on simulation alone: for this standard simulation is " +
                    (use == SimulationUse::forbidden ? "not evidence." : "supplementary evidence."),
                "Accept evidence from real work for " + name + " as well, such as an observation.");
}

}  // namespace tc
