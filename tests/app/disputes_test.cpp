#include <catch2/catch.hpp>

#include "an_office.h"

using namespace tc;

namespace {

struct Disputed : AnOffice {
  EvidenceItem item = submit(sam, {"P4"});
  EntryId attempt = *item.attempt;

  std::string say(const Person& who, int step, const char* criterion,
                  std::string_view reason = "I asked him twice.") {
    clock.advance_ms(1000);
    return rule_of(dispute(workplace(), who.id, attempt, step, vpo01(criterion), reason));
  }
  std::string settle(const Person& who, const EntryId& disputed, Dispute::Outcome outcome,
                     std::string_view feedback = "The replay shows it.") {
    return rule_of(settle_dispute(workplace(), who.id, disputed, outcome, feedback));
  }
  std::vector<DisputeRow> rows(const Person& who) { return given(disputes(workplace(), who.id)); }
};

}  // namespace

TEST_CASE("A learner disputes what the program saw in their own finished attempt, once") {
  Disputed at;
  CHECK(at.say(at.sam, 1, "P4", " ") == "words-needed");
  CHECK(at.say(at.sam, 1, "P16") == "no-such-indication");
  CHECK(at.say(at.sam, 0, "P4") == "no-such-indication");
  CHECK(at.say(at.sam, 99, "P4") == "no-such-indication");
  CHECK(at.say(at.lee, 1, "P4") == "own-work-only");
  CHECK(at.say(at.jo, 1, "P4") == "role-missing");
  CHECK(at.say(at.sam, 1, "P4") == "");
  CHECK(at.say(at.sam, 1, "P4") == "disputed-already");
  CHECK(at.say(at.sam, 1, "P2") == "");
  CHECK(at.log.keys.at(at.log.entries.back().id) == attempt_key(at.attempt));
  at.attempt = at.play(at.sam, {"reply:asks-vehicle"}).id;
  CHECK(at.say(at.sam, 1, "P4") == "attempt-open");
  at.attempt = EntryId("x");
  CHECK(at.say(at.sam, 1, "P4") == "no-such-attempt");
}

TEST_CASE("Those who assess see disputes about submitted attempts, open ones first") {
  Disputed at;
  const EntryId submitted = at.attempt;
  REQUIRE(at.say(at.sam, 1, "P4") == "");
  REQUIRE(at.say(at.sam, 1, "P2") == "");
  at.attempt = at.play_well(at.sam).id;
  REQUIRE(at.say(at.sam, 1, "P4") == "");  // practice: nobody else's business
  auto rows = at.rows(at.jo);
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].dispute.criterion == vpo01("P4"));
  CHECK(rows[0].dispute.attempt == submitted);
  CHECK(rows[0].learner.name == "Sam Carter");
  CHECK_FALSE(rows[0].title.empty());
  REQUIRE(at.settle(at.jo, rows[0].dispute.id, Dispute::Outcome::upheld) == "");
  CHECK(at.rows(at.jo)[1].dispute.criterion == vpo01("P4"));
  CHECK(rule_of(disputes(at.workplace(), at.sam.id)) == "role-missing");
}

TEST_CASE("A dispute is settled once, with feedback, by somebody else who assesses, and signed") {
  Disputed at;
  REQUIRE(at.say(at.sam, 1, "P4") == "");
  const EntryId id = at.rows(at.jo).front().dispute.id;
  CHECK(at.settle(at.jo, id, Dispute::Outcome::open) == "outcome-needed");
  CHECK(at.settle(at.jo, id, Dispute::Outcome::stands, " ") == "words-needed");
  CHECK(at.settle(at.sam, id, Dispute::Outcome::upheld) == "role-missing");
  CHECK(at.settle(at.jo, EntryId("x"), Dispute::Outcome::upheld) == "no-such-dispute");
  const Person new_one = at.person("Ned Price", {Role::assessor});
  CHECK(at.settle(new_one, id, Dispute::Outcome::stands) == "passphrase-needed");
  CHECK(at.settle(at.jo, id, Dispute::Outcome::stands) == "");
  CHECK(at.log.entries.back().signature.size() == 128);
  CHECK(at.settle(at.ann, id, Dispute::Outcome::upheld) == "settled-already");
  const Dispute now = at.rows(at.jo).front().dispute;
  CHECK(now.outcome == Dispute::Outcome::stands);
  CHECK(now.feedback == "The replay shows it.");
  CHECK(now.settled_by == at.jo.id);
}

TEST_CASE("Nobody settles their own dispute, nor one about practice") {
  Disputed at;
  at.attempt = *at.submit(at.both, {"P4"}).attempt;
  REQUIRE(at.say(at.both, 1, "P4") == "");
  const EntryId own = at.rows(at.jo).front().dispute.id;
  CHECK(at.settle(at.both, own, Dispute::Outcome::upheld) == "own-evidence");
  CHECK(at.rows(at.both).empty());
  at.attempt = at.play_well(at.sam).id;
  REQUIRE(at.say(at.sam, 1, "P4") == "");
  const EntryId practice = at.log.entries.back().id;
  CHECK(at.settle(at.jo, practice, Dispute::Outcome::upheld) == "not-submitted");
}
