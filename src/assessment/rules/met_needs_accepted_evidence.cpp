#include <algorithm>

#include "assessment/rules/rule.h"

namespace tc {

Result<void> met_needs_accepted_evidence(const DecisionAsked& asked) {
  if (asked.decision != Decision::met) return {};
  const auto accepted = [&](const EvidenceItem& item) {
    const Link* link = item.find(asked.criterion);
    return item.submitted() && link != nullptr && link->accepted();
  };
  const auto& items = asked.portfolio.items;
  if (std::any_of(items.begin(), items.end(), accepted)) return {};
  return refuse("met-needs-accepted-evidence",
                text(asked.criterion) + " cannot be met: no evidence for it has been accepted.",
                "Judge its evidence first, or record what you saw as a direct observation.");
}

}  // namespace tc
