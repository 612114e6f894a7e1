// The conversation of a debrief, step by step, with chips that open.
#include "screens/debrief_page.h"
#include "screens/kit/cards.h"
#include "screens/kit/text.h"
#include "screens/wording.h"

namespace tc {

namespace {

void draw_said(kit::Ui& ui, const DebriefView& view, const Said& said) {
  const Customer& customer = view.told.scenario->customer;
  if (said.speaker == Speaker::narrator) {
    kit::paragraph(ui, typeset(said.text), {.style = kit::Style::thought, .ink = kit::Ink::second});
    return;
  }
  kit::Columns columns(ui, {56, 0}, 1.5F);
  columns.next();
  kit::portrait(ui, 48, drawn_look(customer), drawn_face(said.face), name(said.face));
  columns.next();
  kit::paragraph(ui, {kit::bold(first_name(customer.name) + "  "),
                      kit::plain(quoted(said.speaker, said.text))});
  if (!said.thinks.empty())
    kit::paragraph(ui, "thinks: " + typeset(said.thinks),
                   {.style = kit::Style::thought, .ink = kit::Ink::second});
}

std::string showing_words(const Chip& chip) {
  return short_name(chip.criterion) + " " + std::string(name(chip.showing));
}

std::string_view settled_words(Dispute::Outcome outcome) {
  switch (outcome) {
    case Dispute::Outcome::open:
      return "waits for an assessor";
    case Dispute::Outcome::upheld:
      return "upheld: the learner is right";
    case Dispute::Outcome::stands:
      return "the indication stands";
  }
  return "";
}

void draw_dispute(kit::Ui& ui, const Dispute& dispute) {
  const std::string words = "Seen differently: " + std::string(settled_words(dispute.outcome));
  kit::chip(ui,
            {.label = words,
             .tone = dispute.outcome == Dispute::Outcome::upheld ? kit::Tone::met : kit::Tone::wait,
             .mark = kit::Mark::dot});
  kit::paragraph(ui, "“" + dispute.reason + "”", {.style = kit::Style::small});
  if (!dispute.feedback.empty())
    kit::paragraph(ui, "The assessor: “" + dispute.feedback + "”", {.style = kit::Style::small});
}

/// How the learner sees it, or a way to say so.
void draw_difference(kit::Ui& ui, const DebriefView& view, const Step& step, const Chip& chip,
                     const std::string& key, DebriefState& state) {
  for (const Dispute& dispute : view.disputes)
    if (dispute.step == step.number && dispute.criterion == chip.criterion)
      return draw_dispute(ui, dispute);
  if (view.read_by == ReadBy::an_assessor || !view.told.ending) return;
  const std::string id = "differ." + key;
  if (kit::button(ui, {.id = id, .label = "I see this differently", .look = kit::ButtonLook::link}))
    state.disputing = DisputeForm{step.number, chip.criterion, "", ""};
}

void draw_opened(kit::Ui& ui, const DebriefView& view, const Step& step, const Chip& chip,
                 const std::string& key, const Library& library, DebriefState& state) {
  const kit::Tone tone = chip.showing == Showing::shown    ? kit::Tone::met
                         : chip.showing == Showing::missed ? kit::Tone::miss
                                                           : kit::Tone::plain;
  kit::Card card(ui, {.tone = tone, .padding = 1.5F});
  const Criterion* criterion = find_criterion(library.standards, chip.criterion);
  const std::string words = criterion == nullptr ? "" : "“" + criterion->words + "”";
  kit::paragraph(
      ui, {kit::small_bold(short_name(chip.criterion) + "  "), kit::small(words, kit::Ink::first)});
  if (!chip.instead.empty())
    kit::paragraph(ui, typeset(chip.instead), {.style = kit::Style::small});
  const std::string why = (chip.instead.empty() ? "" : "Its reason: ") + typeset(chip.reason);
  kit::paragraph(ui, why, {.style = kit::Style::small});
  kit::paragraph(ui, "Rule: " + typeset(chip.rule) + ".",
                 {.style = kit::Style::small, .ink = kit::Ink::second});
  draw_difference(ui, view, step, chip, key, state);
}

void draw_chips(kit::Ui& ui, const DebriefView& view, const Step& step, const Library& library,
                DebriefState& state) {
  const auto key = [&](std::size_t i) {
    return std::to_string(step.number) + "." + std::to_string(i);
  };
  {
    kit::Row row(ui, {.id = "chips." + std::to_string(step.number)});
    for (std::size_t i = 0; i < step.chips.size(); ++i) {
      const std::string id = "chip." + key(i);
      const std::string label = showing_words(step.chips[i]);
      kit::ChipSpec spec = showing_chip(id, label, step.chips[i].showing);
      spec.opens = true;
      spec.open = state.open.count(key(i)) > 0;
      spec.group = "chips";
      if (!kit::chip(ui, spec)) continue;
      if (state.open.erase(key(i)) == 0) state.open.insert(key(i));
    }
    for (const PromiseNews& promise : step.promises) {
      const std::string label = promise.fate == PromiseFate::open
                                    ? "promise: by " + clock_text(promise.due)
                                    : "promise " + std::string(name(promise.fate));
      kit::chip(ui, {.label = label, .tone = tone_of(promise.fate), .mark = mark_of(promise.fate)});
    }
  }
  for (std::size_t i = 0; i < step.chips.size(); ++i)
    if (state.open.count(key(i)) > 0)
      draw_opened(ui, view, step, step.chips[i], key(i), library, state);
}

void draw_you(kit::Ui& ui, const DebriefView& view, const Step& step, bool marked) {
  const bool reply =
      step.move && std::holds_alternative<Choose>(*step.move) &&
      (*view.told.scenario)[std::get<Choose>(*step.move).choice].kind == ChoiceKind::reply;
  kit::Run words = kit::plain(reply ? quoted(Speaker::customer, step.you) : typeset(step.you));
  words.marked = marked;
  kit::paragraph(ui, {kit::bold("You  ", kit::Ink::second), words});
  if (!step.found.empty())
    kit::paragraph(ui, typeset(step.found), {.style = kit::Style::small, .ink = kit::Ink::second});
}

}  // namespace

void draw_conversation(kit::Ui& ui, const DebriefView& view, const Library& library,
                       DebriefState& state, const std::set<int>& steps_marked) {
  for (const Step& step : view.told.steps) {
    if (state.jump_to == step.number) {
      kit::scroll_here(ui);
      state.jump_to.reset();
    }
    kit::Column column(ui, 1);
    if (!step.you.empty()) draw_you(ui, view, step, steps_marked.count(step.number) > 0);
    if (!step.chips.empty() || !step.promises.empty()) draw_chips(ui, view, step, library, state);
    for (const Said& said : step.said) draw_said(ui, view, said);
  }
}

}  // namespace tc
