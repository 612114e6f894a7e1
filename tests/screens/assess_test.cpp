#include <catch2/catch.hpp>

#include "a_window.h"

using namespace tc;
using kit::Key;
using kit::KeyPress;

namespace {

const Link& link_of(AWorkplace& at, const EvidenceItem& item, std::string_view criterion) {
  const Link* link = at.now(item).find(vpo01(criterion));
  REQUIRE(link != nullptr);
  return *link;
}

/// The steps of the transcript whose words are marked, as the page draws them: the current
/// criterion's locator is told with it, so the test reads that.
std::string current_link(const Screen& window) {
  for (const kit::Control& control : window.snapshot()->controls())
    if (control.id.rfind("link.", 0) == 0 && control.state.selected) return control.id;
  return "";
}

}  // namespace

TEST_CASE("The queue lists what waits first, oldest first, and then what was judged") {
  AWorkplace at;
  const EvidenceItem first_item = at.submit(at.sam, {"P4"});
  at.clock.advance_ms(1000);
  const EvidenceItem second_item = at.submit(at.lee, {"P2", "P4"});
  at.accept(first_item, "P4");
  Screen window = a_window(at, at.jo);
  INFO(window.snapshot()->describe());
  CHECK(first(window, "queue.") == "queue." + second_item.id.text);
  CHECK(window.control("queue." + second_item.id.text).description ==
        "VPO01/E01 simulation · 2 to judge");
  CHECK(window.control("queue." + first_item.id.text).description ==
        "VPO01/E01 simulation · judged");
  CHECK(window.control("page.title").name == "Assess · Lee Marsh");
  CHECK(window.control("page.sentence").name.find("1 item waiting in your queue") !=
        std::string::npos);
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
  CHECK(link_of(at, item, "P2").accepted());
  CHECK(link_of(at, item, "P4").newest() == nullptr);
  INFO(window.text());
  CHECK(window.shows("accepted"));
  CHECK(window.shows("needs evidence from real work"));
}

TEST_CASE("Down goes to the next criterion, and the keys then judge that one") {
  AWorkplace at;
  const EvidenceItem item = at.submit(at.sam, {"P2", "P4"});
  Screen window = a_window(at, at.jo);
  while (window.focused() != "link.IMIVPO01/P2") window.press(Key::tab);
  window.press(Key::down);
  CHECK(current_link(window) == "link.IMIVPO01/P4");
  window.press(Key::a);
  CHECK(link_of(at, item, "P4").accepted());
  CHECK(link_of(at, item, "P2").newest() == nullptr);
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
  CHECK(link_of(at, item, "P4").newest() == nullptr);
  window.fill("feedback.text", "Say the car back as well.");
  window.press(KeyPress{.key = Key::enter, .ctrl = true});
  CHECK_FALSE(window.has("feedback"));
  CHECK(link_of(at, item, "P4").newest()->verdict == verdict);
  CHECK(link_of(at, item, "P4").newest()->feedback == "Say the car back as well.");
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
  CHECK(link_of(at, item, "P4").newest() == nullptr);
}

TEST_CASE("While feedback is written the letters do not judge") {
  AWorkplace at;
  const EvidenceItem item = at.submit(at.sam, {"P4"});
  Screen window = a_window(at, at.jo);
  window.press(Key::p);
  window.press(Key::a);
  window.press(Key::m);
  CHECK(link_of(at, item, "P4").newest() == nullptr);
  CHECK(notice(window).empty());
}

TEST_CASE("Met on simulation alone is refused with the reason") {
  AWorkplace at;
  at.submit(at.sam, {"P4"});
  Screen window = a_window(at, at.jo);
  window.press(Key::a);
  window.press(Key::m);
  CHECK(notice(window) ==
        "IMIVPO01/P4 cannot be met on simulation alone: for this standard simulation is "
        "supplementary evidence. Accept evidence from real work for IMIVPO01/P4 as well, such as "
        "an observation.");
  CHECK(at.workplace().record().portfolio(at.sam.id).newest_decision(vpo01("P4")) == nullptr);
}

TEST_CASE("Working towards and not yet met ask for feedback too") {
  AWorkplace at;
  at.submit(at.sam, {"P4"});
  Screen window = a_window(at, at.jo);
  window.press(Key::t);
  CHECK(window.shows("P4: working towards"));
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
  REQUIRE(observe(at.workplace(), at.jo.id, at.sam.id, seen_at_the_counter(),
                  {claim("P4"), {telephone, "On the telephone too.", ""}}));
  Screen window = a_window(at, at.jo);
  CHECK(window.control("link.IMIVPO01/P4").name == "IMIVPO01/P4 the words of P4");
  CHECK(window.control("link.IMIVPO19/P4").name == "IMIVPO19/P4 the words of P4");
}
