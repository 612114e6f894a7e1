#include "session/session.h"

#include <catch2/catch.hpp>
#include <type_traits>

#include "kit/a_run.h"
#include "kit/the_bulb.h"

using namespace tc;

namespace {

std::string rule_of(Session& session, const Move& move) {
  Events events;
  const auto taken = session.take(move, events);
  CHECK(events.empty());
  return taken ? "" : taken.error().rule;
}

Choose choose(const Session& session, std::string_view id) {
  const auto move = parse_move("reply:" + std::string(id), session.scenario());
  REQUIRE(move);
  return std::get<Choose>(*move);
}

/// What a copy says to the same further moves: equal texts mean equal sessions.
std::string future(Session session) {
  Events events;
  for (const std::string_view move : {"reply:asks-vehicle", "task:look-up", "reply:will-ring",
                                      "wait:900", "wait:900", "task:shrugs"}) {
    const auto taken = session.take(*parse_move(move, session.scenario()), events);
    INFO(move);
    REQUIRE(taken);
  }
  return canonical_text(events, session.scenario());
}

}  // namespace

TEST_CASE("A session begins in the first scene with what the customer says there") {
  const Run run(the_bulb());
  CHECK(run.scene() == "arrives");
  CHECK(run.lines() == std::vector<std::string>{"Morning. I want a bulb for the front."});
  CHECK(run.clock() == "09:10:04");
  CHECK(run.session().mood() == Mood{60, 50, 40});
  CHECK_FALSE(run.session().over());
  CHECK(run.fate("will-ring") == PromiseFate::none);
}

TEST_CASE("A first scene that the narrator tells costs no time") {
  const Run run(a_scenario().with_scene("empty").telling("Nobody is at the counter yet.").build());
  CHECK(run.lines().size() == 1);
  CHECK(run.clock() == "09:00:00");
}

TEST_CASE("A customer who comes without patience gives up before the first move") {
  const Run run(a_scenario()
                    .with_mood(0, 50, 50)
                    .giving_up_to("leaves")
                    .with_scene("arrives")
                    .saying("Forget it.")
                    .with_reply("sorry", "Sorry.")
                    .with_ending("leaves", Outcome::poor, "Bye.")
                    .build());
  CHECK(run.ending() == "leaves");
  CHECK(run.session().replies().empty());
}

TEST_CASE("Replies and tasks are on offer, apart from one another and from other scenes'") {
  Run run(the_bulb());
  CHECK(run.replies().size() == 3);
  CHECK(run.session().tasks().empty());
  CHECK_FALSE(run.offers("guesses"));
  run.reply("asks-vehicle");
  CHECK(run.offers("guesses"));
  CHECK(run.session().tasks().size() == 1);
  CHECK_FALSE(run.offers("takes-it"));
}

TEST_CASE("A choice that is not on offer is refused") {
  Run run(the_bulb());
  Session& session = run.session();
  CHECK(rule_of(session, choose(session, "guesses")) == "not-on-offer");
  CHECK(rule_of(session, Choose{{9999}}) == "not-on-offer");
}

TEST_CASE("An authored wait is taken by waiting, never chosen") {
  Run run(a_scenario().with_scene("thinks").saying("Hm.").with_wait(20).build());
  CHECK(rule_of(run.session(), Choose{{0}}) == "not-on-offer");
}

TEST_CASE("A wait lasts from one second to one hour") {
  Run run(the_bulb());
  Session& session = run.session();
  CHECK(rule_of(session, Wait{{0}}) == "wait-out-of-range");
  CHECK(rule_of(session, Wait{{-15}}) == "wait-out-of-range");
  CHECK(rule_of(session, Wait{{3601}}) == "wait-out-of-range");
  run.wait(1).wait(3600);
}

TEST_CASE("After the end every move is refused") {
  Run run(the_bulb());
  const Choose again = choose(run.session(), "what-was-it");
  run.reply("rack");
  CHECK(run.ending() == "leaves");
  CHECK(run.session().replies().empty());
  CHECK(run.session().tasks().empty());
  CHECK(rule_of(run.session(), again) == "session-over");
  CHECK(rule_of(run.session(), Wait{{15}}) == "session-over");
}

TEST_CASE("A refusal changes nothing") {
  Run run(the_bulb());
  const std::string before = future(run.session());
  rule_of(run.session(), choose(run.session(), "guesses"));
  rule_of(run.session(), Wait{{0}});
  CHECK(future(run.session()) == before);
}

TEST_CASE("Playing a copy leaves the session as it was, and gives what the session would give") {
  const Run run(the_bulb(), 7);
  const std::string first = future(run.session());
  CHECK(future(run.session()) == first);
  CHECK(run.scene() == "arrives");
  Run played(the_bulb(), 7);
  played.reply("asks-vehicle").task("look-up").reply("will-ring").wait(900).wait(900);
  CHECK(first.find(played.text().substr(1, played.text().size() - 2)) != std::string::npos);
}

TEST_CASE("A session is small and cheap to copy") {
  STATIC_REQUIRE(sizeof(Session) <= 1536);
  STATIC_REQUIRE(std::is_nothrow_copy_constructible_v<Session>);
  STATIC_REQUIRE(std::is_nothrow_move_constructible_v<Event>);
}

TEST_CASE("Waiting lasts a quarter of a minute with a customer, a minute alone, or as written") {
  const auto wait_in = [](ScenarioBuilder builder) {
    return Run(builder.build()).session().usual_wait().seconds;
  };
  CHECK(wait_in(a_scenario().with_scene("here").saying("Hello.")) == 15);
  CHECK(wait_in(a_scenario().with_scene("gone").telling("He is gone.").alone()) == 60);
  CHECK(wait_in(a_scenario().with_scene("thinks").saying("Hm.").with_wait(20)) == 20);
}

TEST_CASE("A customer whose patience is at its end gives up, whatever the choice leads to") {
  Run run(a_scenario()
              .with_mood(10, 50, 50)
              .giving_up_to("leaves")
              .with_scene("arrives")
              .saying("Well?")
              .with_reply("no", "No.")
              .moving(Feeling::patience, -10)
              .going("other")
              .with_scene("other")
              .saying("So?")
              .with_ending("leaves", Outcome::poor, "I'm off.")
              .build());
  run.reply("no");
  CHECK(run.ending() == "leaves");
  CHECK(run.lines() == std::vector<std::string>{"I'm off."});
}

TEST_CASE("Without an ending to give up to, the customer stays at patience 0") {
  Run run(a_scenario()
              .with_mood(5, 50, 50)
              .with_scene("arrives")
              .saying("Well?")
              .with_reply("no", "No.")
              .moving(Feeling::patience, -100)
              .build());
  run.reply("no");
  CHECK(run.session().mood().patience == 0);
  CHECK_FALSE(run.session().over());
}

TEST_CASE("An ending is said, and is the last event") {
  Run run(the_bulb());
  run.reply("asks-vehicle").reply("guesses");
  CHECK(run.ending() == "makes-do");
  CHECK(run.lines() == std::vector<std::string>{"If you say so."});
  CHECK(std::holds_alternative<SessionEnded>(run.last().back().what));
  CHECK(run.last().back().at == run.session().now());
}
