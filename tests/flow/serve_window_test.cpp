// Common moves, a colleague to ask and taking back, by their keys in the real window.
#include <catch2/catch.hpp>

#include "at_the_window.h"

using namespace tc;

TEST_CASE("M makes a common move, U takes it back, and Esc closes a panel without leaving") {
  const Home home;
  AtTheWindow window(home);
  ADesktop& desktop = window.desktop();
  window.click("scenario.pads-that-do-not-fit");
  window.until_recorded("the beginning", [&] { desktop.press("Return"); });
  desktop.press("m");
  desktop.take_picture("32-serve-moves");
  desktop.press("Escape");
  desktop.press("m");
  window.until_recorded("a common move", [&] { desktop.press("1"); });
  window.until_recorded("its taking back", [&] { desktop.press("u"); });
  CHECK(window.inside().newest(window.who()).moves == 0);
  desktop.press("m");
  desktop.press("Escape");
  // Nobody may be there to be asked: then R does nothing, and a move closes what it opened.
  desktop.press("r");
  desktop.take_picture("33-serve-referrals");
  CHECK_FALSE(window.inside().newest(window.who()).ended);
  CHECK(desktop.close() == 0);
}
