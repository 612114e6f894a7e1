#include <catch2/catch.hpp>

#include "a_window.h"

using namespace tc;
using kit::Key;
using kit::KeyPress;

namespace {

/// The form, filled in for Sam and P4; each test spoils or saves it.
void fill_in(Screen& window) {
  window.click("nav.assess");
  window.click("assess.observe");
  window.click("Sam Carter");
  window.click("field.setting.1");
  window.fill("field.start", "14:05");
  window.fill("field.end", "14:25");
  window.fill("field.place", "Harlech Road counter");
  window.fill("field.narrative", "Sam asked which car it was before looking.");
  window.click("claim.IMIVPO01/P4");
}

const std::vector<EvidenceItem>& items(AWorkplace& at) {
  return at.workplace().record().portfolio(at.sam.id).items;
}

}  // namespace

TEST_CASE("The form begins with today, and lists whom the assessor may observe") {
  AWorkplace at;
  Screen window = a_window(at, at.both);
  window.click("nav.assess");
  window.click("assess.observe");
  CHECK(window.control("field.day").value == "2026-11-21");
  CHECK(window.has("Sam Carter"));
  CHECK(window.has("Lee Marsh"));
  CHECK(window.snapshot()->find("learner." + at.both.id.text) == nullptr);
}

TEST_CASE("One account is the reason for every tick, by the paragraph last worked on") {
  AWorkplace at;
  Screen window = a_window(at, at.jo);
  fill_in(window);
  CHECK(window.control("claim.IMIVPO01/P4").description == "As in paragraph 1 of the account.");
  window.click("field.narrative");
  window.press(KeyPress{.key = Key::end, .ctrl = true});
  window.type("\n\nThen Sam repeated the price with VAT.");
  window.click("claim.IMIVPO01/P2");
  CHECK(window.control("claim.IMIVPO01/P2").description == "As in paragraph 2 of the account.");
  window.click("item.save");
  REQUIRE(items(at).size() == 1);
  CHECK(items(at)[0].find(vpo01("P4"))->reason == "Sam asked which car it was before looking.");
  CHECK(items(at)[0].find(vpo01("P2"))->reason == "Then Sam repeated the price with VAT.");
}

TEST_CASE("A reason typed for one criterion stands in place of the account") {
  AWorkplace at;
  Screen window = a_window(at, at.jo);
  fill_in(window);
  window.click("claims.reasons.2");
  window.fill("reason.IMIVPO01/P4", "The first question.");
  window.click("claims.reasons.1");
  CHECK(window.control("claim.IMIVPO01/P4").description == "“The first question.”");
  window.click("item.save");
  REQUIRE(items(at).size() == 1);
  CHECK(items(at)[0].find(vpo01("P4"))->reason == "The first question.");
}

TEST_CASE("All criteria of one observation are ticked by keyboard on one screen") {
  AWorkplace at;
  Screen window = a_window(at, at.jo);
  fill_in(window);
  const auto all = at.library.standards[0].judged(CriterionKind::performance);
  window.ui().focus("claim." + text(at.library.standards[0].ref(*all.front())));
  for (const Criterion* criterion : all) {
    const std::string id = "claim." + text(at.library.standards[0].ref(*criterion));
    REQUIRE(window.focused() == id);
    if (!window.control(id).state.checked) window.press(Key::space);
    window.press(Key::tab);
  }
  window.click("item.save");
  REQUIRE(items(at).size() == 1);
  CHECK(items(at)[0].links.size() == all.size());
}

TEST_CASE("A submitted observation stands open to be judged") {
  AWorkplace at;
  Screen window = a_window(at, at.jo);
  fill_in(window);
  window.click("item.submit");
  CHECK(window.shows("I declare that this is a true record of what I saw and heard myself"));
  window.click("declare.ai.1");
  window.click("declare.submit");
  INFO(window.text());
  CHECK(notice(window) == "VPO01/E01 is recorded. Judge it against its criteria.");
  CHECK(window.shows("Sam asked which car it was before looking."));
  CHECK(items(at).at(0).submitted());
}

TEST_CASE("A day to come is refused, and the form keeps every word") {
  AWorkplace at;
  Screen window = a_window(at, at.jo);
  fill_in(window);
  window.fill("field.day", "2026-11-22");
  window.click("item.save");
  CHECK(notice(window).find("that day is still to come") != std::string::npos);
  CHECK(items(at).empty());
  CHECK(window.control("field.narrative").value == "Sam asked which car it was before looking.");
}

TEST_CASE("An observation of nobody is refused until a learner is chosen") {
  AWorkplace at;
  Screen window = a_window(at, at.jo);
  window.click("assess.observe");
  window.fill("field.narrative", "Sam asked which car it was.");
  window.click("item.save");
  INFO(notice(window));
  CHECK_FALSE(notice(window).empty());
  CHECK(items(at).empty());
}

TEST_CASE("Among many learners one is sought by name") {
  AWorkplace at;
  for (int i = 0; i < 8; ++i) at.person("Learner Number " + std::to_string(i), {Role::apprentice});
  Screen window = a_window(at, at.jo);
  window.click("assess.observe");
  window.fill("learner.seek", "number 7");
  window.click("Learner Number 7");
  CHECK(window.control("Learner Number 7").state.selected);
}

TEST_CASE("Where there is nobody to observe the page says what to do") {
  AnEmptyWorkplace at;
  const Person jo = at.person("Jo Bell", {Role::assessor});
  Screen window = a_window(at.workplace(), jo);
  window.click("assess.observe");
  CHECK(window.shows("There is nobody to record it of"));
  CHECK_FALSE(window.has("item.save"));
}
