// An afternoon in the office, by the keyboard, with a restart in between.
#include <catch2/catch.hpp>

#include "a_window.h"
#include "app/plans.h"
#include "app/signing_off.h"

using namespace tc;
using kit::Key;

namespace {

const StandardUrn unit("IMIVPO01");

/// One standard of 18 criteria, an assessor in training, and Jo who countersigns.
struct ABusyOffice : AWorkplace {
  ABusyOffice() {
    Standard& standard = library.standards.front();
    standard.criteria.clear();
    for (int i = 1; i <= 18; ++i) {
      Criterion criterion;
      criterion.code = *parse_criterion_code("P" + std::to_string(i));
      criterion.words = "the words of P" + std::to_string(i);
      standard.criteria.push_back(criterion);
    }
    arrange(standard.criteria);
    use_policy(a_policy(SimulationUse::supplementary));
    tia = person("Tia Moss", {Role::trainee_assessor});
    sign_in(tia);
    seen = observed(sam, {"P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12",
                          "P13", "P14", "P15", "P16", "P17", "P18"});
  }
  Person tia;
  EvidenceItem seen;
};

void enter(Screen& window) {
  window.type(good_passphrase);
  window.press(Key::enter);
}

void sign_with_the_passphrase(Screen& window) {
  INFO(window.text());
  REQUIRE(window.focused() == "signing.passphrase");
  window.type(good_passphrase);
  window.press(Key::enter);
  INFO(window.text());
  CHECK_FALSE(window.has("signing"));
}

/// Accepts every link of the open item and decides every criterion as met: two keys each.
void judge_by_keys(Screen& window, int criteria) {
  for (int i = 0; i < criteria; ++i) {
    if (i > 0) window.press(Key::down);
    window.press(Key::a);
    window.press(Key::m);
    INFO(window.text());
    REQUIRE(notice(window).empty());
  }
}

}  // namespace

TEST_CASE("Two wrong passphrases are told so, and the right one opens the page") {
  ABusyOffice at;
  at.restart();
  Screen window = a_window(at, at.tia);
  CHECK(window.has("signin"));
  CHECK_FALSE(window.shows("Sam Carter"));
  for (int i = 0; i < 2; ++i) {
    window.type("not the passphrase");
    window.press(Key::enter);
    INFO(window.text());
    CHECK(window.has("signin"));
    CHECK_FALSE(window.control("signin.passphrase").description.empty());
    CHECK(window.control("signin.passphrase").value.empty());
  }
  window.type(good_passphrase);
  CHECK(window.control("signin.passphrase").value.find("bald") == std::string::npos);
  window.press(Key::enter);
  CHECK_FALSE(window.has("signin"));
  CHECK(window.control("page.title").name == "Assess · Sam Carter");
}

TEST_CASE("An afternoon: judged by keys, signed once, countersigned, signed off by all") {
  ABusyOffice at;
  {
    at.restart();
    Screen window = a_window(at, at.tia);
    enter(window);
    judge_by_keys(window, 18);
    CHECK(window.has("assess.sign"));
    CHECK(window.control("assess.sign").name == "Sign 36 marks");
    CHECK(at.now(at.seen).waiting() == 18);
  }
  {
    at.restart();
    Screen window = a_window(at, at.tia);
    enter(window);
    CHECK(window.control("assess.sign").name == "Sign 36 marks");
    window.press(Key::s);
    CHECK(window.shows("P18: accepted"));
    sign_with_the_passphrase(window);
    CHECK(notice(window) == "36 marks signed. ");
    CHECK(at.now(at.seen).waiting() == 0);
  }
  {
    at.restart();
    Screen window = a_window(at, at.jo);
    enter(window);
    window.click("tab.countersign");
    for (int i = 0; i < 36; ++i) {
      if (i > 0) window.press(Key::down);
      window.press(Key::a);
    }
    CHECK(window.control("countersign.sign").name == "Sign 36 answers");
    window.press(Key::s);
    sign_with_the_passphrase(window);
    CHECK(notice(window) == "36 answers signed. ");
    CHECK(window.shows("Nothing waits for your signature"));
  }
  const std::string row = "unit." + at.sam.id.text + ".IMIVPO01";
  {
    at.restart();
    Screen window = a_window(at, at.tia);
    enter(window);
    window.click("tab.units");
    window.click(row);
    INFO(window.text());
    CHECK(window.shows("Nothing is open"));
    window.click("unit.sign.assessor");
    sign_with_the_passphrase(window);
    CHECK(window.shows("Tia Moss, 21 November 2026"));
  }
  {
    at.restart();
    Screen window = a_window(at, at.jo);
    enter(window);
    window.click("tab.units");
    window.click(row);
    window.click("unit.sign.countersigner");
    sign_with_the_passphrase(window);
  }
  const auto standing = open_unit(at.workplace(), at.jo.id, at.sam.id, unit);
  REQUIRE(standing);
  CHECK_FALSE(standing->standing.complete());
  REQUIRE(sign_unit(at.workplace(), at.sam.id, at.sam.id, unit, SignedAs::learner));
  Screen window = a_window(at, at.jo);
  window.click("tab.units");
  window.click(row);
  CHECK(window.shows("The unit is complete"));
}

