// Chips of a conversation: they open to words, rule and reason, and to what is said against them.
#include "screens/conversation_parts.h"
#include "screens/desk/proof.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/wording.h"

namespace tc {

namespace {

struct Look {
  kit::Tone tone;
  kit::Mark mark;
  std::string_view short_word;  ///< on the indication's chip
  std::string_view words;
};

Look look_of(Dispute::Outcome outcome) {
  switch (outcome) {
    case Dispute::Outcome::open:
      return {kit::Tone::wait, kit::Mark::dot, "disputed", "waits for an assessor"};
    case Dispute::Outcome::upheld:
      return {kit::Tone::met, kit::Mark::tick, "dispute upheld", "upheld: the learner is right"};
    case Dispute::Outcome::stands:
      return {kit::Tone::plain, kit::Mark::dot, "disputed, stands", "the indication stands"};
  }
  return {kit::Tone::plain, kit::Mark::none, "", ""};
}

const Dispute* dispute_of(const ChipsOfAStep& of, const Chip& chip) {
  for (const Dispute& dispute : of.view.disputes)
    if (dispute.step == of.step.number && dispute.criterion == chip.criterion) return &dispute;
  return nullptr;
}

void draw_dispute(kit::Ui& ui, const Dispute& dispute) {
  kit::divider(ui);
  const Look look = look_of(dispute.outcome);
  const std::string words = "Disputed: " + std::string(look.words);
  kit::chip(ui, {.label = words, .tone = look.tone, .mark = look.mark});
  kit::paragraph(ui, "“" + dispute.reason + "”", {.style = kit::Style::small});
  if (!dispute.feedback.empty())
    kit::paragraph(ui, {kit::small_bold("The assessor  "),
                        kit::small("“" + dispute.feedback + "”", kit::Ink::first)});
}

void draw_disputing(kit::Ui& ui, const ChipsOfAStep& of) {
  DisputeForm& form = *of.state.disputing;
  kit::divider(ui);
  const kit::Edited edited =
      kit::text_area(ui, form.reason,
                     {.id = "dispute.reason",
                      .label = "What you did or meant there, and what the program got wrong",
                      .problem = form.problem,
                      .lines = 3});
  kit::paragraph(ui, "Your assessor reads it once the attempt is before them as evidence.",
                 {.style = kit::Style::small, .ink = kit::Ink::second});
  kit::Row row(ui, {.id = "dispute.actions"});
  const bool go = kit::button(
      ui, {.id = "dispute.save", .label = "Dispute it", .look = kit::ButtonLook::primary});
  const bool close = kit::button(ui, {.id = "dispute.cancel", .label = "Leave it"});
  if (go || edited == kit::Edited::entered)
    of.intents.push_back(
        DisputeIndication{of.view.attempt, form.step, form.criterion, form.reason});
  if (close) of.state.disputing.reset();
}

/// What the learner says against it, or a way to say so.
void draw_difference(kit::Ui& ui, const ChipsOfAStep& of, const Chip& chip,
                     const std::string& key) {
  if (const Dispute* dispute = dispute_of(of, chip)) return draw_dispute(ui, *dispute);
  if (of.view.read_by == ReadBy::an_assessor || !of.view.told.ending) return;
  const auto& form = of.state.disputing;
  if (form && form->step == of.step.number && form->criterion == chip.criterion)
    return draw_disputing(ui, of);
  const std::string id = "differ." + key;
  if (!kit::button(ui, {.id = id, .label = "Dispute this", .look = kit::ButtonLook::link})) return;
  of.state.disputing = DisputeForm{of.step.number, chip.criterion, "", ""};
  ui.focus("dispute.reason");
}

void draw_opened(kit::Ui& ui, const ChipsOfAStep& of, const Chip& chip, const std::string& key) {
  const kit::Tone tone = chip.showing == Showing::shown    ? kit::Tone::met
                         : chip.showing == Showing::missed ? kit::Tone::miss
                                                           : kit::Tone::plain;
  kit::Card card(ui, {.id = "opened." + key, .tone = tone, .padding = 1.5F});
  const Criterion* criterion = find_criterion(of.library.standards, chip.criterion);
  const std::string words = criterion == nullptr ? "" : "“" + criterion->words + "”";
  kit::paragraph(
      ui, {kit::small_bold(short_name(chip.criterion) + "  "), kit::small(words, kit::Ink::first)});
  if (!chip.instead.empty())
    kit::paragraph(ui, typeset(chip.instead), {.style = kit::Style::small});
  const std::string why = (chip.instead.empty() ? "" : "Its reason: ") + typeset(chip.reason);
  kit::paragraph(ui, why, {.style = kit::Style::small});
  const bool ended = !chip.rule.empty() && chip.rule.back() == '.';
  kit::paragraph(ui, "Rule: " + typeset(chip.rule) + (ended ? "" : "."),
                 {.style = kit::Style::small, .ink = kit::Ink::second});
  draw_proof(ui, of.view.told, chip.proof, "proof." + key);
  draw_difference(ui, of, chip, key);
}

void draw_chip(kit::Ui& ui, const ChipsOfAStep& of, const Chip& chip, const std::string& key) {
  const std::string id = "chip." + key;
  std::string label = showing_words(chip);
  if (const Dispute* dispute = dispute_of(of, chip))
    label += " · " + std::string(look_of(dispute->outcome).short_word);
  kit::ChipSpec spec = showing_chip(id, label, chip.showing);
  spec.opens = true;
  spec.open = of.state.open.count(key) > 0;
  spec.group = "chips";
  if (!kit::chip(ui, spec)) return;
  if (of.state.open.erase(key) == 0) of.state.open.insert(key);
}

}  // namespace

std::string showing_words(const Chip& chip) {
  return short_name(chip.criterion) + " " + std::string(name(chip.showing));
}

void draw_promise_news(kit::Ui& ui, const PromiseNews& promise) {
  const std::string label = promise.fate == PromiseFate::open
                                ? "promise: by " + clock_text(promise.due)
                                : "promise " + std::string(name(promise.fate));
  kit::chip(ui, {.label = label, .tone = tone_of(promise.fate), .mark = mark_of(promise.fate)});
}

void draw_promise_rows(kit::Ui& ui, const std::vector<PromiseRow>& promises) {
  for (const PromiseRow& promise : promises) {
    kit::paragraph(ui, capitalised(typeset(promise.what)) + ", by " + clock_text(promise.due),
                   {.style = kit::Style::small});
    const std::string fate =
        std::string(name(promise.fate)) +
        (promise.settled ? " at " + clock_text(*promise.settled) : std::string());
    kit::chip(ui, {.label = fate, .tone = tone_of(promise.fate), .mark = mark_of(promise.fate)});
  }
}

void draw_chips(kit::Ui& ui, const ChipsOfAStep& of) {
  const auto key = [&](std::size_t i) {
    return std::to_string(of.step.number) + "." + std::to_string(i);
  };
  {
    kit::Row row(ui, {.id = "chips." + std::to_string(of.step.number)});
    for (std::size_t i = 0; i < of.step.chips.size(); ++i)
      draw_chip(ui, of, of.step.chips[i], key(i));
    for (const PromiseNews& promise : of.step.promises) draw_promise_news(ui, promise);
  }
  for (std::size_t i = 0; i < of.step.chips.size(); ++i)
    if (of.state.open.count(key(i)) > 0) draw_opened(ui, of, of.step.chips[i], key(i));
}

}  // namespace tc
