#include "app/verifying.h"

#include <catch2/catch.hpp>
#include <functional>

#include "kit/a_workplace.h"
#include "ledger/heads.h"
#include "ledger/kinds.h"

using namespace tc;

namespace {

/// A record of everything: an attempt that ended, one that did not, an item, a judgement, a
/// decision.
struct ARecord : AWorkplace {
  ARecord() {
    const EvidenceItem seen = observed(sam, {"P4"});
    submit(sam, {"P4"});
    play(lee, {"reply:asks-vehicle", "wait:9"});
    accept(seen, "P4");
    REQUIRE(decide(workplace(), jo.id, sam.id, vpo01("P4"), Decision::met, ""));
  }

  std::size_t index_of(std::string_view kind) const {
    for (std::size_t i = 0; i < log.entries.size(); ++i)
      if (log.entries[i].kind == kind) return i;
    FAIL("the record has no " << kind);
    return 0;
  }
  Entry& first(std::string_view kind) { return log.entries[index_of(kind)]; }
};

bool names(const Verified& seen, Damage damage) {
  for (const Finding& finding : seen.ledger.findings)
    if (finding.damage == damage) return true;
  return false;
}

/// What verifying finds after the damage, in a workplace that had read the record before it.
Verified after(const std::function<void(ARecord&)>& damage) {
  ARecord at;
  REQUIRE(verify_workplace(at.workplace()).whole());
  damage(at);
  const Verified seen = verify_workplace(at.workplace());
  at.restart();
  const Verified afresh = verify_workplace(at.workplace());
  CHECK(seen.ledger.findings.size() == afresh.ledger.findings.size());
  CHECK(seen.attempts.size() == afresh.attempts.size());
  CHECK_FALSE(seen.whole());
  return seen;
}

}  // namespace

TEST_CASE("A record that nobody touched is whole, and its attempts are replayed") {
  ARecord at;
  const Verified seen = verify_workplace(at.workplace());
  CHECK(seen.whole());
  CHECK(seen.attempts.empty());
  CHECK(seen.replayed == 2);
  CHECK(seen.ledger.entries == at.log.entries.size());
  CHECK(seen.fingerprint == fingerprint_of(at.log.heads()).brief());
  MemoryLog empty;
  Workplace nothing = at.over(empty);
  CHECK(verify_workplace(nothing).whole());
}

TEST_CASE("An edited entry is found") {
  CHECK(names(after([](ARecord& at) { at.first(kinds::link_judged).who = at.sam.id; }),
              Damage::entry_edited));
}

TEST_CASE("A missing entry is found") {
  CHECK(names(after([](ARecord& at) {
                const auto gone = static_cast<std::ptrdiff_t>(at.index_of(kinds::link_judged));
                at.log.entries.erase(at.log.entries.begin() + gone);
              }),
              Damage::entry_missing));
}

TEST_CASE("Swapped entries, a wrong previous hash and a fork are found") {
  CHECK(names(
      after([](ARecord& at) { std::swap(at.log.entries[2].number, at.log.entries[3].number); }),
      Damage::entries_swapped));
  CHECK(names(after([](ARecord& at) { at.log.entries[3].previous = sha256("elsewhere"); }),
              Damage::wrong_previous));
  CHECK(names(after([](ARecord& at) {
                Entry other = at.log.entries.back();
                other.id = at.log.next_id();
                other.hash = hash_of(other);
                at.log.entries.push_back(other);
              }),
              Damage::fork));
}

TEST_CASE("A body that was altered is found, and so is the attempt that it changes") {
  const Verified seen = after([](ARecord& at) {
    Body& body = at.log.bodies.at(at.first(kinds::attempt_ended).id);
    body.text = body_text(AttemptEnded{"leaves", "poor"});
  });
  CHECK(names(seen, Damage::body_altered));
  REQUIRE(seen.attempts.size() == 1);
  CHECK(seen.attempts[0].outcome == ReplayOutcome::differs);
  CHECK(seen.attempts[0].sentence ==
        "At move 4: The recorded ending is not the one that the replay reaches.");
}

