#include "assessment/rules/rule.h"
#include "base/text.h"

namespace tc {

Result<void> not_met_needs_feedback(const DecisionAsked& asked) {
  if (asked.decision == Decision::met || !trimmed(asked.feedback).empty()) return {};
  return refuse("not-met-needs-feedback",
                "Feedback is needed for '" + std::string(in_words(asked.decision)) + "'.",
                "Say in a sentence what the learner still has to show.");
}

}  // namespace tc
