#include "assessment/debrief.h"

#include <catch2/catch.hpp>

#include "kit/a_small_standard.h"
#include "kit/the_bulb.h"

using namespace tc;

namespace {

/// The debrief of these moves; the test fails at a move that is not on offer.
Debrief told(std::shared_ptr<const Scenario> scenario, const std::vector<std::string>& moves) {
  std::vector<Turn> turns(1);
  Session session(std::move(scenario), 1, turns.front().events);
  for (const std::string& written : moves) {
    INFO(written);
    const auto move = parse_move(written, session.scenario());
    REQUIRE(move.has_value());
    Turn turn{*move, {}};
    REQUIRE(session.take(*move, turn.events).has_value());
    turns.push_back(std::move(turn));
  }
  return debrief(session, turns);
}

Debrief of_the_bulb(const std::vector<std::string>& moves) { return told(the_bulb(), moves); }

/// "P4 shown: asks what the bulb is for (the reply 'asks-vehicle' …)"
std::vector<std::string> chips(const Step& step) {
  std::vector<std::string> out;
  for (const Chip& chip : step.chips)
    out.push_back(text(chip.criterion.code) + " " + std::string(name(chip.showing)) + ": " +
                  chip.reason + " (" + chip.rule + ")");
  return out;
}

std::string tally(const Debrief& debrief) {
  std::string out;
  for (const Tally& one : debrief.tallies)
    out += text(one.criterion.code) + " " + std::to_string(one.shown) + "/" +
           std::to_string(one.opportunities()) + " ";
  return out;
}

std::string book(const Debrief& debrief) {
  std::string out;
  for (const PromiseRow& row : debrief.promises)
    out += row.what + " by " + clock_text(row.due) + ": " + std::string(name(row.fate)) +
           (row.settled ? " at " + clock_text(*row.settled) : "") + "; ";
  return out;
}

const std::vector<std::string> to_the_promise{"reply:asks-vehicle", "task:look-up",
                                              "reply:will-ring"};

std::vector<std::string> after_the_promise(const std::vector<std::string>& more) {
  std::vector<std::string> moves = to_the_promise;
  moves.insert(moves.end(), more.begin(), more.end());
  return moves;
}

}  // namespace

TEST_CASE("A step tells the move and what came of it, step 0 is the opening") {
  const Debrief debrief = of_the_bulb({"reply:asks-vehicle", "task:look-up", "wait:10"});
  REQUIRE(debrief.steps.size() == 4);
  const Step& opening = debrief.steps[0];
  CHECK(opening.number == 0);
  CHECK_FALSE(opening.move);
  CHECK(opening.you.empty());
  CHECK(clock_text(opening.at) == "09:10");
  REQUIRE(opening.said.size() == 1);
  CHECK(opening.said[0].text == "Morning. I want a bulb for the front.");
  CHECK(opening.said[0].thinks == "I hope they don't ask me something I can't answer.");
  CHECK(opening.said[0].cues == std::vector<std::string>{"holds the old bulb up"});

  CHECK(debrief.steps[1].you == "Morning. Which car is it for, and which light has gone?");
  CHECK(debrief.steps[1].said.back().text == "It's the Yaris, the dipped one on the left.");
  CHECK(debrief.steps[1].at > opening.at);
  CHECK(debrief.steps[2].found == "H7 on the left. None on the shelf; two on the van.");
  CHECK(debrief.steps[3].you == "waited 10 seconds");
  CHECK_FALSE(debrief.ending);
}

