#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "cli/a_desk.h"
#include "golden/golden.h"

using namespace tc;

namespace {

/// A move in the record is another than was made.
void rewrite_a_move(ADesk& desk) {
  for (auto& [id, body] : desk.workplace.log.bodies) {
    const std::size_t at = body.text.find("reply:apologises");
    if (at != std::string::npos) body.text.replace(at, 16, "reply:confirms");
  }
}

}  // namespace

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
  CHECK_THAT(desk.out, Catch::Contains("1 attempt") && Catch::Contains("The record is whole."));
  const auto json = parse_json(desk.run({"verify", "--json"}).out);
  CHECK(json["whole"] == true);
  CHECK(json["attempts_replayed"] == 1);
  CHECK(json["signatures"] > 0);
  CHECK(json["full_fingerprint"].get<std::string>().size() == 64);
}

TEST_CASE("What is damaged is named, with exit 4") {
  ADesk desk;
  Finding finding;
  finding.damage = Damage::entry_missing;
  finding.sentence = "Entry 3 is missing.";
  desk.file.findings.push_back(finding);
  CHECK(desk.run({"verify"}).exit == 4);
  CHECK(desk.out == "entry-missing: Entry 3 is missing.\nNOT whole: 1 finding.\n");
  CHECK(parse_json(desk.run({"verify", "--json"}).out)["findings"].size() == 1);
}

TEST_CASE("A body that was altered is named, whatever it said") {
  ADesk desk;
  desk.play_well();
  rewrite_a_move(desk);
  CHECK(desk.run({"verify"}).exit == 4);
  CHECK_THAT(desk.out, Catch::Contains("body-altered") && Catch::Contains("NOT whole"));
}

TEST_CASE("An export is an anchor, and a record that lost what it shows is not whole") {
  ADesk desk;
  ADesk another;
  another.play_well().play_well().run({"export", "csv", "--out", "seen.csv", "--who", "Jo Bell"});
  REQUIRE(another.exit == 0);
  CHECK(another.run({"verify", "--anchor", "seen.csv"}).exit == 0);
  CHECK_THAT(another.out, Catch::Contains("1 head seen elsewhere: still in this record."));
  // The same seed gives the other desk the same device, and fewer entries.
  desk.workplace.files.files["seen.csv"] = another.workplace.files.files.at("seen.csv");
  CHECK(desk.run({"verify", "--anchor", "seen.csv"}).exit == 4);
  CHECK_THAT(desk.out, Catch::Contains("anchor-missing"));
}

TEST_CASE("What is no anchor, or not there, is said") {
  ADesk desk;
  desk.workplace.files.files["list.txt"] = "milk, bread";
  CHECK(desk.run({"verify", "--anchor", "list.txt"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("list.txt: There are no heads"));
  CHECK(desk.run({"verify", "--anchor", "nowhere.txt"}).exit == 3);
  CHECK(desk.run({"verify", "--anchor"}).exit == 2);
}
