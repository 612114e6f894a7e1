#include "assessment/fold.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

/// The attempt that the entry goes on with, where it answers the newest entry of it. A move that
/// was made elsewhere at the same time is noted: the first to be read counts.
AttemptRecord* goes_on_with(Fold& fold, const Entry& entry) {
  if (entry.answers.empty()) return nullptr;
  const EntryId& answered = entry.answers.front();
  const auto found = fold.attempt_of_entry.find(answered);
  if (found == fold.attempt_of_entry.end()) return nullptr;
  AttemptRecord& attempt = fold.attempts[found->second];
  if (attempt.last == answered && !attempt.ended) return &attempt;
  const auto went_on = fold.went_on_at.find(answered);
  if (went_on != fold.went_on_at.end() && went_on->second != entry.device)
    fold.stray_moves.emplace_back(found->second, entry.id);
  return nullptr;
}

Result<void> made_by_another(const Fold& fold, const Entry& entry, const AttemptRecord& attempt) {
  if (fold.people.canonical(entry.who) == attempt.who) return {};
  return refuse("own-work-only", "Nobody can practise in another person's name.");
}

Result<void> begin(Fold& fold, const Entry& entry, std::string_view body) {
  auto begun = read_body<AttemptBegun>(body);
  if (!begun) return {};
  if (auto held = fold.allowed(entry, Deed::practise, entry.who); !held) return held;
  fold.attempt_of_entry[entry.id] = fold.attempts.size();
  AttemptRecord attempt;
  attempt.id = entry.id;
  attempt.who = fold.people.canonical(entry.who);
  attempt.at = entry.at;
  attempt.begun = std::move(*begun);
  attempt.last = entry.id;
  fold.attempts.push_back(std::move(attempt));
  return {};
}

Result<void> move_on(Fold& fold, const Entry& entry, std::string_view body) {
  auto moved = read_body<AttemptMoved>(body);
  AttemptRecord* attempt = moved ? goes_on_with(fold, entry) : nullptr;
  if (attempt == nullptr) return {};
  if (auto held = made_by_another(fold, entry, *attempt); !held) return held;
  fold.attempt_of_entry[entry.id] = fold.attempt_of_entry.at(attempt->last);
  fold.went_on_at[attempt->last] = entry.device;
  attempt->last = entry.id;
  attempt->moves.push_back(std::move(*moved));
  return {};
}

Result<void> end(Fold& fold, const Entry& entry, std::string_view body) {
  auto ended = read_body<AttemptEnded>(body);
  AttemptRecord* attempt = ended ? goes_on_with(fold, entry) : nullptr;
  if (attempt == nullptr) return {};
  if (auto held = made_by_another(fold, entry, *attempt); !held) return held;
  fold.went_on_at[attempt->last] = entry.device;
  attempt->ended = std::move(*ended);
  attempt->ended_at = entry.at;
  return {};
}

Result<void> dispute(Fold& fold, const Entry& entry, std::string_view body) {
  auto said = read_body<IndicationDisputed>(body);
  if (!said) return {};
  const auto found = fold.attempt_of_entry.find(said->attempt);
  if (found == fold.attempt_of_entry.end()) return {};
  AttemptRecord& attempt = fold.attempts[found->second];
  if (auto held = fold.allowed(entry, Deed::dispute, attempt.who); !held) return held;
  fold.attempt_of_entry[entry.id] = found->second;
  Dispute dispute;
  dispute.id = entry.id;
  dispute.by = fold.people.canonical(entry.who);
  dispute.at = entry.at;
  dispute.attempt = attempt.id;
  dispute.step = said->step;
  dispute.criterion = said->criterion;
  dispute.reason = std::move(said->reason);
  attempt.disputes.push_back(std::move(dispute));
  return {};
}

Result<void> settle(Fold& fold, const Entry& entry, std::string_view body) {
  auto said = read_body<DisputeSettled>(body);
  if (!said) return {};
  const auto found = fold.attempt_of_entry.find(said->dispute);
  if (found == fold.attempt_of_entry.end()) return {};
  AttemptRecord& attempt = fold.attempts[found->second];
  if (auto held = fold.allowed(entry, Deed::settle_dispute, attempt.who); !held) return held;
  for (Dispute& dispute : attempt.disputes) {
    if (dispute.id != said->dispute) continue;
    dispute.outcome = said->outcome;
    dispute.feedback = said->feedback;
    dispute.settled_by = fold.people.canonical(entry.who);
  }
  return {};
}

}  // namespace

Result<void> fold_attempt(Fold& fold, const Entry& entry, std::string_view body) {
  if (entry.kind == kinds::attempt_begun) return begin(fold, entry, body);
  if (entry.kind == kinds::attempt_moved) return move_on(fold, entry, body);
  if (entry.kind == kinds::attempt_ended) return end(fold, entry, body);
  if (entry.kind == kinds::indication_disputed) return dispute(fold, entry, body);
  if (entry.kind == kinds::dispute_settled) return settle(fold, entry, body);
  return {};
}

}  // namespace tc
