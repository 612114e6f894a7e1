#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "kit/a_run.h"
#include "kit/the_bulb.h"

using namespace tc;

namespace {

using Words = std::vector<std::string>;

/// Two scenes that lead to one another. P4 and P12 can be shown at the counter, P4 also missed.
ScenarioBuilder two_rooms() {
  ScenarioBuilder builder = a_scenario();
  builder.with_scene("counter").saying("Yes?");
  builder.with_reply("asks", "Which car?").doing("ask").showing("P4", "asks first");
  builder.with_reply("guesses", "The red one.").missing("P4", "guesses");
  builder.with_reply("repeats", "The red one?")
      .showing("P12", "says it back")
      .showing("P4", "asks by saying it back");
  builder.with_reply("late", "And the year?").when("flag(looked)").showing("P3", "goes on asking");
  builder.with_task("looks", "Look it up").setting("looked");
  builder.with_reply("fetches", "I'll look at the back.").going("store");
  builder.with_scene("store").telling("Shelves.").alone();
  builder.with_reply("returns", "There we are.").going("counter");
  builder.with_ending("end", Outcome::good, "Bye.");
  return builder;
}

Words reply_order(std::uint64_t seed) { return Run(the_bulb(), seed).replies(); }

}  // namespace

TEST_CASE("The order of replies is drawn from the seed: the same seed, the same order") {
  for (std::uint64_t seed = 0; seed < 20; ++seed) CHECK(reply_order(seed) == reply_order(seed));
}

TEST_CASE("Seeds draw every order, each about as often as another") {
  std::map<Words, int> times;
  for (std::uint64_t seed = 0; seed < 600; ++seed) ++times[reply_order(seed)];
  REQUIRE(times.size() == 6);
  for (const auto& [order, count] : times) {
    CAPTURE(order, count);
    CHECK(count > 65);
    CHECK(count < 135);
  }
}

TEST_CASE("The order stands for the visit and is drawn anew for the next") {
  Run run(two_rooms().build(), 3);
  const Words before = run.replies();
  run.wait(15).task("looks");
  Words after = run.replies();
  after.erase(std::remove(after.begin(), after.end(), "late"), after.end());
  CHECK(after == before);
  std::set<Words> orders;
  for (int visit = 0; visit < 10; ++visit) {
    orders.insert(run.reply("fetches").reply("returns").replies());
  }
  CHECK(orders.size() > 1);
}

TEST_CASE("Tasks stand as they were written, whatever the seed") {
  ScenarioBuilder builder = a_scenario();
  builder.with_scene("desk").saying("Well?");
  builder.with_task("one", "One").with_task("two", "Two").with_task("three", "Three");
  const auto scenario = builder.build();
  for (std::uint64_t seed = 0; seed < 10; ++seed) {
    const Run run(scenario, seed);
    const Offers tasks = run.session().tasks();
    CHECK(std::vector<ChoiceIndex>(tasks.begin(), tasks.end()) ==
          std::vector<ChoiceIndex>{{0}, {1}, {2}});
  }
}

TEST_CASE("A choice without go is gone for this visit and is back on the next") {
  Run run(two_rooms().build());
  run.reply("asks");
  CHECK_FALSE(run.offers("asks"));
  CHECK(run.scene() == "counter");
  CHECK(run.lines().empty());
  run.reply("fetches").reply("returns");
  CHECK(run.offers("asks"));
  CHECK(run.lines() == Words{"Yes?"});
}

TEST_CASE("Choices that show and miss are indicated with the author's reason") {
  Run run(the_bulb());
  run.reply("asks-vehicle");
  CHECK(run.shown() == Words{"P2", "P4"});
  REQUIRE(run.indications().size() == 2);
  const Indicated p2 = run.indications()[0];
  CHECK(p2.mark->reason == "greets him before the question");
  CHECK(std::get<ChoiceIndex>(p2.from).value == 0);
  CHECK(run.missed().empty());
}

