#include <catch2/catch.hpp>

#include "kit/a_run.h"
#include "kit/a_scenario.h"
#include "kit/the_bulb.h"
#include "scenario/speaking_time.h"

using namespace tc;

namespace {

using Words = std::vector<std::string>;

/// From 09:00:02 on a customer who waits, and what happens meanwhile.
ScenarioBuilder at_the_counter() {
  ScenarioBuilder builder = a_scenario();
  builder.with_scene("counter").saying("Yes?");
  builder.with_reply("talks", "Well then.").taking(60);
  return builder;
}

std::string waited(int seconds) {
  return R"("is":"waited","seconds":)" + std::to_string(seconds) + "}";
}

}  // namespace

TEST_CASE("Words take their time: 150 a minute, two seconds at the least") {
  CHECK(speaking_time("") == SimDuration{2});
  CHECK(speaking_time("one two three four five") == SimDuration{2});
  CHECK(speaking_time("one two three four five six") == SimDuration{3});
  std::string minute;
  for (int i = 0; i < 150; ++i) minute += "word ";
  CHECK(speaking_time(minute) == SimDuration{60});
}

TEST_CASE("A reply costs its time, a task its own, and answers theirs") {
  Run run(the_bulb());
  run.reply("what-was-it");  // 6 words, 3 s; answered in 5 words, 2 s
  CHECK(run.clock() == "09:10:09");
  run.reply("asks-vehicle").task("look-up");
  CHECK(run.clock() == "09:10:48");
}

TEST_CASE("What comes of a choice comes when it has been said") {
  Run run(the_bulb());
  run.reply("asks-vehicle");
  REQUIRE(run.last().size() > 2);
  CHECK(std::holds_alternative<ChoiceMade>(run.last()[0].what));
  CHECK(run.last()[0].at == SimTime{9 * 3600 + 604});
  CHECK(run.last()[1].at == SimTime{9 * 3600 + 609});
}

TEST_CASE("Something happens by the shop's clock, whatever is being said") {
  ScenarioBuilder builder = at_the_counter();
  builder.with_happening("van", "09:01", "The van is late.").setting("late");
  Run run(builder.build());
  run.reply("talks");
  CHECK(run.lines() == Words{"The van is late."});
  CHECK(run.has(R"({"at":32460,"is":"happening","name":"van"})"));
  CHECK(run.clock() == "09:01:02");
}

TEST_CASE("Something happens while the customer speaks") {
  ScenarioBuilder builder = a_scenario();
  builder.starting("08:59").with_scene("counter").saying("Yes?");
  builder.with_reply("waits", "Hm.").taking(57).going("told");
  builder.with_scene("told").saying("One two three four five six seven eight nine ten.");
  builder.with_happening("van", "09:00", "The van is late.");
  Run run(builder.build());
  run.reply("waits");  // the customer speaks from 08:59:59 to 09:00:03
  REQUIRE(run.lines().size() == 2);
  CHECK(run.lines()[1] == "The van is late.");
  CHECK(run.clock() == "09:00:03");
}

TEST_CASE("A happening comes once, and has its effects") {
  ScenarioBuilder builder = at_the_counter();
  builder.with_happening("bell", "09:00", "The bell rings.")
      .moving(Feeling::patience, -5)
      .showing("P5", "a second customer comes")
      .missing("P8", "nobody has seen him")
      .answered("Well?");
  Run run(builder.build());
  CHECK(run.lines() == Words{"Yes?", "The bell rings.", "Well?"});
  CHECK(run.shown() == Words{"P5"});
  CHECK(run.missed() == Words{"P8"});
  CHECK(std::holds_alternative<HappeningIndex>(run.indications()[0].from));
  CHECK(run.session().mood().patience == 55);
  run.wait(3600);
  CHECK_FALSE(run.has("bell"));
}

TEST_CASE("A guarded happening comes only if its guard holds at that time") {
  const auto run_with = [](bool warned) {
    ScenarioBuilder builder = at_the_counter();
    builder.with_reply("warns", "It may be late.").taking(1).setting("warned");
    builder.with_happening("cross", "09:01", "He taps on the counter.").when("not flag(warned)");
    Run run(builder.build());
    if (warned) run.reply("warns");
    run.wait(600);
    if (!warned) return run;
    CHECK(run.has(waited(600)));  // what does not come stops no wait
    return run;
  };
  CHECK(run_with(false).has("taps"));
  CHECK_FALSE(run_with(true).has("taps"));
}

TEST_CASE("A guarded happening whose time went by does not come later") {
  ScenarioBuilder builder = at_the_counter();
  builder.with_reply("warns", "It may be late.").setting("warned");
  builder.with_happening("cross", "09:01", "He nods.").when("flag(warned)");
  Run run(builder.build());
  run.wait(120).reply("warns").wait(120);
  CHECK_FALSE(run.has("nods"));
}

TEST_CASE("Waiting stops at the first thing that happens") {
  ScenarioBuilder builder = at_the_counter();
  builder.with_happening("van", "09:01", "The van is late.");
  builder.with_happening("phone", "09:02", "The telephone rings.");
  Run run(builder.build());
  run.wait(600);
  CHECK(run.lines() == Words{"The van is late."});
  CHECK(run.clock() == "09:01:00");
  CHECK(run.has(waited(58)));
  CHECK(run.wait(600).lines() == Words{"The telephone rings."});
  CHECK(run.wait(600).has(waited(600)));
}

