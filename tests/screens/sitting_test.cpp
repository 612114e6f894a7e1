// An assessed attempt, from the learner's side.
#include <catch2/catch.hpp>

#include "a_shop.h"
#include "app/sittings.h"

using namespace tc;
using kit::Key;

namespace {

void set(AWorkplace& at, int level) {
  at.shelve(a_busy_shop());
  SittingForm form;
  form.scenario = "a-test";
  form.level = level;
  given(set_sitting(at.workplace(), at.jo.id, form));
}

}  // namespace

TEST_CASE("What is set for a learner stands first, and says what it is before it begins") {
  AWorkplace at;
  set(at, 1);
  Screen window = a_window(at, at.sam);
  INFO(window.text());
  CHECK(window.control("set.title").name == "Set for you");
  CHECK(window.control("set.title").rect.y < window.control("scenario.a-test").rect.y);
  window.click(first(window, "sitting."));
  CHECK(window.shows("Before you begin"));
  CHECK(window.shows("It is the one attempt that you are allowed."));
  CHECK(window.shows("Begin the assessed attempt now?"));
  window.press(Key::escape);
  CHECK(attempts_of(at.workplace(), at.sam.id).empty());
}

TEST_CASE("An assessed attempt shows no marks, and takes nothing back") {
  AWorkplace at;
  set(at, 1);
  Screen window = a_window(at, at.sam);
  window.click(first(window, "sitting."));
  window.press({Key::enter, true});
  INFO(window.text());
  CHECK(window.shows("level 1 · assessed attempt"));
  CHECK(window.has("guide.hint"));
  say(window, "Which one is it");
  CHECK_FALSE(window.has("mark.1"));
  CHECK_FALSE(window.has("move.back"));
  window.press(Key::u);
  CHECK(window.control("customer.says").name == "“The blue one.”");
  window.press(Key::escape);
  std::string listed;
  for (const kit::Control& control : window.snapshot()->controls())
    listed += control.description + "\n";
  UNSCOPED_INFO(listed);
  CHECK(listed.find(" · assessed") != std::string::npos);
  CHECK(window.control(first(window, "sitting.")).state.disabled);
  CHECK(listed.find("You have made the one attempt that is allowed.") != std::string::npos);
}

TEST_CASE("Whom nothing was set for sees no such card") {
  AWorkplace at;
  Screen window = a_window(at, at.sam);
  CHECK_FALSE(window.has("set.title"));
}

TEST_CASE("A scenario that is here in Welsh, too, can be met in Welsh") {
  AWorkplace at;
  auto welsh = std::make_shared<Scenario>(*a_busy_shop());
  welsh->language = "cy";
  welsh->title = "Prawf";
  at.shelve(welsh);
  at.library.translations.push_back(at.library.scenarios.back());
  at.shelve(a_busy_shop());
  Screen window = a_window(at, at.sam);
  window.click("scenario.a-test");
  CHECK(window.has("Cymraeg"));
  window.press(Key::l);
  CHECK(window.control("page.title").name == "Prawf");
  window.press(Key::enter);
  CHECK(rule_of(begin_attempt(at.workplace(), at.sam.id, "a-test", {}, {}, "fr")) ==
        "no-such-language");
}
