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
    REQUIRE(decide(workplace(), jo.id, {sam.id, vpo01("P4"), Decision::met, ""}));
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
  REQUIRE(verify_workplace(at.workplace(), verify(at.log)).whole());
  damage(at);
  const Verified seen = verify_workplace(at.workplace(), verify(at.log));
  at.restart();
  const Verified afresh = verify_workplace(at.workplace(), verify(at.log));
  CHECK(seen.ledger.findings.size() == afresh.ledger.findings.size());
  CHECK(seen.attempts.size() == afresh.attempts.size());
  CHECK_FALSE(seen.whole());
  return seen;
}

}  // namespace

TEST_CASE("A record that nobody touched is whole, and its attempts are replayed") {
  ARecord at;
  const Verified seen = verify_workplace(at.workplace(), verify(at.log));
  CHECK(seen.whole());
  CHECK(seen.attempts.empty());
  CHECK(seen.replayed == 2);
  CHECK(seen.ledger.entries == at.log.entries.size());
  CHECK(seen.ledger.signatures > 10);
  CHECK(seen.unread_attempts == 0);
  CHECK(seen.fingerprint == fingerprint_of(at.log.heads()).brief());
  CHECK(seen.full_fingerprint == hex(fingerprint_of(at.log.heads()).full));
  MemoryLog empty;
  Workplace nothing = at.over(empty);
  CHECK(verify_workplace(nothing, verify(empty)).whole());
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
  const Verified altered = after([](ARecord& at) {
    for (auto& [hash, text] : at.log.kept_bundles)
      if (at.bundles.scenarios.count(text) > 0) text = "something else";
  });
  CHECK(names(altered, Damage::bundle_altered));
  REQUIRE(altered.attempts.size() == 2);
  CHECK(altered.attempts[0].sentence == "A scenario kept in the workspace cannot be read.");
}

TEST_CASE("A whole chain written by somebody who cannot play is found by the replay alone") {
  AWorkplace at;
  const Attempt real = at.play_well(at.sam);
  const AttemptRecord record = *at.workplace().record().find_attempt(real.id);
  const auto append = [&](std::string_view kind, std::vector<EntryId> answers, std::string body) {
    return at.log
        .append({at.sam.id,
                 std::string(kind),
                 std::move(answers),
                 std::move(body),
                 {},
                 attempt_key(record.id)})
        .id;
  };
  const EntryId begun = append(kinds::attempt_begun, {}, body_text(record.begun));
  EntryId last = begun;
  for (const AttemptMoved& moved : {record.moves[0], record.moves[1]})
    last = append(kinds::attempt_moved, {last}, body_text(moved));
  append(kinds::attempt_ended, {last}, body_text(AttemptEnded{"sold", "good"}));
  const Verified seen = verify_workplace(at.workplace(), verify(at.log));
  CHECK(seen.ledger.whole());
  CHECK_FALSE(seen.whole());
  REQUIRE(seen.attempts.size() == 1);
  CHECK(seen.attempts[0].attempt == begun);
  CHECK(seen.attempts[0].sentence ==
        "At move 1: The record has an ending that the replay does not reach.");
}

TEST_CASE("An attempt that was erased leaves a whole record") {
  AWorkplace at;
  const EntryId attempt = at.play_well(at.sam).id;
  std::vector<EntryId> all;
  for (const Entry& entry : at.log.entries)
    if (at.log.keys.at(entry.id) == attempt_key(attempt)) all.push_back(entry.id);
  for (const EntryId& id : all) at.log.bodies.erase(id);
  const KeyName key = at.log.keys.at(at.log.entries.front().id);
  at.log.append({at.jo.id, std::string(kinds::body_erased), all, "{}", {}, key});
  const Verified seen = verify_workplace(at.workplace(), verify(at.log));
  CHECK(seen.whole());
  CHECK(seen.ledger.erased == all.size());
  CHECK(seen.replayed == 0);
}

TEST_CASE("What was found in the file is kept, and findings are added to it") {
  AWorkplace at;
  Verification file;
  file.findings.push_back({Damage::file_damaged, {}, 0, {}, "The file cannot be read whole."});
  file.entries = 7;
  const Verified seen =
      verify_workplace(at.workplace(), file, {{DeviceId("elsewhere"), 3, sha256("gone")}});
  CHECK(seen.ledger.entries == 7);
  REQUIRE(seen.ledger.findings.size() == 2);
  CHECK(names(seen, Damage::file_damaged));
  CHECK(names(seen, Damage::anchor_missing));
}

TEST_CASE("Anchors are read from whatever carries heads in canonical text") {
  const std::vector<Head> heads{{DeviceId("a"), 3, sha256("x")}, {DeviceId("b"), 1, sha256("y")}};
  const std::string text = canonical_text(heads);
  CHECK(*read_anchors(text) == heads);
  CHECK(*read_anchors("\xEF\xBB\xBFheads: " + text + " and so on\r\n") == heads);
  CHECK(read_anchors(text + "\n" + text)->size() == 4);
  std::string doubled = "\"";
  std::string escaped = "{\"heads\":\"";
  for (const char c : text) {
    doubled += c == '"' ? "\"\"" : std::string(1, c);
    escaped += c == '"' ? "\\\"" : std::string(1, c);
  }
  CHECK(*read_anchors(doubled + "\",next") == heads);
  CHECK(*read_anchors(escaped + "\"}") == heads);
}

TEST_CASE("Text that has no heads, or damaged ones, is no anchor") {
  const std::string text = canonical_text({{DeviceId("a"), 3, sha256("x")}});
  const std::string hash = hex(sha256("x"));
  for (const std::string& wrong :
       {std::string(), std::string("[]"), std::string("1f0c-77aa-93d2-4be1"),
        text.substr(0, text.size() - 1), text.substr(0, 30),
        "[{\"device\":\"a\",\"hash\":\"" + hash.substr(1) + "\",\"number\":3}]",
        "[{\"device\":\"a\",\"hash\":\"" + hash + "\",\"number\":-3}]",
        "[{\"device\":\"a\",\"hash\":\"" + hash + "\",\"number\":\"3\"}]",
        "[{\"device\":\"a\",\"hash\":\"" + hash + "\"}]"}) {
    CAPTURE(wrong);
    CHECK(rule_of(read_anchors(wrong)) == "not-an-anchor");
  }
}
