// The section `world` of a scenario: what is told, what the catalogue gives, and what is wrong.
#include <catch2/catch.hpp>

#include "content/library_reader.h"
#include "content/scenario_reader.h"
#include "content/tree_reader.h"
#include "kit/a_read_scenario.h"

using namespace tc;

namespace {

const std::string scenes = R"(scenes:
  arrives:
    alone: true
    narrator: The desk is yours.
    tasks: [{id: ends, do: Leave the desk, go: done}]
)";

std::shared_ptr<const Scenario> with_orders(const std::string& orders) {
  return a_read_scenario(scenes + "world:\n  date: 2026-11-28\n  orders:\n" + orders);
}

const trade::Order& first_order(const Scenario& scenario) { return scenario.opening->orders.at(0); }

const Library& shipped() {
  static const Library library = [] {
    Sources sources;
    Problems problems;
    return read_library({TC_SOURCE_DIR "/content", ""}, sources, problems);
  }();
  return library;
}

/// The problems of a scenario with this world, a line each: "TC241: no order is called 'W1'".
std::vector<std::string> problems_of(const std::string& rest) {
  const std::string head =
      "scenario: a-test\ntitle: A test\nstandard: IMIVPO01\nchannel: web\nlevel: 2\nminutes: 3\n"
      "day: Saturday\nstarts: \"09:00\"\nbriefing: You are at the desk.\n"
      "customer: {name: Huw Parry, pronoun: he, kind: retail}\nstart: arrives\n"
      "endings: {done: {outcome: good, narrator: It is done., summary: It is done.}}\n";
  Sources sources;
  Problems problems;
  Reading reading(problems);
  const auto source = add_source("a-test.yaml", head + scenes + rest, sources, problems);
  const auto tree = read_tree(*source, reading);
  KnownNames known;
  known.common = shipped().common;
  known.standards = &shipped().standards;
  read_scenario(tree->root(), known, reading);
  std::vector<std::string> out;
  for (const Problem& problem : problems.all())
    out.push_back(problem.code + ": " + problem.sentence);
  return out;
}

using Sentences = std::vector<std::string>;

}  // namespace

TEST_CASE("A scenario without a world has no books") {
  CHECK(a_read_scenario(scenes)->opening == nullptr);
}

TEST_CASE("Prices are the list's, with VAT for consumers and net of the discount for accounts") {
  const auto guest =
      with_orders("    - {id: W1, customer: Huw Parry, lines: [{part: BP-2284, quantity: 2}]}\n");
  const trade::Shop& shop = *guest->common->shop;
  const trade::Part& part = *shop.find_part("BP-2284");
  CHECK(first_order(*guest).lines.at(0).each == part.retail_gross);
  CHECK(first_order(*guest).lines.at(0).quantity == 2);
  const auto account = with_orders("    - {id: W1, account: A1003, lines: [{part: BP-2284}]}\n");
  const trade::ShopCustomer& buyer = *shop.find_customer("A1003");
  CHECK(first_order(*account).lines.at(0).each ==
        part.trade_net - share_of(part.trade_net, buyer.discount));
  CHECK(first_order(*account).customer == buyer.name);
  const auto priced = with_orders(
      "    - {id: W1, customer: Huw Parry, lines: [{part: BP-2284, price: \"9.99\"}]}\n");
  CHECK(first_order(*priced).lines.at(0).each == Money{999});
}

TEST_CASE("An exact payment is what is to pay, delivery included") {
  const auto scenario = with_orders(
      "    - {id: W1, customer: Huw Parry, lines: [{part: BP-2284}], carrier: swift-parcels,"
      " payments: [{method: card, amount: exact}]}\n");
  const trade::Order& order = first_order(*scenario);
  CHECK(order.delivery > Money{});
  CHECK(order.payments.at(0).amount == trade::totals(*scenario->common->shop, order).to_pay);
}

TEST_CASE("An order from before is delivered, one for later arrives") {
  const auto scenario = with_orders(
      "    - {id: W1, customer: Huw Parry, placed: \"10:15\", lines: [{part: BP-2284}]}\n"
      "    - {id: W2, customer: Huw Parry, placed: 2026-11-18, delivered_on: 2026-11-20,"
      " lines: [{part: BP-2284}], claims: [{reason: faulty, condition: fitted}]}\n");
  REQUIRE(scenario->opening->orders.size() == 1);
  CHECK(first_order(*scenario).id == "W2");
  CHECK(first_order(*scenario).stage == trade::Stage::delivered);
  CHECK(first_order(*scenario).claims.at(0).condition == trade::Condition::fitted);
  REQUIRE(scenario->arrivals.size() == 1);
  CHECK(order_of(*scenario, {1}).id == "W1");
}

TEST_CASE("What the shelf has and what the record says can differ") {
  const auto scenario = a_read_scenario(
      scenes +
      "world:\n  date: 2026-11-28\n  stock: {BP-2284: {counter: {recorded: 2, real: 0}}}\n");
  const trade::Shop& shop = *scenario->common->shop;
  const trade::Part* part = shop.find_part("BP-2284");
  int recorded = 0;
  int real = 0;
  for (std::size_t i = 0; i < shop.bins.size(); ++i)
    if (shop.bins[i].part.value == part - shop.parts.data() && shop.bins[i].branch.value == 0) {
      recorded += scenario->opening->stock[i].recorded;
      real += scenario->opening->stock[i].real;
    }
  CHECK(recorded == 2);
  CHECK(real == 0);
}

