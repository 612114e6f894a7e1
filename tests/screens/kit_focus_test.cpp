#include <catch2/catch.hpp>

#include "kit/frame.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"

using namespace tc;
using kit::Key;
using kit::KeyPress;

namespace {

/// Three replies, and a dialog that is opened by a button.
struct Page {
  std::string said;
  bool open = false;
  bool added = false;
  std::string words;

  void draw(kit::Ui& ui) {
    kit::PageBody body(ui);
    for (int i = 1; i <= 3; ++i) {
      const std::string id = "reply." + std::to_string(i);
      if (kit::reply_card(ui, {.id = id, .number = i, .text = "Reply " + std::to_string(i)})) {
        said += std::to_string(i);
      }
    }
    if (kit::button(ui, {.id = "open", .label = "Open"})) open = true;
    kit::button(ui, {.id = "never", .label = "Never", .disabled = true, .why = "not yet"});
    if (!open) return;
    kit::Dialog dialog(ui, {.id = "sure", .title = "Are you sure?"});
    kit::text_field(ui, words, {.id = "sure.words", .label = "Why"});
    if (kit::button(ui, {.id = "sure.add", .label = "Add"})) {
      added = true;
      open = false;
    }
    if (dialog.dismissed()) open = false;
  }
};

}  // namespace

TEST_CASE("Tab goes through every control in order, past disabled ones, and round") {
  Page page;
  Screen screen([&](kit::Ui& ui) { page.draw(ui); });
  std::string way;
  for (int i = 0; i < 5; ++i) {
    screen.press(Key::tab);
    way += screen.focused() + " ";
  }
  CHECK(way == "reply.1 reply.2 reply.3 open reply.1 ");
  screen.press(KeyPress{.key = Key::tab, .shift = true});
  CHECK(screen.focused() == "open");
}

TEST_CASE("Enter and Space press what has the focus") {
  Page page;
  Screen screen([&](kit::Ui& ui) { page.draw(ui); });
  screen.press(Key::tab);
  screen.press(Key::enter);
  screen.press(Key::tab);
  screen.press(Key::space);
  CHECK(page.said == "12");
}

TEST_CASE("A reply's number gives it wherever the focus is") {
  Page page;
  Screen screen([&](kit::Ui& ui) { page.draw(ui); });
  screen.press(Key::digit_3);
  CHECK(page.said == "3");
}

TEST_CASE("Arrow keys move within a group and stop at its end") {
  Page page;
  Screen screen([&](kit::Ui& ui) { page.draw(ui); });
  screen.press(Key::tab);
  screen.press(Key::down);
  CHECK(screen.focused() == "reply.2");
  screen.press(Key::down);
  screen.press(Key::down);
  CHECK(screen.focused() == "reply.3");
  screen.press(Key::up);
  CHECK(screen.focused() == "reply.2");
}

TEST_CASE("A dialog takes the focus, covers the page, and gives the focus back") {
  Page page;
  Screen screen([&](kit::Ui& ui) { page.draw(ui); });
  screen.click("open");
  CHECK(screen.focused() == "sure.words");
  CHECK(screen.control("reply.1").state.covered);
  CHECK_FALSE(screen.control("sure.add").state.covered);
  screen.press(Key::tab);
  screen.press(Key::digit_1);
  CHECK(page.said.empty());
  screen.press(Key::tab);
  CHECK(screen.focused() == "sure.words");
  screen.press(Key::escape);
  CHECK_FALSE(page.open);
  CHECK(screen.focused() == "open");
  CHECK_FALSE(screen.control("reply.1").state.covered);
}

TEST_CASE("A dialog's button works by mouse, and words are typed into it at once") {
  Page page;
  Screen screen([&](kit::Ui& ui) { page.draw(ui); });
  screen.click("open");
  screen.type("because");
  CHECK(page.words == "because");
  screen.click("Add");
  CHECK(page.added);
}

TEST_CASE("The mouse does not reach through a dialog") {
  Page page;
  Screen screen([&](kit::Ui& ui) { page.draw(ui); });
  const kit::Point at = screen.control("reply.1").rect.middle();
  screen.click("open");
  CHECK_FALSE(screen.control("sure").rect.holds(at));
  for (const bool down : {true, false}) {
    screen.ui().begin({.now = 100, .mouse = at, .mouse_down = down});
    page.draw(screen.ui());
    screen.ui().end();
  }
  CHECK(page.said.empty());
}

TEST_CASE("When the focused control goes away Tab goes on from where it was") {
  int replies = 3;
  Screen screen([&](kit::Ui& ui) {
    for (int i = 1; i <= replies; ++i) {
      const std::string id = "reply." + std::to_string(i);
      kit::reply_card(ui, {.id = id, .number = i, .text = "Reply"});
    }
  });
  for (int i = 0; i < 3; ++i) screen.press(Key::tab);
  REQUIRE(screen.focused() == "reply.3");
  replies = 2;
  screen.draw();
  screen.press(Key::tab);
  CHECK(screen.focused() == "reply.2");
}

TEST_CASE("Disabled controls say why and cannot be pressed") {
  Page page;
  Screen screen([&](kit::Ui& ui) { page.draw(ui); });
  const kit::Control never = screen.control("Never");
  CHECK(never.state.disabled);
  CHECK(never.description == "not yet");
  CHECK(never.actions.empty());
}
