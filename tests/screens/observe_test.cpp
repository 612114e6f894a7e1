#include <catch2/catch.hpp>

#include "a_window.h"

using namespace tc;
using kit::Key;
using kit::KeyPress;

namespace {

/// The form, filled in for Sam and P4; each test spoils or saves it.
void fill_in(Screen& window) {
  window.click("assess.observe");
  window.click("Sam Carter");
  window.fill("observe.place", "Harlech Road counter");
  window.fill("observe.narrative", "Sam asked which car it was before looking.");
  window.click("claim.IMIVPO01/P4");
  window.fill("reason.IMIVPO01/P4", "The first question.");
}

bool nothing_recorded(AWorkplace& at) {
  return at.workplace().record().portfolio(at.sam.id).items.empty();
}

}  // namespace

TEST_CASE("The form begins with today, and lists whom the assessor may observe") {
  AWorkplace at;
  Screen window = a_window(at, at.both);
  window.click("nav.assess");
  window.click("assess.observe");
  CHECK(window.control("observe.on").value == "2026-11-21");
  CHECK(window.has("Sam Carter"));
  CHECK(window.has("Lee Marsh"));
  CHECK(window.snapshot()->find("observe.learner.3") == nullptr);
}

TEST_CASE("A saved observation stands open to be judged") {
  AWorkplace at;
  Screen window = a_window(at, at.jo);
  fill_in(window);
  window.press(KeyPress{.key = Key::enter, .ctrl = true});
  CHECK(notice(window) == "VPO01/E01 is recorded. Judge it against its criteria.");
  INFO(window.text());
  CHECK(window.shows("What was seen"));
  CHECK(window.shows("Sam asked which car it was before looking."));
  CHECK(window.shows("Seen by Jo Bell, Harlech Road counter, 21 November 2026."));
  window.press(Key::a);
  window.press(Key::m);
  CHECK(notice(window).empty());
  CHECK(window.shows("criterion met"));
}

TEST_CASE("With an observation accepted beside the attempt, M decides as met") {
  AWorkplace at;
  at.submit(at.sam, {"P4"});
  Screen window = a_window(at, at.jo);
  fill_in(window);
  window.click("observe.save");
  window.press(Key::a);
  window.press(Key::m);
  const auto* decided = at.workplace().record().portfolio(at.sam.id).newest_decision(vpo01("P4"));
  REQUIRE(decided != nullptr);
  CHECK(decided->decision == Decision::met);
}

TEST_CASE("A date that is none is refused, and the form keeps every word") {
  AWorkplace at;
  Screen window = a_window(at, at.jo);
  fill_in(window);
  window.fill("observe.on", "31 November");
  window.click("observe.save");
  CHECK(notice(window) ==
        "'31 November' is not a date. Write the day of the observation as 2026-11-14.");
  CHECK(nothing_recorded(at));
  CHECK(window.control("observe.narrative").value == "Sam asked which car it was before looking.");
  window.fill("observe.on", "2026-11-20");
  window.click("observe.save");
  CHECK_FALSE(nothing_recorded(at));
}

TEST_CASE("A day to come is refused") {
  AWorkplace at;
  Screen window = a_window(at, at.jo);
  fill_in(window);
  window.fill("observe.on", "2026-11-22");
  window.click("observe.save");
  CHECK(notice(window).find("that day is still to come") != std::string::npos);
  CHECK(nothing_recorded(at));
}

TEST_CASE("An empty place, narrative or reason is refused by name") {
  AWorkplace at;
  const auto [field, sentence] = GENERATE(table<std::string, std::string>(
      {{"observe.place", "The place is empty."},
       {"observe.narrative", "The narrative is empty."},
       {"reason.IMIVPO01/P4", "The reason for IMIVPO01/P4 is empty."}}));
  Screen window = a_window(at, at.jo);
  fill_in(window);
  window.fill(field, "");
  window.click("observe.save");
  CHECK(notice(window).rfind(sentence, 0) == 0);
  CHECK(nothing_recorded(at));
}

TEST_CASE("An observation that shows nothing is refused") {
  AWorkplace at;
  Screen window = a_window(at, at.jo);
  fill_in(window);
  window.click("claim.IMIVPO01/P4");
  window.click("observe.save");
  CHECK(notice(window).find("at least one criterion") != std::string::npos);
}

TEST_CASE("Where there is nobody to observe the page says what to do") {
  AWorkplace at;
  MemoryLog empty(at.clock, at.chance);
  Workplace workplace = at.over(empty);
  const auto jo = add_person(workplace, {}, "Jo Bell", {Role::assessor});
  REQUIRE(jo);
  Screen window = a_window(workplace, *jo);
  window.click("assess.observe");
  CHECK(window.shows("There is nobody to observe"));
  CHECK_FALSE(window.has("observe.save"));
}
