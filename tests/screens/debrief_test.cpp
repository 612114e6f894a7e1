#include <catch2/catch.hpp>

#include "a_window.h"

using namespace tc;
using kit::Key;

namespace {

/// Serves the bulb well and opens its debrief.
void open_a_debrief(Screen& window) {
  serve_well(window);
  window.press(Key::enter);
}

/// The id of the chip with that label; fails the test where there is none.
std::string chip(const Screen& window, std::string_view label) { return window.control(label).id; }

}  // namespace

TEST_CASE("The debrief says how it ended, how long it took and how much was shown") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  open_a_debrief(window);
  CHECK(window.control("page.sentence").name ==
        "Ended well · 0:29 of 3 min · 4 of 4 opportunities shown");
}

TEST_CASE("The debrief tells the conversation with the customer's thoughts") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  open_a_debrief(window);
  INFO(window.text());
  CHECK(window.shows("Huw  “Morning. I want a bulb for the front.”"));
  CHECK(window.shows("thinks: I hope they don’t ask me something I can’t answer."));
  CHECK(window.shows("You  “Morning. Which car is it for, and which light has gone?”"));
}

TEST_CASE("A chip opens to the criterion's exact words, the reason and the rule, and closes") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  open_a_debrief(window);
  const std::string id = chip(window, "✓ P4 shown");
  CHECK_FALSE(window.control(id).state.expanded);
  window.click(id);
  INFO(window.text());
  CHECK(window.control(id).state.expanded);
  CHECK(window.shows("P4  “the words of P4”"));
  CHECK(window.shows("asks what the bulb is for"));
  CHECK(window.shows("Rule: the reply ‘asks-vehicle’ in the scene ‘arrives’ shows it."));
  window.click(id);
  CHECK_FALSE(window.shows("the words of P4"));
}

TEST_CASE("Chips are worked by keyboard: arrows go from one to the next, Enter opens") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  open_a_debrief(window);
  while (window.focused() != "chip.1.0") window.press(Key::tab);
  window.press(Key::right);
  CHECK(window.focused() == "chip.1.1");
  window.press(Key::enter);
  CHECK(window.control("chip.1.1").state.expanded);
}

TEST_CASE("What was missed says so in words, with its reason") {
  AWorkplace at;
  at.play(at.sam, {"reply:asks-vehicle", "reply:guesses"});
  Screen window = a_window(at, at.sam);
  window.click(first(window, "attempt."));
  window.click(chip(window, "✗ P12 missed"));
  CHECK(window.shows("guesses instead of asking"));
  CHECK(window.shows("misses it"));
}

TEST_CASE("What was passed over says what could have been said instead") {
  AWorkplace at;
  at.play(at.sam, {"reply:asks-vehicle", "reply:guesses"});
  Screen window = a_window(at, at.sam);
  window.click(first(window, "attempt."));
  INFO(window.text());
  CHECK(window.shows("Passed over"));
  CHECK(window.shows("P3  You could have said “I’m sorry that it let you down so soon.”"));
}

TEST_CASE("The mood is drawn over time, and said in words beside it") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  open_a_debrief(window);
  const kit::Control plot = window.control("debrief.mood.plot");
  CHECK(plot.role == kit::Role::plot);
  CHECK(plot.name == "Huw’s mood");
  CHECK(plot.value ==
        "Patience went from 60 to 60 of 100, trust from 50 to 65, understanding from 40 to 40.");
}

TEST_CASE("Promises stand in the debrief with their fate") {
  AWorkplace at;
  at.play(at.sam, {"reply:asks-vehicle", "task:look-up", "reply:will-ring", "wait:600", "wait:600",
                   "wait:600", "task:shrugs"});
  Screen window = a_window(at, at.sam);
  window.click(first(window, "attempt."));
  INFO(window.text());
  CHECK(window.shows("Ring back when the van is in, by 09:30"));
  CHECK(window.shows("broken at 09:30"));
  CHECK(window.shows("P16 missed"));
}

TEST_CASE("The debrief says what was needed, and whether it was found and said back") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  open_a_debrief(window);
  INFO(window.text());
  CHECK(window.shows("What was needed"));
  CHECK(window.shows("found and said back"));
}

TEST_CASE("Try again opens the briefing anew") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  open_a_debrief(window);
  window.click("debrief.again");
  CHECK(window.has("brief.start"));
}
