// What a telling may hold beyond the bulb's: referrals, a queue, rules of conduct, authors' notes.
#include <catch2/catch.hpp>

#include "kit/a_small_standard.h"
#include "kit/frame.h"
#include "kit/the_bulb.h"
#include "screens/debrief_page.h"

using namespace tc;

namespace {

struct Told {
  DebriefView view;
  Library library;
  DebriefState state;
  Intents intents;

  explicit Told(ReadBy read_by) {
    auto scenario = std::make_shared<Scenario>(*the_bulb());
    scenario->notes = "Huw is hard of hearing, and says so to nobody.";
    view.read_by = read_by;
    view.told.scenario = scenario;
    view.told.steps.resize(2);
    Step& step = view.told.steps[1];
    step.number = 1;
    step.move = Wait{SimDuration{15}};
    step.you = "waited 15 seconds";
    step.queue = {{"a builder with a trolley", true}, {"the lad with the wipers", false}};
    step.note = "He did not hear it.";
    Chip chip;
    chip.criterion = vpo01("P8");
    chip.showing = Showing::missed;
    chip.reason = "kept him waiting";
    chip.rule = "Whoever comes to wait is noticed within 30 seconds.";
    step.chips = {chip};
  }

  Screen screen() {
    return Screen([this](kit::Ui& ui) { draw_conversation(ui, view, library, state, intents); });
  }
};

}  // namespace

TEST_CASE("Who came to wait and who waits no more is told at the step") {
  Told told(ReadBy::the_learner);
  Screen screen = told.screen();
  INFO(screen.text());
  CHECK(screen.shows("The queue  A builder with a trolley is waiting."));
  CHECK(screen.shows("The queue  The lad with the wipers waits no more."));
}

TEST_CASE("A chip by a rule of conduct opens to the rule in a sentence") {
  Told told(ReadBy::the_learner);
  Screen screen = told.screen();
  screen.click("chip.1.0");
  INFO(screen.text());
  CHECK(screen.shows("Rule: Whoever comes to wait is noticed within 30 seconds."));
  CHECK_FALSE(screen.shows("seconds.."));
  CHECK(screen.shows("kept him waiting"));
}

TEST_CASE("The author's notes are for assessors, and never shown to the learner") {
  Told learner(ReadBy::the_learner);
  Screen own = learner.screen();
  CHECK_FALSE(own.shows("hard of hearing"));
  CHECK_FALSE(own.shows("He did not hear it."));
  Told assessor(ReadBy::an_assessor);
  Screen theirs = assessor.screen();
  INFO(theirs.text());
  CHECK(theirs.shows("Huw is hard of hearing, and says so to nobody."));
  CHECK(theirs.shows("He did not hear it."));
  CHECK_FALSE(theirs.has("whatif.1"));
}

TEST_CASE("A referral says whom it was to") {
  Told told(ReadBy::the_learner);
  told.view.told.steps[1].to = "Dai";
  Screen screen = told.screen();
  CHECK(screen.shows("You, to Dai  "));
}

TEST_CASE("How it ended is told in the author's summary") {
  Told told(ReadBy::the_learner);
  told.view.told.ending = EndingIndex{0};
  Screen screen = told.screen();
  CHECK(screen.shows("Ended well"));
}
