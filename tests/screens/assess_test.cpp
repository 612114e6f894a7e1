#include <catch2/catch.hpp>

#include "a_window.h"
#include "screens/assess_page.h"

using namespace tc;
using kit::Key;
using kit::KeyPress;

namespace {

/// The mark of Jo's about a link that is not signed yet; none: nothing.
std::optional<LinkJudged> mark_of(AWorkplace& at, const EvidenceItem& item,
                                  std::string_view criterion) {
  for (const PendingMark& mark : marks(at.workplace(), at.jo.id, item.learner))
    if (const auto* judged = std::get_if<LinkJudged>(&mark))
      if (judged->evidence == item.id && judged->criterion == vpo01(criterion)) return *judged;
  return std::nullopt;
}

bool accepted(AWorkplace& at, const EvidenceItem& item, std::string_view criterion) {
  const auto mark = mark_of(at, item, criterion);
  return mark && mark->verdict == Verdict::accepted;
}

/// The steps of the transcript whose words are marked, as the page draws them: the current
/// criterion's locator is told with it, so the test reads that.
std::string current_link(const Screen& window) {
  for (const kit::Control& control : window.snapshot()->controls())
    if (control.id.rfind("link.", 0) == 0 && control.state.selected) return control.id;
  return "";
}

}  // namespace

TEST_CASE("The queue lists what waits first, by due date, and then what was judged") {
  AWorkplace at;
  const EvidenceItem first_item = at.submit(at.sam, {"P4"});
  at.clock.advance_ms(1000);
  const EvidenceItem second_item = at.submit(at.lee, {"P2", "P4"});
  at.accept(first_item, "P4");
  Screen window = a_window(at, at.jo);
  INFO(window.snapshot()->describe());
  CHECK(first(window, "queue.") == "queue." + second_item.id.text);
  CHECK(window.control("queue." + second_item.id.text).description ==
        "VPO01/E01 simulation · due 4 December 2026 · 2 to judge");
  CHECK(window.control("queue." + first_item.id.text).description ==
        "VPO01/E01 simulation · judged");
  CHECK(window.control("page.title").name == "Assess · Lee Marsh");
  CHECK(window.control("page.sentence").name.find("1 item waiting in your queue") !=
        std::string::npos);
  CHECK(window.control("assess.turnaround").name == "1 of 1 in time, median 0 working days");
}

TEST_CASE("What is overdue says so in words, in the list and in the header") {
  AWorkplace at;
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  at.clock.advance_ms(std::int64_t{21} * 24 * 60 * 60 * 1000);
  at.sign_in(at.jo);
  Screen window = a_window(at, at.jo);
  INFO(window.text());
  CHECK(window.control("queue." + item.id.text).description.find("overdue by") !=
        std::string::npos);
  CHECK(window.control("page.sentence").name.find("1 overdue") != std::string::npos);
}

TEST_CASE("An empty queue says where evidence comes from") {
  AWorkplace at;
  Screen window = a_window(at, at.jo);
  CHECK(window.shows("Your queue is empty"));
  CHECK(window.has("assess.observe"));
  CHECK_FALSE(window.has("assess.next"));
}

TEST_CASE("An attempt stands as a transcript beside its criteria in full words") {
  AWorkplace at;
  at.submit(at.sam, {"P2", "P4"});
  Screen window = a_window(at, at.jo);
  INFO(window.text());
  CHECK(window.shows("What was said and done"));
  CHECK(window.shows("You  “Morning. Which car is it for, and which light has gone?”"));
  CHECK(window.control("link.IMIVPO01/P2").name == "P2 the words of P2");
  CHECK(window.shows("It is to be seen there."));
  CHECK(current_link(window) == "link.IMIVPO01/P2");
}

TEST_CASE("An accepts the current criterion, and the status says so in words") {
  AWorkplace at;
  const EvidenceItem item = at.submit(at.sam, {"P2", "P4"});
  Screen window = a_window(at, at.jo);
  window.press(Key::a);
  CHECK(accepted(at, item, "P2"));
  CHECK(!mark_of(at, item, "P4"));
  INFO(window.text());
  CHECK(window.shows("accepted"));
  CHECK(window.shows("not signed"));
  CHECK(at.now(item).waiting() == 2);
}

