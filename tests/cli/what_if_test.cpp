#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "base/text.h"
#include "cli/a_desk.h"
#include "cli/columns.h"
#include "golden/golden.h"

using namespace tc;

namespace {

std::size_t widest(const std::string& text) {
  std::istringstream lines(text);
  std::size_t most = 0;
  for (std::string line; std::getline(lines, line);) most = std::max(most, characters(line));
  return most;
}

}  // namespace

TEST_CASE("Without a move what was on offer at the step is listed") {
  ADesk desk;
  desk.play_well().run({"what-if", "last", "--at", "1"});
  CHECK(desk.exit == 0);
  CHECK_THAT(desk.out, Catch::Contains("On offer at step 1:\n") &&
                           Catch::Contains("reply:rack\n") &&
                           Catch::Contains("Bulbs are on the rack behind you."));
  const auto json = parse_json(desk.run({"what-if", "last", "--at", "1", "--json"}).out);
  CHECK(json.size() == 4);
}

TEST_CASE("Both ways stand side by side") {
  ADesk desk;
  desk.play_well().run(
      {"what-if", "last", "--at", "2", "--move", "task:look-up", "--move", "reply:will-ring"});
  CHECK(desk.exit == 0);
  CHECK(widest(desk.out) <= 80);
  check_golden("cli/what_if.txt", desk.out);
}

TEST_CASE("Where the lines are narrow, one way is told below the other") {
  ADesk desk;
  desk.play_well().run(
      {"what-if", "last", "--at", "2", "--move", "reply:guesses", "--width", "40"});
  CHECK(desk.exit == 0);
  CHECK(widest(desk.out) <= 40);
  CHECK_THAT(desk.out, !Catch::Contains("|"));
  CHECK(desk.out.find("What was done") < desk.out.find("What if"));
}

TEST_CASE("Both ways are told in JSON, too") {
  ADesk desk;
  desk.play_well().run({"what-if", "last", "--at", "2", "--move", "reply:guesses", "--json"});
  const auto json = parse_json(desk.out);
  CHECK(json["real"]["outcome"] == "good");
  CHECK(json["other"]["outcome"] == "adequate");
  CHECK(json["stopped"]["ended"] == true);
  CHECK(json["gained"].size() > 0);
}

TEST_CASE("A move that is none, or not on offer, is refused") {
  ADesk desk;
  desk.play_well();
  CHECK(desk.run({"what-if", "last", "--at", "2", "--move", "reply:none"}).exit == 5);
  CHECK(desk.run({"what-if", "last", "--at", "2", "--move", "reply:rack"}).exit == 5);
  CHECK(desk.run({"what-if", "last", "--at", "9"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("There is no move at step 9."));
}

TEST_CASE("A word that is wider than its column is cut, and no line leaves it") {
  std::ostringstream out;
  cli::print_columns(out, {"A", "B", {std::string(100, 'x')}, {"y\tz"}}, 60);
  CHECK(widest(out.str()) <= 60);
  CHECK(out.str().find('\t') == std::string::npos);
}

TEST_CASE("Going back goes on in the conversation, and u takes the last move back") {
  ADesk desk;
  desk.play_well().run({"rewind", "last", "--to", "3"}, "u\nq\n");
  CHECK(desk.exit == 0);
  CHECK_THAT(desk.out, Catch::Contains("Your last move is taken back.") &&
                           Catch::Contains("Your attempt is kept, with 1 move."));
  desk.run({"attempts"});
  CHECK_THAT(desk.out, Catch::Contains("practice, rewound 2 times\n") &&
                           Catch::Contains("practice, gone back from, rewound 1 time\n") &&
                           Catch::Contains("practice, gone back from\n"));
  const auto json = parse_json(desk.run({"rewind", "last", "--to", "1", "--json"}).out);
  CHECK(json["rewound"] == 3);
  desk.run({"play", "--resume", "last"}, "u\nq\n");
  CHECK_THAT(desk.out, Catch::Contains("No move was made yet that could be taken back."));
}

TEST_CASE("Before it is added as evidence, a learner reads what is told with it") {
  ADesk desk;
  desk.play_well().play_well();
  desk.run({"rewind", "last", "--to", "4"}, "q\n");
  desk.run({"play", "--resume", "last", "--moves", "-"}, "reply:takes-it\n");
  desk.run({"evidence", "propose", "last"});
  CHECK_THAT(desk.flat(), Catch::Contains("Told with it: Practice, at level 2: the learner's 2nd "
                                          "attempt at this scenario, rewound 1 time."));
}
