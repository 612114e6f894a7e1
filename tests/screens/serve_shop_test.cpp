// Who waits, what the level shows, and how an email and a chat look.
#include <catch2/catch.hpp>

#include "a_shop.h"

using namespace tc;
using kit::Key;

namespace {

void until_somebody_waits(Screen& window) { window.press(Key::f1); }

}  // namespace

TEST_CASE("Nobody waits: there is no strip") {
  AWorkplace at;
  const auto window_shown = in_the_shop(at);
  Screen& window = *window_shown;
  CHECK_FALSE(window.has("queue.title"));
}

TEST_CASE("Who waits stands in a strip, not seen and then seen, and in the transcript") {
  AWorkplace at;
  const auto window_shown = in_the_shop(at);
  Screen& window = *window_shown;
  until_somebody_waits(window);
  INFO(window.text());
  CHECK(window.control("waiting.1").name == "● 1. a man with a cap, not seen yet");
  CHECK(window.shows("A man with a cap is waiting."));
  window.press(Key::m);
  window.click("Tell whoever is waiting that you have seen them");
  CHECK(window.control("waiting.1").name == "✓ 1. a man with a cap, seen");
}

TEST_CASE("At level 1 the hint is shown, and at once what a move showed") {
  AWorkplace at;
  const auto window_shown = in_the_shop(at, {.level = 1});
  Screen& window = *window_shown;
  CHECK(window.control("guide.title").name == "Think about this");
  CHECK(window.control("guide.hint").name == "What does she need before anything else?");
  say(window, "Which one is it");
  INFO(window.text());
  CHECK(window.shows("Your last move"));
  CHECK(window.shows("✓ P4 shown"));
  CHECK(window.shows("You asked before you promised."));
}

TEST_CASE("At level 2 there is no hint, and cues and moods are told") {
  AWorkplace at;
  const auto window_shown = in_the_shop(at);
  Screen& window = *window_shown;
  CHECK_FALSE(window.has("guide.hint"));
  CHECK(window.has("cue.1"));
  CHECK(window.has("mood.Patience"));
  say(window, "Which one is it");
  CHECK_FALSE(window.has("mark.1"));
}

TEST_CASE("At level 3 nobody tells how the customer is") {
  AWorkplace at;
  const auto window_shown = in_the_shop(at, {.level = 3});
  Screen& window = *window_shown;
  CHECK(window.shows("level 3 · practice"));
  CHECK_FALSE(window.has("cue.1"));
  CHECK_FALSE(window.has("mood.Patience"));
  CHECK(window.control("customer").name == "Huw Parry");
}

TEST_CASE("The level is that of the attempt, and not the scenario's") {
  AWorkplace at;
  at.shelve(a_busy_shop());
  Screen window = a_window(at, at.sam);
  window.click("scenario.a-test");
  CHECK(window.control("brief.level.2").state.selected);
  window.press(Key::digit_3);
  CHECK(window.control("brief.level.3").state.selected);
  CHECK(window.shows("level 3"));
  window.press(Key::enter);
  CHECK(window.shows("level 3 · practice"));
  CHECK_FALSE(window.has("mood.Patience"));
}

TEST_CASE("An email lies there as a message, and the answer grows beside it") {
  AWorkplace at;
  const auto window_shown = in_the_shop(at, {.channel = Channel::email});
  Screen& window = *window_shown;
  INFO(window.text());
  CHECK(window.shows("From Huw Parry"));
  CHECK(window.control("customer.says").name == "I’d like my money back. / It broke.");
  CHECK(window.shows("Your email so far"));
  CHECK(window.control("email.own").name.rfind("Nothing yet.", 0) == 0);
  say(window, "Goodbye");
  CHECK(window.control("email.own").name == "Goodbye.");
}

TEST_CASE("An email of 600 characters is there as a whole, with no text over another") {
  const int percent = GENERATE(100, 200);
  AWorkplace at;
  auto scenario = std::make_shared<Scenario>(*a_busy_shop({.channel = Channel::email}));
  std::string words = "It came on Monday and it does not fit.";
  while (words.size() < 600) words += " I have tried it twice and once more.";
  const Scene& scene = scenario->scenes[scenario->start.value];
  scenario->lines[scene.lines.first.value].text = words;
  at.shelve(scenario);
  Screen window = a_window(at.workplace(), at.sam, 1280, 800,
                           {.motion = kit::Motion::reduced, .text_percent = percent});
  window.click("scenario.a-test");
  window.press(Key::enter);
  INFO(window.snapshot()->describe());
  const kit::Control says = window.control("customer.says");
  CHECK(says.name == words);
  CHECK(says.rect.bottom() < window.control("reply.1").rect.y);
}

TEST_CASE("A chat goes to and fro") {
  AWorkplace at;
  const auto window_shown = in_the_shop(at, {.channel = Channel::chat});
  Screen& window = *window_shown;
  CHECK(window.control("customer.says").name == "I’d like my money back. / It broke.");
  say(window, "Which one is it");
  INFO(window.text());
  CHECK(window.control("customer.says").name == "The blue one.");
  CHECK(window.shows("Which one is it?"));
  const kit::Control own = window.control("Which one is it?");
  CHECK(own.rect.right() > window.control("customer.says").rect.right());
}
