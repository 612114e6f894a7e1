// The tools of the desk by Tab alone, in every size; nothing stands beyond the window.
#include <catch2/catch.hpp>
#include <set>

#include "a_shown_desk.h"
#include "screens/desk/words.h"

using namespace tc;
using kit::Key;

namespace {

struct Size {
  float width = 1280;
  float height = 800;
  int text_percent = 100;
};

/// In each tool, with an order at hand that has come some way, and something open in it.
template <class Look>
void in_every_tool(Size size, Look look) {
  AShownDesk desk(size.width, size.height,
                  {.motion = kit::Motion::reduced, .text_percent = size.text_percent});
  for (const char* line :
       {"look up vehicle EF01 QQI", "look up part CA-77", "open W1020", "check payment W1020",
        "check claim W1020", "open W1042", "check stock W1042", "accept W1042", "pick W1042",
        "invoice W1042", "diary", "shop home", "look up customer A1007"})
    desk.say(line);
  desk.state().order = "W1042";
  desk.state().order_open = true;
  desk.state().part = "CA-77";
  desk.state().customer = "A1007";
  desk.state().fault = "codes-ignored";
  desk.state().paper = desk.books().papers.front().number;
  for (const trade::Tool tool : all_tools()) {
    desk.state().open = tool;
    desk.screen().draw();
    INFO(tool_words(tool) << " at " << size.width << " x " << size.height << ", text "
                          << size.text_percent << " %");
    look(desk.screen());
  }
}

void walk(Screen& screen, float height) {
  std::set<std::string> wanted;
  for (const kit::Control& control : screen.snapshot()->controls())
    if (control.state.focusable) wanted.insert(control.id);
  std::set<std::string> reached;
  for (std::size_t i = 0; i < wanted.size() + 2; ++i) {
    screen.press(Key::tab);
    const kit::Control* focused = screen.snapshot()->focused();
    REQUIRE(focused != nullptr);
    INFO("at " << focused->id);
    CHECK(focused->rect.bottom() > 0);
    CHECK(focused->rect.y < height);
    reached.insert(focused->id);
  }
  for (const std::string& id : wanted) {
    INFO("Tab does not reach " << id);
    CHECK(reached.count(id) == 1);
  }
}

}  // namespace

TEST_CASE("Tab reaches everything in every tool, and brings it into sight") {
  const Size size = GENERATE(Size{}, Size{800, 600, 100}, Size{1280, 800, 200});
  in_every_tool(size, [&](Screen& screen) { walk(screen, size.height); });
}

TEST_CASE("No tool goes beyond the window's sides") {
  const Size size = GENERATE(Size{}, Size{800, 600, 100}, Size{1280, 800, 200}, Size{800, 600, 150},
                             Size{1920, 1080, 250});
  in_every_tool(size, [&](Screen& screen) {
    for (const kit::Control& control : screen.snapshot()->controls()) {
      INFO(kit::name_of(control.role) << " " << control.id << " '" << control.name << "' from "
                                      << control.rect.x << " to " << control.rect.right());
      CHECK(control.rect.x >= 0);
      CHECK(control.rect.right() <= size.width + 0.5F);
    }
  });
}

TEST_CASE("Every control of every tool has a name and an id that stays") {
  in_every_tool({}, [](Screen& screen) {
    std::vector<std::string> ids;
    for (const kit::Control& control : screen.snapshot()->controls()) {
      if (control.actions.empty()) continue;
      INFO(control.id);
      CHECK_FALSE(control.name.empty());
      ids.push_back(control.id);
    }
    screen.draw();
    for (const std::string& id : ids) CHECK(screen.has(id));
  });
}
