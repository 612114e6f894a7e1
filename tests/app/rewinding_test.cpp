#include <rapidcheck.h>
#include <catch2/catch.hpp>

#include "an_office.h"
#include "app/attempt_told.h"
#include "app/sittings.h"
#include "app/what_if_attempt.h"
#include "kit/a_random_walk.h"

using namespace tc;

namespace {

struct Practised : AnOffice {
  std::string make(Attempt& attempt, std::string_view written) {
    return rule_of(
        make_move(workplace(), attempt, given(parse_move(written, attempt.session.scenario()))));
  }
  std::vector<std::string> digests(const EntryId& attempt) {
    std::vector<std::string> out;
    for (const AttemptMoved& moved : workplace().record().find_attempt(attempt)->moves)
      out.push_back(moved.digest);
    return out;
  }
};

}  // namespace

TEST_CASE("Going back begins practice anew with the moves before the step") {
  Practised at;
  const Attempt played = at.play_well(at.sam);
  Attempt again = given(rewind(at.workplace(), at.sam.id, played.id, 3));
  CHECK(again.id != played.id);
  CHECK(again.seed == played.seed);
  CHECK(again.turns.size() == 3);
  CHECK(again.rewinds == 1);
  const AttemptBegun begun = at.workplace().record().find_attempt(again.id)->begun;
  CHECK(begun.rewound == Rewound{played.id, 3, 1});
  CHECK(at.make(again, "reply:confirms") == "");
  CHECK(at.make(again, "reply:takes-it") == "");
  CHECK(at.digests(again.id) == at.digests(played.id));
  CHECK(given(rewind(at.workplace(), at.sam.id, again.id, 1)).rewinds == 2);
  CHECK(verify_workplace(at.workplace(), verify(at.log)).whole());
  const auto rows = attempts_of(at.workplace(), at.sam.id);
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].rewinds == 2);
  CHECK_FALSE(rows[0].gone_back_from);
  CHECK(rows[1].gone_back_from);
}

TEST_CASE("What was recorded stays as it was when one goes back") {
  Practised at;
  const Attempt played = at.play_well(at.sam);
  const std::vector<Entry> before = at.log.entries;
  given(rewind(at.workplace(), at.sam.id, played.id, 2));
  for (std::size_t i = 0; i < before.size(); ++i) CHECK(at.log.entries[i] == before[i]);
  CHECK(at.workplace().record().find_attempt(played.id)->ended);
}

TEST_CASE("Going back is refused where there is nothing to go back to") {
  Practised at;
  const Attempt played = at.play_well(at.sam);
  const auto back = [&](const Person& who, const EntryId& id, int step) {
    return rule_of(rewind(at.workplace(), who.id, id, step));
  };
  CHECK(back(at.sam, played.id, 0) == "no-such-step");
  CHECK(back(at.sam, played.id, 5) == "no-such-step");
  CHECK(back(at.lee, played.id, 1) == "own-work-only");
  CHECK(back(at.jo, played.id, 1) == "role-missing");
  CHECK(back(at.sam, EntryId("x"), 1) == "no-such-attempt");
  CHECK(back(at.sam, at.play(at.sam, {}).id, 1) == "no-such-step");
}

TEST_CASE("An assessed attempt is not gone back in") {
  Practised at;
  SittingForm form;
  form.scenario = "the-bulb";
  const Sitting sitting = given(set_sitting(at.workplace(), at.jo.id, form));
  Attempt attempt = given(begin_assessed(at.workplace(), at.sam.id, sitting.id));
  CHECK(at.make(attempt, "reply:asks-vehicle") == "");
  CHECK(rule_of(rewind(at.workplace(), at.sam.id, attempt.id, 1)) == "assessed");
}

