#pragma once

#include <functional>
#include <string>

#include "screens/debrief_page.h"

namespace tc {

// The parts of a conversation that is told: the debrief, the assessor's replay and "What if?" draw
// with them.

/// What was said or done: in quotes what was said to the customer, after a colleague's name what
/// was said to them; "waited 15 seconds".
std::string spoken(const Scenario& scenario, const Step& step);

/// "Step 3" and the time beside what was done and found, and beside what `below` draws.
void draw_you(kit::Ui& ui, const Scenario& scenario, const Step& step, bool marked,
              const std::function<void()>& below);
/// Who came to wait, and who waits no more.
void draw_queue(kit::Ui& ui, const Step& step);
/// What the parts counter's world brought by itself.
void draw_news(kit::Ui& ui, const std::vector<WorldNews>& news, const std::string& head);
/// The customer's words beside their face, with the thought; or what the narrator told.
void draw_said(kit::Ui& ui, const Scenario& scenario, const Said& said);

/// A step's chips, which open to words, rule and reason, and to what is said against one; and its
/// promises.
struct ChipsOfAStep {
  const DebriefView& view;
  const Step& step;
  const Library& library;
  DebriefState& state;
  Intents& intents;
};
void draw_chips(kit::Ui& ui, const ChipsOfAStep& chips);
/// "promise: by 09:30", "promise broken"
void draw_promise_news(kit::Ui& ui, const PromiseNews& promise);
/// What was promised by when, and below each what became of it.
void draw_promise_rows(kit::Ui& ui, const std::vector<PromiseRow>& promises);
/// "P12 missed"
std::string showing_words(const Chip& chip);

/// Practice or assessed, at which level, the how-manieth, rewound or not.
void draw_attempt_standing(kit::Ui& ui, const AttemptTold& told, ToldTo whom);

}  // namespace tc
