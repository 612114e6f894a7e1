// A centre's work by command line alone, each command a program that was just started.
#include <array>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "cli/a_desk.h"
#include "golden/golden.h"

using namespace tc;

namespace {

using Words = std::vector<std::string>;

constexpr std::array<const char*, 8> criteria{"P1", "P2", "P3", "P4", "P12", "P16", "K4.1", "K4.2"};
const std::string well = "reply:asks-vehicle\nreply:apologises\nreply:confirms\nreply:takes-it\n";

Words operator+(Words words, const Words& more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

/// A command that has to succeed.
void must(AComputer& at, const Words& words, const std::string& typed = "") {
  at.run(words, typed);
  std::string line;
  for (const std::string& word : words) line += word + " ";
  INFO(line << "\n" << at.out << at.err);
  REQUIRE(at.exit == 0);
}

const Words declared{"--authentic", "--ai", "none"};

Words all_criteria(const std::string& reason) {
  Words words;
  for (const std::string criterion : criteria) {
    words.emplace_back("--criterion");
    words.push_back(reason.empty() ? criterion : criterion + "=" + reason);
  }
  return words;
}

/// A computer of a centre: two apprentices, a trainee, an assessor, an IQA.
struct Centre {
  Centre() {
    add("Sam Carter", "apprentice");
    add("Lee Marsh", "apprentice");
    add("Tom Reed", "trainee-assessor");
    add("Jo Bell", "assessor");
    add("Ann Hay", "internal-quality-assurer");
    for (const std::string who : {"Tom Reed", "Jo Bell", "Ann Hay"})
      must(desk, {"people", "passphrase", "--who", who});
  }

  void add(const std::string& name, const std::string& role) {
    must(desk, {"people", "add", name, "--role", role});
  }
  void observe(const std::string& who, const std::string& learner, const std::string& customer) {
    must(desk, Words{"observe", "--who", who, "--learner", learner, "--on", "2026-11-20", "--place",
                     "Harlech Road counter", "--start", "14:05", "--end", "14:40", "--narrative",
                     "All of it, one after the other.", "--customer", customer} +
                   all_criteria("seen") + declared);
  }
  void judge_all(const std::string& who, const std::string& learner, const std::string& item) {
    must(desk, Words{"judge", item, "--who", who, "--learner", learner, "--accept",
                     "--inferred-from", "what was done at the counter"} +
                   all_criteria(""));
  }
  void decide_all(const std::string& who, const std::string& learner) {
    for (const std::string criterion : criteria)
      must(desk, {"decide", criterion, "--who", who, "--learner", learner, "--met"});
  }

  AnEmptyWorkplace at;
  AComputer desk{at};
};

std::string first_id(AComputer& at, const Words& words, const std::string& member) {
  must(at, words + Words{"--json"});
  const auto json = parse_json(at.out);
  REQUIRE_FALSE(json.empty());
  return json[0][member];
}

}  // namespace

TEST_CASE("A unit is practised, observed, judged, decided and signed off by command line") {
  Centre centre;
  AComputer& desk = centre.desk;
  must(desk, {"play", "the-bulb", "--who", "Sam Carter", "--moves", "-"}, well);
  must(desk, Words{"evidence", "add", "last", "--who", "Sam Carter", "--criterion", "P4=I asked",
                   "--submit"} +
                 declared);
  CHECK(
      desk.run({"unit", "sign", "--who", "Jo Bell", "--learner", "Sam Carter", "--as", "assessor"})
          .exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("P1"));
  centre.observe("Jo Bell", "Sam Carter", "retail, a bulb");
  centre.observe("Jo Bell", "Sam Carter", "trade, a garage");
  must(desk, {"judge", "VPO01/E01", "--who", "Jo Bell", "--learner", "Sam Carter", "--criterion",
              "P4", "--accept"});
  centre.judge_all("Jo Bell", "Sam Carter", "VPO01/E02");
  centre.judge_all("Jo Bell", "Sam Carter", "VPO01/E03");
  centre.decide_all("Jo Bell", "Sam Carter");
  must(desk, {"sign", "--who", "Jo Bell"});
  CHECK(desk.out == "Signed 25 marks about Sam Carter.\n");
  CHECK(desk.prompts.size() == 1);

  must(desk, {"unit", "show", "--who", "Sam Carter"});
  CHECK_THAT(desk.flat(), Catch::Contains("Nothing is open: it can be signed"));
  CHECK(desk.run({"unit", "sign", "--who", "Sam Carter", "--as", "assessor"}).exit == 5);
  CHECK(desk.run({"unit", "sign", "--who", "Sam Carter", "--as", "boss"}).exit == 2);
  must(desk, {"unit", "sign", "--who", "Jo Bell", "--learner", "Sam Carter", "--as", "assessor"});
  CHECK_THAT(desk.flat(), Catch::Contains("Jo Bell signed IMIVPO01 of Sam Carter as"));
  must(desk, {"unit", "sign", "--who", "Sam Carter", "--as", "learner"});
  must(desk, {"unit", "show", "--who", "Sam Carter"});
  check_golden("cli/unit.txt", desk.out);
  CHECK(desk.run({"evidence", "withdraw", "VPO01/E01", "--who", "Sam Carter", "--because", "x"})
            .exit == 5);
  CHECK(desk.run({"unit", "move", "--who", "Jo Bell", "--learner", "Sam Carter", "--because",
                  "Newer words"})
            .exit == 5);

  must(desk, {"evidence", "confirm", "VPO01/E02", "--who", "Sam Carter"});
  must(desk, {"export", "csv", "--who", "Ann Hay", "--out", "progress.csv"});
  must(desk, {"verify", "--anchor", "progress.csv"});
  CHECK_THAT(desk.flat(), Catch::Contains("2 signatures under units") &&
                              Catch::Contains("The record is whole."));
}

TEST_CASE("A trainee's work waits for a countersignature, and their sign-off too") {
  Centre centre;
  AComputer& desk = centre.desk;
  centre.observe("Tom Reed", "Lee Marsh", "retail, a bulb");
  centre.observe("Tom Reed", "Lee Marsh", "trade, a garage");
  centre.judge_all("Tom Reed", "Lee Marsh", "VPO01/E01");
  centre.judge_all("Tom Reed", "Lee Marsh", "VPO01/E02");
  centre.decide_all("Tom Reed", "Lee Marsh");
  must(desk, {"sign", "--who", "Tom Reed"});
  CHECK_THAT(desk.run({"unit", "show", "--who", "Tom Reed", "--learner", "Lee Marsh"}).flat(),
             Catch::Contains("ountersign"));
  CHECK(desk.run({"countersign", "agree", "all", "--who", "Tom Reed"}).exit == 5);
  must(desk, {"countersign", "list", "--who", "Jo Bell"});
  CHECK_THAT(desk.flat(), Catch::Contains("Tom Reed about Lee Marsh: VPO01/E01 against"));
  const std::string first = first_id(desk, {"countersign", "list", "--who", "Jo Bell"}, "id");
  CHECK(desk.run({"countersign", "disagree", first, "--who", "Jo Bell"}).exit == 5);
  CHECK(desk.run({"countersign", "agree", "nothing", "--who", "Jo Bell"}).exit == 5);
  CHECK(desk.run({"countersign", "agree", "--who", "Jo Bell"}).exit == 2);
  must(desk, {"countersign", "agree", first, "--who", "Jo Bell"});
  CHECK(desk.out == "Agreed with 1 judgement, and signed.\n");
  must(desk, {"countersign", "agree", "all", "--who", "Jo Bell", "--json"});
  CHECK(desk.run({"countersign", "list", "--who", "Jo Bell"}).out ==
        "Nothing waits for a countersignature.\n");
  CHECK(desk.run({"countersign", "agree", "all", "--who", "Jo Bell"}).exit == 5);

  const Words sign{"unit", "sign", "--learner", "Lee Marsh", "--who"};
  must(desk, sign + Words{"Tom Reed", "--as", "assessor"});
  must(desk, sign + Words{"Lee Marsh", "--as", "learner"});
  CHECK_THAT(desk.run({"unit", "show", "--who", "Lee Marsh"}).flat(),
             Catch::Contains("Countersigner: not signed.") && !Catch::Contains("is complete"));
  must(desk, sign + Words{"Jo Bell", "--as", "countersigner"});
  CHECK_THAT(desk.run({"unit", "show", "--who", "Lee Marsh"}).flat(),
             Catch::Contains("The unit is complete."));
  must(desk, {"verify"});
}

TEST_CASE("What a trainee got wrong is told to them") {
  Centre centre;
  AComputer& desk = centre.desk;
  centre.observe("Jo Bell", "Lee Marsh", "retail, a bulb");
  must(desk, {"judge", "VPO01/E01", "--who", "Tom Reed", "--learner", "Lee Marsh", "--criterion",
              "P1", "--accept", "--sign"});
  must(desk,
       {"countersign", "disagree", "all", "--who", "Jo Bell", "--feedback", "Look at it with me."});
  must(desk, {"unit", "show", "--who", "Jo Bell", "--learner", "Lee Marsh", "--json"});
  CHECK(parse_json(desk.out)["complete"] == false);
}

TEST_CASE("Work goes to another computer and what was judged comes back") {
  CopyTable table;
  AnEmptyWorkplace laptop(11, &table);
  AnEmptyWorkplace college(22, &table);
  AComputer gethins(laptop);
  AComputer sioneds(college);
  must(gethins, {"people", "add", "Gethin Price", "--role", "apprentice"});
  must(sioneds, {"people", "add", "Sioned Rees", "--role", "assessor"});
  must(sioneds, {"people", "passphrase"});
  must(gethins, {"play", "the-bulb", "--moves", "-"}, well);
  must(gethins,
       Words{"evidence", "add", "last", "--criterion", "P4=I asked", "--submit"} + declared);

  must(gethins, {"hand-in", "work", "--json"});
  const std::string code = parse_json(gethins.out)["code"];
  CHECK(gethins.run({"hand-in", "work"}).exit == 3);
  college.clock.advance_ms(60'000);
  CHECK(sioneds.run({"take-in", "work"}).exit == 5);
  CHECK_THAT(sioneds.err, Catch::Contains("--accept") || Catch::Contains("code"));
  must(sioneds, {"take-in", "work", "--look", "--code", code});
  CHECK_THAT(sioneds.flat(),
             Catch::Contains("It is not known here.") && Catch::Contains("Gethin Price"));
  CHECK(sioneds.run({"take-in", "work", "--accept", "friends"}).exit == 2);
  CHECK(sioneds.run({"take-in", "work", "--accept", "learners", "--code", "wrong"}).exit == 5);
  must(sioneds, {"take-in", "work", "--accept", "learners", "--code", code});
  CHECK_THAT(sioneds.flat(), Catch::Contains("Took in"));
  must(sioneds, {"take-in", "work", "--code", code});
  CHECK(sioneds.out == "Nothing in it is new here.\n");
  CHECK(sioneds.run({"take-in", "nowhere"}).exit == 3);
  must(sioneds, {"people", "list"});
  CHECK_THAT(sioneds.flat(),
             Catch::Contains("Gethin Price (apprentice): keys are on another computer, from"));

  must(sioneds, {"queue"});
  must(sioneds, {"judge", "VPO01/E01", "--criterion", "P4", "--not-accept", "--feedback",
                 "Which step do you mean?", "--sign"});
  must(sioneds, {"hand-in", "answer"});
  CHECK_THAT(sioneds.flat(), Catch::Contains("To be opened by Gethin Price"));
  laptop.clock.advance_ms(120'000);
  must(gethins, {"take-in", "answer", "--who", "Gethin Price", "--accept", "provider"});
  must(gethins, {"evidence", "show", "VPO01/E01", "--who", "Gethin Price"});
  CHECK_THAT(gethins.flat(), Catch::Contains("Which step do you mean?"));
  must(gethins, {"conflicts"});
  CHECK(gethins.out == "Nothing is to be settled.\n");
  must(gethins, {"verify"});
  must(sioneds, {"verify"});
}

TEST_CASE("Two items that got one number apart are told, and one is given another") {
  CopyTable table;
  AnEmptyWorkplace laptop(11, &table);
  AnEmptyWorkplace college(22, &table);
  AComputer gethins(laptop);
  AComputer sioneds(college);
  must(gethins, {"people", "add", "Gethin Price", "--role", "apprentice"});
  must(sioneds, {"people", "add", "Sioned Rees", "--role", "assessor"});
  must(sioneds, {"people", "passphrase"});
  must(gethins, {"hand-in", "first", "--json"});
  const std::string code = parse_json(gethins.out)["code"];
  must(sioneds, {"take-in", "first", "--accept", "learners", "--code", code});

  must(gethins, {"play", "the-bulb", "--moves", "-"}, well);
  must(gethins,
       Words{"evidence", "add", "last", "--criterion", "P4=I asked", "--submit"} + declared);
  must(sioneds, Words{"observe", "--on", "2026-11-20", "--place", "x", "--start", "14:05", "--end",
                      "14:40", "--narrative", "y", "--criterion", "P4=z"} +
                    declared);
  must(sioneds, {"hand-in", "seen"});
  laptop.clock.advance_ms(120'000);
  must(gethins, {"take-in", "seen", "--who", "Gethin Price", "--accept", "provider"});
  CHECK_THAT(gethins.flat(),
             Catch::Contains("VPO01/E01") && Catch::Contains("tradecounter renumber "));
  CHECK(gethins.run({"renumber", "VPO01/E01", "--who", "Gethin Price"}).exit == 5);
  CHECK_THAT(gethins.err, Catch::Contains("Two items are called VPO01/E01."));
  must(gethins, {"conflicts", "--json"});
  const auto json = parse_json(gethins.out);
  REQUIRE(json.size() == 1);
  CHECK(json[0]["about"] == "number-twice");
  CHECK(gethins.run({"renumber", "nothing", "--who", "Gethin Price"}).exit == 5);
}
