#include <catch2/catch.hpp>
#include <set>

#include "a_window.h"

using namespace tc;
using kit::Key;

namespace {

struct Size {
  float width = 1280;
  float height = 800;
  int text_percent = 100;
};

/// Calls `look` with the window on every page and dialogue, as apprentice and as assessor.
template <class Look>
void on_every_page(Size size, kit::Palette palette, Look look) {
  const kit::Appearance looks{
      .palette = palette, .motion = kit::Motion::reduced, .text_percent = size.text_percent};
  const auto visit = [&](const std::vector<Visited>& pages, bool assessor) {
    for (const Visited& page : pages) {
      AWorkplace at;
      fill(at);
      Screen window =
          a_window(at.workplace(), assessor ? at.jo : at.sam, size.width, size.height, looks);
      page.go(window);
      INFO("on the page " << page.page << " at " << size.width << " x " << size.height << ", text "
                          << size.text_percent << " %");
      look(window, size);
    }
  };
  visit(pages_of_an_apprentice(), false);
  visit(pages_of_an_assessor(), true);
}

bool can_be_reached(const kit::Control& control) {
  return control.state.focusable && !control.state.covered;
}

/// Presses Tab from control to control until it comes round. What has the focus may offer more
/// than before, so a round can be longer than what was first to be seen.
void walk(Screen& window, Size size) {
  std::set<std::string> wanted;
  for (const kit::Control& control : window.snapshot()->controls())
    if (can_be_reached(control)) wanted.insert(control.id);
  std::set<std::string> reached;
  std::string first;
  for (std::size_t i = 0; i < 3 * wanted.size(); ++i) {
    window.press(Key::tab);
    const kit::Control* focused = window.snapshot()->focused();
    INFO("after " << i + 1 << " Tabs, at " << window.focused() << " among\n"
                  << window.snapshot()->describe());
    REQUIRE(focused != nullptr);
    CHECK(focused->rect.bottom() > 0);
    CHECK(focused->rect.y < size.height);
    if (focused->id == first) break;
    if (first.empty()) first = focused->id;
    reached.insert(focused->id);
  }
  CHECK(window.focused() == first);
  for (const std::string& id : wanted) {
    INFO("Tab does not reach " << id);
    CHECK(reached.count(id) == 1);
  }
}

void check_width(const Screen& window, Size size) {
  for (const kit::Control& control : window.snapshot()->controls()) {
    INFO(kit::name_of(control.role) << " " << control.id << " '" << control.name << "' from "
                                    << control.rect.x << " to " << control.rect.right());
    CHECK(control.rect.x >= 0);
    CHECK(control.rect.right() <= size.width + 0.5F);
  }
}

}  // namespace

TEST_CASE("Every control has an id that stays and a name") {
  on_every_page({}, kit::Palette::light, [](Screen& window, Size) {
    std::vector<std::string> ids;
    for (const kit::Control& control : window.snapshot()->controls()) {
      INFO(kit::name_of(control.role) << " " << control.id);
      CHECK_FALSE(control.id.empty());
      if (!control.actions.empty()) CHECK_FALSE(control.name.empty());
      if (!control.actions.empty()) ids.push_back(control.id);
    }
    window.draw();
    for (const std::string& id : ids) CHECK(window.has(id));
  });
}

TEST_CASE("Tab reaches every control on every page and comes round") {
  on_every_page({}, kit::Palette::light, walk);
}

TEST_CASE("Tab reaches every control in a small window, and brings it into sight") {
  on_every_page({800, 600, 100}, kit::Palette::light, walk);
}

TEST_CASE("Tab reaches every control with text twice as large, and brings it into sight") {
  on_every_page({1280, 800, 200}, kit::Palette::light, walk);
}

TEST_CASE("Nothing stands beyond the window's sides, also in small windows and with large text") {
  const Size size = GENERATE(Size{}, Size{800, 600, 100}, Size{1280, 800, 200}, Size{800, 600, 150},
                             Size{1920, 1080, 250});
  on_every_page(size, kit::Palette::light, check_width);
}

TEST_CASE("Dark and high contrast draw every page, and say the same") {
  const auto palette = GENERATE(kit::Palette::dark, kit::Palette::high_contrast);
  on_every_page({}, palette, [](Screen& window, Size) {
    CHECK_FALSE(window.text().empty());
    CHECK_FALSE(window.snapshot()->controls().empty());
  });
}

TEST_CASE("Words that scroll take the focus themselves, and move by the arrows") {
  AWorkplace at;
  Screen window = a_window(at.workplace(), at.sam, 1280, 560);
  meet_the_customer(window);
  for (int i = 0; i < 6; ++i) window.press(Key::w);
  INFO(window.snapshot()->describe());
  CHECK(window.control("serve.transcript").role == kit::Role::region);
  const auto newest = [&] { return window.control("You  waited 15 seconds").rect.y; };
  while (window.focused() != "serve.transcript") window.press(Key::tab);
  const float before = newest();
  window.press(Key::up);
  CHECK(newest() > before);
  window.press(Key::down);
  CHECK(newest() == before);
}
