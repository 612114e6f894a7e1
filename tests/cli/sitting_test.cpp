#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "app/sittings.h"
#include "base/json_text.h"
#include "cli/a_desk.h"

using namespace tc;

namespace {

const std::string well = "reply:asks-vehicle\nreply:apologises\nreply:confirms\nreply:takes-it\n";

struct Set : ADesk {
  std::string sitting;

  explicit Set(const std::vector<std::string>& more = {}) {
    std::vector<std::string> arguments{"sitting", "set", "the-bulb", "--json", "--who", "Jo Bell"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    run(arguments);
    REQUIRE(exit == 0);
    sitting = parse_json(out)["sitting"];
  }
};

}  // namespace

TEST_CASE("An assessed attempt says that it is one, and asks before it begins") {
  Set desk;
  desk.run({"play", "--assessed", desk.sitting, "--who", "Sam Carter"}, "no\n");
  CHECK(desk.exit == 5);
  CHECK_THAT(desk.flat(), Catch::Contains("This attempt is assessed") &&
                              Catch::Contains("It counts as soon as it begins") &&
                              Catch::Contains("Begin the assessed attempt now?"));
  CHECK_THAT(desk.err, Catch::Contains("Nothing was begun"));
  desk.run({"play", "--assessed", desk.sitting, "--who", "Sam Carter"}, "yes\nu\nq\n");
  CHECK(desk.exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("what was done in it stays done") &&
                              Catch::Contains("counts also where it stays unfinished"));
  desk.run({"play", "--assessed", desk.sitting, "--who", "Sam Carter"}, "yes\n");
  CHECK(desk.exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("You have made the one attempt that is allowed."));
  desk.run({"attempts", "--learner", "Sam Carter", "--who", "Jo Bell"});
  CHECK_THAT(desk.flat(), Catch::Contains("not ended after 0 moves, assessed.") &&
                              Catch::Contains("1st attempt at this sitting, of 1 allowed."));
}

TEST_CASE("A script begins an assessed attempt with --yes, and is told no seed and no mark") {
  Set desk({"--seed", "4711", "--level", "1"});
  CHECK(desk.run({"play", "--assessed", desk.sitting, "--who", "Sam Carter", "--moves", "-"}, well)
            .exit == 2);
  desk.run({"play", "--assessed", desk.sitting, "--yes", "--who", "Sam Carter", "--moves", "-",
            "--json"},
           well);
  CHECK(desk.exit == 0);
  CHECK_THAT(desk.out, Catch::Contains("\"kind\":\"assessed\"") && !Catch::Contains("4711"));
  desk.run({"debrief", "last", "--who", "Sam Carter"});
  CHECK_THAT(desk.flat(),
             Catch::Contains("Assessed, at level 1: the learner's 1st attempt at this sitting") &&
                 Catch::Contains("Step by step") && Catch::Contains("2. 09:10"));
  CHECK_THAT(desk.out, !Catch::Contains("4711"));
  const auto json = parse_json(desk.run({"debrief", "last", "--who", "Sam Carter", "--json"}).out);
  CHECK(json["about"]["made_at_sitting"] == 1);
  CHECK(json["about"]["level"] == 1);
  CHECK(desk.run({"play", "the-bulb", "--seed", "4711", "--who", "Sam Carter"}, "q\n").exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("An assessed attempt uses this seed"));
}

TEST_CASE("Sittings are listed for those who assess and for learners, and withdrawn") {
  Set desk({"--learner", "Lee Marsh", "--attempts", "2", "--until", "2026-12-01", "--seed", "99"});
  desk.run({"sitting", "list", "--who", "Jo Bell"});
  CHECK_THAT(desk.flat(), Catch::Contains("for Lee Marsh, set by Jo Bell on 21 November 2026") &&
                              Catch::Contains("2 attempts allowed each, 0 made") &&
                              Catch::Contains("until 1 December 2026; seed 99"));
  desk.run({"sitting", "list", "--who", "Lee Marsh"});
  CHECK_THAT(desk.flat(), Catch::Contains("for Lee Marsh") && !Catch::Contains("99"));
  CHECK(desk.run({"sitting", "list", "--who", "Sam Carter"}).out ==
        "No assessed attempt is set.\n");
  desk.run(
      {"sitting", "withdraw", desk.sitting, "--who", "Jo Bell", "--because", "The wrong one."});
  CHECK(desk.exit == 0);
  const auto json = parse_json(desk.run({"sitting", "list", "--json", "--who", "Jo Bell"}).out);
  CHECK(json[0]["withdrawn"] == true);
  CHECK(desk.run({"play", "--assessed", desk.sitting, "--who", "Lee Marsh"}, "yes\n").exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("It was withdrawn: The wrong one."));
}

TEST_CASE("A learner's program shows the seed of a sitting to nobody") {
  Set desk({"--seed", "48151623"});
  const std::string who = "Sam Carter";
  desk.run({"play", "--assessed", desk.sitting, "--yes", "--who", who}, "q\n");
  std::string all = desk.out + desk.err;
  for (const std::vector<std::string>& command :
       std::vector<std::vector<std::string>>{{"attempts"},
                                             {"attempts", "--json"},
                                             {"sitting", "list", "--json"},
                                             {"debrief", "last"},
                                             {"replay", "last"},
                                             {"what-if", "last", "--at", "1"}}) {
    std::vector<std::string> arguments = command;
    arguments.insert(arguments.end(), {"--who", who});
    desk.run(arguments);
    all += desk.out + desk.err;
  }
  CHECK_THAT(all, !Catch::Contains("48151623"));
}