TEST_CASE("A chip opens the author's reason and the rule in words") {
  const Debrief debrief = of_the_bulb({"reply:what-was-it", "reply:asks-vehicle", "reply:guesses"});
  CHECK(chips(debrief.steps[1]) ==
        std::vector<std::string>{
            "P2 missed: makes him say it twice (the reply 'what-was-it' in the scene 'arrives' "
            "misses it)"});
  CHECK(chips(debrief.steps[2]).back() ==
        "P4 shown: asks what the bulb is for (the reply 'asks-vehicle' in the scene 'arrives' "
        "shows it)");
  CHECK(chips(debrief.steps[3]) ==
        std::vector<std::string>{
            "P12 missed: guesses instead of asking (the reply 'guesses' in the scene 'told' "
            "misses it)",
            "P3 passed over: owns the trouble before selling another (the reply 'apologises' in "
            "the scene 'told' was on offer and would have shown it)"});
}

TEST_CASE("Tallies count what was shown of what could have been, in the standard's order") {
  const Debrief debrief = of_the_bulb({"reply:what-was-it", "reply:asks-vehicle", "reply:guesses"});
  CHECK(tally(debrief) == "P2 1/2 P3 0/1 P4 1/1 P12 0/1 ");
  CHECK(debrief.shown() == 2);
  CHECK(debrief.opportunities() == 5);
  REQUIRE(debrief.ending);
  CHECK((*debrief.scenario)[*debrief.ending].name == "makes-do");

  const Debrief nothing = of_the_bulb({});
  CHECK(nothing.tallies.empty());
  CHECK(nothing.opportunities() == 0);
  CHECK(nothing.took >= SimDuration{0});
}

TEST_CASE("A promise is in the book as open, kept, updated or broken, and by when") {
  const std::string what = "ring back when the van is in by 09:30: ";
  CHECK(book(of_the_bulb({"reply:asks-vehicle"})).empty());
  CHECK(book(of_the_bulb(to_the_promise)) == what + "open; ");
  const Debrief kept = of_the_bulb(after_the_promise({"task:ring"}));
  CHECK(book(kept).find(what + "kept at 09:1") == 0);
  CHECK(chips(kept.steps.back()).front() ==
        "P16 shown: rang when you said you would (the promise to ring back when the van is in "
        "shows it)");
  REQUIRE(kept.steps.back().promises.size() == 1);
  CHECK(kept.steps.back().promises[0].fate == PromiseFate::kept);

  const Debrief updated = of_the_bulb(after_the_promise({"wait:600", "task:tell-late"}));
  CHECK(book(updated).find(what + "updated in time at 09:2") == 0);
  CHECK(book(of_the_bulb(after_the_promise({"wait:600", "wait:3600"}))) ==
        what + "broken at 09:30; ");
  CHECK(book(of_the_bulb(after_the_promise({"wait:600", "task:tell-late", "task:ring"})))
            .find(what + "kept") == 0);
}

TEST_CASE("A promise made again while it holds is one row, after it was settled it is another") {
  ScenarioBuilder builder = a_scenario();
  builder.with_scene("first").with_reply("promise", "In ten minutes.").taking(60);
  builder.promising("ring", SimDuration{600}, {"ring"}).going("second");
  builder.with_scene("second").with_task("ring", "Ring").doing("ring").taking(60);
  builder.with_reply("back", "Again.").taking(60).going("first");
  builder.with_ending("end", Outcome::good, "Bye.");
  const auto scenario = builder.build();

  const Debrief held = told(scenario, {"reply:promise", "reply:back", "reply:promise"});
  REQUIRE(held.promises.size() == 1);
  CHECK(held.promises[0].fate == PromiseFate::open);
  CHECK(held.promises[0].due == held.steps[3].promises[0].due);

  const Debrief twice =
      told(scenario, {"reply:promise", "task:ring", "reply:back", "reply:promise", "wait:3600"});
  REQUIRE(twice.promises.size() == 2);
  CHECK(twice.promises[0].fate == PromiseFate::kept);
  CHECK(twice.promises[1].fate == PromiseFate::broken);
  CHECK(twice.promises[0].settled < twice.promises[1].settled);
}

