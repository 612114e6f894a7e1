#include <catch2/catch.hpp>
#include <stdexcept>

#include "kit/frame.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/text.h"

using namespace tc;
using kit::Rect;

namespace {

const kit::Appearance large{.text_percent = 200};

void two_columns(kit::Ui& ui) {
  kit::PageBody body(ui);
  kit::Columns columns(ui, {0, 372});
  columns.next();
  {
    kit::Card card(ui, {.id = "left"});
    kit::button(ui, {.id = "a", .label = "Left"});
  }
  columns.next();
  {
    kit::Card card(ui, {.id = "right", .fill = true});
    kit::button(ui, {.id = "b", .label = "Right"});
  }
}

void long_list(kit::Ui& ui) {
  kit::PageBody body(ui);
  for (int i = 1; i <= 60; ++i) {
    const std::string id = "row." + std::to_string(i);
    kit::list_row(ui, {.id = id, .title = "Row " + std::to_string(i)});
  }
}

}  // namespace

TEST_CASE("Columns stand beside each other where there is room") {
  Screen screen(two_columns);
  const Rect left = screen.control("a").rect;
  const Rect right = screen.control("b").rect;
  CHECK(right.x > left.right());
  CHECK(right.y == left.y);
}

TEST_CASE("At 200 % text the columns are stacked") {
  Screen screen(two_columns, 1280, 800, large);
  const Rect left = screen.control("a").rect;
  const Rect right = screen.control("b").rect;
  CHECK(right.x == left.x);
  CHECK(right.y > left.bottom());
  CHECK(left.h > 70);
}

TEST_CASE("A row goes on below where it does not fit") {
  Screen screen(
      [](kit::Ui& ui) {
        kit::PageBody body(ui);
        kit::Row row(ui);
        for (int i = 1; i <= 4; ++i) {
          kit::button(ui, {.id = "b" + std::to_string(i), .label = "A button with words"});
        }
      },
      560, 800);
  CHECK(screen.control("b2").rect.y == screen.control("b1").rect.y);
  CHECK(screen.control("b3").rect.y > screen.control("b1").rect.bottom());
  CHECK(screen.control("b3").rect.x == screen.control("b1").rect.x);
}

TEST_CASE("Actions of the header end at the right edge") {
  Screen screen([](kit::Ui& ui) {
    kit::PageHeader header(ui, {.title = "Portfolio", .sentence = "What you have shown"});
    kit::button(ui, {.id = "add", .label = "Add evidence"});
    kit::button(ui, {.id = "hand", .label = "Hand in"});
  });
  CHECK(screen.control("hand").rect.right() == Approx(1280 - 32).margin(1));
  CHECK(screen.control("add").rect.right() < screen.control("hand").rect.x);
  CHECK(screen.control("page.title").role == kit::Role::heading);
}

TEST_CASE("The focus is scrolled into sight") {
  Screen screen(long_list);
  REQUIRE(screen.control("row.50").rect.y > 800);
  for (int i = 0; i < 50; ++i) screen.press(kit::Key::tab);
  REQUIRE(screen.focused() == "row.50");
  const Rect row = screen.control("row.50").rect;
  CHECK(row.bottom() <= 800);
  CHECK(row.y >= 0);
}

TEST_CASE("What is far down can be clicked") {
  int pressed = 0;
  Screen screen([&](kit::Ui& ui) {
    kit::PageBody body(ui);
    for (int i = 0; i < 80; ++i) kit::paragraph(ui, "A line of words");
    if (kit::button(ui, {.id = "end", .label = "At the end"})) ++pressed;
  });
  screen.click("At the end");
  CHECK(pressed == 1);
}

TEST_CASE("Wheel and Page Down scroll, and stop at the end") {
  Screen screen(long_list);
  const float top = screen.control("row.1").rect.y;
  screen.wheel("row.3", -2);
  CHECK(screen.control("row.1").rect.y == top - 128);
  for (int i = 0; i < 30; ++i) screen.press(kit::Key::page_down);
  CHECK(screen.control("row.60").rect.bottom() <= 800);
  for (int i = 0; i < 30; ++i) screen.press(kit::Key::page_up);
  CHECK(screen.control("row.1").rect.y == top);
}

TEST_CASE("A transcript stays at its end as lines are added, unless one reads above") {
  int lines = 30;
  Screen screen([&](kit::Ui& ui) {
    kit::Scroll scroll(ui, {.id = "so far", .height = 200, .at_end = true});
    for (int i = 1; i <= lines; ++i) {
      kit::paragraph(ui, "Line", {.id = "line." + std::to_string(i)});
    }
  });
  CHECK(screen.control("line.30").rect.bottom() <= 200);
  lines = 40;
  screen.draw();
  CHECK(screen.control("line.40").rect.bottom() <= 200);
  screen.wheel("line.38", 5);
  const float y = screen.control("line.20").rect.y;
  lines = 50;
  screen.draw();
  CHECK(screen.control("line.20").rect.y == y);
}

TEST_CASE("A card is as tall as what is in it") {
  float inside = 0;
  Screen screen([&](kit::Ui& ui) {
    kit::PageBody body(ui);
    {
      kit::Card card(ui);
      kit::paragraph(ui, "One line", {.id = "in"});
    }
    kit::paragraph(ui, "below", {.id = "below"});
    inside = ui.space(2);
  });
  const Rect in = screen.control("in").rect;
  CHECK(screen.control("below").rect.y == in.bottom() + inside + 14);
}

TEST_CASE("An exception in a page leaves the next frame whole") {
  bool bad = true;
  Screen* shown = nullptr;
  Screen screen([&](kit::Ui& ui) {
    kit::PageBody body(ui);
    kit::Card card(ui);
    kit::Row row(ui);
    if (bad && shown) throw std::runtime_error("the disk is full");
    kit::button(ui, {.id = "go", .label = "Go"});
  });
  shown = &screen;
  CHECK_THROWS(screen.draw());
  bad = false;
  screen.draw();
  CHECK(screen.has("Go"));
}

TEST_CASE("At large text a tall header scrolls away with its page and comes back by Tab") {
  Screen screen(
      [](kit::Ui& ui) {
        {
          kit::PageHeader header(ui, {.title = "The pads that do not fit", .sentence = "Counter"});
          for (const char* id : {"one", "two", "three"}) {
            kit::button(ui, {.id = id, .label = "A button with many words"});
          }
        }
        long_list(ui);
      },
      1280, 800, {.text_percent = 250});
  REQUIRE(screen.control("three").rect.bottom() > 300);
  for (int i = 0; i < 40; ++i) screen.press(kit::Key::tab);
  const Rect row = screen.control(screen.focused()).rect;
  CHECK(row.y >= 0);
  CHECK(row.bottom() <= 800);
  CHECK(screen.control("three").rect.bottom() < 100);
  for (int i = 0; i < 39; ++i) {
    screen.press(kit::KeyPress{.key = kit::Key::tab, .shift = true});
  }
  REQUIRE(screen.focused() == "one");
  CHECK(screen.control("one").rect.y > 0);
}

TEST_CASE("Each page is scrolled for itself") {
  std::string title = "First";
  Screen screen([&](kit::Ui& ui) {
    { kit::PageHeader header(ui, {.title = title}); }
    long_list(ui);
  });
  screen.wheel("row.3", -5);
  const float scrolled = screen.control("row.1").rect.y;
  title = "Second";
  screen.draw();
  CHECK(screen.control("row.1").rect.y > scrolled);
  title = "First";
  screen.draw();
  CHECK(screen.control("row.1").rect.y == scrolled);
}
