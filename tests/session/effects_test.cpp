#include <catch2/catch.hpp>

#include "kit/a_run.h"
#include "kit/a_scenario.h"

using namespace tc;

namespace {

using Words = std::vector<std::string>;

/// One need, and replies that find it, confirm it, or do both in one or the other order.
ScenarioBuilder with_a_need() {
  ScenarioBuilder builder = a_scenario();
  builder.with_need("part", {"ask.part", "ask.symptoms"}, {"check_understanding"});
  builder.with_scene("counter").saying("Yes?");
  builder.with_reply("asks", "Which part?").doing("ask.part");
  builder.with_reply("symptoms", "What does it do?").doing("ask.symptoms");
  builder.with_reply("confirms", "So the left one?").doing("check_understanding");
  builder.with_reply("again", "The left one, then?").doing("check_understanding");
  builder.with_reply("both", "Which? The left?").doing({"ask.part", "check_understanding"});
  builder.with_reply("backwards", "The left? Which?").doing({"check_understanding", "ask.part"});
  return builder;
}

/// A promise for 09:01:00 in a scene that begins at 09:00:02, with each choice taking 8 s.
ScenarioBuilder with_a_promise(Due by = SimTime{9 * 3600 + 60}) {
  ScenarioBuilder builder = a_scenario();
  builder.with_scene("counter").saying("Yes?");
  builder.with_reply("promises", "I'll ring you.").taking(8);
  builder.promising("ring back", by, {"call_customer"}, {"tell.delay"});
  builder.if_kept().showing("P16", "rang in time").moving(Feeling::trust, +10);
  builder.if_updated().showing("P6", "said that it would be late").setting("warned");
  builder.if_broken().missing("P16", "did not ring").moving(Feeling::trust, -20);
  builder.answered("You said you'd ring.");
  builder.with_task("rings", "Ring").doing("call_customer").taking(8);
  builder.with_task("warns", "Ring that it is late").doing("tell.delay").taking(8);
  builder.with_reply("leaves", "Excuse me.").going("counter").taking(8);
  builder.with_reply("talks", "It is a long story.").taking(600).showing("P3", "explains");
  return builder;
}

}  // namespace

TEST_CASE("A need is found by any of its acts, once") {
  Run run(with_a_need().build());
  run.reply("symptoms");
  CHECK(run.found("part"));
  CHECK(run.has(R"("is":"need found","name":"part")"));
  run.reply("asks");
  CHECK_FALSE(run.has("need found"));
}

TEST_CASE("A need is confirmed only after it was found") {
  Run run(with_a_need().build());
  run.reply("confirms");
  CHECK_FALSE(run.confirmed("part"));
  run.reply("asks");
  CHECK_FALSE(run.confirmed("part"));
  run.reply("again");
  CHECK(run.confirmed("part"));
  CHECK(run.has(R"("is":"need confirmed","name":"part")"));
}

TEST_CASE("One choice finds and confirms where its acts come in that order") {
  Run forwards(with_a_need().build());
  forwards.reply("both");
  CHECK(forwards.found("part"));
  CHECK(forwards.confirmed("part"));
  Run backwards(with_a_need().build());
  backwards.reply("backwards");
  CHECK(backwards.found("part"));
  CHECK_FALSE(backwards.confirmed("part"));
}

TEST_CASE("An act that finds and confirms the same need confirms it when done again") {
  ScenarioBuilder builder = a_scenario();
  builder.with_need("part", {"ask.part"}, {"ask.part"});
  builder.with_scene("counter").saying("Yes?");
  builder.with_reply("once", "Which part?").doing("ask.part");
  builder.with_reply("twice", "Which part, please?").doing("ask.part");
  Run run(builder.build());
  run.reply("once");
  CHECK_FALSE(run.confirmed("part"));
  run.reply("twice");
  CHECK(run.confirmed("part"));
}