TEST_CASE("Leaving a scene passes over what a choice on offer would have shown") {
  Run run(two_rooms().build());
  run.reply("fetches");
  CHECK(run.passed_over() == Words{"P4", "P12"});
  const Scenario& scenario = run.session().scenario();
  const Indicated p4 = run.indications()[0];
  CHECK(scenario[std::get<ChoiceIndex>(p4.from)].id == "asks");
  CHECK(p4.mark->reason == "asks first");
  const Indicated p12 = run.indications()[1];
  CHECK(scenario[std::get<ChoiceIndex>(p12.from)].id == "repeats");
  CHECK(p12.mark->reason == "says it back");
}

TEST_CASE("What was shown or missed in a visit is not passed over as well") {
  Run shown(two_rooms().build());
  shown.reply("repeats").reply("fetches");
  CHECK(shown.passed_over().empty());
  Run missed(two_rooms().build());
  missed.reply("guesses").reply("fetches");
  CHECK(missed.passed_over() == Words{"P12"});
}

TEST_CASE("Only what was on offer counts: a guard that never opened passes nothing over") {
  Run closed(two_rooms().build());
  closed.reply("repeats").reply("fetches");
  CHECK(closed.passed_over().empty());
  Run opened(two_rooms().build());
  opened.reply("repeats").task("looks").reply("fetches");
  CHECK(opened.passed_over() == Words{"P3"});
}

TEST_CASE("An offer that was open for a while and closed again counts as met") {
  ScenarioBuilder builder = a_scenario();
  builder.with_scene("counter").saying("Yes?");
  builder.with_reply("kind", "Take your time.")
      .when("patience >= 50")
      .showing("P11", "leaves time");
  builder.with_reply("annoys", "Quick.").moving(Feeling::patience, -60);
  builder.with_reply("out", "Bye.").going("end");
  builder.with_ending("end", Outcome::poor, "Bye.");
  Run run(builder.build());
  run.reply("annoys");
  CHECK_FALSE(run.offers("kind"));
  run.reply("out");
  CHECK(run.passed_over() == Words{"P11"});
}

TEST_CASE("Each visit has its own opportunities") {
  Run run(two_rooms().build());
  run.reply("asks").reply("fetches");
  CHECK(run.passed_over() == Words{"P12"});
  run.reply("returns").reply("fetches");
  CHECK(run.passed_over() == Words{"P4", "P12"});
}

TEST_CASE("An ending passes over what was left, before its line is said") {
  Run run(the_bulb());
  run.reply("asks-vehicle").reply("guesses");
  CHECK(run.missed() == Words{"P12"});
  CHECK(run.passed_over() == Words{"P3"});
  CHECK(run.text().find("passed over") < run.text().find("If you say so."));
}

TEST_CASE("A wait that would have shown something is an opportunity too") {
  ScenarioBuilder builder = a_scenario();
  builder.with_scene("thinks").saying("Let me see.");
  builder.with_reply("pushes", "Well?").going("end");
  builder.with_wait(15).showing("P11", "leaves him time to think");
  builder.with_ending("end", Outcome::poor, "Never mind.");
  const auto scenario = builder.build();
  Run pushed(scenario);
  pushed.reply("pushes");
  CHECK(pushed.passed_over() == Words{"P11"});
  Run waited(scenario);
  waited.wait(15);
  CHECK(waited.shown() == Words{"P11"});
  waited.reply("pushes");
  CHECK(waited.passed_over().empty());
}

TEST_CASE("A scene that leads to itself begins a new visit") {
  ScenarioBuilder builder = a_scenario();
  builder.with_scene("round").saying("Again?");
  builder.with_reply("again", "Again.").going("round");
  builder.with_reply("asks", "Why?").showing("P4", "asks");
  Run run(builder.build());
  run.reply("asks").reply("again");
  CHECK(run.offers("asks"));
  CHECK(run.lines() == Words{"Again?"});
  CHECK(run.passed_over().empty());
}
