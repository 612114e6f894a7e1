#include "app/verifying.h"

#include <algorithm>

#include "base/failure.h"
#include "ledger/heads.h"

namespace tc {

namespace {

AttemptFinding differing(const AttemptRecord& record, std::string sentence) {
  return {record.id, record.begun.title, ReplayOutcome::differs, std::move(sentence)};
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

}  // namespace

bool Verified::whole() const {
  return ledger.whole() &&
         std::none_of(attempts.begin(), attempts.end(),
                      [](const AttemptFinding& f) { return f.outcome == ReplayOutcome::differs; });
}

Verified verify_workplace(Workplace& workplace) {
  Verified out;
  out.ledger = verify(workplace.log());
  out.fingerprint = fingerprint_of(workplace.log().heads()).brief();
  // Read afresh: what this workplace has read may be older than what stands there now.
  RecordBook book;
  book.catch_up(workplace.log());
  for (const AttemptRecord& record : book.attempts()) check_attempt(workplace, record, out);
  return out;
}

}  // namespace tc
