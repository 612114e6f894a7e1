#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "cli/a_desk.h"
#include "golden/golden.h"

using namespace tc;

namespace {

using Words = std::vector<std::string>;

/// Sam has a good attempt in the portfolio, for P3 and P4, and submitted it.
void submit(ADesk& desk) {
  desk.play_well().run({"evidence", "add", "last", "--criterion", "P3=owned the trouble",
                        "--criterion", "P4=asked which car", "--submit", "--authentic", "--ai",
                        "none"});
  INFO(desk.err);
  REQUIRE(desk.exit == 0);
}

AComputer& judge(ADesk& desk, const std::string& criterion, const std::string& verdict,
                 const std::string& feedback = "", const Words& more = {}) {
  Words words{"judge",       "VPO01/E01", "--learner", "Sam Carter", "--who", "Jo Bell",
              "--criterion", criterion,   verdict,     "--feedback", feedback};
  words.insert(words.end(), more.begin(), more.end());
  return desk.run(words);
}

AComputer& decide(ADesk& desk, const std::string& criterion, const std::string& decision,
                  const std::string& feedback = "") {
  return desk.run({"decide", criterion, "--learner", "Sam Carter", "--who", "Jo Bell", decision,
                   "--feedback", feedback});
}

AComputer& observe(ADesk& desk, const std::string& on, const std::string& learner = "sam carter") {
  return desk.run({"observe",
                   "--who",
                   "Jo Bell",
                   "--learner",
                   learner,
                   "--on",
                   on,
                   "--place",
                   "Harlech Road counter",
                   "--start",
                   "14:05",
                   "--end",
                   "14:20",
                   "--narrative",
                   "Sam asked which car it was for.",
                   "--criterion",
                   "P4=asked before selling",
                   "--authentic",
                   "--ai",
                   "none"});
}

}  // namespace

