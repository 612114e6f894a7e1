#include "scenario/checks/checks.h"

#include <catch2/catch.hpp>

#include "kit/a_scenario.h"
#include "kit/the_bulb.h"

using namespace tc;

namespace {

using Sentences = std::vector<std::string>;

Sentences found(void (*check)(const Scenario&, Problems&), const Scenario& scenario) {
  Problems problems;
  check(scenario, problems);
  Sentences out;
  for (const Problem& problem : problems.all()) out.push_back(problem.sentence);
  return out;
}

/// One scene with a way to a good and to a poor ending; tests go on from its last reply.
ScenarioBuilder plain() {
  ScenarioBuilder builder = a_scenario();
  builder.with_ending("sold", Outcome::good, "Thank you.")
      .with_ending("leaves", Outcome::poor, "Never mind.")
      .with_scene("arrives")
      .saying("Morning.")
      .with_reply("asks", "Which car?")
      .doing("ask.vehicle")
      .showing("P4", "asks")
      .going("sold")
      .with_reply("rack", "On the rack.")
      .missing("P4", "does not ask")
      .going("leaves");
  return builder;
}

}  // namespace

TEST_CASE("a plain scenario passes every check") {
  const auto scenario = plain().build();
  for (const ScenarioCheck& check : scenario_checks()) {
    INFO(check.name);
    CHECK(found(check.run, *scenario).empty());
  }
}

TEST_CASE("a scene that only unreachable scenes lead to is unreachable") {
  const auto scenario = plain()
                            .with_scene("one")
                            .with_reply("a", "A")
                            .going("two")
                            .with_scene("two")
                            .with_reply("b", "B")
                            .going("one")
                            .build();
  CHECK(found(unreachable_scene, *scenario).size() == 2);
  CHECK(found(no_way_out, *scenario) == Sentences{"no ending can be reached from the scene 'one'",
                                                  "no ending can be reached from the scene 'two'"});
}

TEST_CASE("a silence can be the way out of a scene") {
  const auto scenario = plain()
                            .with_reply("goes", "Goes")
                            .going("still")
                            .with_scene("still")
                            .with_silence(30)
                            .going("leaves")
                            .build();
  CHECK(found(no_way_out, *scenario).empty());
  CHECK(found(guarded_ways_out, *scenario).empty());
}

TEST_CASE("giving up leads to its ending") {
  auto builder = plain();
  builder.with_ending("storms", Outcome::poor, "Goodbye.");
  CHECK(found(unreachable_ending, *builder.build()).size() == 1);
  builder.giving_up_to("storms");
  CHECK(found(unreachable_ending, *builder.build()).empty());
}

TEST_CASE("guards that cover every case leave a way out") {
  const auto guarded = [](std::string_view one, std::string_view other) {
    return a_scenario()
        .with_ending("sold", Outcome::good, "Thank you.")
        .with_scene("arrives")
        .with_reply("a", "A")
        .when(one)
        .going("sold")
        .with_reply("b", "B")
        .when(other)
        .going("sold")
        .build();
  };
  CHECK(found(guarded_ways_out, *guarded("did(greet)", "not did(greet)")).empty());
  CHECK(found(guarded_ways_out, *guarded("patience < 30", "patience >= 30")).empty());
  CHECK(found(guarded_ways_out, *guarded("patience < 30", "patience > 30")).size() == 1);
  CHECK(found(guarded_ways_out, *guarded("did(greet)", "did(thank)")).size() == 1);
}

TEST_CASE("what a scene offers may open its guarded way out") {
  const auto scenario = a_scenario()
                            .with_ending("sold", Outcome::good, "Thank you.")
                            .with_scene("arrives")
                            .with_reply("looks", "Let me look.")
                            .doing("look_up.part")
                            .with_reply("sells", "This one.")
                            .when("did(look_up.part)")
                            .going("sold")
                            .build();
  CHECK(found(guarded_ways_out, *scenario).empty());
}

TEST_CASE("a guard that says the same in every case is told") {
  const auto guarded = [](std::string_view guard) {
    return plain().with_reply("more", "More").when(guard).build();
  };
  CHECK(found(constant_guard, *guarded("did(greet) or not did(greet)")) ==
        Sentences{"the guard of 'more' is always true"});
  CHECK(found(constant_guard, *guarded("patience < 10 and patience > 90")) ==
        Sentences{"the guard of 'more' is never true"});
  CHECK(found(constant_guard, *guarded("patience < 10 and trust > 90")).empty());
}

TEST_CASE("a flag that no guard asks for is told once") {
  auto builder = plain();
  builder.with_reply("a", "A").setting("late").with_reply("b", "B").setting("late");
  CHECK(found(unread_flag, *builder.build()) ==
        Sentences{"the flag 'late' is set and no guard asks for it"});
  builder.with_reply("c", "C").when("flag(late)");
  CHECK(found(unread_flag, *builder.build()).empty());
}

TEST_CASE("a need has to be findable and confirmable") {
  auto builder = plain();
  builder.with_need("bulb", {"ask.vehicle"}, {"check_understanding"});
  CHECK(found(unfindable_need, *builder.build()) ==
        Sentences{"no reply or task does what confirms the need 'bulb'"});
  builder.with_reply("checks", "So it is the Yaris?").doing("check_understanding");
  CHECK(found(unfindable_need, *builder.build()).empty());
}

