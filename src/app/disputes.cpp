// Disputed indications (plans.h).
#include <algorithm>
#include <tuple>

#include "app/plans.h"
#include "app/practice.h"
#include "app/recordable.h"
#include "app/signing_in.h"
#include "base/text.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

Result<AttemptRecord> record_of(Workplace& workplace, const EntryId& id) {
  if (const AttemptRecord* found = workplace.record().find_attempt(id)) return *found;
  return refuse("no-such-attempt", "There is no attempt '" + id.text + "' here.");
}

bool indicates(const Debrief& told, int step, const CriterionRef& criterion) {
  for (const Step& each : told.steps)
    for (const Chip& chip : each.chips)
      if (each.number == step && chip.criterion == criterion) return true;
  return false;
}

Result<void> check_words(std::string_view words, std::string_view what) {
  if (trimmed(words).empty())
    return refuse("words-needed", "The " + std::string(what) + " is empty.",
                  "Say it in a sentence of your own.");
  return recordable(words, what);
}

Result<std::vector<Draft>> disputing(Workplace& workplace, const PersonId& who,
                                     const IndicationDisputed& body) {
  const auto attempt = record_of(workplace, body.attempt);
  if (!attempt) return tl::unexpected(attempt.error());
  for (const Dispute& known : attempt->disputes)
    if (known.step == body.step && known.criterion == body.criterion)
      return refuse("disputed-already", text(body.criterion) + " at step " +
                                            std::to_string(body.step) + " is disputed already.");
  Draft draft{who, std::string(kinds::indication_disputed), {body.attempt}, body_text(body)};
  draft.key = attempt_key(body.attempt);
  return std::vector<Draft>{draft};
}

/// The dispute and the attempt that it is about.
Result<std::pair<AttemptRecord, Dispute>> find_dispute(Workplace& workplace, const EntryId& id) {
  for (const AttemptRecord& attempt : workplace.record().attempts())
    for (const Dispute& dispute : attempt.disputes)
      if (dispute.id == id) return std::make_pair(attempt, dispute);
  return refuse("no-such-dispute", "There is no dispute '" + id.text + "' here.");
}

Result<std::vector<Draft>> settling(Workplace& workplace, const PersonId& who,
                                    const DisputeSettled& body) {
  const auto found = find_dispute(workplace, body.dispute);
  if (!found) return tl::unexpected(found.error());
  const auto& [attempt, dispute] = *found;
  if (auto may_do = workplace.allowed(who, Deed::settle_dispute, attempt.who); !may_do)
    return tl::unexpected(may_do.error());
  if (!workplace.record().open_to_assessors(attempt))
    return refuse("not-submitted", "The attempt of this dispute is not submitted evidence.");
  if (dispute.outcome != Dispute::Outcome::open)
    return refuse("settled-already", "The dispute is settled already.");
  Draft draft{who, std::string(kinds::dispute_settled), {dispute.id}, body_text(body)};
  draft.key = attempt_key(attempt.id);
  draft.signer = workplace.signer(who);
  return std::vector<Draft>{draft};
}

}  // namespace

Result<Dispute> dispute(Workplace& workplace, const PersonId& who, const EntryId& attempt, int step,
                        const CriterionRef& criterion, std::string_view reason) {
  const auto record = record_of(workplace, attempt);
  if (!record) return tl::unexpected(record.error());
  if (auto own = workplace.allowed(who, Deed::dispute, record->who); !own)
    return tl::unexpected(own.error());
  if (!record->ended)
    return refuse("attempt-open", "This attempt has not ended yet.", "Finish it first.");
  if (auto words = check_words(reason, "reason"); !words) return tl::unexpected(words.error());
  const auto opened = open_attempt(workplace, who, attempt);
  if (!opened) return tl::unexpected(opened.error());
  if (!indicates(debrief(*opened), step, criterion))
    return refuse("no-such-indication",
                  "Step " + std::to_string(step) + " says nothing about " + text(criterion) + ".");
  const IndicationDisputed body{attempt, step, criterion, std::string(trimmed(reason))};
  const auto recorded = workplace.record_after([&] { return disputing(workplace, who, body); });
  if (!recorded) return tl::unexpected(recorded.error());
  const auto made = find_dispute(workplace, recorded->back().id);
  if (!made) return tl::unexpected(made.error());
  return made->second;
}

Result<std::vector<DisputeRow>> disputes(Workplace& workplace, const PersonId& who) {
  const auto by = workplace.acting(who);
  if (!by) return tl::unexpected(by.error());
  if (!assesses(*by))
    return refuse("role-missing",
                  "Only an assessor settles disputes, and " + by->name + " is not one.",
                  "Choose a person with that role.");
  std::vector<DisputeRow> rows;
  const RecordBook& book = workplace.record();
  for (const AttemptRecord& attempt : book.attempts()) {
    const Person* learner = book.find_person(attempt.who);
    if (learner == nullptr || !may(*by, Deed::settle_dispute, *learner) ||
        !book.open_to_assessors(attempt))
      continue;
    for (const Dispute& one : attempt.disputes)
      rows.push_back({*learner, one, attempt.begun.title});
  }
  std::stable_sort(rows.begin(), rows.end(), [](const DisputeRow& a, const DisputeRow& b) {
    const auto order = [](const DisputeRow& row) {
      return std::make_tuple(row.dispute.outcome != Dispute::Outcome::open, row.dispute.at);
    };
    return order(a) < order(b);
  });
  return rows;
}

Result<void> settle_dispute(Workplace& workplace, const PersonId& who, const EntryId& dispute,
                            Dispute::Outcome outcome, std::string_view feedback) {
  if (outcome == Dispute::Outcome::open)
    return refuse("outcome-needed", "A dispute is upheld, or the indication stands.");
  if (auto words = check_words(feedback, "feedback"); !words) return words;
  const auto by = workplace.acting(who);
  if (!by) return tl::unexpected(by.error());
  const DisputeSettled body{dispute, outcome, std::string(trimmed(feedback))};
  if (auto can = settling(workplace, who, body); !can) return tl::unexpected(can.error());
  if (auto signs = may_sign(workplace, who); !signs) return signs;
  const auto recorded = workplace.record_after([&] { return settling(workplace, who, body); });
  if (!recorded) return tl::unexpected(recorded.error());
  return {};
}

}  // namespace tc