TEST_CASE("A promise is open from the end of the words that make it, until its time") {
  Run run(with_a_promise().build());
  run.reply("promises");
  CHECK(run.fate("promises") == PromiseFate::open);
  CHECK(clock_text(run.session().due({0})) == "09:01");
  CHECK(run.has(R"({"at":32410,"due":32460,"fate":"open","is":"promise","name":"promises"})"));
}

TEST_CASE("A promise from now on is due so long after it was made") {
  Run run(with_a_promise(SimDuration{20 * 60}).build());
  run.reply("promises");
  CHECK(run.session().due({0}) == SimTime{9 * 3600 + 10 + 20 * 60});
}

TEST_CASE("A promise that is kept in time shows what keeping it shows, once") {
  Run run(with_a_promise().build());
  run.reply("promises").task("rings");
  CHECK(run.fate("promises") == PromiseFate::kept);
  CHECK(run.shown() == Words{"P16"});
  CHECK(std::get<PromiseIndex>(run.indications()[0].from).value == 0);
  CHECK(run.session().mood().trust == 60);
  run.wait(120);
  CHECK(run.fate("promises") == PromiseFate::kept);
  CHECK(run.missed().empty());
}

TEST_CASE("A promise kept at the very second is kept") {
  Run run(with_a_promise().build());
  run.reply("promises").wait(42).task("rings");  // 09:00:10 + 42 s + 8 s = 09:01:00
  CHECK(run.clock() == "09:01:00");
  CHECK(run.fate("promises") == PromiseFate::kept);
}

TEST_CASE("A second later it is broken") {
  Run run(with_a_promise().build());
  run.reply("promises").wait(43).task("rings");
  CHECK(run.fate("promises") == PromiseFate::broken);
  CHECK(run.missed() == Words{"P16"});
  CHECK(run.has(R"({"at":32460,"due":32460,"fate":"broken","is":"promise","name":"promises"})"));
  CHECK(run.lines() == Words{"You said you'd ring."});
  CHECK(run.session().mood().trust == 30);
}

TEST_CASE("A promise is broken while a long reply is spoken, before that reply counts") {
  Run run(with_a_promise().build());
  run.reply("promises").reply("talks");
  CHECK(run.fate("promises") == PromiseFate::broken);
  REQUIRE(run.indications().size() == 2);
  CHECK(run.indications()[0].showing == Showing::missed);
  CHECK(run.shown() == Words{"P3"});
}

TEST_CASE("A promise is broken while the customer speaks") {
  ScenarioBuilder builder = a_scenario();
  builder.with_scene("counter").saying("Yes?");
  builder.with_reply("promises", "One second.").going("waits");
  builder.promising("come back", SimDuration{3}, {"return"});
  builder.with_scene("waits").saying("I have been here since half past eight, you know, and that.");
  Run run(builder.build());
  run.reply("promises");
  CHECK(run.fate("promises") == PromiseFate::broken);
}

TEST_CASE("Late notice in time updates a promise: it no longer breaks, and can still be kept") {
  Run run(with_a_promise().build());
  run.reply("promises").task("warns");
  CHECK(run.fate("promises") == PromiseFate::updated);
  CHECK(run.shown() == Words{"P6"});
  run.wait(300);
  CHECK(run.fate("promises") == PromiseFate::updated);
  run.task("rings");
  CHECK(run.fate("promises") == PromiseFate::kept);
  CHECK(run.shown() == Words{"P16"});
}

TEST_CASE("Notice after the time mends nothing") {
  Run run(with_a_promise().build());
  run.reply("promises").wait(300).wait(1).task("warns").task("rings");
  CHECK(run.fate("promises") == PromiseFate::broken);
}

TEST_CASE("Late notice is given once: a second time it changes nothing") {
  Run run(with_a_promise().build());
  run.reply("promises").task("warns").reply("leaves").task("warns");
  CHECK(run.shown().empty());
}

