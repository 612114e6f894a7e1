#include <catch2/catch.hpp>

#include "a_window.h"
#include "app/sittings.h"

using namespace tc;
using kit::Key;

namespace {

Sitting set(AWorkplace& at, const SittingForm& form = {.scenario = "the-bulb"}) {
  const auto made = set_sitting(at.workplace(), at.jo.id, form);
  INFO((made ? "" : made.error().sentence));
  REQUIRE(made.has_value());
  return *made;
}

void sign(Screen& window) {
  if (window.has("signing.passphrase")) window.fill("signing.passphrase", good_passphrase);
  window.click("signing.go");
}

/// Plays what is set to its good end.
void sit(AWorkplace& at, const Person& who, const Sitting& sitting, bool to_the_end) {
  auto attempt = begin_assessed(at.workplace(), who.id, sitting.id);
  INFO((attempt ? "" : attempt.error().sentence));
  REQUIRE(attempt.has_value());
  for (const char* written :
       {"reply:asks-vehicle", "reply:apologises", "reply:confirms", "reply:takes-it"}) {
    const auto move = parse_move(written, attempt->session.scenario());
    REQUIRE(make_move(at.workplace(), *attempt, *move).has_value());
    if (!to_the_end) return;
  }
}

}  // namespace

TEST_CASE("Where no assessed attempt is set the page says what one is, and leads to setting it") {
  AWorkplace at;
  Screen window = a_window(at, at.jo);
  window.click("tab.sittings");
  CHECK(window.shows("No assessed attempt is set"));
  window.click("sittings.empty.action");
  CHECK(window.control("page.title").name == "Set an assessed attempt");
}

TEST_CASE("An assessor sets an assessed attempt for one learner, signed") {
  AWorkplace at;
  Screen window = a_window(at, at.jo);
  window.click("tab.sittings");
  window.click("sittings.empty.action");
  window.click("set.scenario.the-bulb");
  window.click("set.for." + at.sam.id.text);
  window.click("set.level.4");
  window.fill("set.attempts", "2");
  window.fill("set.until", "24/12/2026");
  window.click("set.go");
  CHECK(window.shows("For Sam Carter"));
  CHECK(window.shows("2 attempts each, until 24 December 2026"));
  sign(window);
  INFO(window.text());
  CHECK(notice(window).find("Set: ") == 0);
  const auto& all = at.workplace().record().sittings();
  REQUIRE(all.size() == 1);
  CHECK(all[0].set.learner == at.sam.id);
  CHECK(all[0].set.level == 3);
  CHECK(all[0].set.attempts == 2);
  CHECK(window.control("page.title").name == "Assessed attempts");
  CHECK(window.shows("24 December 2026"));
}

TEST_CASE("What cannot be meant is said at its field, and nothing is asked to be signed") {
  AWorkplace at;
  Screen window = a_window(at, at.jo);
  window.click("tab.sittings");
  window.click("sittings.empty.action");
  window.fill("set.attempts", "many");
  window.fill("set.until", "1/1/2020");
  window.click("set.go");
  CHECK(window.control("set.attempts").description == "Write a number from 1 to 99.");
  CHECK(window.control("set.until").description == "That day is over.");
  CHECK_FALSE(window.has("signing"));
  window.press(Key::escape);
  window.press(Key::escape);
  CHECK(at.workplace().record().sittings().empty());
}

TEST_CASE("The page says who has begun an assessed attempt, and shows no seed") {
  AWorkplace at;
  const Sitting sitting = set(at, {.scenario = "the-bulb", .seed = 1, .attempts = 2});
  sit(at, at.sam, sitting, true);
  sit(at, at.lee, sitting, false);
  Screen window = a_window(at, at.jo);
  window.click("tab.sittings");
  INFO(window.text());
  CHECK(window.shows("Sam Carter"));
  CHECK(window.shows("1 of 2 begun, 1 ended, the newest ended well"));
  CHECK(window.shows("1 of 2 begun, none ended"));
  CHECK_FALSE(window.shows("seed"));
}

TEST_CASE("An assessed attempt is withdrawn for a reason, signed") {
  AWorkplace at;
  set(at);
  Screen window = a_window(at, at.jo);
  window.click("tab.sittings");
  window.click("sittings.withdraw");
  window.click("withdraw.go");
  CHECK(window.control("withdraw.why").description == "Say in a sentence why.");
  window.fill("withdraw.why", "The wrong scenario.");
  window.click("withdraw.go");
  sign(window);
  INFO(window.text());
  CHECK(at.workplace().record().sittings().at(0).withdrawn.has_value());
  CHECK(window.control("sittings.standing").name == "● withdrawn");
  CHECK(window.shows("“The wrong scenario.”"));
  CHECK_FALSE(window.has("sittings.withdraw"));
}

TEST_CASE("The Assess page tells of an attempt whether it is practice, its level and its count") {
  AWorkplace at;
  at.submit(at.sam, {"P4"});
  Screen window = a_window(at, at.jo);
  INFO(window.text());
  CHECK(window.control("standing.kind").name == "practice");
  CHECK(window.control("standing.level").name == "level 2");
  CHECK(window.shows("the learner’s 1st attempt at this scenario"));
}

TEST_CASE("One's own assessed attempt has no way back, and What if? waits for the sitting's end") {
  AWorkplace at;
  const Sitting sitting = set(at, {.scenario = "the-bulb", .seed = 1, .attempts = 2});
  sit(at, at.sam, sitting, true);
  Screen window = a_window(at, at.sam);
  window.click(first(window, "attempt."));
  INFO(window.text());
  CHECK(window.control("standing.kind").name == "assessed");
  CHECK_FALSE(window.has("goon.1"));
  window.click("whatif.1");
  CHECK(notice(window).find("You may begin another attempt at this sitting") == 0);
}
