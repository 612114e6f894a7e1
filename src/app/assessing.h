#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/workplace.h"

namespace tc {

/// An item that an assessor has or had to judge.
struct QueueRow {
  Person learner;
  EvidenceItem item;
};

/// What the person may judge: items with something waiting first, oldest first; then judged
/// ones, newest first. Refuses whoever is no assessor. One's own items are not in it.
Result<std::vector<QueueRow>> queue(Workplace& workplace, const PersonId& who);

/// By its number ("VPO01/E07"), in one learner's portfolio.
Result<EvidenceItem> find_item(Workplace& workplace, const PersonId& learner,
                               std::string_view number);

/// Judges one link. A newer judgement stands beside the older one and counts. Refuses one's own
/// evidence, a criterion that the item is not linked to, a verdict other than accepted without
/// feedback, and one that takes away what a decision as met rests on: that is decided again first.
Result<void> judge(Workplace& workplace, const PersonId& who, const EntryId& evidence,
                   const CriterionRef& criterion, Verdict verdict, std::string_view feedback);

/// Decides about a criterion. Refused by the decision rules (assessment/rules) and on one's own
/// evidence, with the reason.
Result<void> decide(Workplace& workplace, const PersonId& who, const PersonId& learner,
                    const CriterionRef& criterion, Decision decision, std::string_view feedback);

}  // namespace tc
