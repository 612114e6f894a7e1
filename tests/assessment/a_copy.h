#pragma once

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "assessment/record_book.h"
#include "kit/a_small_standard.h"
#include "kit/memory_log.h"
#include "ledger/kinds.h"
#include "ledger/merge.h"

namespace tc {

/// Whose secret it is by a name: people have the same one on every copy.
inline Secret secret_of(const std::string& name) {
  const Hash256 hash = sha256("secret of " + name);
  return Secret::from(std::string(hash.bytes.begin(), hash.bytes.end()));
}

/// One workspace's copy of a record, written entry by entry without use cases: what is wrong can be
/// written too. Each entry is signed as its kind asks, a second after the one before.
class ACopy {
 public:
  explicit ACopy(std::uint64_t seed = 1) : chance(seed), name_("copy " + std::to_string(seed)) {}

  /// The workspace is made, and has its key.
  EntryId found();
  VerifyKey device_key() const { return verify_key_of(secret_of(name_)); }

  EntryId person(const std::string& id, const std::string& name, std::vector<Role> roles) {
    return add(kinds::person_added, PersonAdded{{PersonId(id), name, std::move(roles)}}, {}, "");
  }
  EntryId enrol(const std::string& id) {
    const Secret secret = secret_of(id);
    return add(kinds::key_enrolled,
               KeyEnrolled{PersonId(id), box_key_of(secret), verify_key_of(secret)}, {}, "");
  }
  /// Sam learns; Jo assesses, Tam is in training for it, Kim countersigns.
  ACopy& with_people();
  EntryId trust(const ACopy& other, TrustedAs as = TrustedAs::provider) {
    return add(kinds::workspace_trusted, WorkspaceTrusted{other.workspace, other.device_key(), as},
               {}, "");
  }

  template <class Kind>
  EntryId add(std::string_view kind, const Kind& body, std::vector<EntryId> answers = {},
              const std::string& who = "sam") {
    return add_text(kind, body_text(body), std::move(answers), who);
  }
  EntryId add_text(std::string_view kind, const std::string& body,
                   std::vector<EntryId> answers = {}, const std::string& who = "sam");
  /// The entry added last, as if format 0 had written it: unsigned.
  void as_of_old() {
    log.entries.back().format = 0;
    log.entries.back().signature.clear();
  }

  // Attempts.
  EntryId begin(const std::string& who = "sam") {
    return add(kinds::attempt_begun,
               AttemptBegun{"bulb", "The bulb", StandardUrn("IMIVPO01"), "", 1, 1}, {}, who);
  }
  EntryId move(const EntryId& answers, int number, const std::string& what = "wait:1",
               const std::string& who = "sam") {
    return add(kinds::attempt_moved, AttemptMoved{number, what, "digest"}, {answers}, who);
  }

  // Evidence. `by` makes it: a learner a reflective account, an assessor an observation.
  EvidenceSaid said(const std::string& number, const std::string& by = "sam") const;
  EntryId item(const std::string& number, const std::string& by = "sam") {
    return add(kinds::evidence_added, said(number, by), {}, by);
  }
  EntryId change(const EntryId& item, const std::string& title, const std::string& by = "sam") {
    EvidenceSaid body = said("", by);
    body.item = item;
    body.title = title;
    return add(kinds::evidence_changed, body, {item}, by);
  }
  EntryId submit(const EntryId& item, const EntryId& words, const std::string& by = "sam") {
    return add(kinds::evidence_submitted, EvidenceSubmitted{item, words, {}}, {item, words}, by);
  }
  /// Added and submitted at once; the submission.
  EntryId submitted(const std::string& number, const std::string& by = "sam") {
    const EntryId id = item(number, by);
    return submit(id, id, by);
  }
  EntryId withdraw(const EntryId& item, const EntryId& submission, const std::string& by = "sam") {
    return add(kinds::evidence_withdrawn, EvidenceWithdrawn{item, "too thin"}, {submission}, by);
  }
  EntryId item_of(const EntryId& submission) const { return log.entry(submission)->answers.at(0); }

  // Judging; a submission is judged for P4.
  EntryId judge(const EntryId& submission, Verdict verdict, const std::string& by = "jo",
                std::vector<EntryId> before = {});
  EntryId decide(Decision decision, const std::string& by = "jo", std::vector<EntryId> before = {});
  EntryId countersign(std::vector<EntryId> about, const std::string& by = "kim",
                      bool agreed = true);
  EntryId sign(SignedAs part, const std::string& by, std::vector<EntryId> decisions);

  void take_in(const ACopy& other);
  RecordBook book() const {
    RecordBook out;
    out.catch_up(log);
    return out;
  }

  FixedClock clock;
  SeededChance chance;
  MemoryLog log{clock, chance};
  WorkspaceId workspace;
  std::string signs_as;  ///< whose secret signs, in place of the right one

 private:
  std::string name_;
};

/// Everything that a book says, in words; two that say the same are equal.
std::string told(const RecordBook& book);

}  // namespace tc
