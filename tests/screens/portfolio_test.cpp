#include <catch2/catch.hpp>

#include "a_window.h"
#include "app/plans.h"

using namespace tc;
using kit::Key;

namespace {

/// P2 has an attempt; P4 an accepted attempt and observation, and is met.
void make_p4_met(AWorkplace& at) {
  const EvidenceItem attempt = at.submit(at.sam, {"P2", "P4"});
  const EvidenceItem seen = at.observed(at.sam, {"P4"});
  at.accept(attempt, "P4");
  at.accept(seen, "P4");
  CriterionDecided decided;
  decided.learner = at.sam.id;
  decided.criterion = vpo01("P4");
  decided.decision = Decision::met;
  decided.feedback = "Sound work.";
  const auto met = decide(at.workplace(), at.jo.id, decided);
  INFO((met ? "" : met.error().sentence));
  REQUIRE(met);
}

}  // namespace

TEST_CASE("An empty portfolio shows every criterion without evidence") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  CHECK(window.control("portfolio.criteria.IMIVPO01/P4").name ==
        "P4  the words of P4 | – | – | – | –");
  CHECK(window.control("progress.met").value == "0 of 8");
  CHECK(window.control("progress.evidenced").value == "0 of 8");
  CHECK(window.shows("Choose a criterion to see its evidence and what it still needs."));
}

TEST_CASE("The matrix counts observations and attempts, and the bars count criteria") {
  AWorkplace at;
  make_p4_met(at);
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  INFO(window.text());
  CHECK(window.control("portfolio.criteria.IMIVPO01/P4").name ==
        "P4  the words of P4 | 1 | 1 | ✓ met");
  CHECK(window.control("portfolio.criteria.IMIVPO01/P2").name ==
        "P2  the words of P2 | – | 1 | ● evidence");
  CHECK(window.control("progress.met").value == "1 of 8");
  CHECK(window.control("progress.evidenced").value == "2 of 8");
}

TEST_CASE("A criterion opens to its evidence, the verdicts and what it still needs") {
  AWorkplace at;
  make_p4_met(at);
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  window.click("portfolio.criteria.IMIVPO01/P2");
  INFO(window.text());
  CHECK_FALSE(window.control("criterion.missing").name.empty());
  CHECK(window.shows("VPO01/E01 · simulation"));
  CHECK(window.shows("waits for an assessor"));
  CHECK(window.control("portfolio.criteria.IMIVPO01/P2").state.selected);
  window.press(Key::down);
  window.press(Key::down);
  window.press(Key::enter);
  CHECK(window.shows("P4 is met"));
  CHECK(window.shows("VPO01/E02 · direct observation"));
  CHECK(window.shows("accepted"));
  CHECK(window.shows("Decision: “Sound work.”"));
}

TEST_CASE("A criterion's evidence leads to the item") {
  AWorkplace at;
  make_p4_met(at);
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  window.click("portfolio.criteria.IMIVPO01/P4");
  window.click(first(window, "link."));
  CHECK(window.control("page.title").name == "VPO01/E01 · Simulation");
  CHECK(window.shows("It is to be seen there."));
}

TEST_CASE("Before a criterion is chosen the page says what stands before the sign-off") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  INFO(window.text());
  CHECK(window.shows("Before sign-off"));
  const auto framework = given(at.workplace().framework(at.sam.id, StandardUrn("IMIVPO01")));
  const auto open = open_before_sign_off(Portfolio{}, *framework, at.workplace().today());
  REQUIRE_FALSE(open.empty());
  CHECK(window.shows(open[0].sentence));
}

TEST_CASE("Items are listed newest first with their state and when feedback is due") {
  AWorkplace at;
  at.submit(at.sam, {"P4"});
  at.drafted(at.sam, {"P2"});
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  window.click("portfolio.part.3");
  const kit::Control newest = window.control(first(window, "item."));
  CHECK(newest.name.rfind("VPO01/E02", 0) == 0);
  CHECK(newest.description.find("draft") != std::string::npos);
  CHECK(newest.description.find("Simulation · P2") != std::string::npos);
  CHECK(window.control("VPO01/E01  " + at.workplace().record().portfolio(at.sam.id).items[0].title)
            .description.find("feedback due ") != std::string::npos);
}

