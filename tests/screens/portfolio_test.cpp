#include <catch2/catch.hpp>

#include "a_window.h"

using namespace tc;
using kit::Key;

namespace {

/// P2 has an attempt; P4 an accepted attempt and observation, and is met.
void make_p4_met(AWorkplace& at) {
  const EvidenceItem attempt = at.submit(at.sam, {"P2", "P4"});
  const EvidenceItem seen = at.observed(at.sam, {"P4"});
  at.accept(attempt, "P4");
  at.accept(seen, "P4");
  REQUIRE(decide(at.workplace(), at.jo.id, at.sam.id, vpo01("P4"), Decision::met, "Sound work."));
}

}  // namespace

TEST_CASE("An empty portfolio shows every criterion without evidence") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  CHECK(window.control("portfolio.criteria.IMIVPO01/P4").name == "P4  the words of P4 | – | – | –");
  CHECK(window.control("progress.met").value == "0 of 6");
  CHECK(window.control("progress.evidenced").value == "0 of 6");
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
  CHECK(window.control("progress.met").value == "1 of 6");
  CHECK(window.control("progress.evidenced").value == "2 of 6");
}

TEST_CASE("A criterion opens to its evidence, the verdicts and what it still needs") {
  AWorkplace at;
  make_p4_met(at);
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  window.click("portfolio.criteria.IMIVPO01/P2");
  CHECK(window.shows("P2 waits for an assessor"));
  CHECK(window.shows("VPO01/E01  simulation: It is to be seen there."));
  CHECK(window.control("portfolio.criteria.IMIVPO01/P2").state.selected);
  window.press(Key::down);
  window.press(Key::down);
  window.press(Key::enter);
  INFO(window.text());
  CHECK(window.shows("P4 is met"));
  CHECK(window.shows("VPO01/E02  direct observation: It is to be seen there."));
  CHECK(window.shows("accepted"));
  CHECK(window.shows("Decision: “Sound work.”"));
}

TEST_CASE("The knowledge tab lists the judged lines of knowledge with figures of its own") {
  AWorkplace at;
  make_p4_met(at);
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  window.click("Knowledge");
  INFO(window.text());
  CHECK(window.has("portfolio.criteria.IMIVPO01/K4.1"));
  CHECK_FALSE(window.has("portfolio.criteria.IMIVPO01/K4"));
  CHECK_FALSE(window.has("portfolio.criteria.IMIVPO01/P4"));
  CHECK(window.control("progress.met").value == "0 of 2");
}

TEST_CASE("The other standard is a press away, and back") {
  AWorkplace at;
  Standard other = a_small_standard();
  other.urn = StandardUrn("IMIVPO19");
  other.title = "Answer enquiries";
  other.review = CalendarDate{2026, 3, 31};
  at.library.standards.push_back(other);
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

TEST_CASE("Add an attempt offers finished attempts that are no evidence yet") {
  AWorkplace at;
  at.submit(at.sam, {"P4"});
  at.play(at.sam, {"reply:asks-vehicle"});
  const Attempt finished = at.play_well(at.sam);
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  window.click("portfolio.add");
  CHECK(window.control("portfolio.pick").role == kit::Role::dialog);
  const std::string row = first(window, "pick.0");
  CHECK(row == "pick." + finished.id.text);
  CHECK(window.control(row).description.find("ended good") == std::string::npos);
  window.click(row);
  CHECK(window.control("page.title").name == "Add to portfolio");
}

TEST_CASE("Add an attempt says what to do where there is none, and Esc closes it") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  window.click("portfolio.add");
  CHECK(window.shows("Practise first, then add it here."));
  CHECK(window.control("portfolio.criteria.IMIVPO01/P4").state.covered);
  window.press(Key::escape);
  CHECK_FALSE(window.has("portfolio.pick"));
  CHECK(window.focused() == "portfolio.add");
}

TEST_CASE("Without standards Portfolio says what to do") {
  AWorkplace at;
  at.library.standards.clear();
  Screen window = a_window(at, at.sam);
  window.click("nav.portfolio");
  CHECK(window.shows("No standards were found"));
}
