#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "cli/a_desk.h"
#include "kit/a_small_shop.h"
#include "trade/desk.h"

using namespace tc;

namespace {

std::shared_ptr<Common> with_a_shop() {
  const auto common = std::make_shared<Common>();
  common->shop = std::make_shared<const trade::Shop>(trade::a_small_shop());
  return common;
}

/// The small shop on the shelf, and a scenario of two orders, one of which comes in at 09:10.
void open_the_shop(ADesk& desk) {
  const auto common = with_a_shop();
  desk.workplace.library.common = common;
  const auto scenario = std::make_shared<Scenario>();
  scenario->id = "two-orders";
  scenario->common = common;
  scenario->starts = {9 * 3600};
  auto opening = trade::opening_books(*common->shop, trade::a_thursday);
  trade::place_order(opening, trade::an_order(*common->shop, "W1", "FI-11"));
  scenario->opening = std::make_shared<const trade::Books>(std::move(opening));
  scenario->arrivals.push_back(trade::an_order(*common->shop, "W2", "BP-2201"));
  scenario->arrivals.back().placed.time = {9 * 3600 + 600};
  desk.workplace.library.scenarios.push_back({scenario, "", ""});
}

}  // namespace

TEST_CASE("The desk lists every act by tool, with what it does") {
  ADesk desk;
  CHECK(desk.run({"desk", "list"}).exit == 0);
  for (const trade::Verb& verb : trade::verbs())
    CHECK(desk.flat().find(std::string(verb.pattern) + ": ") != std::string::npos);
  CHECK_THAT(desk.out, Catch::Contains("Payments and refunds\n"));
  const auto all = parse_json(desk.run({"desk", "list", "--json"}).out);
  CHECK(all.size() == trade::verbs().size());
}

TEST_CASE("Lines are carried out one after the other, and the clock goes on") {
  ADesk desk;
  open_the_shop(desk);
  const std::size_t entries = desk.workplace.log.entries.size();
  CHECK(desk.run({"desk", "look up vehicle ab01qix", "search finch pads"}).exit == 0);
  CHECK_THAT(desk.flat(), Catch::Contains("Finch") && Catch::Contains("BP-2201") &&
                              Catch::Contains("It is 09:00 now.") &&
                              Catch::Contains("Nothing was recorded"));
  CHECK(desk.workplace.log.entries.size() == entries);
}

TEST_CASE("A line that is refused ends with its sentence and hint, and exit 5") {
  ADesk desk;
  open_the_shop(desk);
  CHECK(desk.run({"desk", "stock FI-10", "open W99", "stock BP-2201"}).exit == 5);
  CHECK_THAT(desk.err, Catch::StartsWith("'open W99': "));
  CHECK(std::count(desk.err.begin(), desk.err.end(), '\n') == 2);
  CHECK(desk.out.find("BP-2201") == std::string::npos);
}

TEST_CASE("In a scenario's world its orders lie there, and come in when it is their time") {
  ADesk desk;
  open_the_shop(desk);
  CHECK(desk.run({"desk", "--scenario", "two-orders", "open W1", "wait 20 min", "open W2"}).exit ==
        0);
  CHECK_THAT(desk.flat(), Catch::Contains("09:10 A new order came in: W2.") &&
                              Catch::Contains("It is 09:20 now."));
  CHECK(desk.run({"desk", "--scenario", "two-orders", "open W2"}).exit == 5);
  CHECK(desk.run({"desk", "--scenario", "two-orders", "--time", "09:15", "open W2"}).exit == 0);
}

TEST_CASE("A world that cannot be opened is refused with what to do") {
  ADesk desk;
  CHECK(desk.run({"desk", "orders"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("There is no parts counter here"));
  open_the_shop(desk);
  CHECK(desk.run({"desk", "--scenario", "two-order", "orders"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("Did you mean 'two-orders'?"));
  CHECK(desk.run({"desk", "--scenario", "the-bulb", "orders"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("has no desk"));
  CHECK(desk.run({"desk", "--scenario", "two-orders", "--day", "2026-11-30", "orders"}).exit == 5);
  CHECK(desk.run({"desk", "--scenario", "two-orders", "--time", "08:00", "orders"}).exit == 5);
  CHECK(desk.run({"desk", "--time", "nine", "orders"}).exit == 2);
  CHECK(desk.run({"desk", "wait 14 h", "wait 2 h"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("The day would be over"));
}

TEST_CASE("Lines come from the input, and JSON tells the books that they led to") {
  ADesk desk;
  open_the_shop(desk);
  desk.run({"desk", "-", "--json", "--scenario", "two-orders"},
           "# the first of the day\nopen W1\naccept W1\n\npick W1\n");
  INFO(desk.out);
  CHECK(desk.exit == 0);
  auto json = parse_json(desk.out);
  CHECK(json["lines"].size() == 3);
  CHECK(json["lines"][1]["line"] == "accept W1");
  CHECK(json["recorded"] == false);
  CHECK(json["books"]["orders"][0]["order"] == "W1");
  CHECK(json["books"]["orders"][0]["stage"] == "picked");
  CHECK(json["books"]["orders"][0]["lines"][0]["picked"] == 1);
  CHECK(json["books"]["stock_changed"][0]["bin"] == "A1-1");
  CHECK(json["books"]["day"] == "2026-11-26");
  desk.run({"desk", "-", "--json"}, "open W1\n");
  CHECK(desk.exit == 5);
  json = parse_json(desk.out);
  CHECK(json["lines"].empty());
  CHECK(json["refused"]["sentence"].get<std::string>().size() > 10);
}

TEST_CASE("A conversation at the desk completes lines and goes on after a refusal") {
  ADesk desk;
  open_the_shop(desk);
  desk.run({"desk", "--scenario", "two-orders", "--time", "09:05"},
           "?\nopen ?\nopen W77\nopen W1\nhum?\n\nq\nstock FI-10\n");
  CHECK(desk.exit == 0);
  CHECK_THAT(desk.out, Catch::Contains("Quay Road Parts, 26 November 2026, 09:05") &&
                           Catch::Contains("dispatch ORDER by CARRIER") &&
                           Catch::Contains("  open W1\n") &&
                           Catch::Contains("does not know how that goes on"));
  CHECK(desk.out.find("A1-1") == std::string::npos);
  CHECK(desk.run({"desk"}, "").exit == 0);
  CHECK(desk.run({"desk", "--json"}).exit == 2);
}

TEST_CASE("What is typed at the desk cannot steer the terminal") {
  ADesk desk;
  open_the_shop(desk);
  desk.run({"desk", "look up part \x1b[2J"});
  CHECK(desk.exit == 5);
  CHECK(desk.err.find('\x1b') == std::string::npos);
}
