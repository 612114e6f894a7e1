#include <catch2/catch.hpp>

#include "a_window.h"
#include "screens/application.h"

using namespace tc;
using kit::Key;

namespace {

void begin_an_account(Screen& window) {
  write_new(window, "reflective-account");
  window.fill("field.event", "A customer rang about a clutch.");
}

}  // namespace

TEST_CASE("What is typed is kept after a pause, and the page says when") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  begin_an_account(window);
  CHECK_FALSE(window.shows("Kept at"));
  window.wait(1.2);
  window.wait(0.1);
  CHECK(window.shows("Kept at "));
  const auto kept = kept_form(at.workplace(), at.sam.id, "new/reflective-account");
  REQUIRE(kept);
  CHECK(kept->answers.at("event") == "A customer rang about a clutch.");
}

TEST_CASE("While keys are pressed nothing is kept, and no frame is asked for once it is") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  begin_an_account(window);
  CHECK_FALSE(kept_form(at.workplace(), at.sam.id, "new/reflective-account"));
  CHECK(window.ui().next_frame_in().has_value());
  window.wait(1.2);
  window.wait(0.1);
  CHECK(window.ui().next_frame_in().value_or(3600) > 30);
}

TEST_CASE("What was typed is there again after the program was started anew") {
  AWorkplace at;
  {
    Screen window = a_window(at, at.sam);
    begin_an_account(window);
    window.click("claim.IMIVPO01/P4");
    window.fill("reason.IMIVPO01/P4", "I asked which car.");
    window.wait(1.2);
    window.wait(0.1);
  }
  at.restart();
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  window.click("portfolio.part.3");
  window.click("begun.reflective-account");
  CHECK(window.shows("Here as you left it."));
  CHECK(window.control("field.event").value == "A customer rang about a clutch.");
  CHECK(window.control("claim.IMIVPO01/P4").state.checked);
  CHECK(window.control("reason.IMIVPO01/P4").value == "I asked which car.");
}

TEST_CASE("Leaving the page keeps what was typed without a pause") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  begin_an_account(window);
  window.press(Key::escape);
  window.press(Key::escape);
  window.click("nav.practise");
  CHECK(kept_form(at.workplace(), at.sam.id, "new/reflective-account"));
}

TEST_CASE("Closing the window keeps what was typed without a pause") {
  AWorkplace at;
  Application application(at.workplace(), at.sam);
  Screen window([&](kit::Ui& ui) { application.draw(ui); });
  begin_an_account(window);
  CHECK_FALSE(kept_form(at.workplace(), at.sam.id, "new/reflective-account"));
  application.close();
  CHECK(kept_form(at.workplace(), at.sam.id, "new/reflective-account"));
}

TEST_CASE("A draft that was kept needs what was typed no more") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  begin_an_account(window);
  window.wait(1.2);
  window.click("item.save");
  CHECK_FALSE(kept_form(at.workplace(), at.sam.id, "new/reflective-account"));
  window.fill("field.why", "A clutch is a matter of safety.");
  window.wait(1.2);
  window.wait(0.1);
  const EvidenceItem item = at.workplace().record().portfolio(at.sam.id).items.at(0);
  CHECK(item.answer("why").empty());
  CHECK(kept_form(at.workplace(), at.sam.id, "item/" + item.id.text));
  window.click("item.back");
  window.click("portfolio.part.3");
  window.click("item." + item.id.text);
  CHECK(window.control("field.why").value == "A clutch is a matter of safety.");
}

TEST_CASE("What was typed is thrown away when the learner says so twice") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  begin_an_account(window);
  window.wait(1.2);
  window.wait(0.1);
  window.click("item.throw");
  CHECK(window.shows("It is not in the portfolio yet: all of it is lost."));
  window.click("throw.go");
  CHECK_FALSE(kept_form(at.workplace(), at.sam.id, "new/reflective-account"));
  CHECK(window.control("page.title").name == "Portfolio · IMIVPO01");
  write_new(window, "reflective-account");
  CHECK(window.control("field.event").value.empty());
}