TEST_CASE("Somebody else may come for an order, sent or not") {
  const auto scenario = with_orders(
      "    - {id: W1, customer: Huw Parry, lines: [{part: BP-2284}], handling: collection,\n"
      "       comes: \"13:48\", collector: {name: Alun Price, sent: no}}\n");
  CHECK(first_order(*scenario).comes == parse_sim_time("13:48"));
  CHECK(first_order(*scenario).collector == "Alun Price");
  CHECK_FALSE(first_order(*scenario).collector_named);
  CHECK_FALSE(first_order(*scenario).collector_sent);
  CHECK(problems_of("world:\n  date: 2026-11-28\n  orders:\n"
                    "    - {id: W1, customer: Huw, lines: [{part: BP-2284}],\n"
                    "       collector: {name: Alun Price, named: yes, sent: no}}\n") ==
        Sentences{"TC111: whom the customer has named, the customer has sent"});
}

TEST_CASE("A time that was booked before today has its paper with who takes bookings") {
  const auto scenario = a_read_scenario(
      scenes +
      "world:\n  date: 2026-11-28\n  orders:\n"
      "    - {id: W1, customer: Huw Parry, lines: [{part: BP-2284}], handling: fitting}\n"
      "  bookings: [{order: W1, kind: fitting, at: \"11:30\", day: tomorrow}]\n");
  const trade::Books& books = *scenario->opening;
  REQUIRE(books.bookings.size() == 1);
  CHECK(books.bookings[0].day == CalendarDate{2026, 11, 30});  // the 29th is a Sunday
  REQUIRE(books.papers.size() == 1);
  CHECK(books.papers[0].kind == trade::PaperKind::booking);
  CHECK_FALSE(books.papers[0].passed_to.empty());
}

TEST_CASE("A carrier may stay at home for a day") {
  const auto scenario =
      a_read_scenario(scenes + "world:\n  date: 2026-11-28\n  carriers_out: [dart-bikes]\n");
  REQUIRE(scenario->opening->carriers_out.size() == 1);
  CHECK(problems_of("world:\n  date: 2026-11-28\n  carriers_out: [dart-bike]\n") ==
        Sentences{"TC235: no carrier is called 'dart-bike'"});
}

TEST_CASE("There is room for as many interruptions as can wait for one another") {
  std::string rest = "happenings:\n";
  for (int i = 0; i <= 16; ++i)
    rest += "  - {id: h" + std::to_string(i) + ", at: \"09:05\", what: A, interrupt: arrives}\n";
  CHECK(problems_of(rest) ==
        Sentences{"TC115: this is one interruption by a happening or a promise too many"});
}

TEST_CASE("Every wrong name in a world is told at once") {
  CHECK(problems_of(
            "world:\n"
            "  date: 2026-11-27\n"
            "  orders:\n"
            "    - {id: W1, customer: Huw, lines: [{part: BP-2285X}], carrier: swift-parcel}\n"
            "    - {id: W1, account: A999, lines: [{part: BP-2284}]}\n"
            "  stock: {BP-2284: {counterr: 2}}\n"
            "  faults: [code-refuse]\n") ==
        Sentences{"TC242: 27 November 2026 is a Friday, and 'day' says Saturday",
                  "TC235: no carrier is called 'swift-parcel'",
                  "TC235: no part is called 'BP-2285X'", "TC235: no customer is called 'A999'",
                  "TC208: an order is called 'W1' already", "TC235: no branch is called 'counterr'",
                  "TC235: no fault of the web shop is called 'code-refuse'"});
}

TEST_CASE("A happening has one occasion, and at the end it only marks") {
  CHECK(problems_of(
            "happenings:\n  - {id: one, at: \"09:05\", as_soon_as: patience > 3, what: A}\n") ==
        Sentences{"TC111: a happening comes on one occasion, and has 'at' already"});
  CHECK(problems_of("happenings:\n  - {id: one, what: A}\n") ==
        Sentences{"TC101: 'at', 'as_soon_as' or 'at_end' is missing in a happening"});
  CHECK(
      problems_of("happenings:\n  - {id: one, at_end: patience > 3, mood: {trust: 5}}\n").size() ==
      1);
}

TEST_CASE("Words about orders are known only with their orders") {
  const std::string world =
      "world:\n  date: 2026-11-28\n  orders:\n"
      "    - {id: W1042, customer: Huw, lines: [{part: BP-2284}]}\n";
  CHECK(problems_of(world + "happenings:\n  - {id: one, as_soon_as: opened(W1024), what: A}\n") ==
        Sentences{"TC241: no order is called 'W1024'"});
  CHECK(
      problems_of(world + "happenings:\n  - {id: one, as_soon_as: paid_over(W1042), what: A}\n") ==
      Sentences{"TC214: this is a number, and yes or no is needed here"});
  CHECK(problems_of("happenings:\n  - {id: one, as_soon_as: orders_new = 0, what: A}\n") ==
        Sentences{"TC215: no variable is called 'orders_new'"});
}

TEST_CASE("Words of the world are free for variables where nothing asks the world") {
  CHECK(problems_of("variables: {late: no, told: yes, seen: no}\n"
                    "happenings:\n  - {id: one, at: \"09:05\", when: late or told or seen, what: A,"
                    " sets: [late]}\n")
            .empty());
}
