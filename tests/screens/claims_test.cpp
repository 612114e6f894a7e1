#include <catch2/catch.hpp>

#include "a_window.h"

using namespace tc;
using kit::Key;
using kit::KeyPress;

namespace {

/// "Add to portfolio" for a bulb that was served well.
void begin_adding(Screen& window) {
  serve_well(window);
  window.press(Key::enter);
  window.click("debrief.add");
}

}  // namespace

TEST_CASE("Adding proposes what was seen, and ticks nothing by itself") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  begin_adding(window);
  for (const auto* id : {"claim.IMIVPO01/P2", "claim.IMIVPO01/P4"})
    CHECK_FALSE(window.control(id).state.checked);
  const kit::Control claim = window.control("claim.IMIVPO01/P4");
  CHECK(claim.name == "P4  the words of P4");
  CHECK(claim.description == "Seen at step 1: asks what the bulb is for");
  CHECK(window.shows("You say what it shows; your assessor decides."));
  CHECK(
      window.shows("For IMIVPO01 a simulation is supplementary evidence: it counts beside real "
                   "work, never alone. (Unconfirmed: ask your centre.)"));
}

TEST_CASE("Nothing ticked is named as missing before anything is declared") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  begin_adding(window);
  window.press(KeyPress{.key = Key::enter, .ctrl = true});
  CHECK(window.shows("Say at least one criterion that it shows, and why."));
  CHECK(window.control("declare.submit").state.disabled);
}

TEST_CASE("A missing reason is named, and nothing that was written is lost") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  begin_adding(window);
  window.click("claim.IMIVPO01/P2");
  window.fill("reason.IMIVPO01/P2", "I said good morning first.");
  window.click("claim.IMIVPO01/P4");
  window.click("item.submit");
  CHECK(window.shows("Say why it shows IMIVPO01/P4."));
  window.click("declare.cancel");
  CHECK(window.control("reason.IMIVPO01/P2").value == "I said good morning first.");
  CHECK(window.control("claim.IMIVPO01/P4").state.checked);
}

TEST_CASE("Ticks and reasons become an item of the portfolio, with the step where it was seen") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  begin_adding(window);
  window.click("claim.IMIVPO01/P4");
  window.fill("reason.IMIVPO01/P4", "I asked which car it was for.");
  window.press(KeyPress{.key = Key::enter, .ctrl = true});
  window.click("declare.ai.1");
  window.press(KeyPress{.key = Key::enter, .ctrl = true});
  CHECK(notice(window) == "VPO01/E01 is submitted. Your assessor can see it now.");
  CHECK(window.control("page.title").name == "Portfolio · IMIVPO01");
  const EvidenceItem& item = at.workplace().record().portfolio(at.sam.id).items.at(0);
  REQUIRE(item.links.size() == 1);
  CHECK(item.links[0].reason == "I asked which car it was for.");
  CHECK(item.links[0].locator == "step 1");
}

TEST_CASE("A tick that is taken back takes its reason along") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  begin_adding(window);
  window.click("claim.IMIVPO01/P4");
  CHECK(window.has("reason.IMIVPO01/P4"));
  window.press(Key::space);
  CHECK_FALSE(window.has("reason.IMIVPO01/P4"));
}

TEST_CASE("The debrief of an attempt that is evidence says so and leads to the item") {
  AWorkplace at;
  at.submit(at.sam, {"P4"});
  Screen window = a_window(at, at.sam);
  CHECK(window.control(first(window, "attempt.")).description.find("in your portfolio") !=
        std::string::npos);
  window.click(first(window, "attempt."));
  CHECK(window.has("debrief.submitted"));
  CHECK_FALSE(window.has("debrief.add"));
  window.click("Open VPO01/E01");
  CHECK(window.control("page.title").name == "VPO01/E01 · Simulation");
  window.click("item.replay");
  CHECK(window.has("debrief.submitted"));
}

TEST_CASE("The debrief of an attempt that is a draft leads to it, and does not call it submitted") {
  AWorkplace at;
  at.drafted(at.sam, {"P4"});
  Screen window = a_window(at, at.sam);
  window.click(first(window, "attempt."));
  CHECK_FALSE(window.has("debrief.submitted"));
  CHECK_FALSE(window.has("debrief.add"));
  window.click("debrief.item");
  CHECK(window.has("item.submit"));
}

TEST_CASE("An attempt that showed nothing says what to do instead") {
  AWorkplace at;
  at.play(at.sam, {"reply:rack"});
  Screen window = a_window(at, at.sam);
  window.click(first(window, "attempt."));
  window.click("debrief.add");
  CHECK(window.shows("Nothing was seen as shown in this attempt."));
}

TEST_CASE("Criteria that were not seen in the attempt can be claimed as well") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  begin_adding(window);
  window.click("claims.shown.3");
  const std::string knowledge = first(window, "claim.IMIVPO01/K");
  window.click(knowledge);
  window.click("claims.shown.1");
  CHECK(window.control(knowledge).state.checked);
}