TEST_CASE("Down goes to the next criterion, and the keys then judge that one") {
  AWorkplace at;
  const EvidenceItem item = at.submit(at.sam, {"P2", "P4"});
  Screen window = a_window(at, at.jo);
  window.press(Key::down);
  CHECK(window.focused() == "link.IMIVPO01/P4");
  CHECK(current_link(window) == "link.IMIVPO01/P4");
  window.press(Key::a);
  CHECK(accepted(at, item, "P4"));
  CHECK(!mark_of(at, item, "P2"));
}

TEST_CASE("Partly and not accepted ask for feedback, are refused without it, and keep the words") {
  AWorkplace at;
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  const auto [key, verdict] = GENERATE(
      table<Key, Verdict>({{Key::p, Verdict::partly_accepted}, {Key::x, Verdict::not_accepted}}));
  Screen window = a_window(at, at.jo);
  window.press(key);
  CHECK(window.focused() == "feedback.text");
  window.click("feedback.save");
  CHECK(window.control("feedback").role == kit::Role::dialog);
  CHECK(window.control("feedback.text").description ==
        "Say in a sentence what is missing, and what to do next.");
  CHECK(!mark_of(at, item, "P4"));
  window.fill("feedback.text", "Say the car back as well.");
  window.press(KeyPress{.key = Key::enter, .ctrl = true});
  CHECK_FALSE(window.has("feedback"));
  CHECK(mark_of(at, item, "P4")->verdict == verdict);
  CHECK(mark_of(at, item, "P4")->feedback == "Say the car back as well.");
  CHECK(window.shows("“Say the car back as well.”"));
}

TEST_CASE("Esc closes the feedback and nothing is judged") {
  AWorkplace at;
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  Screen window = a_window(at, at.jo);
  window.press(Key::x);
  window.type("Half a thou");
  window.press(Key::escape);
  CHECK_FALSE(window.has("feedback"));
  CHECK(!mark_of(at, item, "P4"));
}

TEST_CASE("While feedback is written the letters do not judge") {
  AWorkplace at;
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  Screen window = a_window(at, at.jo);
  window.press(Key::p);
  window.press(Key::a);
  window.press(Key::m);
  CHECK(!mark_of(at, item, "P4"));
  CHECK(notice(window).empty());
}

TEST_CASE("Met on simulation alone is refused with the reason") {
  AWorkplace at;
  at.submit(at.sam, {"P4"});
  Screen window = a_window(at, at.jo);
  window.press(Key::a);
  window.press(Key::m);
  INFO(notice(window));
  CHECK(notice(window).find("simulation") != std::string::npos);
  CHECK(marks(at.workplace(), at.jo.id, at.sam.id).size() == 1);
}

TEST_CASE("V, U and C say what is valid, authentic and current of the next verdict") {
  AWorkplace at;
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  Screen window = a_window(at, at.jo);
  CHECK(window.control("rule.authentic").state.checked);
  window.press(Key::u);
  CHECK_FALSE(window.control("rule.authentic").state.checked);
  window.press(Key::a);
  INFO(notice(window));
  CHECK(notice(window).find("authentic") != std::string::npos);
  CHECK(!mark_of(at, item, "P4"));
  window.press(Key::x);
  window.type("Bring the notes that you made yourself.");
  window.press(KeyPress{.key = Key::enter, .ctrl = true});
  CHECK(mark_of(at, item, "P4")->rules == RulesOfEvidence{true, false, true});
  CHECK(window.shows("not authentic"));
  window.press(Key::v);
  CHECK(mark_of(at, item, "P4")->rules == RulesOfEvidence{false, false, true});
}

TEST_CASE("A mark is taken back by Z") {
  AWorkplace at;
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  Screen window = a_window(at, at.jo);
  CHECK_FALSE(window.has("judge.undo"));
  window.press(Key::a);
  window.press(Key::z);
  CHECK(!mark_of(at, item, "P4"));
  CHECK_FALSE(window.has("assess.sign"));
}

TEST_CASE("Knowledge that is inferred from what was seen needs the words for it") {
  AWorkplace at;
  const EvidenceItem item = at.observed(at.sam, {"K4.1"});
  Screen window = a_window(at, at.jo);
  window.press(Key::a);
  CHECK(window.control("feedback").name == "K4.1: accepted, inferred");
  window.click("feedback.save");
  CHECK(window.control("feedback.text").description ==
        "Say in a sentence what you saw that shows this knowledge.");
  window.fill("feedback.text", "She named the hazard before she touched the pack.");
  window.click("feedback.save");
  const auto mark = mark_of(at, item, "K4.1");
  REQUIRE(mark);
  CHECK(mark->inferred_from == "She named the hazard before she touched the pack.");
  CHECK(window.shows("Inferred from: She named the hazard"));
}

