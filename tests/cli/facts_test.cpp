#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "cli/a_desk.h"
#include "content/library_reader.h"

using namespace tc;

namespace {

const std::string source = TC_SOURCE_DIR;

Library shipped() {
  Sources sources;
  Problems problems;
  return read_library({source + "/content", source + "/scenarios"}, sources, problems);
}

}  // namespace

TEST_CASE("Facts are listed with what to be careful of, and who relies on them") {
  ADesk desk;
  desk.workplace.library = shipped();
  CHECK(desk.run({"facts", "list"}).exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("CCR-CLICK") &&
                              Catch::Contains("(not confirmed; in blades-for-tomorrow)") &&
                              Catch::Contains(" not confirmed."));
  const auto all = parse_json(desk.run({"facts", "list", "--json"}).out);
  const auto open = parse_json(desk.run({"facts", "list", "--unconfirmed", "--json"}).out);
  CHECK(open.size() > 0);
  CHECK(open.size() < all.size());
  for (const auto& fact : open) CHECK(fact["confirmed"] == false);
}

TEST_CASE("A fact is shown with its source and the scenarios that rely on it") {
  ADesk desk;
  desk.workplace.library = shipped();
  CHECK(desk.run({"facts", "show", "eqa-adjust"}).exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("EQA-ADJUST: ") && Catch::Contains("Equality Act 2010") &&
                              Catch::Contains("Relied on by saturday-queue"));
  desk.run({"facts", "show", "CRA-MIND"});
  CHECK_THAT(desk.flat(), Catch::Contains("It is not confirmed"));
  const auto json = parse_json(desk.run({"facts", "show", "CCR-14", "--json"}).out);
  CHECK(json["fact"] == "CCR-14");
  CHECK(json["holds_today"] == true);
  const auto cited_by = json["cited_by"].get<std::vector<std::string>>();
  CHECK(std::find(cited_by.begin(), cited_by.end(), "the-wrong-belt") != cited_by.end());
}

TEST_CASE("A fact that is not there is met with one that is") {
  ADesk desk;
  desk.workplace.library = shipped();
  CHECK(desk.run({"facts", "show", "CRA-3O"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("Did you mean 'CRA-30'?"));
}

TEST_CASE("A check tells who relies on a fact that does not hold on the day of the check") {
  ADesk desk;
  const std::string folder = source + "/tests/faults/TC325-expired-fact";
  const std::vector<std::string> check{"check", folder + "/scenarios", "--content",
                                       folder,  "--scenarios",         folder + "/scenarios"};
  CHECK(desk.run(check).exit == 0);
  CHECK_THAT(desk.out, Catch::Contains("counter/a-bulb.yaml:11:9: warning TC325") &&
                           Catch::Contains("shared/taking-the-money.yaml:3:9: warning TC325"));
}