TEST_CASE("Two promises in the same words are two rows, each with its own fate") {
  ScenarioBuilder builder = a_scenario();
  builder.with_scene("only").with_reply("soon", "Soon.").taking(10);
  builder.promising("ring you", SimDuration{600}, {"ring.soon"});
  builder.with_reply("later", "Later.").taking(10);
  builder.promising("ring you", SimDuration{3000}, {"ring.later"});
  builder.with_task("rings", "Ring").doing("ring.soon").taking(10);
  builder.with_ending("end", Outcome::good, "Bye.");
  const Debrief debrief = told(builder.build(), {"reply:soon", "reply:later", "task:rings"});
  REQUIRE(debrief.promises.size() == 2);
  CHECK(debrief.promises[0].fate == PromiseFate::kept);
  CHECK(debrief.promises[1].fate == PromiseFate::open);
}

TEST_CASE("Needs are listed from the start, and ticked as they are found and confirmed") {
  const auto need = [](const std::vector<std::string>& moves) {
    return of_the_bulb(moves).needs.at(0);
  };
  CHECK(need({}).is == "what 'bulb' is");
  CHECK_FALSE(need({}).found);
  CHECK(need({"reply:asks-vehicle"}).found);
  CHECK_FALSE(need({"reply:asks-vehicle"}).confirmed);
  CHECK(need({"reply:asks-vehicle", "reply:confirms"}).confirmed);

  const Debrief debrief = of_the_bulb({"reply:asks-vehicle", "reply:confirms"});
  CHECK(debrief.steps[1].needs_found == std::vector<std::string>{"what 'bulb' is"});
  CHECK(debrief.steps[2].needs_confirmed == std::vector<std::string>{"what 'bulb' is"});
  CHECK(debrief.steps[2].needs_found.empty());
}

TEST_CASE("Each step ends with the mood as it was then") {
  const Debrief debrief = of_the_bulb({"reply:what-was-it", "wait:5", "reply:asks-vehicle"});
  CHECK(debrief.steps[0].mood == Mood{60, 50, 40});
  CHECK(debrief.steps[1].mood == Mood{50, 50, 40});
  CHECK(debrief.steps[2].mood == Mood{50, 50, 40});
  CHECK(debrief.steps[3].mood == Mood{50, 55, 40});
}

TEST_CASE("A silence and a happening are told in the step in which they came") {
  const Debrief debrief = of_the_bulb({"wait:30"});
  CHECK(debrief.steps[1].said.back().text == "Hello? Anybody there?");
  CHECK(debrief.steps[1].mood.patience == 50);
  const Debrief van = of_the_bulb(after_the_promise({"wait:3600"}));
  CHECK(van.steps.back().said.back().text == "Dai rings in: the van is stuck at Rhayader.");
  CHECK(van.steps.back().said.back().speaker == Speaker::narrator);
}

TEST_CASE("What a silence, a wait or a happening shows is told as such") {
  ScenarioBuilder builder = a_scenario();
  builder.with_scene("only").with_silence(20).missing("P2", "left to stand");
  builder.with_scene("other").with_wait(10).showing("P3", "lets him think").going("end");
  builder.with_scene("third");
  builder.with_happening("lorry", "09:05", "A lorry.").showing("P4", "because");
  builder.with_ending("end", Outcome::good, "Bye.");
  const Debrief silence = told(builder.build(), {"wait:20", "wait:600"});
  CHECK(chips(silence.steps[1]) ==
        std::vector<std::string>{"P2 missed: left to stand (the silence in the scene 'only')"});
  CHECK(chips(silence.steps[2]) ==
        std::vector<std::string>{"P4 shown: because (what happened at 09:05)"});

  ScenarioBuilder waits = a_scenario();
  waits.with_scene("other").with_wait(10).showing("P3", "lets him think").going("end");
  waits.with_ending("end", Outcome::good, "Bye.");
  CHECK(chips(told(waits.build(), {"wait:10"}).steps[1]) ==
        std::vector<std::string>{
            "P3 shown: lets him think (giving him time in the scene 'other' shows it)"});
}
