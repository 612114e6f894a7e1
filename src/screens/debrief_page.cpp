#include "screens/debrief_page.h"

#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"
#include "screens/kit/plot.h"
#include "screens/wording.h"

namespace tc {

namespace {

std::string outcome_words(const Debrief& told) {
  if (!told.ending) return "Not ended yet";
  switch ((*told.scenario)[*told.ending].outcome) {
    case Outcome::good:
      return "Ended well";
    case Outcome::adequate:
      return "Ended fairly";
    case Outcome::poor:
      return "Ended badly";
  }
  return "";
}

std::vector<int> levels(const Debrief& told, Feeling feeling) {
  std::vector<int> out{told.scenario->customer.mood[feeling]};
  for (const Step& step : told.steps) out.push_back(step.mood[feeling]);
  return out;
}

void draw_mood(kit::Ui& ui, const DebriefView& view) {
  const Debrief& told = view.told;
  kit::Card card(ui, {.id = "debrief.mood"});
  const std::string title = first_name(told.scenario->customer.name) + "’s mood";
  kit::heading(ui, title);
  kit::PlotSpec spec;
  spec.id = "debrief.mood.plot";
  spec.name = title;
  const auto trust = levels(told, Feeling::trust);
  const auto patience = levels(told, Feeling::patience);
  const std::string words = "Trust went from " + std::to_string(trust.front()) + " to " +
                            std::to_string(trust.back()) + " of 100, patience from " +
                            std::to_string(patience.front()) + " to " +
                            std::to_string(patience.back()) + ".";
  spec.words = words;
  spec.lines = {{"trust", trust, kit::Tone::met, false},
                {"patience", patience, kit::Tone::amber, true}};
  for (std::size_t i = 1; i < told.steps.size(); ++i) spec.marks.push_back(i + 1);
  kit::plot(ui, spec);
  kit::paragraph(ui, words, {.style = kit::Style::small, .ink = kit::Ink::second});
}

void draw_promises(kit::Ui& ui, const Debrief& told) {
  if (told.promises.empty()) return;
  kit::Card card(ui, {.id = "debrief.promises"});
  kit::heading(ui, "Promises");
  for (const PromiseRow& promise : told.promises) {
    kit::paragraph(ui, capitalised(typeset(promise.what)) + ", by " + clock_text(promise.due),
                   {.style = kit::Style::small});
    const std::string fate =
        std::string(name(promise.fate)) +
        (promise.settled ? " at " + clock_text(*promise.settled) : std::string());
    kit::chip(ui, {.label = fate, .tone = tone_of(promise.fate), .mark = mark_of(promise.fate)});
  }
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
                          kit::small(typeset(chip.instead))});
    }
  if (!any)
    kit::paragraph(ui, "Nothing: you took or missed every chance that came.",
                   {.style = kit::Style::small});
}

void draw_actions(kit::Ui& ui, const DebriefView& view, Intents& intents) {
  if (view.read_by == ReadBy::an_assessor) return;
  if (kit::button(ui, {.id = "debrief.again", .label = "Try again"}))
    intents.push_back(OpenBriefing{view.told.scenario->id});
  if (view.item) {
    if (view.submitted)
      kit::chip(ui, {.id = "debrief.submitted",
                     .label = "in your portfolio",
                     .tone = kit::Tone::met,
                     .mark = kit::Mark::tick});
    const std::string label = "Open " + view.item_number;
    if (kit::button(ui, {.id = "debrief.item", .label = label}))
      intents.push_back(OpenItem{*view.item});
    return;
  }
  if (view.told.ending &&
      kit::button(
          ui, {.id = "debrief.add", .label = "Add to portfolio", .look = kit::ButtonLook::primary}))
    intents.push_back(WriteItem{EvidenceKind::simulation, {}, view.attempt});
}

