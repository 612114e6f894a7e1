#include "app/verifying.h"

#include <algorithm>

#include "app/sign_off_check.h"
#include "assessment/signatures.h"
#include "base/failure.h"
#include "ledger/heads.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

AttemptFinding differing(const AttemptRecord& record, std::string sentence) {
  return {record.id, record.begun.title, ReplayOutcome::differs, std::move(sentence)};
}

/// Whether an assessed attempt plays what was set; one whose sitting cannot be read is passed over.
bool is_as_set(const RecordBook& book, const AttemptRecord& record) {
  if (!record.assessed()) return true;
  const Sitting* sitting = book.find_sitting(record.begun.sitting);
  return sitting == nullptr || is_as_set(*sitting, record.begun, record.who);
}

void check_attempt(Workplace& workplace, const AttemptRecord& record, Verified& out) {
  const auto hash = parse_hash(record.begun.bundle);
  const auto bundle = hash ? workplace.log().bundle(*hash) : std::nullopt;
  if (!bundle) {
    out.attempts.push_back(differing(record, "Its bundle is not kept here."));
    return;
  }
  try {
    const Replay played = replay(record, workplace.bundles().read(*bundle));
    if (played.outcome == ReplayOutcome::same)
      ++out.replayed;
    else
      out.attempts.push_back({record.id, record.begun.title, played.outcome,
                              "At move " + std::to_string(played.step) + ": " + played.why});
  } catch (const Failure& failure) {
    out.attempts.push_back(differing(record, failure.what()));
  }
}

bool is_kept_from_us(BodyState state) {
  return state == BodyState::locked || state == BodyState::held_back;
}

/// Practice stays with its learner; an attempt that is evidence goes along with its item.
void check_attempt_of(const Log& log, const RecordBook& book, const Person& learner,
                      const EvidenceItem& item, Verified& out) {
  if (!item.submitted() || !item.attempt || book.find_attempt(*item.attempt) != nullptr) return;
  const auto entry = log.entry(*item.attempt);
  if (entry && !is_kept_from_us(log.body_state(entry->id))) return;  // verify() tells of it
  out.attempts.push_back({*item.attempt, item.title, ReplayOutcome::differs,
                          item.number + " of " + learner.name +
                              " rests on it, and it cannot be read although the item can."});
}

void check_attempts(Workplace& workplace, const RecordBook& book, Verified& out) {
  for (const AttemptRecord& record : book.attempts()) {
    check_attempt(workplace, record, out);
    if (!is_as_set(book, record))
      out.attempts.push_back(differing(record, "It is assessed, and not as its sitting was set."));
  }
  const Log& log = workplace.log();
  for (const Entry& entry : log.arrived_after({}).entries)
    if (entry.kind == kinds::attempt_begun && is_kept_from_us(log.body_state(entry.id)))
      ++out.unread_attempts;
  for (const Person& learner : book.people())
    for (const EvidenceItem& item : book.portfolio(learner.id).items)
      check_attempt_of(log, book, learner, item, out);
}

void add(std::vector<Finding> found, std::vector<Finding>& all) {
  for (Finding& one : found) all.push_back(std::move(one));
}

}  // namespace

bool Verified::whole() const {
  return ledger.whole() && sign_offs.empty() &&
         std::none_of(attempts.begin(), attempts.end(),
                      [](const AttemptFinding& f) { return f.outcome == ReplayOutcome::differs; });
}

Verified verify_workplace(Workplace& workplace, Verification ledger,
                          const std::vector<Head>& anchors) {
  const Log& log = workplace.log();
  Verified out;
  out.ledger = std::move(ledger);
  SignaturesChecked signatures = check_signatures(log);
  add(std::move(signatures.findings), out.ledger.findings);
  out.ledger.signatures = signatures.good;
  out.unread_signatures = static_cast<int>(signatures.unread);
  out.not_trusted = static_cast<int>(signatures.not_trusted);
  add(check_anchor(log, anchors), out.ledger.findings);
  const Fingerprint fingerprint = fingerprint_of(log.heads());
  out.fingerprint = fingerprint.brief();
  out.full_fingerprint = hex(fingerprint.full);
  // Read afresh: what this workplace has read may be older than what stands there now.
  RecordBook book;
  book.catch_up(log);
  check_attempts(workplace, book, out);
  check_sign_offs(workplace, book, out);
  return out;
}

}  // namespace tc
