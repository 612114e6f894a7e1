#include "assessment/rules/rule.h"
#include "assessment/sufficiency.h"

namespace tc {

Result<void> met_needs_sufficient_evidence(const DecisionAsked& asked) {
  if (asked.decision != Decision::met) return {};
  const auto missing = shortfalls(asked.portfolio, asked.framework, asked.criterion, asked.today,
                                  CountedFor::deciding);
  if (missing.empty()) return {};
  return refuse("met-needs-sufficient-evidence", missing.front().sentence,
                "Agree with the learner where that evidence comes from, as an action.");
}

}  // namespace tc
