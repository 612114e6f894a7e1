// What can be done besides saying a reply: common moves, asking a colleague, taking back.
#include <catch2/catch.hpp>

#include "a_shop.h"

using namespace tc;
using kit::Key;

TEST_CASE("M opens what is always at hand, and the customer's words stay in sight") {
  AWorkplace at;
  const auto window_shown = in_the_shop(at);
  Screen& window = *window_shown;
  window.press(Key::m);
  INFO(window.snapshot()->describe());
  CHECK(window.shows("Always at hand"));
  const kit::Control first = window.control("common.1");
  CHECK(first.name == "Show that you have taken it in");
  CHECK(first.description == "I can see why that matters to you.; key 1");
  CHECK(window.focused() == "common.1");
  CHECK_FALSE(window.has("reply.1"));
  const kit::Rect said = window.control("customer.says").rect;
  CHECK(said.y > 0);
  CHECK(said.bottom() < window.control("panel.title").rect.y);
}

TEST_CASE("A key, the mouse, or an arrow and Enter make a common move, and the panel closes") {
  AWorkplace at;
  const auto window_shown = in_the_shop(at);
  Screen& window = *window_shown;
  window.press(Key::m);
  SECTION("a key") { window.press(Key::digit_1); }
  SECTION("the mouse") { window.click("common.1"); }
  SECTION("arrows and Enter") {
    window.press(Key::right);
    CHECK(window.focused() == "common.2");
    window.press(Key::left);
    window.press(Key::enter);
  }
  INFO(window.text());
  CHECK(window.shows("You  I can see why that matters to you."));
  CHECK_FALSE(window.has("common.1"));
  CHECK(window.has("reply.1"));
}

TEST_CASE("The tenth move and on have letters") {
  AWorkplace at;
  const auto window_shown = in_the_shop(at);
  Screen& window = *window_shown;
  window.press(Key::f1);  // somebody comes to wait, who can be told that they are seen
  window.press(Key::m);
  INFO(window.snapshot()->describe());
  const kit::Control tenth = window.control("common.10");
  CHECK(tenth.description.find("key A") != std::string::npos);
  window.press(Key::a);
  CHECK_FALSE(window.has("common.1"));
  CHECK(attempts_of(at.workplace(), at.sam.id).front().moves == 2);
}

TEST_CASE("Esc closes the panel and does not leave, and the hint has the focus again") {
  AWorkplace at;
  const auto window_shown = in_the_shop(at);
  Screen& window = *window_shown;
  window.press(Key::m);
  window.press(Key::escape);
  CHECK_FALSE(window.has("common.1"));
  CHECK(window.has("reply.1"));
  CHECK(window.focused() == "move.common");
  window.press(Key::m);
  window.press(Key::m);
  CHECK_FALSE(window.has("common.1"));
  window.press(Key::escape);
  CHECK(window.has("nav.practise"));
  CHECK(window.shows("Left in the middle"));
}

TEST_CASE("With text twice as large the panel brings the customer's words along") {
  AWorkplace at;
  const auto window_shown = in_the_shop(at, {}, 1280, 800, 200);
  Screen& window = *window_shown;
  window.press(Key::m);
  INFO(window.snapshot()->describe());
  CHECK(window.shows("Huw  “I’d like my money back. / It broke.”"));
}

TEST_CASE("R asks a colleague, and the transcript tells whom") {
  AWorkplace at;
  const auto window_shown = in_the_shop(at);
  Screen& window = *window_shown;
  window.press(Key::r);
  INFO(window.text());
  CHECK(window.control("refer.1").name == "Sioned Rees, supervisor");
  CHECK(window.control("refer.1").description == "Sioned, may I?; key 1");
  window.press(Key::digit_1);
  CHECK(window.shows("You to Sioned Rees  Sioned, may I?"));
  CHECK_FALSE(window.has("move.refer"));
}

TEST_CASE("Where nobody can be asked R is not shown and does nothing") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  meet_the_customer(window);
  CHECK_FALSE(window.has("move.refer"));
  window.press(Key::r);
  CHECK(window.has("reply.1"));
}

TEST_CASE("U takes the last move back in practice, and what was left is not listed twice") {
  AWorkplace at;
  const auto window_shown = in_the_shop(at);
  Screen& window = *window_shown;
  CHECK_FALSE(window.has("move.back"));
  const std::string before = window.text();
  say(window, "Which one is it");
  CHECK(window.control("customer.says").name == "“The blue one.”");
  window.press(Key::u);
  CHECK(window.text() == before);
  window.press(Key::escape);
  INFO(window.text());
  std::string text;
  for (const kit::Control& control : window.snapshot()->controls())
    text += control.description + "\n";
  CHECK(text.find("after 0 moves") != std::string::npos);
  CHECK(text.find("after 1 move") == std::string::npos);
  CHECK(window.control("scenario.a-test").description.find("tried once") != std::string::npos);
}

TEST_CASE("The end of practice can be taken back, too") {
  AWorkplace at;
  const auto window_shown = in_the_shop(at);
  Screen& window = *window_shown;
  say(window, "Goodbye");
  CHECK(window.has("serve.debrief"));
  window.press(Key::u);
  CHECK(window.has("reply.1"));
}
