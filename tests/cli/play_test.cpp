#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "base/text.h"
#include "cli/a_desk.h"
#include "golden/golden.h"

using namespace tc;

namespace {

const std::string well = "reply:asks-vehicle\nreply:apologises\nreply:confirms\nreply:takes-it\n";

}  // namespace

TEST_CASE("A conversation in the terminal reads from top to bottom") {
  ADesk desk;
  // The order of the replies is drawn from the seed.
  desk.run({"play", "the-bulb", "--seed", "1"}, "?\nm\nw\nw 1 min\nr\n9\nhello\n1\nq\n");
  CHECK(desk.exit == 0);
  check_golden("cli/play.txt", desk.out);
}

TEST_CASE("The input's end leaves the attempt where it is") {
  ADesk desk;
  desk.run({"play", "the-bulb", "--seed", "1"}, "w\n");
  CHECK(desk.exit == 0);
  CHECK_THAT(desk.out, Catch::Contains("Your attempt is kept, with 1 move. To go on:\n"
                                       "tradecounter play --resume"));
  CHECK(desk.run({"play", "--resume", "last"}, "q\n").exit == 0);
  CHECK_THAT(desk.out, Catch::Contains("with 1 move."));
}

TEST_CASE("Without a scenario they are listed and asked for by number") {
  ADesk desk;
  desk.run({"play"}, "7\n1\nq\n");
  CHECK(desk.exit == 0);
  CHECK_THAT(desk.out, Catch::Contains("1. ") && Catch::Contains("(the-bulb)") &&
                           Catch::Contains("Type a number from 1 to 1."));
  CHECK(desk.run({"play"}, "").exit == 2);
  CHECK_THAT(desk.err, Catch::Contains("Name one: tradecounter play the-bulb"));
}

TEST_CASE("An attempt that was left is offered again") {
  ADesk desk;
  desk.run({"play", "the-bulb", "--seed", "1"}, "w\nq\n");
  desk.run({"play", "the-bulb"}, "1\nq\n");
  CHECK_THAT(desk.out, Catch::Contains("You left this customer on 21 November 2026, 22:09, after "
                                       "1 move.") &&
                           Catch::Contains("Your attempt is kept, with 1 move."));
  desk.run({"play", "the-bulb"}, "2\nq\n");
  CHECK_THAT(desk.out, Catch::Contains("Your attempt is kept, with 0 moves."));
}

TEST_CASE("A script's moves are acknowledged one by one, and the end is told") {
  ADesk desk;
  desk.run({"play", "the-bulb", "--seed", "1", "--moves", "-"}, "# a good one\n\n" + well);
  CHECK(desk.exit == 0);
  check_golden("cli/moves.txt", without_chance(desk.out));
}

TEST_CASE("A script's moves in JSON are a line each") {
  ADesk desk;
  desk.disk["moves.txt"] = well;
  desk.run({"play", "the-bulb", "--seed", "1", "--moves", "moves.txt", "--json"});
  std::istringstream lines(desk.out);
  std::vector<nlohmann::json> all;
  for (std::string line; std::getline(lines, line);) all.push_back(parse_json(line));
  REQUIRE(all.size() == 5);
  CHECK(all[0]["recorded"] == 1);
  CHECK(all[0]["move"] == "reply:asks-vehicle");
  CHECK(all[4]["ended"] == true);
  CHECK(all[4]["outcome"] == "good");
}

TEST_CASE("A move that cannot be made is refused with its line, and what was made is kept") {
  ADesk desk;
  desk.run({"play", "the-bulb", "--moves", "-"}, "reply:asks-vehicle\nreply:nobody-says-this\n");
  CHECK(desk.exit == 5);
  CHECK_THAT(desk.err, Catch::StartsWith("moves:2: "));
  desk.run({"play", "the-bulb", "--moves", "-"}, "reply:takes-it\n");
  CHECK(desk.exit == 5);
  CHECK_THAT(desk.err, Catch::StartsWith("moves:1: "));
  desk.run({"attempts"});
  CHECK_THAT(desk.out, Catch::Contains("not ended after 1 move"));
}

TEST_CASE("A file of moves that is not there begins no attempt") {
  ADesk desk;
  CHECK(desk.run({"play", "the-bulb", "--moves", "nowhere"}).exit == 3);
  CHECK(desk.run({"attempts"}).out.substr(0, 10) == "Sam Carter");
}

TEST_CASE("A scenario that is not there is refused with what is") {
  ADesk desk;
  CHECK(desk.run({"play", "the-bulbs"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("Did you mean 'the-bulb'?"));
}

TEST_CASE("An attempt that ended cannot be resumed") {
  ADesk desk;
  desk.play_well();
  CHECK(desk.run({"play", "--resume", "last"}, "q\n").exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("This attempt has ended."));
}

TEST_CASE("An assessor does not practise") {
  ADesk desk;
  CHECK(desk.run({"play", "the-bulb", "--who", "Jo Bell"}, "q\n").exit == 5);
}

TEST_CASE("A conversation is not held in JSON") {
  ADesk desk;
  CHECK(desk.run({"play", "the-bulb", "--json"}, "q\n").exit == 2);
}

TEST_CASE("Attempts are listed with the newest first") {
  ADesk desk;
  desk.play_well();
  desk.run({"play", "the-bulb", "--seed", "1"}, "q\n");
  check_golden("cli/attempts.txt", desk.run({"attempts"}).out);
  const auto json = parse_json(desk.run({"attempts", "--json"}).out);
  REQUIRE(json.size() == 2);
  CHECK(json[0]["ended"] == false);
  CHECK(json[1]["outcome"] == "good");
}

TEST_CASE("A replay tells the conversation with its marks, and that it is the same") {
  ADesk desk;
  desk.play_well().run({"replay", "last"});
  CHECK(desk.exit == 0);
  check_golden("cli/replay.txt", desk.out);
  const auto json = parse_json(desk.run({"replay", "--json"}).out);
  CHECK(json["outcome"] == "same");
}

TEST_CASE("A replay that differs ends with exit 4 and the step") {
  ADesk desk;
  desk.play_well();
  for (auto& [id, body] : desk.workplace.log.bodies) {
    const std::size_t at = body.text.find("reply:apologises");
    if (at != std::string::npos) body.text.replace(at, 16, "reply:confirms");
  }
  CHECK(desk.run({"replay", "last"}).exit == 4);
  CHECK_THAT(desk.out, Catch::Contains("Not as recorded, from step 2 on."));
}

TEST_CASE("Another's practice is not replayed") {
  ADesk desk;
  desk.play_well();
  CHECK(desk.run({"replay", "last", "--who", "Jo Bell"}).exit == 5);
  CHECK(desk.run({"debrief", "nothing"}).exit == 5);
}

TEST_CASE("A debrief tells each criterion in full words") {
  ADesk desk;
  desk.play_well();
  check_golden("cli/debrief.txt", desk.run({"debrief"}).out);
  const auto json = parse_json(desk.run({"debrief", "last", "--json"}).out);
  CHECK(json["criteria"].size() == 4);
}

TEST_CASE("A language that the scenario is not in is refused") {
  ADesk desk;
  desk.run({"play", "the-bulb", "--language", "cy"}, "");
  CHECK(desk.exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("'the-bulb' is not here in 'cy'."));
}