TEST_CASE("What happens in the same second comes in the order written, promises last") {
  ScenarioBuilder builder = at_the_counter();
  builder.with_reply("promises", "I'll ring.");
  builder.promising("ring", SimTime{9 * 3600 + 60}, {"call_customer"});
  builder.with_happening("first", "09:01", "First.");
  builder.with_happening("second", "09:01", "Second.");
  Run run(builder.build());
  run.reply("promises").reply("talks");
  CHECK(run.lines() == Words{"First.", "Second."});
  CHECK(run.fate("promises") == PromiseFate::broken);
  CHECK(run.text().find("broken") > run.text().find("Second."));
}

TEST_CASE("A wait that something interrupts counts as far as it went, answers not included") {
  ScenarioBuilder builder = at_the_counter();
  builder.with_wait(60).answered("I have thought.");
  builder.with_happening("bell", "09:00", "The bell rings.");
  builder.starting("08:59");
  // His answer to the bell outlasts the rest of the wait, which is over all the same.
  builder.with_happening("talk", "09:00", "A friend comes in.")
      .answered("Oh hello, I have not seen you since the spring, how are the children and all?");
  Run run(builder.build());
  run.wait(60);
  CHECK(run.has(waited(58)));
  CHECK_FALSE(run.has("I have thought."));
}

TEST_CASE("A broken promise stops a wait too") {
  ScenarioBuilder builder = at_the_counter();
  builder.with_reply("promises", "I'll ring.");
  builder.promising("ring", SimDuration{100}, {"call_customer"});
  Run run(builder.build());
  run.reply("promises").wait(600);
  CHECK(run.has(waited(100)));
  CHECK(run.fate("promises") == PromiseFate::broken);
}

TEST_CASE("Silence comes once a visit, after the waits together have been long enough") {
  Run run(the_bulb());
  CHECK(run.wait(15).lines().empty());
  run.wait(600);
  CHECK(run.lines() == Words{"Hello? Anybody there?"});
  CHECK(run.has(waited(15)));
  CHECK(run.session().mood().patience == 50);
  CHECK(run.wait(600).lines() == Words{"Dai rings in: the van is stuck at Rhayader."});
  CHECK(run.wait(600).lines().empty());
}

TEST_CASE("Silence comes again on the next visit") {
  ScenarioBuilder builder = at_the_counter();
  builder.with_silence(30).answered("Hello?");
  builder.with_reply("again", "Again.").going("counter");
  Run run(builder.build());
  CHECK(run.wait(30).lines() == Words{"Hello?"});
  run.reply("again");
  CHECK(run.wait(29).lines().empty());
  CHECK(run.wait(15).lines() == Words{"Hello?"});
  CHECK(run.has(waited(1)));
}

TEST_CASE("What silence misses is missed, not passed over, and it may lead on") {
  ScenarioBuilder builder = at_the_counter();
  builder.with_silence(30).missing("P10", "leaves him standing").going("end");
  builder.with_reply("answers", "Coming.").showing("P10", "answers at once");
  builder.with_ending("end", Outcome::poor, "Never mind.");
  Run run(builder.build());
  run.wait(60);
  CHECK(run.missed() == Words{"P10"});
  CHECK(std::holds_alternative<SceneIndex>(run.indications()[0].from));
  CHECK(run.passed_over().empty());
  CHECK(run.ending() == "end");
}

TEST_CASE("A wait with a meaning is answered after its time, and only once a visit") {
  ScenarioBuilder builder = at_the_counter();
  builder.with_wait(20).showing("P11", "leaves him time").answered("The blue one, then.");
  Run run(builder.build());
  CHECK(run.wait(19).lines().empty());
  run.wait(60);
  CHECK(run.lines() == Words{"The blue one, then."});
  CHECK(run.shown() == Words{"P11"});
  CHECK(run.has(waited(20)));
  CHECK(run.session().usual_wait() == SimDuration{15});
  CHECK(run.wait(60).lines().empty());
}

TEST_CASE("A wait with a meaning may lead on, and may be guarded") {
  ScenarioBuilder builder = at_the_counter();
  builder.with_wait(20).when("flag(asked)").going("end");
  builder.with_reply("asks", "Which one?").setting("asked");
  builder.with_ending("end", Outcome::good, "The blue one.");
  Run run(builder.build());
  run.wait(20);
  CHECK(run.ending().empty());
  run.reply("asks").wait(20);
  CHECK(run.ending() == "end");
}

TEST_CASE("A wait with a meaning goes before silence, which then comes at the next wait") {
  ScenarioBuilder builder = at_the_counter();
  builder.with_wait(40).answered("I have thought.");
  builder.with_silence(30).answered("Hello?");
  Run run(builder.build());
  CHECK(run.wait(40).lines() == Words{"I have thought."});
  CHECK(run.wait(15).lines() == Words{"Hello?"});
  CHECK(run.has(waited(0)));
}

TEST_CASE("The clock stands still after a week and never runs over") {
  Run run(at_the_counter().build());
  for (int hour = 0; hour < 200; ++hour) run.wait(3600);
  CHECK(run.session().now() == SimTime{9 * 3600 + 7 * 86400});
  CHECK(run.has(waited(0)));
}
