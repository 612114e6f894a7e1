#pragma once

#include <string_view>
#include <vector>

#include "app/workplace.h"

namespace tc {

/// Actions about a learner that `who` may see, open ones first, by due date.
Result<std::vector<PlannedAction>> actions_of(Workplace& workplace, const PersonId& who,
                                              const PersonId& learner);
/// Actions that `who` owns or planned, of all learners, likewise.
Result<std::vector<PlannedAction>> actions_for(Workplace& workplace, const PersonId& who);
/// Plans one at once (a mark plans it with the judgements: assessing.h). Refuses an empty `what`,
/// a day that is over, an owner who is not in the record.
Result<PlannedAction> plan_action(Workplace& workplace, const PersonId& who, ActionPlanned action);
/// By its owner, or an assessor: done, or dropped with the reason.
Result<void> settle_action(Workplace& workplace, const PersonId& who, const EntryId& action,
                           PlannedAction::Outcome outcome, std::string_view note);

/// Disputes an indication of one's own finished attempt. Refuses a step that shows no such
/// indication, one that is disputed already, no reason.
Result<Dispute> dispute(Workplace& workplace, const PersonId& who, const EntryId& attempt, int step,
                        const CriterionRef& criterion, std::string_view reason);
/// Disputes about attempts that `who` may see as an assessor, open ones first, oldest first: those
/// of submitted and of assessed attempts.
struct DisputeRow {
  Person learner;
  Dispute dispute;
  std::string title;  ///< of the scenario
};
Result<std::vector<DisputeRow>> disputes(Workplace& workplace, const PersonId& who);
/// Upheld (the learner is right) or the indication stands; with feedback. Signed.
Result<void> settle_dispute(Workplace& workplace, const PersonId& who, const EntryId& dispute,
                            Dispute::Outcome outcome, std::string_view feedback);

}  // namespace tc
