#include <catch2/catch.hpp>

#include "base/failure.h"
#include "cli/a_desk.h"
#include "cli/command.h"
#include "golden/golden.h"

using namespace tc;

using Words = std::vector<std::string>;

TEST_CASE("The help is the table of commands") {
  ADesk desk;
  check_golden("cli/help.txt", desk.run({"--help"}).out);
  CHECK(desk.exit == 0);
  for (const cli::Command& command : cli::commands()) {
    CAPTURE(command.name);
    CHECK(desk.out.find(std::string(command.words)) != std::string::npos);
  }
}

TEST_CASE("Every command has a help of its own") {
  for (const cli::Command& command : cli::commands()) {
    ADesk desk;
    Words words;
    std::istringstream name{std::string(command.name)};
    for (std::string word; name >> word;) words.push_back(word);
    words.push_back("--help");
    CAPTURE(command.name);
    CHECK(desk.run(words).exit == 0);
    CHECK(desk.out.find(std::string(command.words)) != std::string::npos);
    CHECK(desk.err.empty());
  }
}

TEST_CASE("The version is printed") {
  ADesk desk;
  CHECK(desk.run({"--version"}).out == "tradecounter 9.9.9\n");
  CHECK(desk.exit == 0);
}

TEST_CASE("Without a command the window is opened") {
  ADesk desk;
  CHECK(desk.run({}).exit == 0);
  CHECK(desk.shown_to == Words{"Sam Carter"});
}

TEST_CASE("A line that cannot be read is one sentence, where to read on, and exit 2") {
  struct Case {
    Words words;
    std::string sentence;
  };
  const auto wrong = GENERATE(values<Case>({
      {{"pla"}, "There is no command 'pla' here. Did you mean 'play'?"},
      {{"xyzzy"}, "There is no command 'xyzzy' here."},
      {{"play", "--sed", "1"}, "There is no option '--sed' here. Did you mean '--seed'?"},
      {{"play", "a", "b"}, "'b' is one word too many; put quotes around words that belong"},
      {{"play", "--seed"}, "--seed needs a value after it."},
      {{"play", "--seed", "1", "--seed", "2"}, "--seed was given more than once."},
      {{"play", "--seed", "-1"}, "--seed"},
      {{"play", "--seed", "abc"}, "--seed: it takes a whole number from 0 to"},
      {{"play", "--seed", "99999999999999999999"}, "--seed: it takes a whole number from 0 to"},
      {{"play", "--level", "9"}, "--level: it takes a whole number from 1 to 3, not '9'."},
      {{"what-if", "last", "--at", "x"}, "--at: it takes a whole number, not 'x'."},
      {{"what-if", "last", "--at", "99999999999"}, "--at: 99999999999 is too large a number."},
      {{"attempts", "--json=maybe"}, "--json takes no value: it stands alone."},
      {{"play", "--play", "x", "--moves", "-"}, "do not go together."},
      {{"evidence"}, "'tradecounter evidence' needs a command: list, show, kinds, propose, add,"},
      {{"evidence", "ad"}, "There is no command 'ad' here. Did you mean 'add'?"},
      {{"evidence", "add"}, "'tradecounter evidence add': WHAT is required."},
      {{"evidence", "add", "last", "--criterion", "P3"}, "it takes a criterion and a reason"},
      {{"evidence", "add", "last", "--criterion", "3=x"}, "it takes a criterion such as P3"},
      {{"observe", "--on", "2026-02-30", "--place", "x", "--narrative", "y", "--criterion", "P3=z"},
       "--on: it takes a day such as 2026-11-19, not '2026-02-30'."},
      {{"people", "add", "X", "--role", "boss"}, "there is no role 'boss'."},
      {{"judge", "VPO01/E01", "--criterion", "P3"}, "Say one of --accept, --partly, --not-accept."},
      {{"judge", "VPO01/E01", "--criterion", "P3", "--accept", "--partly"},
       "Say one of --accept, --partly, --not-accept."},
      {{"decide", "P3"}, "Say one of --met, --working-towards, --not-yet-met."},
      {{"decide", "nonsense", "--met"}, "it takes a criterion such as P3"},
      {{"export", "csv"}, "--out is required."},
      {{"explain", "TC99999"}, "There is no problem with the code 'TC99999'."},
      {{"unit", "sign"}, "--as is required."},
      {{"unit", "sign", "--as", "boss"}, "--as: it takes one of learner, assessor, countersigner"},
      {{"evidence", "add", "work-product", "--field", "place"}, "it takes a field and what it"},
      {{"evidence", "submit", "VPO01/E01", "--ai", "some"}, "--ai: it takes one of none, used"},
      {{"take-in", "f", "--accept", "all"}, "--accept: it takes one of learners, provider"},
      {{"action", "add", "x", "--due", "soon"}, "--due: it takes a day such as"},
      {{"action", "add", "x"}, "--due is required."},
      {{"dispute", "settle", "x"}, "Say one of --upheld, --stands."},
      {{"witness", "card", "--out", "x"}, "--criterion is required."},
      {{"people", "add", "X", "--role", "assessor", "--until", "soon"}, "--until: it takes a day"},
      {{"hand-in"}, "FILE is required."},
      {{"restore"}, "BACKUP is required."},
      {{"play", "--workspace"}, "--workspace needs a value after it."},
  }));
  ADesk desk;
  CAPTURE(wrong.sentence);
  CHECK(desk.run(wrong.words).exit == 2);
  CHECK_THAT(desk.err, Catch::Contains(wrong.sentence));
  CHECK(desk.out.empty());
}

