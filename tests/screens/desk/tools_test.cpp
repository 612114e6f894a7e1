// The strip of tools, the line, and what came of it.
#include <catch2/catch.hpp>

#include "a_shown_desk.h"
#include "screens/desk/following.h"
#include "screens/desk/words.h"

using namespace tc;
using kit::Key;

TEST_CASE("F1 to F10 open the ten tools, and Esc leads back to the customer") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  CHECK_FALSE(desk.state().open);
  for (const trade::Tool tool : all_tools()) {
    screen.press(tool_key(tool));
    INFO(tool_words(tool));
    CHECK(desk.state().open == tool);
    CHECK(screen.has("tool.title"));
  }
  screen.press(Key::escape);
  CHECK_FALSE(desk.state().open);
}

TEST_CASE("Every tool lies still, at every size and in every palette") {
  const int percent = GENERATE(100, 200);
  const auto palette =
      GENERATE(kit::Palette::light, kit::Palette::dark, kit::Palette::high_contrast);
  AShownDesk desk(1280, 800,
                  {.palette = palette, .motion = kit::Motion::reduced, .text_percent = percent});
  desk.say("open " + desk.books().orders.front().id);
  for (const trade::Tool tool : all_tools()) {
    desk.screen().press(tool_key(tool));
    desk.screen().draw();
    INFO(tool_words(tool) << " at " << percent << " %");
    CHECK_FALSE(desk.screen().ui().next_frame_in());
  }
}

TEST_CASE("A slash opens the line, which goes on by Tab and says by Enter") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  const std::string order = desk.books().orders.front().id;
  screen.type("/");
  CHECK(screen.focused() == "desk.line");
  CHECK(screen.control("desk.line").value.empty());
  screen.type("open");
  CHECK(screen.has("desk.line.1"));
  screen.press(Key::tab);
  CHECK(screen.control("desk.line").value == screen.control("desk.line.1").name);
  screen.press(Key::enter);
  REQUIRE(desk.said().size() == 1);
  CHECK(desk.said().front().rfind("open ", 0) == 0);
  CHECK(screen.control("desk.line").value.empty());
  CHECK(screen.control("desk.said").name == desk.said().front());
  CHECK_FALSE(screen.control("desk.says").name.empty());
}

TEST_CASE("Arrows choose a way on, and Enter says it") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  screen.press(kit::KeyPress{Key::k, true});
  screen.type("open W");
  screen.press(Key::down);
  screen.press(Key::down);
  const std::string second = screen.control("desk.line.2").name;
  CHECK(screen.control("desk.line.2").state.selected);
  screen.press(Key::enter);
  REQUIRE(desk.said().size() == 1);
  CHECK(desk.said().front() == second);
}

TEST_CASE("Esc leaves the line, and Tab is no trap in an empty one") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  screen.type("/");
  screen.type("pi");
  screen.press(Key::escape);
  CHECK(screen.focused() == "desk.tab.3");
  screen.type("/");
  screen.press(Key::tab);
  CHECK(screen.focused() != "desk.line");
}

TEST_CASE("A refusal stands below the tool with its hint, and the words stay to be mended") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  screen.type("/");
  screen.type("pick nothing at all");
  screen.press(Key::enter);
  INFO(screen.text());
  REQUIRE(desk.state().refused);
  CHECK(screen.control("desk.says").name == desk.state().refused->sentence);
  CHECK(screen.control("desk.hint").name == desk.state().refused->hint);
  CHECK(screen.control("desk.line").value == "pick nothing at all");
  CHECK(screen.shows("Not done: pick nothing at all"));
}

TEST_CASE("A line that was typed leads to its tool and opens what it named") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  const std::string part = desk.shop().parts.front().number;
  screen.type("/");
  screen.type("look up part " + part);
  screen.press(Key::enter);
  CHECK(desk.state().open == trade::Tool::catalogue);
  CHECK(desk.state().part == part);
  CHECK(screen.has("part.back"));
}

TEST_CASE("Which tool a line belongs to is known from its words") {
  CHECK(tool_of("dispatch W1042 by swift-parcels") == trade::Tool::orders);
  CHECK(tool_of("refund £3.00 to card on W1042 for faulty") == trade::Tool::payments);
  CHECK(tool_of("look up vehicle AB01 QIX") == trade::Tool::catalogue);
  CHECK(tool_of("shop basket") == trade::Tool::web_shop);
  CHECK_FALSE(tool_of("sing a song"));
}

TEST_CASE("Every line that a button offers is one that the desk understands") {
  AShownDesk desk;
  std::size_t lines = 0;
  for (const trade::Order& order : std::vector<trade::Order>(desk.books().orders)) {
    desk.say("open " + order.id);
    desk.say("check payment " + order.id);
    desk.say("accept " + order.id);
    for (const trade::Tool tool : all_tools()) {
      desk.state().open = tool;
      desk.screen().draw();
      for (const std::string& line : desk.offered()) {
        if (line.find("…") != std::string::npos) continue;
        trade::Books books = desk.books();
        const auto done = trade::perform(desk.shop(), books, SimTime{9 * 3600}, line);
        INFO(line << ": " << (done ? "done" : done.error().rule + ": " + done.error().sentence));
        const bool understood = done || (done.error().rule != "unknown-act" &&
                                         done.error().rule.rfind("no-such", 0) != 0);
        CHECK(understood);
        CHECK(tool_of(line));
        ++lines;
      }
    }
  }
  CHECK(lines > 100);
}
