#include "screens/debrief_page.h"

#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/what_if_page.h"
#include "screens/wording.h"

namespace tc {

namespace {

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

void draw_told(kit::Ui& ui, const DebriefView& view, const Library& library, DebriefState& state,
               Intents& intents) {
  kit::PageBody body(ui);
  kit::Columns columns(ui, {0, 400});
  columns.next();
  {
    kit::Card card(ui, {.id = "debrief.talk", .padding = 3, .fill = true});
    kit::Scroll scroll(ui, {.id = "debrief.talk.scroll", .gap = 2});
    draw_conversation(ui, view, library, state, intents);
  }
  columns.next();
  kit::Scroll side(ui, {.id = "debrief.side", .name = "Mood, promises and chances", .gap = 2});
  draw_debrief_side(ui, view, state);
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

std::string outcome_words(const Scenario& scenario, const std::optional<EndingIndex>& ending) {
  if (!ending) return "Not ended yet";
  switch (scenario[*ending].outcome) {
    case Outcome::good:
      return "Ended well";
    case Outcome::adequate:
      return "Ended fairly";
    case Outcome::poor:
      return "Ended badly";
  }
  return "";
}

DebriefView debrief_view(Workplace& workplace, const Person& who, const Attempt& attempt) {
  DebriefView view;
  view.attempt = attempt.id;
  view.told = debrief(attempt);
  if (attempt.who != who.id) view.read_by = ReadBy::an_assessor;
  if (const auto standing = attempt_told(workplace, who.id, attempt.id)) view.standing = *standing;
  look_up(workplace, view);
  const Scenario& scenario = *view.told.scenario;
  view.title = "Debrief · " + scenario.title;
  view.sentence =
      outcome_words(scenario, view.told.ending) + " · " + stopwatch_text(view.told.took) + " of " +
      std::to_string(scenario.norm.seconds / 60) + " min · " + std::to_string(view.told.shown()) +
      " of " + std::to_string(view.told.opportunities()) +
      (view.told.opportunities() == 1 ? " opportunity shown" : " opportunities shown");
  return view;
}

void draw_debrief(kit::Ui& ui, const DebriefView& view, const Library& library, DebriefState& state,
                  Intents& intents) {
  if (state.asking) return draw_what_if(ui, view, state, intents);
  {
    kit::PageHeader header(ui, {.title = view.title,
                                .sentence = view.sentence,
                                .back_id = "debrief.back",
                                .back_name = "Back to Practise"});
    if (header.back() || ui.pressed(kit::Key::escape)) intents.push_back(GoTo{Place::practise});
    draw_actions(ui, view, intents);
  }
  draw_told(ui, view, library, state, intents);
}

}  // namespace tc
