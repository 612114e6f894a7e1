// What stands beside the conversation of a debrief.
#include "base/text.h"
#include "screens/conversation_parts.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/plot.h"
#include "screens/wording.h"

namespace tc {

namespace {

std::vector<int> levels(const Debrief& told, Feeling feeling) {
  std::vector<int> out{told.scenario->customer.mood[feeling]};
  for (const Step& step : told.steps) out.push_back(step.mood[feeling]);
  return out;
}

/// "Patience went from 60 to 60 of 100, trust from 50 to 65, understanding from 40 to 40."
std::string course_words(const Debrief& told) {
  std::vector<std::string> parts;
  for (const Feeling feeling : all_feelings) {
    const auto course = levels(told, feeling);
    parts.push_back(std::string(name(feeling)) + (parts.empty() ? " went from " : " from ") +
                    std::to_string(course.front()) + " to " + std::to_string(course.back()) +
                    (parts.empty() ? " of 100" : ""));
  }
  return capitalised(joined(parts, ", ")) + ".";
}

std::string mood_words(Mood mood) {
  std::vector<std::string> parts;
  for (const Feeling feeling : all_feelings)
    parts.push_back(std::string(name(feeling)) + " " + std::to_string(mood[feeling]));
  return joined(parts, " · ");
}

/// Each move of one's own; the plot starts before the opening, which is its step 0.
std::vector<kit::PlotMark> marks_of(const Debrief& told) {
  std::vector<kit::PlotMark> marks;
  for (const Step& step : told.steps)
    if (step.move)
      marks.push_back({static_cast<std::size_t>(step.number) + 1,
                       "Step " + std::to_string(step.number) + ", " + clock_text(step.at) + ": " +
                           spoken(*told.scenario, step),
                       mood_words(step.mood)});
  return marks;
}

void draw_mood(kit::Ui& ui, const DebriefView& view, DebriefState& state) {
  const Debrief& told = view.told;
  kit::Card card(ui, {.id = "debrief.mood"});
  const std::string title = first_name(told.scenario->customer.name) + "’s mood";
  kit::heading(ui, title);
  kit::PlotSpec spec;
  spec.id = "debrief.mood.plot";
  spec.name = title;
  const std::string words = course_words(told);
  spec.words = words;
  spec.lines = {
      {"trust", levels(told, Feeling::trust), kit::Tone::met, kit::Pen::solid},
      {"patience", levels(told, Feeling::patience), kit::Tone::amber, kit::Pen::dashed},
      {"understanding", levels(told, Feeling::understanding), kit::Tone::focus, kit::Pen::dotted}};
  spec.marks = marks_of(told);
  if (!spec.marks.empty()) spec.hint = "Each dot is a move of yours: press it to go there.";
  if (view.read_by == ReadBy::an_assessor) spec.hint = "Each dot is a move of the learner’s.";
  if (const auto pressed = kit::plot(ui, spec)) {
    state.pointed = static_cast<int>(spec.marks[*pressed].at) - 1;
    state.jump_to = state.pointed;
    ui.want_frame_in(0);
  }
  kit::paragraph(ui, words, {.style = kit::Style::small, .ink = kit::Ink::second});
}

void draw_promises(kit::Ui& ui, const Debrief& told) {
  if (told.promises.empty()) return;
  kit::Card card(ui, {.id = "debrief.promises"});
  kit::heading(ui, "Promises");
  draw_promise_rows(ui, told.promises);
}

void draw_needs(kit::Ui& ui, const Debrief& told) {
  if (told.needs.empty()) return;
  kit::Card card(ui, {.id = "debrief.needs"});
  kit::heading(ui, "What was needed");
  for (const NeedRow& need : told.needs) {
    kit::paragraph(ui, capitalised(typeset(need.is)), {.style = kit::Style::small});
    const char* words = need.confirmed ? "found and said back"
                        : need.found   ? "found, never said back"
                                       : "never found out";
    kit::chip(ui, {.label = words,
                   .tone = need.confirmed ? kit::Tone::met
                           : need.found   ? kit::Tone::wait
                                          : kit::Tone::miss,
                   .mark = need.confirmed ? kit::Mark::tick
                           : need.found   ? kit::Mark::dot
                                          : kit::Mark::cross});
  }
}

void draw_passed_over(kit::Ui& ui, const Debrief& told) {
  kit::Card card(ui, {.id = "debrief.passed"});
  kit::heading(ui, "Passed over");
  kit::paragraph(ui, "What else was open to you, and would have shown something.",
                 {.style = kit::Style::small, .ink = kit::Ink::second});
  bool any = false;
  for (const Step& step : told.steps)
    for (const Chip& chip : step.chips) {
      if (chip.showing != Showing::passed_over) continue;
      any = true;
      kit::paragraph(ui, {kit::small_bold(short_name(chip.criterion) + "  "),
                          kit::small(typeset(chip.instead.empty() ? chip.reason : chip.instead))});
    }
  if (!any)
    kit::paragraph(ui, "Nothing: you took or missed every chance that came.",
                   {.style = kit::Style::small});
}

void draw_standing(kit::Ui& ui, const DebriefView& view) {
  if (!view.standing) return;
  kit::Card card(ui, {.id = "debrief.standing"});
  kit::heading(ui, "This attempt");
  const bool own = view.read_by == ReadBy::the_learner;
  draw_attempt_standing(ui, *view.standing, own ? ToldTo::the_learner : ToldTo::others);
}

}  // namespace

void draw_debrief_side(kit::Ui& ui, const DebriefView& view, DebriefState& state) {
  draw_mood(ui, view, state);
  draw_promises(ui, view.told);
  draw_passed_over(ui, view.told);
  draw_needs(ui, view.told);
  draw_standing(ui, view);
}

}  // namespace tc
