#include <catch2/catch.hpp>

#include "a_window.h"
#include "app/exercises.h"
#include "kit/five_cases.h"

using namespace tc;
using kit::Key;

namespace {

/// A window with the exercise on the shelf.
Screen beside_the_exercise(AWorkplace& at) {
  at.library.five_ways = five_cases();
  return a_window(at, at.sam);
}

/// The case that is on the page.
const trade::ToldCase& on_the_page(const AWorkplace& at, const Screen& window) {
  const std::string told = window.control("five.case").name;
  for (const trade::ToldCase& one : at.library.five_ways->cases)
    if (told.find(one.id) != std::string::npos) return one;
  FAIL("no case is on the page");
  return at.library.five_ways->cases.front();
}

Key key_of(trade::Way way) {
  for (std::size_t i = 0; i < trade::five_ways.size(); ++i)
    if (trade::five_ways[i] == way) return kit::digit(static_cast<int>(i) + 1);
  return Key::none;
}

/// By keys alone.
void answer_rightly(const AWorkplace& at, Screen& window) {
  const trade::ToldCase& told = on_the_page(at, window);
  const trade::Entitlement is = trade::entitlement(told.facts);
  window.press(key_of(is.way));
  window.press(is.owed ? Key::y : Key::n);
  window.type(money_text(trade::due(told)));
  window.press(Key::enter);
}

std::string what_is_missing(const Screen& window) {
  return window.control("five.back").description;
}

}  // namespace

TEST_CASE("Practise leads to the five ways, where there are cases") {
  AWorkplace at;
  CHECK_FALSE(a_window(at, at.sam).has("exercise.five-ways"));
  Screen window = beside_the_exercise(at);
  window.click("exercise.five-ways");
  CHECK(window.control("page.title").name == "Five ways back");
  CHECK(window.shows("Case 1 of 5 · practice, nothing is recorded"));
  window.press(Key::escape);
  CHECK(window.has("exercise.five-ways"));
}

TEST_CASE("A round is answered by keys alone, and nothing of it is recorded") {
  AWorkplace at;
  const std::size_t entries = at.log.entries.size();
  Screen window = beside_the_exercise(at);
  window.click("exercise.five-ways");
  for (int i = 0; i < 5; ++i) {
    answer_rightly(at, window);
    INFO(window.text());
    CHECK(window.control("five.remark.1.chip").name == "✓ right");
    CHECK(window.control("five.remark.2.chip").name == "✓ right");
    CHECK(window.control("five.remark.3.chip").name == "✓ right");
    CHECK(window.shows("What to notice"));
    window.press(Key::enter);
  }
  CHECK(window.control("five.score").name == "5 of 5 cases right in all three");
  for (const char* way : {"reject", "cancel", "goodwill", "warranty", "trade terms"})
    CHECK(window.has("five.tally." + std::string(way)));
  window.press(Key::enter);
  CHECK(window.shows("Case 1 of 5"));
  CHECK(at.log.entries.size() == entries);
}

TEST_CASE("What differs is told why, each of the three for itself") {
  AWorkplace at;
  Screen window = beside_the_exercise(at);
  window.click("exercise.five-ways");
  const bool rejected = trade::entitlement(on_the_page(at, window).facts).way == trade::Way::reject;
  window.press(rejected ? Key::digit_5 : Key::digit_1);
  window.press(Key::y);
  window.type("1.23");
  window.press(Key::enter);
  CHECK(window.control("five.remark.1.chip").name == "✗ not so");
  CHECK(window.control("five.remark.3.chip").name == "✗ not so");
  CHECK(window.shows("It is: "));
}

TEST_CASE("What is missing in an answer is said at the amount, and nothing is lost") {
  AWorkplace at;
  Screen window = beside_the_exercise(at);
  window.click("exercise.five-ways");
  window.press(Key::enter);
  CHECK_THAT(what_is_missing(window), Catch::Contains("Choose one of the five ways first."));
  window.press(Key::digit_2);
  window.press(Key::enter);
  CHECK_THAT(what_is_missing(window),
             Catch::Contains("Say first whether the customer can insist on it."));
  window.press(Key::n);
  CHECK(window.focused() == "five.back");
  window.type("a lot");
  window.press(Key::enter);
  CHECK_THAT(what_is_missing(window), Catch::Contains("Write pounds and pence, as in 70.95"));
  CHECK(window.control("five.way.2").description.find("chosen") != std::string::npos);
  CHECK(window.shows("Case 1 of 5"));
}
