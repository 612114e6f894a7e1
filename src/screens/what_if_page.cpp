#include "screens/what_if_page.h"

#include <algorithm>

#include "base/text.h"
#include "screens/conversation_parts.h"
#include "screens/kit/cards.h"
#include "screens/kit/dialog.h"
#include "screens/kit/plot.h"
#include "screens/wording.h"

namespace tc {

namespace {

/// One of the two lines, as a column tells it.
struct Way {
  std::string_view id;  ///< "was" or "other"
  std::string_view title;
  const WhatIfLine& line;
  const std::vector<Seen>& only_here;
  std::string_view only_words;  ///< on a chip that the other line has not: "gained"
};

const Step* step_of(const DebriefView& view, int number) {
  const auto& steps = view.told.steps;
  const auto at = static_cast<std::size_t>(number);
  return at < steps.size() ? &steps[at] : nullptr;
}

bool is_only_here(const Way& way, const Step& step, const Chip& chip) {
  return std::any_of(way.only_here.begin(), way.only_here.end(), [&](const Seen& seen) {
    return seen.step == step.number && seen.chip.criterion == chip.criterion &&
           seen.chip.showing == chip.showing && seen.chip.reason == chip.reason;
  });
}

void close(kit::Ui& ui, DebriefState& state) {
  const int step = state.asking->step;
  state.asking.reset();
  state.jump_to = step;
  ui.focus("whatif." + std::to_string(step));
}

void draw_header(kit::Ui& ui, const DebriefView& view, DebriefState& state, Intents& intents) {
  const int step = state.asking->step;
  const Step* real = step_of(view, step);
  const std::string title = "What if? · step " + std::to_string(step);
  const std::string sentence =
      real == nullptr ? "" : "What you did there: " + spoken(*view.told.scenario, *real);
  kit::PageHeader header(ui, {.title = title,
                              .sentence = sentence,
                              .back_id = "whatif.back",
                              .back_name = "Back to the debrief"});
  const bool practice = view.standing && view.standing->kind == AttemptKind::practice;
  if (practice && kit::button(ui, {.id = "whatif.go_on",
                                   .label = "Go on from here",
                                   .key = {kit::Key::g},
                                   .why = "Serve again from before this move; this attempt stays"}))
    intents.push_back(GoOnFromHere{view.attempt, step});
  if (header.back() || ui.pressed(kit::Key::escape)) close(ui, state);
}

/// What would be said stands in quotes.
std::string offered_words(const Scenario& scenario, const Offer& offer) {
  const auto* choose = std::get_if<Choose>(&offer.move);
  const bool said = choose != nullptr && (scenario[choose->choice].kind == ChoiceKind::reply ||
                                          scenario[choose->choice].kind == ChoiceKind::move);
  return said ? quoted(Speaker::customer, offer.words) : typeset(offer.words);
}

void draw_offers(kit::Ui& ui, const DebriefView& view, DebriefState& state, Intents& intents) {
  const WhatIfAsked& asked = *state.asking;
  kit::Card card(ui, {.id = "whatif.offers", .padding = 0.25F, .fill = true});
  kit::Scroll scroll(ui, {.id = "whatif.offers.scroll", .gap = 0});
  const Step* real = step_of(view, asked.step);
  for (std::size_t i = 0; i < asked.offers.size(); ++i) {
    const Offer& offer = asked.offers[i];
    const bool done = real != nullptr && real->move == offer.move;
    const std::string id = "offer." + std::to_string(i + 1);
    const std::string words = offered_words(*view.told.scenario, offer);
    const bool current = asked.picked == offer.move;
    kit::Block block(ui, {.id = id,
                          .name = words,
                          .description = done ? "what you did" : "",
                          .current = current,
                          .group = "offers"});
    kit::paragraph(ui, words, {.ink = done ? kit::Ink::second : kit::Ink::first});
    if (done)
      kit::paragraph(ui, "what you did", {.style = kit::Style::small, .ink = kit::Ink::second});
    if (!block.chosen() || done || current) continue;
    intents.push_back(AskWhatIf{view.attempt, asked.step, offer.move});
    state.jump_to = asked.step;
  }
}

void draw_step_chips(kit::Ui& ui, const Way& way, const Step& step) {
  if (step.chips.empty() && step.promises.empty()) return;
  kit::Row row(ui, {.id = std::string(way.id) + ".chips." + std::to_string(step.number)});
  for (const Chip& chip : step.chips) {
    std::string label = showing_words(chip);
    if (is_only_here(way, step, chip)) label += " · " + std::string(way.only_words);
    kit::chip(ui, showing_chip("", label, chip.showing));
  }
  for (const PromiseNews& promise : step.promises) draw_promise_news(ui, promise);
}

void draw_only_here(kit::Ui& ui, const Way& way) {
  if (way.only_here.empty()) return;
  kit::divider(ui);
  kit::heading(ui, capitalised(way.only_words) + " this way");
  for (const Seen& seen : way.only_here) {
    kit::chip(ui, showing_chip("", showing_words(seen.chip), seen.chip.showing));
    kit::paragraph(ui, typeset(seen.chip.reason), {.style = kit::Style::small});
  }
}

void draw_promises(kit::Ui& ui, const WhatIfLine& line) {
  if (line.promises.empty()) return;
  kit::divider(ui);
  kit::heading(ui, "Promises");
  draw_promise_rows(ui, line.promises);
}

void draw_outcome(kit::Ui& ui, const Scenario& scenario, const Way& way) {
  kit::divider(ui);
  kit::Tone tone = kit::Tone::plain;
  kit::Mark mark = kit::Mark::dot;
  std::string_view summary;
  if (way.line.ending) {
    const Ending& ending = scenario[*way.line.ending];
    summary = ending.summary;
    tone = ending.outcome == Outcome::good   ? kit::Tone::met
           : ending.outcome == Outcome::poor ? kit::Tone::miss
                                             : kit::Tone::wait;
    mark = ending.outcome == Outcome::good   ? kit::Mark::tick
           : ending.outcome == Outcome::poor ? kit::Mark::cross
                                             : kit::Mark::dot;
  }
  const std::string words = outcome_words(scenario, way.line.ending);
  const std::string id = "whatif.ending." + std::string(way.id);
  kit::chip(ui, {.id = id, .label = words, .tone = tone, .mark = mark});
  if (!summary.empty()) kit::paragraph(ui, typeset(summary), {.style = kit::Style::small});
}

void draw_way(kit::Ui& ui, const Scenario& scenario, const WhatIfAsked& asked, const Way& way) {
  const std::string id = "whatif." + std::string(way.id);
  kit::Card card(ui, {.id = id, .padding = 2, .fill = true});
  kit::heading(ui, way.title, id + ".title");
  const std::string scroll_id = id + ".scroll";
  kit::Scroll scroll(ui, {.id = scroll_id, .name = way.title, .gap = 1.5F});
  for (const Step& step : way.line.steps) {
    kit::Column column(ui, 1);
    draw_you(ui, scenario, step, step.number == asked.step,
             [&] { draw_step_chips(ui, way, step); });
    draw_queue(ui, step);
    for (const Said& said : step.said) draw_said(ui, scenario, said);
  }
  if (way.line.steps.empty()) kit::paragraph(ui, "Nothing more was done.");
  draw_outcome(ui, scenario, way);
  draw_only_here(ui, way);
  draw_promises(ui, way.line);
}

std::vector<int> course(const Mood& before, const WhatIfLine& line, Feeling feeling) {
  std::vector<int> out{before[feeling]};
  for (const Step& step : line.steps) out.push_back(step.mood[feeling]);
  return out;
}

/// One small plot for each feeling: both lines in it, from before the step.
void draw_moods(kit::Ui& ui, const DebriefView& view, const WhatIf& told) {
  const Step* before = step_of(view, told.at - 1);
  const Mood start = before == nullptr ? view.told.scenario->customer.mood : before->mood;
  kit::Columns columns(ui, {0, 0, 0}, 2, 180);
  for (const Feeling feeling : all_feelings) {
    columns.next();
    const std::string id = "whatif.mood." + std::string(name(feeling));
    const std::string title = capitalised(name(feeling));
    const std::string real = std::to_string(told.real.mood[feeling]);
    const std::string other = std::to_string(told.other.mood[feeling]);
    const std::string words = title + ": " + real + " as it was, " + other + " this way";
    kit::Column column(ui, 0);
    kit::paragraph(ui, {kit::small_bold(title + "  "), kit::small(real + " · what if " + other)});
    kit::plot(ui, {.id = id,
                   .name = title,
                   .words = words,
                   .lines = {{"as it was", course(start, told.real, feeling), kit::Tone::focus,
                              kit::Pen::solid},
                             {"what if", course(start, told.other, feeling), kit::Tone::amber,
                              kit::Pen::dashed}},
                   .height = 84});
  }
}

std::string followed_words(const WhatIf& told) {
  const auto count = static_cast<std::size_t>(told.followed);
  std::string words = "After it, " +
                      (count == 0 ? std::string("nothing") : counted(count, "move")) +
                      " of what you did " + (count > 1 ? "are" : "is") + " made again.";
  if (!told.stopped) return words;
  return words + " It stops before step " + std::to_string(told.stopped->step) +
         (told.stopped->ended ? ": this way has ended." : ": that was not on offer this way.");
}

void draw_told(kit::Ui& ui, const DebriefView& view, DebriefState& state) {
  const WhatIfAsked& asked = *state.asking;
  const WhatIf& told = *asked.told;
  // Where it lies below what is on offer it is brought into sight.
  if (state.jump_to) kit::scroll_here(ui);
  state.jump_to.reset();
  {
    kit::Card card(ui, {.id = "whatif.moods", .padding = 1.5F, .gap = 0.5F});
    draw_moods(ui, view, told);
    kit::paragraph(ui,
                   counted(told.gained.size(), "indication") + " gained, " +
                       std::to_string(told.lost.size()) + " lost. " + followed_words(told),
                   {.id = "whatif.followed", .style = kit::Style::small, .ink = kit::Ink::second});
  }
  kit::Columns columns(ui, {0, 0});
  columns.next();
  draw_way(ui, *told.scenario, asked, {"was", "As it was", told.real, told.lost, "lost"});
  columns.next();
  draw_way(ui, *told.scenario, asked, {"other", "What if", told.other, told.gained, "gained"});
}

}  // namespace

void draw_what_if(kit::Ui& ui, const DebriefView& view, DebriefState& state, Intents& intents) {
  draw_header(ui, view, state, intents);
  if (!state.asking) return;
  kit::PageBody body(ui, "whatif.body");
  kit::Columns columns(ui, {280, 0});
  columns.next();
  draw_offers(ui, view, state, intents);
  columns.next();
  if (state.asking->told) return draw_told(ui, view, state);
  kit::empty_state(ui, {.id = "whatif.empty",
                        .icon = kit::Icon::practise,
                        .title = "Pick what you would have done instead",
                        .sentence = "What came of it stands beside what was, from this step on. "
                                    "Nothing of it is recorded."});
}

}  // namespace tc