TEST_CASE("Common options may stand before and after the command") {
  ADesk desk;
  const std::string before = desk.run({"--json", "people", "list"}).out;
  CHECK(desk.run({"people", "list", "--json"}).out == before);
  CHECK(before.substr(0, 1) == "[");
}

TEST_CASE("Where there is no workspace to look at, the sentence names its place") {
  ADesk desk;
  desk.has_workspace = false;
  const Words words = GENERATE(Words{"attempts"}, Words{"progress"}, Words{"verify"},
                               Words{"queue"}, Words{"export", "csv", "--out", "-"});
  CHECK(desk.run(words).exit == 3);
  CHECK_THAT(desk.err,
             Catch::Contains("There is no workspace at /home/sam/workspace.tradecounter."));
}

TEST_CASE(
    "A workspace without its keys is not shown as an empty one, and is verified all the same") {
  ADesk desk;
  desk.play_well();
  desk.workplace.keys.texts.erase("workspace/" + desk.workplace.id.text);
  const Words words = GENERATE(Words{"attempts"}, Words{"progress"}, Words{"people", "list"},
                               Words{"queue"}, Words{"export", "csv", "--out", "-"});
  CHECK(desk.run(words).exit == 3);
  CHECK_THAT(desk.err, Catch::Contains("The keys of this workspace are not on this computer."));
  CHECK(desk.run({"verify"}).exit == 0);
}

TEST_CASE("Words of no encoding are refused in a sentence") {
  ADesk desk;
  const std::string noise = "\xff\xfe\x01";
  CHECK(desk.run({"play", noise}).exit == 5);
  CHECK(desk.run({"--who", noise, "attempts"}).exit == 5);
  CHECK(desk.run({"people", "add", noise, "--role", "assessor"}).exit == 5);
  CHECK(desk.run({noise}).exit == 2);
  CHECK(desk.run({"explain", noise}).exit == 2);
  CHECK(desk.run({"evidence", "add", "last", "--criterion", "P3=" + noise}).exit == 5);
  CHECK(desk.run({"evidence", "add", noise}).exit == 5);
  CHECK(desk.run({"evidence", "add", "case-study", "--title", noise}).exit == 5);
  CHECK(desk.run({"evidence", "kinds", noise}).exit == 2);
  CHECK(
      desk.run({"witness", "add", noise, "--job", "x", "--employer", "x", "--contact", "x"}).exit ==
      5);
  CHECK(desk.run({"renumber", noise, "--who", "Sam Carter"}).exit == 5);
}

TEST_CASE("What cannot be written is not called done") {
  ADesk desk;
  desk.full = true;
  CHECK(desk.run({"people", "list"}).exit == 3);
  CHECK_THAT(desk.err, Catch::Contains("could not be written in full"));
}