TEST_CASE("An action with its day is marked as done by its owner") {
  AWorkplace at;
  ActionPlanned planned;
  planned.learner = at.sam.id;
  planned.what = "Bring an invoice that you wrote yourself.";
  planned.owner = at.sam.id;
  planned.due = {2026, 12, 5};
  given(plan_action(at.workplace(), at.jo.id, planned));
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  window.click("Actions (1)");
  const std::string row = first(window, "action.");
  CHECK(window.control(row).description.find("due 5 December 2026") != std::string::npos);
  CHECK(window.control(row).description.find("agreed with Jo Bell") != std::string::npos);
  window.click(row);
  window.fill("settle.note", "It is VPO01/E07.");
  window.click("settle.done");
  CHECK(notice(window).rfind("The action is marked as done.", 0) == 0);
  CHECK_FALSE(window.has("settle"));
  CHECK(window.control(row).state.disabled);
  CHECK(window.control(row).description.find("“It is VPO01/E07.”") != std::string::npos);
}

TEST_CASE("The knowledge tab lists the judged lines of knowledge beside the figures of all") {
  AWorkplace at;
  make_p4_met(at);
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  window.click("Knowledge");
  INFO(window.text());
  CHECK(window.has("portfolio.criteria.IMIVPO01/K4.1"));
  CHECK_FALSE(window.has("portfolio.criteria.IMIVPO01/K4"));
  CHECK_FALSE(window.has("portfolio.criteria.IMIVPO01/P4"));
  CHECK(window.control("progress.met").value == "1 of 8");
}

TEST_CASE("The other standard is a press away, and back") {
  AWorkplace at;
  Standard other = a_small_standard();
  other.urn = StandardUrn("IMIVPO19");
  other.title = "Answer enquiries";
  other.review = CalendarDate{2026, 3, 31};
  at.library.standards.push_back(other);
  EvidencePolicy policy = a_policy(SimulationUse::supplementary);
  policy.standard = other.urn;
  at.library.frameworks.push_back({other, policy, "framework of IMIVPO19", "19"});
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  window.click("portfolio.other");
  CHECK(window.control("page.title").name == "Portfolio · IMIVPO19");
  CHECK(window.shows("Answer enquiries"));
  CHECK(window.shows("This standard was due for review on 31 March 2026"));
  CHECK(window.has("portfolio.criteria.IMIVPO19/P4"));
  window.click("portfolio.other");
  CHECK(window.control("page.title").name == "Portfolio · IMIVPO01");
}

TEST_CASE("Add evidence offers the ten kinds with a sentence each, and who makes them") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  window.click("portfolio.add");
  for (const EvidenceForm& form : all_evidence_forms()) {
    const kit::Control row = window.control("kind." + std::string(form.name));
    INFO(row.name);
    CHECK(row.description.size() > 20);
    CHECK(row.state.disabled == (form.made_by == MadeBy::assessor));
  }
  CHECK(window.control("portfolio.criteria.IMIVPO01/P4").state.covered);
  window.press(Key::escape);
  CHECK_FALSE(window.has("kinds"));
  CHECK(window.focused() == "portfolio.add");
}

TEST_CASE("A simulation is picked among finished attempts that are no evidence yet") {
  AWorkplace at;
  at.submit(at.sam, {"P4"});
  at.drafted(at.sam, {"P2"});
  at.play(at.sam, {"reply:asks-vehicle"});
  const Attempt finished = at.play_well(at.sam);
  Screen window = a_window(at, at.sam);
  write_new(window, "simulation");
  CHECK(window.control("portfolio.pick").role == kit::Role::dialog);
  const std::string row = first(window, "pick.0");
  CHECK(row == "pick." + finished.id.text);
  CHECK(window.snapshot()->text().find(row) == std::string::npos);
  window.click(row);
  CHECK(window.control("page.title").name == "New: simulation");
}

TEST_CASE("Where no attempt can be added it is said what to do, and Esc closes it") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  write_new(window, "simulation");
  CHECK(window.shows("Practise first, then add it here."));
  window.press(Key::escape);
  CHECK_FALSE(window.has("portfolio.pick"));
}

TEST_CASE("Without standards Portfolio says what to do") {
  AWorkplace at;
  at.library.standards.clear();
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  CHECK(window.shows("No standards were found"));
}
