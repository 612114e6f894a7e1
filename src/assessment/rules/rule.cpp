#include "assessment/rules/rule.h"

namespace tc {

Result<void> may_decide(const DecisionAsked& asked) {
  for (const DecisionRule& rule : decision_rules)
    if (auto held = rule.holds(asked); !held) return held;
  return {};
}

}  // namespace tc