TEST_CASE("An action is planned while judging, and signed with the marks") {
  AWorkplace at;
  at.submit(at.sam, {"P4"});
  Screen window = a_window(at, at.jo);
  window.press(Key::l);
  CHECK(window.focused() == "action.what");
  window.click("action.save");
  CHECK(window.control("action.what").description.find("what is to be done") != std::string::npos);
  window.fill("action.what", "Serve a customer on the telephone while I listen.");
  window.click("action.when.4");
  window.fill("action.day", "5/12/2026");
  window.click("action.save");
  CHECK_FALSE(window.has("action"));
  window.press(Key::s);
  CHECK(window.shows("Action for Sam Carter by 5 December 2026"));
  window.type(good_passphrase);
  window.press(Key::enter);
  CHECK(notice(window) == "1 mark signed. ");
  window.click("tab.actions");
  CHECK(window.shows("Serve a customer on the telephone while I listen."));
  CHECK(window.shows("due 5 December 2026"));
  window.click("Done");
  CHECK(window.shows("✓ done"));
}

TEST_CASE("Working towards and not yet met ask for feedback too") {
  AWorkplace at;
  at.submit(at.sam, {"P4"});
  Screen window = a_window(at, at.jo);
  window.press(Key::t);
  CHECK(window.control("feedback").name == "P4: working towards");
  window.type("Next: the same on the telephone.");
  window.click("feedback.save");
  CHECK(window.shows("criterion working towards"));
}

TEST_CASE("N goes to the next item and round to the first") {
  AWorkplace at;
  const EvidenceItem first_item = at.submit(at.sam, {"P4"});
  at.clock.advance_ms(1000);
  at.submit(at.lee, {"P2"});
  Screen window = a_window(at, at.jo);
  CHECK(window.control("page.title").name == "Assess · Sam Carter");
  window.press(Key::n);
  CHECK(window.control("page.title").name == "Assess · Lee Marsh");
  window.press(Key::n);
  CHECK(window.control("page.title").name == "Assess · Sam Carter");
  CHECK(window.control("queue." + first_item.id.text).state.selected);
}

TEST_CASE("An apprentice sees no Assess, an assessor no practice, and one who is both sees all") {
  AWorkplace at;
  CHECK_FALSE(a_window(at, at.sam).has("nav.assess"));
  CHECK_FALSE(a_window(at, at.jo).has("nav.practise"));
  Screen both = a_window(at, at.both);
  CHECK(both.has("nav.practise"));
  CHECK(both.has("nav.assess"));
}

TEST_CASE("An item that shows criteria of two standards keeps them apart") {
  AWorkplace at;
  Standard other = a_small_standard();
  other.urn = StandardUrn("IMIVPO19");
  at.library.standards.push_back(other);
  const CriterionRef telephone = *parse_criterion_ref("P4", other.urn);
  at.library.frameworks.push_back({other, a_policy(SimulationUse::supplementary), "b", "h"});
  ItemForm form = a_form(EvidenceKind::direct_observation, at.sam.id, {"P4"});
  form.claims.push_back({telephone, "On the telephone too.", ""});
  const EvidenceItem item = given(add_item(at.workplace(), at.jo.id, form));
  given(submit_item(at.workplace(), at.jo.id, item.id, own_work()));
  Screen window = a_window(at, at.jo);
  CHECK(window.control("link.IMIVPO01/P4").name == "IMIVPO01/P4 the words of P4");
  CHECK(window.control("link.IMIVPO19/P4").name == "IMIVPO19/P4 the words of P4");
}

TEST_CASE("An assessor records every kind that assessors make, and reaches the witnesses") {
  AWorkplace at;
  at.submit(at.sam, {"P4"});
  Screen window = a_window(at, at.jo);
  window.click("assess.kinds");
  window.click("kind.professional-discussion");
  CHECK(window.has("item.submit"));
  window.click("nav.assess");
  window.click("assess.witnesses");
  CHECK_FALSE(window.has("assess.kinds"));
}
