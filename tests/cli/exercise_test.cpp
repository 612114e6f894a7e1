#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "app/exercises.h"
#include "base/json_text.h"
#include "cli/a_desk.h"
#include "content/library_reader.h"

using namespace tc;

namespace {

const Library& shipped() {
  static const Library library = [] {
    Sources sources;
    Problems problems;
    return read_library({std::string(TC_SOURCE_DIR) + "/content", ""}, sources, problems);
  }();
  return library;
}

/// The right answers to the cases that a seed draws, one a line.
std::string right_answers(std::uint64_t seed, std::size_t cases) {
  std::string out = "# the right ones\n";
  auto round = begin_five_ways(shipped(), seed, cases);
  for (std::size_t i = 0; i < round->cases.size(); ++i) {
    const trade::Entitlement is = trade::entitlement(round->at(i).facts);
    out += std::string(trade::name(is.way)) + (is.owed ? " yes " : " no ") +
           money_text(trade::due(round->at(i))) + "\n\n";
  }
  return out;
}

}  // namespace

TEST_CASE("Answers in a file are marked one by one, and at the end by way") {
  ADesk desk;
  desk.workplace.library = shipped();
  desk.disk["answers.txt"] = right_answers(4, 7);
  CHECK(
      desk.run({"exercise", "five-ways", "--seed", "4", "--cases", "7", "--answers", "answers.txt"})
          .exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("All three are right.") &&
                              Catch::Contains("7 of 7 cases right in all three.") &&
                              Catch::Contains("trade terms: 1 of 1") &&
                              Catch::Contains("Nothing was recorded") &&
                              Catch::Contains("--seed 4"));
  CHECK(desk.out.find("expect") == std::string::npos);
}

TEST_CASE("A wrong answer is told why, with the facts behind it and which nobody confirmed") {
  ADesk desk;
  desk.workplace.library = shipped();
  std::string typed;
  for (int i = 0; i < 44; ++i) typed += "4 n 1.23\n";
  CHECK(desk.run({"exercise", "five-ways", "--seed", "1", "--cases", "44", "--answers", "-"}, typed)
            .exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("Which way (not so): It is cancel. Nothing is wrong "
                                          "with it") &&
                              Catch::Contains("CRA-MIND") && Catch::Contains("(not confirmed)") &&
                              Catch::Contains("Notice: ") && Catch::Contains("0 of 44 cases"));
}

TEST_CASE("A conversation asks until it has an answer, and ends when somebody leaves") {
  ADesk desk;
  desk.workplace.library = shipped();
  CHECK(desk.run({"exercise", "five-ways", "--seed", "1"}, "?\nwell\n2 y 0\nq\n").exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("5. trade terms: the buyer is a business") &&
                              Catch::Contains("None of the five ways is named first.") &&
                              Catch::Contains("Case 2 of 10") && Catch::Contains("of 1 case "));
  const std::size_t entries = desk.workplace.log.entries.size();
  desk.run({"exercise", "five-ways"}, "");
  CHECK(desk.exit == 0);
  CHECK(desk.workplace.log.entries.size() == entries);
}

TEST_CASE("What is wrong with a file of answers is told with its line, and exits with 5") {
  ADesk desk;
  desk.workplace.library = shipped();
  desk.disk["a.txt"] = "1 y 0\nperhaps\n";
  CHECK(desk.run({"exercise", "five-ways", "--answers", "a.txt"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("a.txt:2: None of the five ways"));
  desk.disk["a.txt"] = "1 y 0\n";
  CHECK(desk.run({"exercise", "five-ways", "--answers", "a.txt"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("ends before the last case"));
  CHECK(desk.run({"exercise", "five-ways", "--cases", "0"}).exit == 5);
}

TEST_CASE("Cases are listed without their answers, and in JSON a round is told whole") {
  ADesk desk;
  desk.workplace.library = shipped();
  CHECK(desk.run({"exercise", "five-ways", "--list"}).exit == 0);
  CHECK_THAT(desk.out, Catch::Contains("blades-not-wanted") && Catch::Contains("44 cases."));
  CHECK(desk.run({"exercise", "five-ways", "--json"}).exit == 2);
  desk.run({"exercise", "five-ways", "--json", "--seed", "9", "--cases", "3", "--answers", "-"},
           right_answers(9, 3));
  const auto json = parse_json(desk.out);
  CHECK(json["right"] == 3);
  CHECK(json["recorded"] == false);
  CHECK(json["cases"].size() == 3);
  CHECK(json["cases"][0]["all_right"] == true);
  CHECK(json["cases"][0]["facts"].size() > 0);
}
