#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "cli/a_desk.h"
#include "golden/golden.h"

using namespace tc;

namespace {

/// Sam has a good attempt in the portfolio, for P3 and P4.
void submit(ADesk& desk) {
  desk.play_well().run({"evidence", "add", "last", "--criterion", "P3=owned the trouble",
                        "--criterion", "P4=asked which car"});
  REQUIRE(desk.exit == 0);
}

ADesk& judge(ADesk& desk, const std::string& criterion, const std::string& verdict,
             const std::string& feedback = "") {
  return desk.run({"judge", "VPO01/E01", "--learner", "Sam Carter", "--who", "Jo Bell",
                   "--criterion", criterion, verdict, "--feedback", feedback});
}

ADesk& decide(ADesk& desk, const std::string& criterion, const std::string& decision,
              const std::string& feedback = "") {
  return desk.run({"decide", criterion, "--learner", "Sam Carter", "--who", "Jo Bell", decision,
                   "--feedback", feedback});
}

ADesk& observe(ADesk& desk, const std::string& on) {
  return desk.run({"observe", "--who", "Jo Bell", "--learner", "sam carter", "--on", on, "--place",
                   "Harlech Road counter", "--narrative", "Sam asked which car it was for.",
                   "--criterion", "P4=asked before selling"});
}

}  // namespace

TEST_CASE("What was seen is proposed with where it was") {
  ADesk desk;
  desk.play_well().run({"evidence", "propose"});
  check_golden("cli/propose.txt", desk.out);
  const auto json = nlohmann::json::parse(desk.run({"evidence", "propose", "--json"}).out);
  REQUIRE(json.size() == 4);
  CHECK(json[0]["criterion"] == "IMIVPO01/P2");
}

TEST_CASE("An attempt becomes evidence with the learner's reasons") {
  ADesk desk;
  submit(desk);
  check_golden("cli/evidence_add.txt", desk.out);
  CHECK(desk.run({"evidence", "list"}).out.find("VPO01/E01") == 0);
  const auto json = nlohmann::json::parse(desk.run({"evidence", "list", "--json"}).out);
  CHECK(json[0]["item"] == "VPO01/E01");
  CHECK(json[0]["links"][0]["locator"] == "step 2");
}

TEST_CASE("Evidence is refused without a reason, twice, and for what nobody judges") {
  ADesk desk;
  desk.play_well();
  CHECK(desk.run({"evidence", "add", "last", "--criterion", "P3= "}).exit == 5);
  CHECK(desk.run({"evidence", "add", "last", "--criterion", "K4=x"}).exit == 5);
  CHECK(desk.run({"evidence", "add", "last", "--criterion", "P99=x"}).exit == 5);
  CHECK(desk.run({"evidence", "add", "other", "--criterion", "P3=x"}).exit == 5);
  CHECK(desk.run({"evidence", "add", "last", "--criterion", "P3=x"}).exit == 0);
  CHECK(desk.run({"evidence", "add", "last", "--criterion", "P3=x"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("evidence already"));
}

TEST_CASE("The queue names what waits") {
  ADesk desk;
  submit(desk);
  desk.run({"queue", "--who", "Jo Bell"});
  check_golden("cli/queue.txt", desk.out);
  CHECK(nlohmann::json::parse(desk.run({"queue", "--who", "Jo Bell", "--json"}).out).size() == 1);
}

TEST_CASE("Several assessors are asked who of them acts") {
  ADesk desk;
  CHECK(desk.run({"queue"}).exit == 2);
  CHECK_THAT(desk.err, Catch::Contains("2 assessors are here: Jo Bell and Kit Doyle.") &&
                           Catch::Contains("--who"));
  CHECK(desk.run({"queue", "--who", "Sam Carter"}).exit == 5);
}

TEST_CASE("Several apprentices are asked whose item it is") {
  ADesk desk;
  submit(desk);
  CHECK(
      desk.run({"judge", "VPO01/E01", "--who", "Jo Bell", "--criterion", "P4", "--accept"}).exit ==
      2);
  CHECK_THAT(desk.err, Catch::Contains("--learner"));
}

TEST_CASE("A link is judged, and feedback is needed unless it is accepted") {
  ADesk desk;
  submit(desk);
  CHECK(judge(desk, "P4", "--accept").exit == 0);
  CHECK_THAT(desk.out, Catch::Contains("accepted by Jo Bell"));
  CHECK(judge(desk, "P3", "--partly").exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("Feedback is needed for 'partly accepted'."));
  CHECK(judge(desk, "P3", "--not-accept", "Show it with someone cross.").exit == 0);
  CHECK_THAT(desk.out, Catch::Contains("not accepted by Jo Bell: Show it with someone cross."));
  CHECK(judge(desk, "P12", "--accept").exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("VPO01/E01 is not linked to IMIVPO01/P12."));
}

TEST_CASE("A criterion is not met on simulation alone, and is with an observation") {
  ADesk desk;
  submit(desk);
  REQUIRE(judge(desk, "P4", "--accept").exit == 0);
  CHECK(decide(desk, "P4", "--met").exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("IMIVPO01/P4 cannot be met on simulation alone"));
  CHECK(observe(desk, "2026-11-20").exit == 0);
  CHECK(desk.run({"judge", "VPO01/E02", "--learner", "Sam Carter", "--who", "Jo Bell",
                  "--criterion", "P4", "--accept"})
            .exit == 0);
  CHECK(decide(desk, "P4", "--met").exit == 0);
  CHECK(desk.out == "IMIVPO01/P4 for Sam Carter: met, decided by Jo Bell.\n");
  check_golden("cli/progress.txt", desk.run({"progress"}).out);
}

TEST_CASE("A decision other than met says what is needed") {
  ADesk desk;
  submit(desk);
  CHECK(decide(desk, "P3", "--not-yet-met").exit == 5);
  CHECK(decide(desk, "P3", "--working-towards", "Next: at the counter.").exit == 0);
  CHECK(decide(desk, "IMIVPO01/K4", "--met").exit == 5);
  CHECK(decide(desk, "P77", "--met").exit == 5);
}

TEST_CASE("Nobody observes themself, a day to come, or without words") {
  ADesk desk;
  CHECK(observe(desk, "2026-11-22").exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("22 November 2026"));
  CHECK(desk.run({"observe", "--who", "Kit Doyle", "--learner", "Kit Doyle", "--on", "2026-11-20",
                  "--place", "x", "--narrative", "y", "--criterion", "P4=z"})
            .exit == 5);
  CHECK(desk.run({"observe", "--who", "Jo Bell", "--learner", "Sam Carter", "--on", "2026-11-20",
                  "--place", "x", "--narrative", " ", "--criterion", "P4=z"})
            .exit == 5);
  CHECK(desk.run({"evidence", "list"}).out == "Sam Carter's portfolio is empty.\n");
}

TEST_CASE("Progress is one row a judged criterion in JSON") {
  ADesk desk;
  submit(desk);
  const auto json = nlohmann::json::parse(
      desk.run({"progress", "--learner", "Sam Carter", "--standard", "imivpo01", "--json"}).out);
  REQUIRE(json.size() == 1);
  CHECK(json[0]["criteria"] == 8);
  CHECK(json[0]["evidenced"] == 2);
  CHECK(desk.run({"progress", "--standard", "IMIVPO02"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("did you mean 'IMIVPO01'?"));
}

TEST_CASE("An apprentice does not see another's progress") {
  ADesk desk;
  CHECK(desk.run({"progress", "--learner", "Lee Marsh", "--who", "Sam Carter"}).exit == 5);
}
