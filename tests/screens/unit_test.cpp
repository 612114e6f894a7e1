#include <catch2/catch.hpp>

#include "a_window.h"
#include "app/plans.h"
#include "app/signing_off.h"

using namespace tc;
using kit::Key;

namespace {

std::string unit_row(const Person& learner) { return "unit." + learner.id.text + ".IMIVPO01"; }

EntryId disputed(AWorkplace& at) {
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  const Attempt attempt = given(open_attempt(at.workplace(), at.sam.id, *item.attempt));
  for (const Step& step : debrief(attempt).steps)
    for (const Chip& chip : step.chips)
      if (given(dispute(at.workplace(), at.sam.id, *item.attempt, step.number, chip.criterion,
                        "I said it before she asked."))
              .step == step.number)
        return *item.attempt;
  FAIL("the attempt shows no indication");
  return {};
}

}  // namespace

TEST_CASE("A unit says in sentences what is open, and cannot be signed before") {
  AWorkplace at;
  at.accept(at.observed(at.sam, {"P4"}), "P4");
  Screen window = a_window(at, at.jo);
  window.click("tab.units");
  CHECK(window.control(unit_row(at.sam)).description == "VPO01 · 0 of 8 met, 1 of 8 evidenced");
  window.click(unit_row(at.sam));
  INFO(window.text());
  CHECK(window.control("page.title").name == "VPO01 · Sam Carter");
  CHECK(window.has("unit.open.1"));
  CHECK(window.control("unit.sign.assessor").state.disabled);
  CHECK(window.shows("It can be signed once nothing is open."));
  CHECK(window.control("unit.decided").value == "0 of 8");
  window.click("unit.back");
  CHECK(window.control("page.title").name == "Units");
}

TEST_CASE("Units, disputes and actions say what comes there while there is nothing") {
  AWorkplace at;
  Screen window = a_window(at, at.jo);
  window.click("tab.units");
  CHECK(window.shows("No learner has handed anything in yet"));
  window.click("tab.disputes");
  CHECK(window.shows("Nothing is disputed"));
  window.click("tab.actions");
  CHECK(window.shows("Nothing is agreed yet"));
  CHECK_FALSE(window.has("tab.countersign"));
}

TEST_CASE("A dispute stands beside the replay, and is settled with feedback and a signature") {
  AWorkplace at;
  disputed(at);
  Screen window = a_window(at, at.jo);
  CHECK(window.control("tab.disputes").name == "Disputes · 1");
  window.click("tab.disputes");
  INFO(window.text());
  CHECK(window.shows("“I said it before she asked.”"));
  CHECK(window.shows("Rule: "));
  CHECK(window.shows("What was said and done"));
  window.click("dispute.uphold");
  CHECK(window.control("dispute.feedback").description == "Say to the learner why, in a sentence.");
  window.fill("dispute.feedback", "You did; I heard it.");
  window.click("dispute.uphold");
  CHECK(window.has("signing"));
  window.type(good_passphrase);
  window.press(Key::enter);
  CHECK(notice(window) == "The dispute is settled. ");
  CHECK(window.shows("Upheld. “You did; I heard it.”"));
  CHECK(window.control("tab.disputes").name == "Disputes");
}
