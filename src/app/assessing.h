#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "app/workplace.h"

namespace tc {

/// An item that an assessor has or had to judge.
struct QueueRow {
  Person learner;
  EvidenceItem item;
  UtcTime submitted_at;
  CalendarDate due;           ///< by the policy's working days
  bool overdue = false;
  int marked = 0;             ///< links with a mark that is not signed yet
  std::size_t disputes = 0;   ///< open ones about its attempt
};

/// What the person may judge: items with something waiting first, by due date; then judged ones,
/// newest first. Refuses whoever assesses nobody. One's own items are not in it.
Result<std::vector<QueueRow>> queue(Workplace& workplace, const PersonId& who);

/// How long judging took, over the items that were judged: from submission to the last judgement.
struct Turnaround {
  int judged = 0;
  int in_time = 0;
  int median_days = 0;  ///< working days, rounded up
};
Result<Turnaround> turnaround(Workplace& workplace, const PersonId& who);

/// One thing an assessor means to record about a learner. Marks are kept as drafts, durably, and
/// become entries when they are signed, all at once.
using PendingMark = std::variant<LinkJudged, CriterionDecided, ActionPlanned>;

/// The marks not signed yet, in the order in which they were made.
std::vector<PendingMark> marks(Workplace& workplace, const PersonId& who, const PersonId& learner);
/// Sets a mark in place of one about the same link or criterion; an action is added. Refuses what
/// could not be recorded now, with the marks before it taken as recorded: one's own evidence, what
/// was not submitted or is not linked, a verdict other than accepted without feedback, accepted
/// without all of valid, authentic and current, the decision rules (assessment/rules), a
/// judgement that takes away what a decision as met rests on.
Result<void> set_mark(Workplace& workplace, const PersonId& who, const PersonId& learner,
                      const PendingMark& mark);
Result<void> drop_mark(Workplace& workplace, const PersonId& who, const PersonId& learner,
                       std::size_t index);
/// The learner's portfolio as it would stand with the marks signed.
Result<Portfolio> with_marks(Workplace& workplace, const PersonId& who, const PersonId& learner);

/// Checks every mark again upon the record as it stands and records them all, signed, or none.
/// One who signs has a passphrase; the first result adopts the framework. Gives how many.
Result<int> sign_marks(Workplace& workplace, const PersonId& who, const PersonId& learner);

/// Marks and signs one thing at once.
Result<void> judge(Workplace& workplace, const PersonId& who, const LinkJudged& judgement);
Result<void> decide(Workplace& workplace, const PersonId& who, const CriterionDecided& decision);

/// A trainee's judgements and decisions that wait for a countersignature, oldest first.
struct ToCountersign {
  Person trainee;
  Person learner;
  EvidenceItem item;            ///< of a judgement
  CriterionRef criterion;
  std::optional<Judgement> judgement;
  std::optional<CriterionDecision> decision;
};
Result<std::vector<ToCountersign>> to_countersign(Workplace& workplace, const PersonId& who);
/// Signed, all at once. Refuses one's own, and disagreement without feedback.
Result<int> countersign(Workplace& workplace, const PersonId& who,
                        const std::vector<EntryId>& judgements, bool agreed,
                        std::string_view feedback);

}  // namespace tc
