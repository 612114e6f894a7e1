// Who sees which attempts, and how they are found.
#include <catch2/catch.hpp>

#include "kit/a_workplace.h"

using namespace tc;

TEST_CASE("A replay is for whoever may open the attempt, and says how it compares") {
  AWorkplace at;
  const Attempt attempt = at.play_well(at.sam);
  const auto own = replay_attempt(at.workplace(), at.sam.id, attempt.id);
  REQUIRE(own);
  CHECK(own->outcome == ReplayOutcome::same);
  CHECK(own->turns.size() == attempt.turns.size());
  CHECK(rule_of(replay_attempt(at.workplace(), at.jo.id, attempt.id)) == "own-work-only");
  CHECK(rule_of(replay_attempt(at.workplace(), at.sam.id, EntryId("x"))) == "no-such-attempt");
}

TEST_CASE("Practice is seen by nobody else until it is submitted") {
  AWorkplace at;
  const Attempt attempt = at.play_well(at.sam);
  for (const Person& other : {at.lee, at.jo, at.both}) {
    CHECK(rule_of(open_attempt(at.workplace(), other.id, attempt.id)) == "own-work-only");
    CHECK(rule_of(resume_attempt(at.workplace(), other.id, attempt.id)) != "");
    CHECK(attempts_of(at.workplace(), other.id).empty());
  }
  CHECK(queue(at.workplace(), at.jo.id)->empty());
  const std::string table = make_export(at.workplace(), at.jo.id, "plain")->bytes;
  CHECK(table.find("Sam Carter|IMIVPO01/P4||") != std::string::npos);
  CHECK(open_progress(at.workplace(), at.jo.id, at.sam.id, StandardUrn("IMIVPO01"))->evidenced() ==
        0);

  at.submit(at.sam, {"P4"}, attempt.id);
  for (const Person& other : {at.jo, at.both}) {
    const auto opened = open_attempt(at.workplace(), other.id, attempt.id);
    REQUIRE(opened.has_value());
    CHECK(opened->turns.size() == attempt.turns.size());
    CHECK(queue(at.workplace(), other.id)->size() == 1);
  }
  CHECK(make_export(at.workplace(), at.jo.id, "plain")
            ->bytes.find("Sam Carter|IMIVPO01/P4|simulation 1||") != std::string::npos);
  CHECK(rule_of(open_attempt(at.workplace(), at.jo.id, EntryId("x"))) == "no-such-attempt");
}

TEST_CASE("Nobody carries on another's attempt") {
  AWorkplace at;
  const Attempt attempt = at.play(at.sam, {});
  CHECK(rule_of(resume_attempt(at.workplace(), at.lee.id, attempt.id)) == "own-work-only");
  CHECK(rule_of(resume_attempt(at.workplace(), at.jo.id, attempt.id)) == "role-missing");
  CHECK(rule_of(resume_attempt(at.workplace(), at.sam.id, EntryId("x"))) == "no-such-attempt");
}

TEST_CASE("One's own attempts are listed newest first") {
  AWorkplace at;
  const Attempt first = at.play_well(at.sam);
  at.play(at.lee, {});
  const Attempt second = at.play(at.sam, {"wait:5"});
  at.submit(at.sam, {"P4"}, first.id);
  const auto rows = attempts_of(at.workplace(), at.sam.id);
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].id == second.id);
  CHECK(rows[0].moves == 1);
  CHECK_FALSE(rows[0].ended);
  CHECK(rows[0].outcome.empty());
  CHECK(rows[1].id == first.id);
  CHECK(rows[1].ended);
  CHECK(rows[1].outcome == "good");
  CHECK(rows[1].moves == 4);
  CHECK(rows[1].submitted);
  CHECK_FALSE(rows[0].submitted);
}

TEST_CASE("An attempt is found by id, by the beginning of one, and as the last") {
  AWorkplace at;
  CHECK(rule_of(find_attempt(at.workplace(), at.sam.id, "last")) == "no-such-attempt");
  const Attempt first = at.play(at.sam, {});
  const Attempt second = at.play(at.sam, {});
  const auto found = [&](std::string_view name) {
    return find_attempt(at.workplace(), at.sam.id, name);
  };
  CHECK(*found("last") == second.id);
  CHECK(*found(first.id.text) == first.id);
  CHECK(*found(first.id.text.substr(0, 35)) == first.id);
  CHECK(rule_of(found(first.id.text.substr(0, 4))) == "attempt-ambiguous");
  CHECK(found("0").error().sentence == "2 attempts begin with '0'.");
  for (const auto* other : {"", "x", "LAST"}) CHECK(rule_of(found(other)) == "no-such-attempt");
  CHECK(rule_of(found(first.id.text + "0")) == "no-such-attempt");
}

TEST_CASE("Others' practice does not come into the beginning of an id") {
  AWorkplace at;
  const Attempt mine = at.play(at.sam, {});
  const Attempt theirs = at.play_well(at.lee);
  CHECK(*find_attempt(at.workplace(), at.sam.id, "0") == mine.id);
  CHECK(rule_of(find_attempt(at.workplace(), at.jo.id, "0")) == "no-such-attempt");
  CHECK(*find_attempt(at.workplace(), at.lee.id, "last") == theirs.id);
  at.submit(at.lee, {"P4"}, theirs.id);
  CHECK(*find_attempt(at.workplace(), at.jo.id, "0") == theirs.id);
  CHECK(rule_of(find_attempt(at.workplace(), at.sam.id, "0")) == "attempt-ambiguous");
}