TEST_CASE("A trainee who did not agree with is told why") {
  ABusyOffice at;
  REQUIRE(judge(at.workplace(), at.tia.id, {at.seen.id, vpo01("P1")}));
  Screen window = a_window(at, at.jo);
  window.click("tab.countersign");
  window.press(Key::x);
  window.click("disagree.save");
  CHECK(window.control("disagree.text").description == "Say what you see otherwise.");
  window.fill("disagree.text", "He greeted only the second customer.");
  window.click("disagree.save");
  CHECK(window.shows("you do not agree"));
  window.press(Key::s);
  sign_with_the_passphrase(window);
  const EvidenceItem item = at.now(at.seen);
  const Judgement* judged = item.find(vpo01("P1"))->newest();
  REQUIRE(judged->countersigned.size() == 1);
  CHECK_FALSE(judged->countersigned.front().agreed);
  CHECK(judged->countersigned.front().feedback == "He greeted only the second customer.");
}

TEST_CASE("A wrong passphrase signs nothing, and the dialogue stays with what it lists") {
  ABusyOffice at;
  Screen window = a_window(at, at.tia);
  window.press(Key::a);
  window.press(Key::s);
  window.type("not the passphrase");
  window.press(Key::enter);
  CHECK(window.has("signing"));
  CHECK_FALSE(window.control("signing.passphrase").description.empty());
  CHECK(at.now(at.seen).waiting() == 18);
}

TEST_CASE("An idle window locks, hides the page, and gives it back with what was typed") {
  ABusyOffice at;
  Screen window = a_window(at, at.tia);
  window.press(Key::x);
  window.type("Half a thought");
  at.clock.advance_ms(lock_after_ms + 1000);
  window.wait(1);
  INFO(window.text());
  CHECK(window.has("signin"));
  CHECK_FALSE(window.shows("the words of P1"));
  CHECK_FALSE(window.shows("Half a thought"));
  window.type(good_passphrase);
  window.press(Key::enter);
  CHECK(window.control("feedback.text").value == "Half a thought");
}

TEST_CASE("The window wakes by itself when the lock is due, and sleeps where nobody is locked") {
  ABusyOffice at;
  Screen window = a_window(at, at.tia);
  window.wait(10);
  const auto next = window.ui().next_frame_in();
  REQUIRE(next);
  CHECK(*next > 60);
  CHECK(*next <= 15 * 60 + 1);
  AnEmptyWorkplace fresh;
  const Person sam = fresh.person("Sam Carter", {Role::apprentice});
  CHECK_FALSE(a_window(fresh.workplace(), sam).ui().next_frame_in());
}

TEST_CASE("Somebody else takes over a locked window, and its page waits for whoever was locked") {
  ABusyOffice at;
  Screen window = a_window(at, at.tia);
  window.press(Key::x);
  window.type("Half a thought");
  at.clock.advance_ms(lock_after_ms + 1000);
  window.wait(1);
  window.click("signin.other");
  CHECK(window.control("page.title").name == "People");
  window.click("person." + at.sam.id.text);
  window.click("people.act");
  CHECK(window.control("nav.who").name == "Sam Carter");
  window.click("nav.who");
  window.click("person." + at.tia.id.text);
  window.click("people.act");
  window.type(good_passphrase);
  window.press(Key::enter);
  INFO(window.text());
  CHECK(window.control("feedback.text").value == "Half a thought");
}
