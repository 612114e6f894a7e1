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
  CalendarDate due;  ///< by the policy's working days, Monday to Friday: bank holidays count too
  bool overdue = false;
  int marked = 0;            ///< links with a mark that is not signed yet
  std::size_t disputes = 0;  ///< open ones about its attempt
};

/// What the person may judge: items with something waiting (links, disputes) first, by due date;
/// then judged ones, newest first. Refuses whoever assesses nobody. One's own items are not in it.
Result<std::vector<QueueRow>> queue(Workplace& workplace, const PersonId& who);

/// How long judging took, over the items that were judged whole: from submission to when the last
/// link got its first judgement. A second look is no delay.
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
/// without all of valid, authentic and current, knowledge accepted on evidence of performance
/// without a word on what it is inferred from, the decision rules (assessment/rules), a judgement
/// that takes away what a decision as met, or a later mark ("mark-rests-on-it"), rests on.
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
  EvidenceItem item;  ///< of a judgement
  CriterionRef criterion;
  std::optional<Judgement> judgement;
  std::optional<CriterionDecision> decision;
};
Result<std::vector<ToCountersign>> to_countersign(Workplace& workplace, const PersonId& who);
/// Signed, all at once. Refuses one's own, what is about one's own evidence, disagreement without
/// feedback, and agreeing to a decision that could not be made now. What is not agreed to does
/// not stand: it is to be judged again.
Result<int> countersign(Workplace& workplace, const PersonId& who,
                        const std::vector<EntryId>& judgements, bool agreed,
                        std::string_view feedback);

}  // namespace tc