TEST_CASE("The acts of the choice that makes a promise do not keep it") {
  ScenarioBuilder builder = a_scenario();
  builder.with_scene("counter").saying("Yes?");
  builder.with_task("rings", "Ring, and promise to ring again").doing("call_customer");
  builder.promising("ring again", SimDuration{600}, {"call_customer"});
  Run run(builder.build());
  run.task("rings");
  CHECK(run.fate("rings") == PromiseFate::open);
}

TEST_CASE("What keeps a promise does nothing before it is made") {
  Run run(with_a_promise().build());
  run.task("rings");
  CHECK(run.fate("promises") == PromiseFate::none);
  CHECK(run.shown().empty());
}

TEST_CASE("A promise made again is open again, by its new time") {
  Run run(with_a_promise(SimDuration{60}).build());
  run.reply("promises").wait(120);
  CHECK(run.fate("promises") == PromiseFate::broken);
  run.reply("leaves").reply("promises");
  CHECK(run.fate("promises") == PromiseFate::open);
  CHECK(run.session().due({0}) == run.session().now() + SimDuration{60});
  run.task("rings");
  CHECK(run.fate("promises") == PromiseFate::kept);
}

TEST_CASE("A promise still open at the end stays open") {
  ScenarioBuilder builder = with_a_promise();
  builder.with_reply("ends", "Bye.").going("end").with_ending("end", Outcome::good, "Bye.");
  Run run(builder.build());
  run.reply("promises").reply("ends");
  CHECK(run.ending() == "end");
  CHECK(run.fate("promises") == PromiseFate::open);
}

TEST_CASE("A promise for a time that has gone breaks as soon as time passes") {
  Run run(with_a_promise(SimTime{8 * 3600}).build());
  run.reply("promises");
  CHECK(run.fate("promises") == PromiseFate::open);
  run.wait(15);
  CHECK(run.fate("promises") == PromiseFate::broken);
  CHECK(run.has(R"("is":"waited","seconds":0)"));
}

TEST_CASE("Moods stay between 0 and 100, and say so only when they move") {
  ScenarioBuilder builder = a_scenario();
  builder.with_mood(95, 5, 50).with_scene("counter").saying("Yes?");
  builder.with_reply("kind", "Of course.")
      .moving(Feeling::patience, +10)
      .moving(Feeling::trust, -10);
  builder.with_reply("kinder", "Of course!").moving(Feeling::patience, +10);
  Run run(builder.build());
  run.reply("kind");
  CHECK(run.session().mood() == Mood{100, 0, 50});
  CHECK(run.has(R"({"at":32404,"is":"mood","patience":100,"trust":0,"understanding":50})"));
  run.reply("kinder");
  CHECK_FALSE(run.has("mood"));
}

TEST_CASE("Flags tell of each change, and of nothing that was so already") {
  ScenarioBuilder builder = a_scenario();
  builder.with_scene("counter").saying("Yes?");
  builder.with_reply("sets", "One.").setting("late");
  builder.with_reply("sets-again", "Two.").setting("late");
  builder.with_reply("clears", "Three.").clearing("late");
  Run run(builder.build());
  CHECK(run.reply("sets").has(R"("is":"variable","name":"late","value":1)"));
  CHECK_FALSE(run.reply("sets-again").has("variable"));
  CHECK(run.reply("clears").has(R"("is":"variable","name":"late","value":0)"));
}

TEST_CASE("An answer to the choice comes before what the next scene says") {
  ScenarioBuilder builder = a_scenario();
  builder.with_scene("counter").saying("Yes?");
  builder.with_reply("asks", "Which car?").answered("The Yaris.").going("told");
  builder.with_reply("drops", "Oops.").narrated("It rolls under the counter.");
  builder.with_scene("told").saying("On the left.");
  Run run(builder.build());
  run.reply("drops");
  CHECK(run.lines() == Words{"It rolls under the counter."});
  CHECK(run.clock() == "09:00:04");
  run.reply("asks");
  CHECK(run.lines() == Words{"The Yaris.", "On the left."});
  CHECK(run.clock() == "09:00:10");
}
