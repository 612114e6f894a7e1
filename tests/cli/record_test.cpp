#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "cli/a_desk.h"
#include "golden/golden.h"

using namespace tc;

TEST_CASE("People are listed, added and renamed") {
  ADesk desk;
  CHECK(desk.run({"people", "list"}).out.find("Sam Carter (apprentice)\n") == 0);
  CHECK(
      desk.run({"people", "add", "Siân Rees", "--role", "assessor", "--role", "apprentice"}).out ==
      "Siân Rees (apprentice and assessor)\n");
  CHECK(desk.run({"people", "add", "siân rees", "--role", "assessor"}).exit == 5);
  CHECK(desk.run({"people", "rename", "Siân Rees", "Siân Price"}).exit == 0);
  CHECK(desk.run({"people", "rename", "Nobody", "Siân Price"}).exit == 5);
  const auto json = nlohmann::json::parse(desk.run({"people", "list", "--json"}).out);
  REQUIRE(json.size() == 5);
  CHECK(json[4]["name"] == "Siân Price");
  CHECK(json[4]["roles"].size() == 2);
}

TEST_CASE("An export goes to the output or into a file") {
  ADesk desk;
  CHECK(
      desk.run({"export", "csv", "--out", "-", "--who", "Jo Bell"}).out.find("Sam Carter,8\r\n") !=
      std::string::npos);
  CHECK(desk.run({"export", "csv", "--out", "p.csv", "--who", "Jo Bell"}).out == "Wrote p.csv.\n");
  CHECK(desk.workplace.files.files.at("p.csv").find("learner,criteria\r\n") == 0);
  CHECK(desk.run({"export", "csv", "--out", "-", "--standard", "X", "--who", "Jo Bell"}).exit == 5);
  CHECK(desk.run({"export", "csv", "--out", "-"}).exit == 2);
}

TEST_CASE("A whole record is said to be whole") {
  ADesk desk;
  desk.play_well().run({"verify"});
  CHECK(desk.exit == 0);
  CHECK_THAT(desk.out, Catch::Contains("1 attempt replayed\nthe same.") &&
                           Catch::Contains("The record is whole."));
  const auto json = nlohmann::json::parse(desk.run({"verify", "--json"}).out);
  CHECK(json["whole"] == true);
  CHECK(json["attempts_replayed"] == 1);
}

TEST_CASE("What is damaged is named, with exit 4") {
  ADesk desk;
  Finding finding;
  finding.damage = Damage::entry_missing;
  finding.sentence = "Entry 3 is missing.";
  desk.file.findings.push_back(finding);
  CHECK(desk.run({"verify"}).exit == 4);
  CHECK(desk.out == "entry-missing: Entry 3 is missing.\nNOT whole: 1 finding.\n");
  CHECK(nlohmann::json::parse(desk.run({"verify", "--json"}).out)["findings"].size() == 1);
}

TEST_CASE("An attempt that differs is damage too") {
  ADesk desk;
  desk.play_well();
  for (auto& [id, body] : desk.workplace.log.bodies) {
    const std::size_t at = body.text.find("reply:apologises");
    if (at != std::string::npos) body.text.replace(at, 16, "reply:confirms");
  }
  CHECK(desk.run({"verify"}).exit == 4);
  CHECK_THAT(desk.out, Catch::Contains("NOT whole: an attempt differs."));
}