TEST_CASE("a promise has to be keepable") {
  auto builder = plain();
  builder.with_reply("rings", "I'll ring.").promising("ring back", SimDuration{600}, {"call"});
  CHECK(found(unkeepable_promise, *builder.build()) ==
        Sentences{"no reply or task can keep the promise 'rings'"});
  builder.with_task("call-her", "Ring her").doing("call");
  CHECK(found(unkeepable_promise, *builder.build()).empty());
}

TEST_CASE("a criterion that can only be missed is told") {
  const auto scenario = plain().with_reply("late", "Later.").missing("P10", "slow").build();
  CHECK(found(criterion_only_missed, *scenario) ==
        Sentences{"P10 can be missed in this scenario, but never shown"});
}

TEST_CASE("lines and replies have to fit") {
  const auto scenario = plain()
                            .with_reply("long", std::string(171, 'x'))
                            .answered(std::string(181, 'y'))
                            .with_reply("fits", std::string(170, 'x'))
                            .answered(std::string(180, 'y'))
                            .narrated(std::string(400, 'z'))
                            .build();
  CHECK(found(long_line, *scenario).size() == 1);
  CHECK(found(long_reply, *scenario).size() == 1);
}

TEST_CASE("the better reply may not always be the longest or the shortest") {
  const auto with_scenes = [](int longest, int shortest) {
    auto builder = a_scenario();
    builder.with_ending("sold", Outcome::good, "Thank you.");
    for (int i = 0; i < longest + shortest; ++i) {
      const std::string n = std::to_string(i);
      builder.with_scene("s" + n)
          .with_reply("a" + n, i < longest ? "A much longer reply." : "A.")
          .showing("P4", "asks")
          .with_reply("b" + n, "A short reply.");
    }
    return builder.build();
  };
  CHECK(found(reply_given_away, *with_scenes(2, 2)).empty());
  CHECK(found(reply_given_away, *with_scenes(3, 2)).size() == 1);
  CHECK(found(reply_given_away, *with_scenes(1, 4)) ==
        Sentences{"the only reply that shows something is the shortest in 4 of 5 scenes, which "
                  "gives it away"});
  CHECK(found(reply_given_away, *with_scenes(2, 0)).empty());
}

TEST_CASE("telephone numbers, addresses and plates must be nobody's") {
  const auto in = [](const std::string& words) {
    return found(real_looking_data, *plain().with_reply("says", words).build()).size();
  };
  for (const char* safe :
       {"Ring 01632 960123.", "Ring 07700 900 461.", "Ring 020 7946 0018.", "Ring +44 7700 900461.",
        "huw@example.com", "huw@parts.example.org.", "AB01 QIX", "AB01CDE", "QX12 ABC", "BP-2291",
        "It costs 08 pounds", "part 0986494123", "5 @ 3.50", "order 12345678901"}) {
    INFO(safe);
    CHECK(in(safe) == 0);
  }
  for (const char* real : {"Ring 01597 822123.", "Ring 07911 123456.", "Ring 020-8123-4567.",
                           "Ring +44 (0)20 8123 4567", "huw@huwparry.wales",
                           "a.b@gmail.com, please", "AB12 CDE", "It is CV64XYZ."}) {
    INFO(real);
    CHECK(in(real) == 1);
  }
}

TEST_CASE("a scenario can be won and lost") {
  const auto scenario = a_scenario()
                            .with_ending("sold", Outcome::adequate, "Thank you.")
                            .with_scene("arrives")
                            .with_reply("a", "A")
                            .going("sold")
                            .build();
  CHECK(found(one_sided_endings, *scenario) ==
        Sentences{"no ending of this scenario is good", "no ending of this scenario is poor"});
}

TEST_CASE("nothing happens before the start") {
  auto builder = plain();
  builder.starting("09:10").with_happening("early", "09:00", "Too early.");
  CHECK(found(before_the_start, *builder.build()) ==
        Sentences{"'early' happens at 09:00, before the scenario starts at 09:10"});
}

TEST_CASE("the better reply may not be the only one that does not exclaim") {
  const auto with_scenes = [](const std::string& other) {
    auto builder = a_scenario();
    builder.with_ending("sold", Outcome::good, "Thank you.");
    for (int i = 0; i < 3; ++i) {
      const std::string n = std::to_string(i);
      builder.with_scene("s" + n)
          .with_reply("a" + n, "I ask which.")
          .showing("P4", "asks")
          .with_reply("b" + n, "Here it is! ")
          .with_reply("c" + n, other);
    }
    return builder.build();
  };
  CHECK(found(reply_given_away, *with_scenes("Here we are!")) ==
        Sentences{"the only reply that shows something is the only one that does not exclaim in 3 "
                  "of 3 scenes, which gives it away"});
  CHECK(found(reply_given_away, *with_scenes("Here we are.")).empty());
}

TEST_CASE("the better reply may not be the only polite one") {
  const auto with_scenes = [](std::string_view other) {
    auto builder = a_scenario();
    builder.with_ending("sold", Outcome::good, "Thank you.");
    for (int i = 0; i < 3; ++i) {
      const std::string n = std::to_string(i);
      builder.with_scene("s" + n)
          .with_reply("a" + n, "Sorry for that.")
          .doing("apologise")
          .showing("P3", "owns it")
          .with_reply("b" + n, "That is not so.")
          .doing({"argue", other});
    }
    return builder.build();
  };
  CHECK(found(reply_given_away, *with_scenes("explain")) ==
        Sentences{"the only reply that shows something is the only polite one in 3 of 3 scenes, "
                  "which gives it away"});
  CHECK(found(reply_given_away, *with_scenes("thank")).empty());
}