TEST_CASE("An item tells which attempt it is and how often it was gone back in, and no more") {
  Practised at;
  at.play_well(at.sam);
  const Attempt second = at.play_well(at.sam);
  at.play_well(at.lee);
  Attempt back = given(rewind(at.workplace(), at.sam.id, second.id, 4));
  back = given(rewind(at.workplace(), at.sam.id, back.id, 3));
  CHECK(at.make(back, "reply:guesses") == "");
  const AttemptTold told = given(attempt_told(at.workplace(), at.sam.id, back.id));
  CHECK(told.nth == 2);
  CHECK(told.rewinds == 2);
  CHECK(in_sentences(told) ==
        std::vector<std::string>{"Practice, at level 2: the learner's 2nd attempt at this "
                                 "scenario, rewound 2 times."});
  CHECK(rule_of(attempt_told(at.workplace(), at.jo.id, back.id)) == "own-work-only");
  const EvidenceItem item = at.submit(at.sam, {"P4"}, back.id);
  CHECK(in_sentences(*attempt_told(at.workplace(), item)) == in_sentences(told));
  CHECK(rule_of(attempt_told(at.workplace(), at.jo.id, back.id)) == "");
  CHECK(rule_of(attempt_told(at.workplace(), at.jo.id, second.id)) == "own-work-only");
}

TEST_CASE("What if is for one's own attempts and for submitted ones, and records nothing") {
  Practised at;
  const Attempt played = at.play_well(at.sam);
  const Move other = given(parse_move("reply:guesses", played.session.scenario()));
  const std::size_t entries = at.log.entries.size();
  const WhatIf told = given(what_if(at.workplace(), at.sam.id, played.id, 2, {other}));
  CHECK(told.other.steps.size() == 1);
  CHECK(given(on_offer(at.workplace(), at.sam.id, played.id, 1)).size() == 4);
  CHECK(rule_of(what_if(at.workplace(), at.jo.id, played.id, 2, {other})) == "own-work-only");
  CHECK(rule_of(on_offer(at.workplace(), at.sam.id, played.id, 9)) == "no-such-step");
  CHECK(at.log.entries.size() == entries);
  at.submit(at.sam, {"P4"}, played.id);
  CHECK(rule_of(what_if(at.workplace(), at.jo.id, played.id, 2, {other})) == "");
}

TEST_CASE("What if does not help with a sitting that goes on") {
  Practised at;
  SittingForm form;
  form.scenario = "the-bulb";
  form.attempts = 2;
  const Sitting sitting = given(set_sitting(at.workplace(), at.jo.id, form));
  Attempt attempt = given(begin_assessed(at.workplace(), at.sam.id, sitting.id));
  CHECK(rule_of(on_offer(at.workplace(), at.sam.id, attempt.id, 1)) == "attempt-open");
  CHECK(at.make(attempt, "reply:rack") == "");
  CHECK(rule_of(on_offer(at.workplace(), at.sam.id, attempt.id, 1)) == "sitting-open");
  CHECK(rule_of(on_offer(at.workplace(), at.jo.id, attempt.id, 1)) == "");
  given(begin_assessed(at.workplace(), at.sam.id, sitting.id));
  CHECK(rule_of(on_offer(at.workplace(), at.sam.id, attempt.id, 1)) == "");
}

TEST_CASE("Going back and making the same moves gives the same digests, whatever was played") {
  Practised at;
  const auto scenario = the_bulb();
  const bool held = rc::check([&](std::uint16_t seed, std::uint8_t step) {
    const Walk walk = random_walk(scenario, seed, 10);
    RC_PRE(!walk.moves.empty());
    Attempt played = given(begin_attempt(at.workplace(), at.sam.id, "the-bulb", seed));
    for (const std::string& move : walk.moves) RC_ASSERT(at.make(played, move) == "");
    const int to = 1 + step % static_cast<int>(walk.moves.size());
    const std::size_t before = at.log.entries.size();
    const auto offers = given(on_offer(at.workplace(), at.sam.id, played.id, to));
    RC_ASSERT(what_if(at.workplace(), at.sam.id, played.id, to, {offers.front().move}).has_value());
    RC_ASSERT(at.log.entries.size() == before);
    Attempt again = given(rewind(at.workplace(), at.sam.id, played.id, to));
    for (std::size_t i = static_cast<std::size_t>(to) - 1; i < walk.moves.size(); ++i)
      RC_ASSERT(at.make(again, walk.moves[i]) == "");
    RC_ASSERT(at.digests(again.id) == at.digests(played.id));
    RC_ASSERT(given(replay_attempt(at.workplace(), at.sam.id, again.id)).outcome ==
              ReplayOutcome::same);
  });
  CHECK(held);
}
