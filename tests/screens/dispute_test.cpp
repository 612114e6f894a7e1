#include <catch2/catch.hpp>

#include "a_window.h"
#include "app/plans.h"

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
  CHECK(window.focused() == "dispute.reason");
  window.fill("dispute.reason", "I had asked that before.");
  window.click("dispute.save");
  CHECK(notice(window).find("Disputed.") == 0);
  CHECK(window.shows("Disputed: waits for an assessor"));
  CHECK(window.control("chip.1.0").name.find(" · disputed") != std::string::npos);
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
  window.click("dispute.cancel");
  CHECK_FALSE(window.has("dispute.reason"));
}

TEST_CASE("What an assessor decided stands at the chip, with their words") {
  AWorkplace at;
  const auto outcome = GENERATE(Dispute::Outcome::upheld, Dispute::Outcome::stands);
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  const auto made =
      dispute(at.workplace(), at.sam.id, *item.attempt, 1, vpo01("P4"), "I had asked that before.");
  REQUIRE(made.has_value());
  REQUIRE(settle_dispute(at.workplace(), at.jo.id, made->id, outcome, "I looked at it again.")
              .has_value());
  Screen window = a_window(at, at.sam);
  window.click(first(window, "attempt."));
  const bool upheld = outcome == Dispute::Outcome::upheld;
  const std::string chip = upheld ? "✓ P4 shown · dispute upheld" : "✓ P4 shown · disputed, stands";
  window.click(window.control(chip).id);
  INFO(window.text());
  CHECK(window.shows(upheld ? "upheld: the learner is right" : "the indication stands"));
  CHECK(window.shows("The assessor  “I looked at it again.”"));
}

TEST_CASE("A dispute comes before the assessor, who answers it in words and signs") {
  AWorkplace at;
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  const auto made =
      dispute(at.workplace(), at.sam.id, *item.attempt, 1, vpo01("P4"), "I had asked that before.");
  REQUIRE(made.has_value());
  Screen window = a_window(at, at.jo);
  window.click("tab.disputes");
  INFO(window.text());
  CHECK(window.shows("“I had asked that before.”"));
  CHECK(window.shows("P4 shown at step 1"));
  CHECK_FALSE(window.has("differ.1.0"));
  window.fill("dispute.feedback", "You did, and before I looked.");
  window.click("dispute.uphold");
  if (window.has("signing.passphrase")) window.fill("signing.passphrase", good_passphrase);
  window.click("signing.go");
  const auto& disputes = at.workplace().record().find_attempt(*item.attempt)->disputes;
  REQUIRE(disputes.size() == 1);
  CHECK(disputes[0].outcome == Dispute::Outcome::upheld);
}
