#include <catch2/catch.hpp>

#include "kit/frame.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"

using namespace tc;
using kit::Key;
using kit::KeyPress;

namespace {

struct Slate : kit::Clipboard {
  std::string text() override { return kept; }
  void set_text(const std::string& text) override { kept = text; }
  std::string kept = "before";
};

}  // namespace

TEST_CASE("A secret is dots on the screen and in the record, and cannot be copied or cut") {
  std::string typed;
  Screen screen([&](kit::Ui& ui) {
    kit::text_field(ui, typed, {.id = "pass", .label = "Passphrase", .secret = true});
  });
  const auto slate = std::make_shared<Slate>();
  screen.ui().set_clipboard(slate);
  screen.fill("pass", "bald tyre ŵ");
  CHECK(typed == "bald tyre ŵ");
  CHECK(screen.control("pass").value == "•••••••••••");
  CHECK_FALSE(screen.shows("bald"));
  for (const Key key : {Key::c, Key::x}) {
    screen.press(KeyPress{.key = Key::a, .ctrl = true});
    screen.press(KeyPress{.key = key, .ctrl = true});
    CHECK(slate->kept == "before");
    CHECK(typed == "bald tyre ŵ");
  }
  screen.press(Key::end);
  screen.press(Key::backspace);
  CHECK(typed == "bald tyre ");
}

TEST_CASE("A toggle by key says what is so in words and in its state") {
  bool on = true;
  Screen screen([&](kit::Ui& ui) {
    kit::key_toggle(ui, on, {.id = "valid", .key = {Key::v}, .label = "valid"});
  });
  CHECK(screen.control("valid").role == kit::Role::checkbox);
  CHECK(screen.control("valid").description == "key V");
  CHECK(screen.control("valid").state.checked);
  screen.press(Key::v);
  CHECK_FALSE(on);
  screen.click("valid");
  CHECK(on);
}

TEST_CASE("A part is scrolled to the place that is asked for") {
  bool ask = false;
  Screen screen([&](kit::Ui& ui) {
    kit::Scroll scroll(ui, {.id = "part", .name = "Part", .height = 200});
    for (int i = 0; i < 60; ++i) {
      if (ask && i == 40) kit::scroll_here(ui);
      if (i == 40) ask = false;
      const std::string id = "line." + std::to_string(i);
      kit::paragraph(ui, "Line", {.id = id});
    }
  });
  const float top = screen.control("line.0").rect.y;
  CHECK(screen.control("line.40").rect.y > 200);
  ask = true;
  screen.draw();
  CHECK(screen.control("line.40").rect.y >= top);
  CHECK(screen.control("line.40").rect.y < top + 40);
}

TEST_CASE("A hand at the window is told from a frame that came by itself") {
  int hands = 0;
  Screen screen([&](kit::Ui& ui) { hands += ui.hands_on() ? 1 : 0; });
  screen.wait(5);
  CHECK(hands == 0);
  screen.press(Key::a);
  CHECK(hands == 1);
  screen.type("b");
  CHECK(hands == 2);
}
