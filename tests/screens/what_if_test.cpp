#include <catch2/catch.hpp>

#include "a_window.h"

using namespace tc;
using kit::Key;

namespace {

/// Sam asked which car it is for, and then guessed.
void guess(AWorkplace& at) { at.play(at.sam, {"reply:asks-vehicle", "reply:guesses"}); }

void open_the_debrief(Screen& window) { window.click(first(window, "attempt.")); }

/// The id of the offer with these words.
std::string offer(const Screen& window, std::string_view words) {
  for (const kit::Control& control : window.snapshot()->controls())
    if (control.id.rfind("offer.", 0) == 0 && control.name.find(words) != std::string::npos)
      return control.id;
  INFO(window.text());
  FAIL("it is not on offer: " << words);
  return "";
}

std::uint64_t entries(AWorkplace& at) { return at.workplace().changes(); }

}  // namespace

TEST_CASE("What if? lists what was on offer at the step, with what was done marked") {
  AWorkplace at;
  guess(at);
  Screen window = a_window(at, at.sam);
  open_the_debrief(window);
  window.click("whatif.2");
  INFO(window.text());
  CHECK(window.control("page.title").name == "What if? · step 2");
  const kit::Control done = window.control(offer(window, "much the same"));
  CHECK(done.description == "what you did");
  CHECK(window.has(offer(window, "I’m sorry that it let you down")));
  CHECK(window.has(offer(window, "Look up")));
}

TEST_CASE("Another move stands beside the real one: words, chips gained and lost, mood, ending") {
  AWorkplace at;
  guess(at);
  Screen window = a_window(at, at.sam);
  open_the_debrief(window);
  const std::uint64_t before = entries(at);
  window.click("whatif.2");
  window.click(offer(window, "So a dipped-beam bulb"));
  INFO(window.text());
  CHECK(window.control("whatif.was.title").name == "As it was");
  CHECK(window.control("whatif.other.title").name == "What if");
  CHECK(window.shows("✗ P12 missed · lost"));
  CHECK(window.shows("✓ P12 shown · gained"));
  CHECK(window.shows("“That’s the one.”"));
  CHECK(window.control("whatif.ending.was").name == "● Ended fairly");
  CHECK(window.control("whatif.ending.other").name == "● Not ended yet");
  CHECK(window.control("whatif.mood.trust").value == "Trust: 45 as it was, 55 this way");
  CHECK(window.control("whatif.followed").name.find("1 indication gained") == 0);
  CHECK(entries(at) == before);
}

TEST_CASE("Where the other line cannot follow it says so") {
  AWorkplace at;
  guess(at);
  Screen window = a_window(at, at.sam);
  open_the_debrief(window);
  window.click("whatif.1");
  window.click(offer(window, "Bulbs are on the rack"));
  INFO(window.text());
  CHECK(
      window.control("whatif.followed").name.find("It stops before step 2: this way has ended.") !=
      std::string::npos);
  window.click(offer(window, "what was it you wanted"));
  CHECK(window.control("whatif.followed").name.find("that was not on offer this way") !=
        std::string::npos);
}

TEST_CASE("Esc leads from What if? back to the step that was asked about") {
  AWorkplace at;
  guess(at);
  Screen window = a_window(at, at.sam);
  open_the_debrief(window);
  window.click("whatif.2");
  window.press(Key::escape);
  CHECK(window.control("page.title").name.find("Debrief") == 0);
  CHECK(window.focused() == "whatif.2");
}

TEST_CASE("W and G work for the step that has the focus, and for no other") {
  AWorkplace at;
  guess(at);
  Screen window = a_window(at, at.sam);
  open_the_debrief(window);
  window.press(Key::w);
  CHECK(window.control("page.title").name.find("Debrief") == 0);
  while (window.focused() != "chip.2.0") window.press(Key::tab);
  window.press(Key::w);
  CHECK(window.control("page.title").name == "What if? · step 2");
}

TEST_CASE("Go on from here opens the counter as it was before that move, as a new attempt") {
  AWorkplace at;
  guess(at);
  Screen window = a_window(at, at.sam);
  open_the_debrief(window);
  window.click("goon.2");
  INFO(window.text());
  CHECK(window.has("reply.1"));
  const auto& attempts = at.workplace().record().attempts();
  REQUIRE(attempts.size() == 2);
  CHECK(attempts[0].ended.has_value());
  CHECK(attempts[1].begun.rewound.has_value());
  CHECK(attempts[1].moves.size() == 2);
}

TEST_CASE("The debrief tells how the attempt stands: practice, its level, its number, rewound") {
  AWorkplace at;
  guess(at);
  Screen window = a_window(at, at.sam);
  open_the_debrief(window);
  INFO(window.text());
  CHECK(window.control("standing.kind").name == "practice");
  CHECK(window.shows("Practice, at level 2: your 1st attempt at this scenario."));
  CHECK_FALSE(window.has("standing.rewound"));
  window.click("goon.2");
  say(window, "So a dipped-beam bulb");
  say(window, "seven pounds forty-nine");
  window.press(Key::enter);
  CHECK(window.has("standing.rewound"));
  CHECK(window.shows("rewound 1 time"));
}

TEST_CASE("A mark in the plot of the mood tells its move and leads to it") {
  AWorkplace at;
  guess(at);
  Screen window = a_window(at, at.sam);
  open_the_debrief(window);
  const kit::Control mark = window.control("debrief.mood.plot.3");
  CHECK(mark.name.find("Step 2, ") == 0);
  CHECK(mark.name.find("“They are all much the same. This one will do.”") != std::string::npos);
  CHECK(mark.description == "patience 60 · trust 45 · understanding 40");
  while (window.focused() != "debrief.mood.plot.2") window.press(Key::tab);
  window.press(Key::right);
  CHECK(window.focused() == "debrief.mood.plot.3");
  window.press(Key::enter);
  CHECK(window.control("page.title").name.find("Debrief") == 0);
}

TEST_CASE("Pressing a mark brings the step into sight") {
  AWorkplace at;
  at.play(at.sam, {"wait:15", "reply:asks-vehicle", "reply:apologises", "reply:confirms",
                   "reply:takes-it"});
  Screen window = a_window(at.workplace(), at.sam, 1280, 480);
  open_the_debrief(window);
  const auto last = [&] { return window.control("whatif.5").rect.y; };
  REQUIRE(last() > 480);
  window.click("debrief.mood.plot.6");
  CHECK(last() < 480);
}
