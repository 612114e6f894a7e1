// The conversation of a debrief, step by step.
#include "screens/conversation_parts.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/wording.h"

namespace tc {

namespace {

// Beside it stand steps' numbers and customers' faces.
constexpr float margin = 56;
constexpr float least = 200;

/// What a move means to whom it was made: waiting and tasks are done, the rest is said.
bool was_said(const Scenario& scenario, const Step& step) {
  const auto* choose = step.move ? std::get_if<Choose>(&*step.move) : nullptr;
  if (choose == nullptr) return false;
  switch (scenario[choose->choice].kind) {
    case ChoiceKind::reply:
    case ChoiceKind::move:
    case ChoiceKind::refer:
      return true;
    case ChoiceKind::task:
    case ChoiceKind::wait:
      return false;
  }
  return false;
}

/// In quotes what was said; a move that the author gave no words is waiting.
std::string words_of(const Scenario& scenario, const Step& step) {
  if (step.you.empty()) return "waited";
  return was_said(scenario, step) ? quoted(Speaker::customer, step.you) : typeset(step.you);
}

/// "You", or "You, to Dai" where a colleague was asked.
std::string who_spoke(const Step& step) {
  return step.to.empty() ? "You  " : "You, to " + step.to + "  ";
}

void draw_note(kit::Ui& ui, const std::string& id, const std::string& title,
               const std::string& note) {
  if (note.empty()) return;
  kit::Card card(ui, {.id = id, .tone = kit::Tone::amber, .padding = 1.5F, .gap = 0.5F});
  kit::paragraph(ui, {kit::small_bold(title)});
  kit::paragraph(ui, typeset(note), {.style = kit::Style::small});
}

/// W and G work for the step that has the focus somewhere.
bool has_focus(const kit::Ui& ui, const Step& step) {
  const std::string number = std::to_string(step.number);
  for (const char* kind : {"chip.", "differ.", "whatif.", "goon."}) {
    const std::string id = kind + number;
    if (ui.focused() == id || ui.focused().rfind(id + ".", 0) == 0) return true;
  }
  return false;
}

void draw_other_ways(kit::Ui& ui, const DebriefView& view, const Step& step, Intents& intents) {
  if (!step.move || view.read_by == ReadBy::an_assessor) return;
  const std::string number = std::to_string(step.number);
  const std::string what_if = "whatif." + number;
  const std::string go_on = "goon." + number;
  const bool rests = !has_focus(ui, step);
  kit::Row row(ui, {.id = "ways." + number, .gap = 1.5F});
  if (kit::button(ui, {.id = what_if,
                       .label = "What if?",
                       .look = kit::ButtonLook::link,
                       .key = {kit::Key::w},
                       .key_rests = rests,
                       .why = "What else was on offer here, and what would have come of it",
                       .group = "ways"}))
    intents.push_back(AskOffers{view.attempt, step.number});
  const bool practice = view.standing && view.standing->kind == AttemptKind::practice;
  if (practice && kit::button(ui, {.id = go_on,
                                   .label = "Go on from here",
                                   .look = kit::ButtonLook::link,
                                   .key = {kit::Key::g},
                                   .key_rests = rests,
                                   .why = "Serve again from before this move; this attempt stays",
                                   .group = "ways"}))
    intents.push_back(GoOnFromHere{view.attempt, step.number});
}

void draw_step(kit::Ui& ui, const ChipsOfAStep& of, bool marked) {
  const Step& step = of.step;
  const Scenario& scenario = *of.view.told.scenario;
  kit::Column column(ui, 1);
  draw_you(ui, scenario, step, marked, [&] {
    if (!step.chips.empty() || !step.promises.empty()) draw_chips(ui, of);
    draw_other_ways(ui, of.view, step, of.intents);
  });
  draw_queue(ui, step);
  draw_news(ui, step.news, "Meanwhile  ");
  for (const Said& said : step.said) draw_said(ui, scenario, said);
  if (of.view.read_by == ReadBy::an_assessor)
    draw_note(ui, "note." + std::to_string(step.number), "The author, to assessors", step.note);
}

/// What the day's work led to, after it.
void draw_aftermath(kit::Ui& ui, const Debrief& told) {
  if (told.aftermath.empty()) return;
  kit::Card card(ui, {.id = "talk.aftermath", .tone = kit::Tone::amber, .padding = 1.5F});
  kit::paragraph(ui, {kit::bold("What came of it")}, {.id = "aftermath.title"});
  for (std::size_t i = 0; i < told.aftermath.size(); ++i)
    kit::paragraph(ui, typeset(told.aftermath[i].says),
                   {.id = "aftermath." + std::to_string(i + 1), .style = kit::Style::small});
}

void draw_ending(kit::Ui& ui, const Debrief& told) {
  if (!told.ending) return;
  const Ending& ending = (*told.scenario)[*told.ending];
  const kit::Tone tone = ending.outcome == Outcome::good   ? kit::Tone::met
                         : ending.outcome == Outcome::poor ? kit::Tone::miss
                                                           : kit::Tone::wait;
  kit::Card card(ui, {.id = "talk.ending", .tone = tone, .padding = 1.5F, .gap = 0.5F});
  kit::paragraph(ui, {kit::bold(outcome_words(*told.scenario, told.ending))});
  if (!ending.summary.empty())
    kit::paragraph(ui, typeset(ending.summary), {.style = kit::Style::small});
}

}  // namespace

std::string spoken(const Scenario& scenario, const Step& step) {
  return (step.to.empty() ? "" : "to " + step.to + ": ") + words_of(scenario, step);
}

void draw_you(kit::Ui& ui, const Scenario& scenario, const Step& step, bool marked,
              const std::function<void()>& below) {
  if (!step.move && step.chips.empty() && step.promises.empty()) return;
  kit::Columns columns(ui, {margin, 0}, 1.5F, least);
  columns.next();
  if (step.move) {
    kit::Column number(ui, 0);
    kit::paragraph(ui, "Step " + std::to_string(step.number),
                   {.style = kit::Style::small_strong, .ink = kit::Ink::second});
    kit::paragraph(ui, clock_text(step.at), {.style = kit::Style::small, .ink = kit::Ink::second});
  }
  columns.next();
  kit::Column beside(ui, 0.75F);
  kit::Run words = kit::plain(was_said(scenario, step) ? quoted(Speaker::customer, step.you)
                                                       : typeset(step.you));
  if (step.move && std::holds_alternative<Desk>(*step.move)) words.style = kit::Style::mono;
  words.marked = marked;
  if (!step.you.empty()) kit::paragraph(ui, {kit::bold(who_spoke(step), kit::Ink::second), words});
  if (!step.found.empty())
    kit::paragraph(ui, typeset(step.found), {.style = kit::Style::small, .ink = kit::Ink::second});
  below();
}

void draw_queue(kit::Ui& ui, const Step& step) {
  if (step.queue.empty()) return;
  kit::Columns columns(ui, {margin, 0}, 1.5F, least);
  columns.next();
  columns.next();
  for (const QueueNews& news : step.queue)
    kit::paragraph(ui, {kit::small_bold("The queue  ", kit::Ink::second),
                        kit::small(capitalised(typeset(news.who)) +
                                   (news.joined ? " is waiting." : " waits no more."))});
}

void draw_news(kit::Ui& ui, const std::vector<WorldNews>& news, const std::string& head) {
  if (news.empty()) return;
  kit::Columns columns(ui, {margin, 0}, 1.5F, least);
  columns.next();
  columns.next();
  for (const WorldNews& one : news)
    kit::paragraph(ui, {kit::small_bold(head, kit::Ink::second),
                        kit::small(clock_text(one.at) + "  " + typeset(one.says))});
}

void draw_said(kit::Ui& ui, const Scenario& scenario, const Said& said) {
  const Customer& customer = scenario.customer;
  kit::Columns columns(ui, {margin, 0}, 1.5F, least);
  columns.next();
  if (said.speaker == Speaker::customer)
    kit::portrait(ui, 48, drawn_look(customer), drawn_face(said.face), name(said.face));
  columns.next();
  if (said.speaker == Speaker::narrator) {
    kit::paragraph(ui, typeset(said.text), {.style = kit::Style::thought, .ink = kit::Ink::second});
    return;
  }
  kit::paragraph(ui, {kit::bold(first_name(customer.name) + "  "),
                      kit::plain(quoted(said.speaker, said.text))});
  if (!said.thinks.empty())
    kit::paragraph(ui, "thinks: " + typeset(said.thinks),
                   {.style = kit::Style::thought, .ink = kit::Ink::second});
}

void draw_attempt_standing(kit::Ui& ui, const AttemptTold& told, ToldTo whom) {
  const bool assessed = told.kind == AttemptKind::assessed;
  {
    kit::Row row(ui, {.id = "standing"});
    kit::chip(ui, {.id = "standing.kind",
                   .label = assessed ? "assessed" : "practice",
                   .tone = assessed ? kit::Tone::amber : kit::Tone::plain});
    if (told.level > 0) {
      const std::string level = "level " + std::to_string(told.level);
      kit::chip(ui, {.id = "standing.level", .label = level});
    }
    if (told.rewinds > 0)
      kit::chip(ui, {.id = "standing.rewound", .label = "rewound", .tone = kit::Tone::wait});
  }
  for (const std::string& sentence : in_sentences(told, whom))
    kit::paragraph(ui, typeset(sentence), {.style = kit::Style::small, .ink = kit::Ink::second});
}

void draw_conversation(kit::Ui& ui, const DebriefView& view, const Library& library,
                       DebriefState& state, Intents& intents, const std::set<int>& steps_marked) {
  if (view.read_by == ReadBy::an_assessor)
    draw_note(ui, "note.scenario", "The author’s notes, to assessors", view.told.scenario->notes);
  for (const Step& step : view.told.steps) {
    if (state.jump_to == step.number) {
      kit::scroll_here(ui);
      state.jump_to.reset();
    }
    const bool marked = steps_marked.count(step.number) > 0 || state.pointed == step.number;
    draw_step(ui, {view, step, library, state, intents}, marked);
  }
  draw_ending(ui, view.told);
  draw_aftermath(ui, view.told);
}

}  // namespace tc