TEST_CASE("An altered digest is found by the record and by the replay") {
  const Verified digest = after([](ARecord& at) {
    Body& body = at.log.bodies.at(at.first(kinds::attempt_moved).id);
    body.text = body_text(AttemptMoved{0, "", hex(sha256("other"))});
  });
  CHECK(names(digest, Damage::body_altered));
  REQUIRE(digest.attempts.size() == 1);
  CHECK(digest.attempts[0].sentence == "At move 0: What came of it is not what was recorded.");
}

TEST_CASE("A body that is gone without being erased is found") {
  const Verified seen =
      after([](ARecord& at) { at.log.bodies.erase(at.first(kinds::attempt_ended).id); });
  CHECK(names(seen, Damage::body_missing));
  REQUIRE(seen.attempts.size() == 1);
  CHECK(seen.attempts[0].sentence == "At move 4: The record has no ending, and the replay has.");
}

TEST_CASE("The body of an opening that is gone is found") {
  const Verified seen =
      after([](ARecord& at) { at.log.bodies.erase(at.first(kinds::attempt_moved).id); });
  REQUIRE(seen.attempts.size() == 1);
  CHECK(seen.attempts[0].sentence == "At move 0: The opening is missing from the record.");
}

TEST_CASE("A bundle that is missing or altered is found, with each attempt that needs it") {
  const Verified missing = after([](ARecord& at) { at.log.kept_bundles.clear(); });
  CHECK(names(missing, Damage::bundle_missing));
  REQUIRE(missing.attempts.size() == 2);
  CHECK(missing.attempts[0].sentence == "Its bundle is not kept here.");
  CHECK(missing.replayed == 0);
  const Verified altered =
      after([](ARecord& at) { at.log.kept_bundles.begin()->second = "something else"; });
  CHECK(names(altered, Damage::bundle_altered));
  REQUIRE(altered.attempts.size() == 2);
  CHECK(altered.attempts[0].sentence == "A scenario kept in the workspace cannot be read.");
}

TEST_CASE("A whole chain written by somebody who cannot play is found by the replay alone") {
  AWorkplace at;
  const Attempt real = at.play_well(at.sam);
  const AttemptRecord record = *at.workplace().record().find_attempt(real.id);
  const EntryId begun =
      at.log.append({at.sam.id, std::string(kinds::attempt_begun), {}, body_text(record.begun)}).id;
  EntryId last = begun;
  for (const AttemptMoved& moved : {record.moves[0], record.moves[1]})
    last =
        at.log.append({at.sam.id, std::string(kinds::attempt_moved), {last}, body_text(moved)}).id;
  at.log.append({at.sam.id,
                 std::string(kinds::attempt_ended),
                 {last},
                 body_text(AttemptEnded{"sold", "good"})});
  const Verified seen = verify_workplace(at.workplace());
  CHECK(seen.ledger.whole());
  CHECK_FALSE(seen.whole());
  REQUIRE(seen.attempts.size() == 1);
  CHECK(seen.attempts[0].attempt == begun);
  CHECK(seen.attempts[0].sentence ==
        "At move 1: The record has an ending that the replay does not reach.");
}

TEST_CASE("A person who was erased, bodies and all, leaves a whole record") {
  AWorkplace at;
  at.play_well(at.sam);
  std::vector<EntryId> all;
  for (const Entry& entry : at.log.entries)
    if (entry.who == at.sam.id) all.push_back(entry.id);
  for (const EntryId& id : all) at.log.bodies.erase(id);
  at.log.append({at.jo.id, std::string(kinds::body_erased), all});
  const Verified seen = verify_workplace(at.workplace());
  CHECK(seen.whole());
  CHECK(seen.ledger.erased == all.size());
  CHECK(seen.replayed == 0);
}
