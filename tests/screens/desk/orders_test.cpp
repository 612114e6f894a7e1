// Orders, from the first look to the carrier.
#include <catch2/catch.hpp>

#include "a_shown_desk.h"
#include "screens/desk/next_acts.h"

using namespace tc;
using kit::Key;

namespace {

/// Presses the button that says the line.
void press(AShownDesk& desk, const std::string& line) {
  for (const kit::Control& control : desk.screen().snapshot()->controls()) {
    if (control.description != "says: " + line) continue;
    const std::string id = control.id;
    return desk.screen().click(id);
  }
  FAIL("no button says '" << line << "' among\n" << desk.screen().snapshot()->describe());
}

}  // namespace

TEST_CASE("Orders that nobody looked at stand first, each with how it stands") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  screen.press(Key::f3);
  INFO(screen.text());
  CHECK(screen.shows("Not looked at yet (9)"));
  CHECK(screen.control("orders.W1042").description.find("new") != std::string::npos);
  CHECK(screen.control("orders.W1021").description.find("back: ") != std::string::npos);
  CHECK(screen.focused() == "orders.W1042");
}

TEST_CASE("Enter opens an order, which says so, and Esc leads back to all") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  screen.press(Key::f3);
  screen.press(Key::enter);
  CHECK(desk.said() == std::vector<std::string>{"open W1042"});
  CHECK(screen.shows("BP-2201"));
  CHECK(screen.shows("front brake pads"));
  CHECK(screen.shows("£55.20"));
  screen.press(Key::escape);
  CHECK(screen.has("orders.W1043"));
  CHECK(screen.focused() == "orders.W1042");
  CHECK(desk.state().order == "W1042");
}

TEST_CASE("From the shelf to the carrier by what stands on the buttons") {
  AShownDesk desk;
  desk.screen().press(Key::f3);
  desk.screen().press(Key::enter);
  for (const char* line : {"check stock W1042", "check payment W1042", "accept W1042", "pick W1042",
                           "dispatch W1042 by swift"})
    press(desk, line);
  INFO(desk.screen().text());
  CHECK_FALSE(desk.state().refused);
  CHECK(desk.books().find_order("W1042")->stage == trade::Stage::dispatched);
}

TEST_CASE("What is not here can be sent from a branch or ordered in") {
  AShownDesk desk;
  desk.say("open W1043");
  desk.screen().press(Key::f3);
  press(desk, "check stock W1043");
  const auto lines = desk.offered();
  INFO(desk.screen().text());
  CHECK(std::find(lines.begin(), lines.end(), "transfer BP-2202 from mill-street for W1043") !=
        lines.end());
  CHECK(std::find(lines.begin(), lines.end(), "order BP-2202 from hartwell for W1043") !=
        lines.end());
}

TEST_CASE("Each carrier is offered with its cut-off, its price and what it refuses") {
  AShownDesk desk;
  for (const char* line : {"open W1044", "check stock W1044", "accept W1044", "pick W1044"})
    desk.say(line);
  desk.screen().press(Key::f3);
  INFO(desk.screen().text());
  CHECK(desk.screen().control("order.carrier.1").value ==
        "Until 16:30, 1 working day, £4.95, up to 20 kg. Refuses battery acid, filled battery and "
        "aerosol paint. The customer chose it.");
  press(desk, "dispatch W1044 by van");
  CHECK_FALSE(desk.state().refused);
}

TEST_CASE("What the customer wants otherwise is changed where the order is") {
  AShownDesk desk;
  desk.say("open W1042");
  desk.screen().press(Key::f3);
  press(desk, "set BP-2201 to 2 on W1042");
  CHECK(desk.books().find_order("W1042")->lines.at(0).quantity == 2);
  press(desk, "change W1042 to collection");
  CHECK(desk.books().find_order("W1042")->handling == trade::Handling::collection);
  press(desk, "change W1042 to delivery by van");
  CHECK(desk.state().refused);
  CHECK(desk.screen().shows("has given no address"));
}

TEST_CASE("What an account needs of its own is noted where the order is") {
  AShownDesk desk;
  desk.say("open W1043");
  Screen& screen = desk.screen();
  screen.press(Key::f3);
  screen.fill("order.number", "TYB 77");
  screen.click("order.note_number.1");
  CHECK(desk.books().find_order("W1043")->order_number == "TYB 77");
}

TEST_CASE("An order that came back asks for what they say, and for its returns number") {
  AShownDesk desk;
  desk.say("open W1020");
  const trade::OrderIndex index{5};
  const NextActs acts = next_acts(desk.shop(), desk.books(), index, SimTime{9 * 3600});
  std::vector<std::string> lines;
  for (const DeskAct& act : acts.next) lines.push_back(act.line);
  CHECK(lines ==
        std::vector<std::string>{"check claim W1020", "returns number W1020", "book back W1020"});
}