void draw_disputing(kit::Ui& ui, const DebriefView& view, const Library& library,
                    DebriefState& state, Intents& intents) {
  DisputeForm& form = *state.disputing;
  kit::Dialog dialog(
      ui, {.id = "dispute", .title = "You see this differently", .first_focus = "dispute.reason"});
  const Criterion* criterion = find_criterion(library.standards, form.criterion);
  kit::paragraph(ui, {kit::bold(short_name(form.criterion) + "  "),
                      kit::plain(criterion == nullptr ? "" : "“" + criterion->words + "”")});
  const kit::Edited edited =
      kit::text_area(ui, form.reason,
                     {.id = "dispute.reason",
                      .label = "What you did or meant there, and why it shows this",
                      .problem = form.problem,
                      .lines = 4});
  kit::paragraph(ui, "Your assessor reads it once you submit the attempt as evidence.",
                 {.style = kit::Style::small, .ink = kit::Ink::second});
  kit::Row row(ui, {.id = "dispute.actions", .align = kit::Align::right});
  const bool close =
      kit::button(ui, {.id = "dispute.cancel", .label = "Leave it"}) || dialog.dismissed();
  const bool go =
      kit::button(ui, {.id = "dispute.save", .label = "Say so", .look = kit::ButtonLook::primary});
  if (go || edited == kit::Edited::entered)
    intents.push_back(DisputeIndication{view.attempt, form.step, form.criterion, form.reason});
  if (close) state.disputing.reset();
}

void draw_told(kit::Ui& ui, const DebriefView& view, const Library& library, DebriefState& state) {
  kit::PageBody body(ui);
  kit::Columns columns(ui, {0, 400});
  columns.next();
  {
    kit::Card card(ui, {.id = "debrief.talk", .padding = 3, .fill = true});
    kit::Scroll scroll(ui, {.id = "debrief.talk.scroll", .gap = 2});
    draw_conversation(ui, view, library, state);
  }
  columns.next();
  kit::Scroll side(ui, {.id = "debrief.side", .name = "Mood, promises and chances", .gap = 2});
  draw_mood(ui, view);
  draw_promises(ui, view.told);
  draw_passed_over(ui, view.told);
  draw_needs(ui, view.told);
}

}  // namespace

void look_up(Workplace& workplace, DebriefView& view) {
  const RecordBook& record = workplace.record();
  view.submitted = record.submitted(view.attempt);
  const AttemptRecord* attempt = record.find_attempt(view.attempt);
  if (attempt == nullptr) return;
  view.disputes = attempt->disputes;
  view.item.reset();
  for (const EvidenceItem& item : record.portfolio(attempt->who).items) {
    if (item.attempt != view.attempt) continue;
    view.item = item.id;
    view.item_number = item.number;
  }
}

DebriefView debrief_view(Workplace& workplace, const Attempt& attempt) {
  DebriefView view;
  view.attempt = attempt.id;
  view.told = debrief(attempt);
  look_up(workplace, view);
  const Scenario& scenario = *view.told.scenario;
  view.title = "Debrief · " + scenario.title;
  view.sentence = outcome_words(view.told) + " · " + stopwatch_text(view.told.took) + " of " +
                  std::to_string(scenario.norm.seconds / 60) + " min · " +
                  std::to_string(view.told.shown()) + " of " +
                  std::to_string(view.told.opportunities()) +
                  (view.told.opportunities() == 1 ? " opportunity shown" : " opportunities shown");
  return view;
}

void draw_debrief(kit::Ui& ui, const DebriefView& view, const Library& library, DebriefState& state,
                  Intents& intents) {
  {
    kit::PageHeader header(ui, {.title = view.title,
                                .sentence = view.sentence,
                                .back_id = "debrief.back",
                                .back_name = "Back to Practise"});
    if (header.back() || ui.pressed(kit::Key::escape)) intents.push_back(GoTo{Place::practise});
    draw_actions(ui, view, intents);
  }
  draw_told(ui, view, library, state);
  if (state.disputing) draw_disputing(ui, view, library, state, intents);
}

}  // namespace tc
