#include <catch2/catch.hpp>

#include "kit/frame.h"
#include "screens/kit/controls.h"
#include "screens/kit/editor.h"
#include "screens/kit/layout.h"

using namespace tc;
using kit::Edited;
using kit::Key;
using kit::KeyPress;

namespace {

/// A field, an area and a button below them.
struct Form {
  std::string name;
  std::string reason;
  int pressed = 0;
  int entered = 0;
  std::size_t most = 20000;

  void draw(kit::Ui& ui) {
    kit::PageBody body(ui);
    if (kit::text_field(ui, name, {.id = "name", .label = "Name", .max_bytes = most}) ==
        Edited::entered) {
      ++entered;
    }
    kit::text_area(ui, reason, {.id = "reason", .label = "Reason", .lines = 3});
    if (kit::button(ui, {.id = "add", .label = "Add", .key = {Key::a}})) ++pressed;
  }
};

}  // namespace

TEST_CASE("Typed words arrive in the field, Welsh ones too") {
  Form form;
  Screen screen([&](kit::Ui& ui) { form.draw(ui); });
  screen.fill("name", "Tomos Llŷr");
  CHECK(form.name == "Tomos Llŷr");
  CHECK(screen.control("name").value == "Tomos Llŷr");
  screen.press(Key::backspace);
  screen.press(Key::backspace);
  CHECK(form.name == "Tomos Ll");
}

TEST_CASE("A letter beyond the font's range is kept as it was typed") {
  Form form;
  Screen screen([&](kit::Ui& ui) { form.draw(ui); });
  screen.fill("name", "\U0001F697 car");
  CHECK(form.name == "\U0001F697 car");
}

TEST_CASE("A shortcut's letter is typed in a field, and works outside") {
  Form form;
  Screen screen([&](kit::Ui& ui) { form.draw(ui); });
  screen.click("name");
  screen.press(Key::a);
  CHECK(form.pressed == 0);
  screen.press(Key::tab);
  screen.press(Key::tab);
  CHECK(screen.focused() == "add");
  screen.press(Key::a);
  CHECK(form.pressed == 1);
}

TEST_CASE("Tab leaves a text area, Enter makes a new line in it") {
  Form form;
  Screen screen([&](kit::Ui& ui) { form.draw(ui); });
  screen.click("reason");
  screen.type("one");
  screen.press(Key::enter);
  screen.type("two");
  CHECK(form.reason == "one\ntwo");
  screen.press(Key::tab);
  CHECK(screen.focused() == "add");
  screen.press(KeyPress{.key = Key::tab, .shift = true});
  CHECK(screen.focused() == "reason");
}

TEST_CASE("Enter in a field says that it was entered and adds nothing") {
  Form form;
  Screen screen([&](kit::Ui& ui) { form.draw(ui); });
  screen.fill("name", "Dai");
  screen.press(Key::enter);
  CHECK(form.entered == 1);
  CHECK(form.name == "Dai");
}

TEST_CASE("The caret moves by words and lines, and what is selected is replaced") {
  Form form;
  Screen screen([&](kit::Ui& ui) { form.draw(ui); });
  screen.fill("name", "front pads");
  screen.press(KeyPress{.key = Key::left, .ctrl = true});
  screen.press(KeyPress{.key = Key::end, .shift = true});
  screen.type("discs");
  CHECK(form.name == "front discs");
  screen.press(Key::home);
  screen.type("2 ");
  CHECK(form.name == "2 front discs");
}

TEST_CASE("Undo and redo go back and forth") {
  Form form;
  Screen screen([&](kit::Ui& ui) { form.draw(ui); });
  screen.fill("name", "one");
  screen.type(" two");
  screen.press(KeyPress{.key = Key::z, .ctrl = true});
  CHECK(form.name == "one");
  screen.press(KeyPress{.key = Key::y, .ctrl = true});
  CHECK(form.name == "one two");
}

TEST_CASE("Cut and paste go through the clipboard") {
  Form form;
  Screen screen([&](kit::Ui& ui) { form.draw(ui); });
  screen.fill("name", "BP-2284");
  screen.press(KeyPress{.key = Key::a, .ctrl = true});
  screen.press(KeyPress{.key = Key::x, .ctrl = true});
  CHECK(form.name.empty());
  screen.click("reason");
  screen.press(KeyPress{.key = Key::v, .ctrl = true});
  screen.press(KeyPress{.key = Key::v, .ctrl = true});
  CHECK(form.reason == "BP-2284BP-2284");
}

TEST_CASE("A field takes no more than it may, and cuts no letter in half") {
  Form form;
  form.most = 4;
  Screen screen([&](kit::Ui& ui) { form.draw(ui); });
  screen.fill("name", "ŷŷŷŷ");
  CHECK(form.name == "ŷŷ");
}

TEST_CASE("The caret goes up and down between wrapped lines") {
  Form form;
  Screen screen([&](kit::Ui& ui) { form.draw(ui); }, 500, 700);
  const std::string words =
      "a line that is so long that the box has to break it more than once "
      "before it comes to its end";
  screen.fill("reason", words);
  screen.press(Key::up);
  screen.type("#");
  CHECK(form.reason.size() == words.size() + 1);
  CHECK(form.reason.back() != '#');
}

TEST_CASE("Text that the page changes under the caret is taken over") {
  Form form;
  Screen screen([&](kit::Ui& ui) { form.draw(ui); });
  screen.fill("name", "Dai");
  form.name = "";
  screen.draw();
  screen.type("x");
  CHECK(form.name == "x");
}

TEST_CASE("Letters and bytes turn into each other") {
  const std::string text = "Siân ŵ — “£5” \U0001F697";
  CHECK(kit::encoded(kit::decoded(text)) == text);
  CHECK(kit::decoded("\xFF") == U"\uFFFD");
  CHECK(kit::decoded("\xC5") == U"\uFFFD");
}