TEST_CASE("The queue names what waits, and until when") {
  ADesk desk;
  submit(desk);
  desk.run({"queue", "--who", "Jo Bell"});
  check_golden("cli/queue.txt", desk.out);
  const auto json = parse_json(desk.run({"queue", "--who", "Jo Bell", "--json"}).out);
  REQUIRE(json.size() == 1);
  CHECK(json[0]["overdue"] == false);
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

TEST_CASE("A judgement is a mark until it is signed") {
  ADesk desk;
  submit(desk);
  CHECK(judge(desk, "P4", "--accept").exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("VPO01/E01 against IMIVPO01/P4: accepted") &&
                              Catch::Contains("1 mark to be signed; 'tradecounter sign' signs the "
                                              "lot."));
  CHECK(judge(desk, "P3", "--partly").exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("eedback"));
  CHECK(judge(desk, "P3", "--not-accept", "Show it with someone cross.").exit == 0);
  CHECK(judge(desk, "P12", "--accept").exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("VPO01/E01 is not linked to IMIVPO01/P12."));
  CHECK_THAT(desk.run({"evidence", "list"}).flat(), Catch::Contains("Waits for an assessor."));

  desk.run({"marks", "--who", "Jo Bell"});
  check_golden("cli/marks.txt", desk.out);
  CHECK(desk.run({"marks", "--who", "Jo Bell", "--drop", "3"}).exit == 5);
  CHECK(desk.run({"sign", "--who", "Jo Bell"}).exit == 0);
  CHECK(desk.out == "Signed 2 marks about Sam Carter.\n");
  CHECK(desk.prompts == Words{"The passphrase of Jo Bell"});
  CHECK_THAT(desk.run({"evidence", "list"}).flat(),
             Catch::Contains("not accepted by Jo Bell: Show it with someone cross."));
  CHECK(desk.run({"marks", "--who", "Jo Bell"}).out == "Nothing is marked.\n");
  CHECK(desk.run({"sign", "--who", "Jo Bell"}).exit == 5);
}

TEST_CASE("A mark is taken back by its number") {
  ADesk desk;
  submit(desk);
  REQUIRE(judge(desk, "P4", "--accept").exit == 0);
  CHECK(desk.run({"marks", "--who", "Jo Bell", "--drop", "1"}).out == "Nothing is marked.\n");
}

TEST_CASE("With --sign a judgement is recorded at once, by whoever has a passphrase") {
  ADesk desk;
  submit(desk);
  CHECK(judge(desk, "P4", "--accept", "", {"--sign"}).exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("Recorded and signed."));
  CHECK(desk.run({"judge", "VPO01/E01", "--learner", "Sam Carter", "--who", "Kit Doyle",
                  "--criterion", "P3", "--accept", "--sign"})
            .exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("tradecounter people passphrase"));
}

TEST_CASE("What is not valid, authentic or current is not accepted") {
  ADesk desk;
  submit(desk);
  CHECK(judge(desk, "P4", "--accept", "", {"--not-authentic"}).exit == 5);
  CHECK(judge(desk, "P4", "--not-accept", "Not your own words.", {"--not-authentic"}).exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("not accepted, not authentic"));
  const auto json = parse_json(desk.run({"marks", "--who", "Jo Bell", "--json"}).out);
  CHECK(json[0]["authentic"] == false);
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
  CHECK_THAT(desk.flat(), Catch::Contains("IMIVPO01/P4 for Sam Carter: met, decided by Jo Bell.") &&
                              Catch::Contains("3 marks to be signed"));
  REQUIRE(desk.run({"sign", "--who", "Jo Bell"}).exit == 0);
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

TEST_CASE("Nobody observes themself, a day to come, without words, or undeclared") {
  ADesk desk;
  CHECK(observe(desk, "2026-11-22").exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("22 November 2026"));
  const auto seen = [&](const std::string& who, const std::string& learner,
                        const std::string& narrative, const Words& declared) {
    Words words{"observe",    "--who",       who,       "--learner",   learner, "--on",
                "2026-11-20", "--place",     "x",       "--start",     "14:05", "--end",
                "14:20",      "--narrative", narrative, "--criterion", "P4=z"};
    words.insert(words.end(), declared.begin(), declared.end());
    return desk.run(words).exit;
  };
  const Words declared{"--authentic", "--ai", "none"};
  CHECK(seen("Kit Doyle", "Kit Doyle", "y", declared) == 5);
  CHECK(seen("Jo Bell", "Sam Carter", "y", {}) == 2);
  CHECK_THAT(desk.err, Catch::Contains("a true record of what I saw"));
  CHECK(desk.run({"evidence", "list"}).out == "Sam Carter's portfolio is empty.\n");
  CHECK(seen("Jo Bell", "Sam Carter", " ", declared) == 5);
  CHECK_THAT(desk.err, Catch::Contains("VPO01/E01 is kept as a draft"));
  CHECK(desk.run({"evidence", "list"}).out == "Sam Carter's portfolio is empty.\n");
}

TEST_CASE("Progress is one row a judged criterion in JSON") {
  ADesk desk;
  submit(desk);
  const auto json = parse_json(
      desk.run({"progress", "--learner", "Sam Carter", "--standard", "imivpo01", "--json"}).out);
  REQUIRE(json.size() == 1);
  CHECK(json[0]["criteria"] == 8);
  CHECK(json[0]["evidenced"] == 2);
  CHECK(desk.run({"progress", "--standard", "IMIVPO02"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("Did you mean 'IMIVPO01'?"));
}

TEST_CASE("An apprentice does not see another's progress") {
  ADesk desk;
  CHECK(desk.run({"progress", "--learner", "Lee Marsh", "--who", "Sam Carter"}).exit == 5);
}

TEST_CASE("An indication is disputed by its learner and settled by an assessor") {
  ADesk desk;
  submit(desk);
  const Words raised{"dispute",     "raise", "last",     "--step",           "2",
                     "--criterion", "P3",    "--reason", "I said it before."};
  CHECK(desk.run(raised).exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("step 2, IMIVPO01/P3: I said it before."));
  CHECK(desk.run(raised).exit == 5);
  CHECK_THAT(desk.run({"dispute", "list", "--who", "Sam Carter"}).flat(),
             Catch::Contains("I said it before."));
  CHECK_THAT(desk.run({"queue", "--who", "Jo Bell"}).flat(), Catch::Contains("1 dispute"));
  const auto json = parse_json(desk.run({"dispute", "list", "--who", "Jo Bell", "--json"}).out);
  REQUIRE(json.size() == 1);
  const std::string id = json[0]["dispute"];
  CHECK(desk.run({"dispute", "settle", id, "--who", "Jo Bell"}).exit == 2);
  CHECK(desk.run({"dispute", "settle", "x", "--who", "Jo Bell", "--stands", "--feedback", "x"})
            .exit == 5);
  CHECK(desk.run({"dispute", "settle", id, "--who", "Jo Bell", "--upheld", "--feedback",
                  "You did say it."})
            .exit == 0);
  CHECK_THAT(desk.run({"dispute", "list", "--who", "Sam Carter"}).flat(),
             Catch::Contains("(upheld: You did say it.)"));
}

TEST_CASE("Actions are planned with an owner and a day, and settled") {
  ADesk desk;
  CHECK(desk.run({"action", "add", "Ask two customers which car it is for", "--who", "Jo Bell",
                  "--learner", "Sam Carter", "--due", "2026-12-04", "--criterion", "P4"})
            .exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("(Sam Carter, by 4 December 2026), about IMIVPO01/P4"));
  CHECK(desk.run({"action", "add", "Too late", "--who", "Jo Bell", "--learner", "Sam Carter",
                  "--due", "2026-01-04"})
            .exit == 5);
  CHECK(desk.run({"action", "add", "x", "--who", "Jo Bell", "--due", "2026-12-04"}).exit == 2);
  const auto json = parse_json(desk.run({"action", "list", "--who", "Sam Carter", "--json"}).out);
  REQUIRE(json.size() == 1);
  const std::string id = json[0]["action"];
  CHECK(desk.run({"action", "done", id, "--who", "Lee Marsh"}).exit == 5);
  CHECK(desk.run({"action", "done", id, "--who", "Jo Bell", "--note", "Both on Friday."}).exit ==
        0);
  CHECK_THAT(desk.run({"action", "list", "--who", "Jo Bell", "--learner", "Sam Carter"}).flat(),
             Catch::Contains("done, Both on Friday."));
}

TEST_CASE("An action is signed with the marks, or dropped with the reason") {
  ADesk desk;
  CHECK(desk.run({"action", "add", "Bring the next invoice", "--who", "Jo Bell", "--learner",
                  "Sam Carter", "--due", "2026-12-04", "--with-marks"})
            .out == "1 mark to be signed; 'tradecounter sign' signs the lot.\n");
  CHECK_THAT(desk.run({"action", "list", "--who", "Jo Bell"}).flat(),
             Catch::Contains("No actions are planned."));
  REQUIRE(desk.run({"sign", "--who", "Jo Bell", "--json"}).exit == 0);
  const auto json = parse_json(desk.run({"action", "list", "--who", "Jo Bell", "--json"}).out);
  REQUIRE(json.size() == 1);
  const std::string id = json[0]["action"];
  CHECK(desk.run({"action", "drop", id, "--who", "Jo Bell"}).exit == 2);
  CHECK(desk.run({"action", "drop", id, "--who", "Jo Bell", "--because", "Not needed"}).exit == 0);
}
