#include <catch2/catch.hpp>

#include "a_window.h"

using namespace tc;
using kit::Key;

namespace {

void open_debrief_and_chip(Screen& window) {
  serve_well(window);
  window.press(Key::enter);
  window.click("chip.1.0");
}

}  // namespace

TEST_CASE("A learner who sees an indication differently says why, and it stands at the chip") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  open_debrief_and_chip(window);
  window.click("differ.1.0");
  CHECK(window.control("dispute").role == kit::Role::dialog);
  window.fill("dispute.reason", "I had asked that before.");
  window.click("dispute.save");
  CHECK(notice(window).find("You said that you see it differently.") == 0);
  CHECK(window.shows("Seen differently: waits for an assessor"));
  CHECK(window.shows("“I had asked that before.”"));
  CHECK_FALSE(window.has("differ.1.0"));
  const auto& attempts = at.workplace().record().attempts();
  REQUIRE(attempts.size() == 1);
  CHECK(attempts[0].disputes.size() == 1);
}

TEST_CASE("A dispute without a reason is refused at its field") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  open_debrief_and_chip(window);
  window.click("differ.1.0");
  window.click("dispute.save");
  INFO(window.text());
  CHECK_FALSE(window.control("dispute.reason").description.empty());
  CHECK(at.workplace().record().attempts().at(0).disputes.empty());
  window.press(Key::escape);
  CHECK_FALSE(window.has("dispute"));
}
