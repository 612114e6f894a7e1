#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/practice.h"

namespace tc {

/// "This item shows this criterion": what a learner or an observer says of an item.
struct Claim {
  CriterionRef criterion;
  std::string reason;
  std::string locator;  ///< where in the item; may be empty
};

/// What the engine saw as shown, as claims for the learner to keep, drop or reword: a proposal,
/// never evidence by itself. The locator names the step.
std::vector<Claim> proposed_claims(const Debrief& debrief);

/// Turns a finished attempt into an item of the learner's portfolio, numbered for the unit of
/// its first claim. From then on assessors can see it. Refuses an unfinished attempt, one that
/// is evidence already, no claims, a claim twice, without a reason, or for something that is
/// not judged.
Result<EvidenceItem> add_attempt_as_evidence(Workplace& workplace, const PersonId& who,
                                             const EntryId& attempt, std::vector<Claim> claims);

/// Records what an assessor saw the learner do at work. Refuses an observation of oneself, a
/// date to come, an empty place or narrative, and claims as above.
Result<EvidenceItem> observe(Workplace& workplace, const PersonId& who, const PersonId& learner,
                             Observation seen, std::vector<Claim> claims);

/// The learner's portfolio, to look at.
Result<Portfolio> open_portfolio(Workplace& workplace, const PersonId& who,
                                 const PersonId& learner);

/// The learner's standing against a standard, to look at.
Result<Progress> open_progress(Workplace& workplace, const PersonId& who, const PersonId& learner,
                               const StandardUrn& standard);

}  // namespace tc
