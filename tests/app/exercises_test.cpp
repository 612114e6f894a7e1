#include <catch2/catch.hpp>
#include <set>

#include "app/exercises.h"

using namespace tc;
using trade::Way;

namespace {

trade::ToldCase a_case(std::string id, trade::CustomerKind buyer, bool distance) {
  trade::ToldCase told;
  told.id = std::move(id);
  told.told = "A bulb comes back.";
  told.facts.buyer = buyer;
  told.facts.distance = distance;
  told.facts.paid_for_goods = Money{960};
  told.rests_on = {"CCR-14", "CRA-WHO"};
  return told;
}

Library with_cases() {
  trade::FiveWays exercise;
  exercise.title = "Five ways back";
  for (int i = 0; i < 6; ++i) {
    const std::string number = std::to_string(i);
    exercise.cases.push_back(a_case("web-" + number, trade::CustomerKind::consumer, true));
    exercise.cases.push_back(a_case("shop-" + number, trade::CustomerKind::consumer, false));
    exercise.cases.push_back(a_case("firm-" + number, trade::CustomerKind::trade, true));
  }
  Library library;
  library.five_ways = std::make_shared<const trade::FiveWays>(std::move(exercise));
  Facts facts;
  facts["CCR-14"] = {.id = "CCR-14", .statement = "Fourteen days.", .confirmed = true};
  facts["CRA-WHO"] = {
      .id = "CRA-WHO", .statement = "Who a consumer is.", .valid_to = CalendarDate{2026, 1, 1}};
  library.facts = std::make_shared<const Facts>(std::move(facts));
  return library;
}

}  // namespace

TEST_CASE("A round draws its cases by the seed, and is over when all are answered") {
  const Library library = with_cases();
  auto round = begin_five_ways(library, 7);
  REQUIRE(round);
  CHECK(round->cases.size() == usual_cases);
  CHECK(begin_five_ways(library, 7)->cases == round->cases);
  CHECK(begin_five_ways(library, 8)->cases != round->cases);
  while (!round->over()) {
    const trade::Entitlement is = trade::entitlement(round->waiting().facts);
    CHECK(answer_case(*round, {is.way, is.owed, trade::due(round->waiting())}).all_right());
  }
  CHECK(round->all_right() == static_cast<int>(usual_cases));
}

TEST_CASE("A round of no cases, and one without content, are refused with what to do") {
  const auto none = begin_five_ways(with_cases(), 7, 0);
  REQUIRE_FALSE(none);
  CHECK(none.error().rule == "no-cases");
  const auto without = begin_five_ways(Library{}, 7);
  REQUIRE_FALSE(without);
  CHECK(without.error().rule == "no-exercise");
  CHECK_FALSE(without.error().hint.empty());
}

TEST_CASE("The facts behind an answer are each told once, with what to be careful of") {
  const Library library = with_cases();
  const auto facts = facts_behind(library, library.five_ways->cases[0], {2026, 11, 28});
  REQUIRE(facts.size() == 2);  // of the rules' own only one is in this library
  CHECK(facts[0].id == "CCR-14");
  CHECK(facts[0].confirmed);
  CHECK(facts[0].holds);
  CHECK(facts[1].id == "CRA-WHO");
  CHECK_FALSE(facts[1].confirmed);
  CHECK_FALSE(facts[1].holds);
}

TEST_CASE("An answer is read in the words that people type") {
  const auto cancel = answer_in("2 y 70.95");
  REQUIRE(cancel);
  CHECK(cancel->way == Way::cancel);
  CHECK(cancel->can_insist);
  CHECK(cancel->back == Money{7095});
  const auto terms = answer_in("  Trade  Terms NO £0 ");
  REQUIRE(terms);
  CHECK(terms->way == Way::trade_terms);
  CHECK_FALSE(terms->can_insist);
  CHECK(terms->back == Money{});
  CHECK(answer_in("warranty n 0")->way == Way::warranty);
}

TEST_CASE("An answer that lacks something is refused with how it is written") {
  for (const char* line : {"", "y", "6 y 3", "trade", "trade terms", "2", "2 maybe 3", "2 y",
                           "2 y three", "2 y 3 4", "2 y -3", "2 y 99999999999"}) {
    INFO(line);
    const auto answer = answer_in(line);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().rule == "no-answer");
    CHECK_THAT(answer.error().hint, Catch::Contains("2 y 70.95"));
  }
}
