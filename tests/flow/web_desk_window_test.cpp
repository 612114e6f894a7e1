// The web desk in the real window, by keys alone: from the list of scenarios to the debrief.
#include <catch2/catch.hpp>

#include "at_the_window.h"

using namespace tc;

namespace {

/// Types a line at the desk and waits until it is a move.
void tell(AtTheWindow& window, const std::string& line) {
  window.desktop().press("ctrl+k");
  window.until_recorded(line, [&] { window.enter(line); });
}

}  // namespace

TEST_CASE("The web desk is worked by keys alone, and its moves are told in the debrief") {
  const Home home;
  AtTheWindow window(home);
  ADesktop& desktop = window.desktop();
  window.tab_to("scenario.first-orders-of-the-day");
  desktop.press("Return");
  window.until_recorded("the beginning", [&] { desktop.press("Return"); });
  desktop.take_picture("60-desk-orders");
  desktop.press("F3");
  window.until_recorded("an order that is opened", [&] { desktop.press("Return"); });
  desktop.take_picture("61-desk-order");
  desktop.press("ctrl+k");
  desktop.type("check stock W10");
  desktop.take_picture("62-desk-line");
  desktop.press("Down");
  desktop.press("Down");
  window.until_recorded("a way to go on", [&] { desktop.press("Return"); });
  for (const char* line :
       {"open W1042", "check stock W1042", "check payment W1042", "accept W1042", "pick W1042"})
    tell(window, line);
  desktop.take_picture("63-desk-picked");
  tell(window, "invoice W1042");
  tell(window, "look up vehicle SF01 GBX");
  desktop.take_picture("64-desk-vehicle");
  tell(window, "look up part BP-2219");
  desktop.take_picture("65-desk-part");
  const char* const keys[]{"F1", "F2", "F4", "F5", "F6", "F7", "F8", "F9", "F10"};
  for (const char* key : keys) {
    desktop.press(key);
    desktop.take_picture("66-desk-" + std::string(key));
  }
  for (const char* page : {"account", "orders", "tracking"})
    tell(window, "shop " + std::string(page));
  desktop.take_picture("67-desk-web-shop");
  // From the line to its tool, and from there to whoever is served.
  desktop.press("Escape");
  desktop.press("Escape");
  desktop.take_picture("68-desk-customer");
  CHECK(window.inside().newest(window.who()).moves == 13);
  CHECK(desktop.close() == 0);
}
