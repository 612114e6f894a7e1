#pragma once

#include <array>
#include <string_view>

#include "assessment/portfolio.h"
#include "base/calendar_date.h"
#include "base/refusal.h"
#include "standard/evidence_policy.h"
#include "standard/standard.h"

namespace tc {

/// What is to be decided about one criterion, with all that it rests on.
struct DecisionAsked {
  const Portfolio& portfolio;
  const Framework& framework;  ///< the portfolio's own, where it has adopted one
  CriterionRef criterion;
  Decision decision;
  std::string_view feedback;
  CalendarDate today;
};

/// A rule for deciding about a criterion: refuses with its name, the reason and what to do.
struct DecisionRule {
  std::string_view name;
  std::string_view words;  ///< the rule in a sentence, for people
  Result<void> (*holds)(const DecisionAsked&);
};

// One rule, one file, named as the rule.
Result<void> criterion_is_judged(const DecisionAsked& asked);
Result<void> not_met_needs_feedback(const DecisionAsked& asked);
Result<void> met_needs_accepted_evidence(const DecisionAsked& asked);
Result<void> met_needs_real_work(const DecisionAsked& asked);
Result<void> met_needs_sufficient_evidence(const DecisionAsked& asked);

inline constexpr std::array<DecisionRule, 5> decision_rules{{
    {"criterion-is-judged", "Headings are not judged; the lines under them are.",
     criterion_is_judged},
    {"not-met-needs-feedback", "A decision other than met says what is still needed.",
     not_met_needs_feedback},
    {"met-needs-accepted-evidence", "A criterion is met by evidence that an assessor accepted.",
     met_needs_accepted_evidence},
    {"met-needs-real-work",
     "Simulation counts beside evidence from real work, as the standard's policy says.",
     met_needs_real_work},
    {"met-needs-sufficient-evidence",
     "A criterion is met by as many occasions, customers and methods as the policy asks for, "
     "recent enough.",
     met_needs_sufficient_evidence},
}};

/// The first rule that refuses, or nothing.
Result<void> may_decide(const DecisionAsked& asked);

}  // namespace tc
