#include "screens/five_ways_page.h"

#include <utility>

#include "base/text.h"
#include "screens/five_ways_result.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/wording.h"

namespace tc {

namespace {

using trade::five_ways;

std::string place_words(const FiveWaysView& view, const FiveWaysState& state) {
  const FiveWaysRound& round = view.round;
  const std::size_t number = round.answers.size() + (state.reading ? 0 : 1);
  return "Case " + std::to_string(number) + " of " + std::to_string(round.cases.size()) +
         " · practice, nothing is recorded";
}

void draw_told(kit::Ui& ui, const trade::ToldCase& told) {
  kit::Card card(ui, {.id = "five.told", .padding = 3});
  kit::paragraph(ui, typeset(told.told), {.id = "five.case", .measure = kit::Measure::reading});
}

/// A row of which one is chosen, by its key or by pressing it.
bool choice_row(kit::Ui& ui, std::string_view id, kit::Key key, std::string_view words,
                std::string_view detail, bool chosen) {
  const std::string title = std::string(kit::cap(key)) + "  " + std::string(words);
  kit::RowItemSpec spec;
  spec.id = id;
  spec.title = title;
  spec.detail = detail;
  spec.chip = chosen ? "chosen" : "";
  spec.chip_tone = kit::Tone::focus;
  spec.current = chosen;
  spec.group = "five.answers";
  return kit::list_row(ui, spec) || ui.pressed(key);
}

void choose_way(kit::Ui& ui, FiveWaysState& state) {
  kit::heading(ui, "Which way is it?");
  for (std::size_t i = 0; i < five_ways.size(); ++i) {
    const int number = static_cast<int>(i) + 1;
    const std::string id = "five.way." + std::to_string(number);
    if (choice_row(ui, id, kit::digit(number), way_words(five_ways[i]),
                   typeset(trade::meaning(five_ways[i])), state.way == i))
      state.way = i;
  }
}

void choose_insisting(kit::Ui& ui, FiveWaysState& state) {
  kit::heading(ui, "Can the customer insist on it, from us?");
  const bool yes =
      choice_row(ui, "five.yes", kit::Key::y, "Yes, it is owed", "", state.insists == true);
  const bool no =
      choice_row(ui, "five.no", kit::Key::n, "No, it is not owed", "", state.insists == false);
  if (!yes && !no) return;
  state.insists = yes;
  state.amount_next = true;
}

std::string what_is_missing(const FiveWaysState& state, const std::optional<Money>& back) {
  if (!state.way) return "Choose one of the five ways first.";
  if (!state.insists) return "Say first whether the customer can insist on it.";
  if (!back || back->pence < 0)
    return "Write pounds and pence, as in 70.95; 0 where no money goes back now.";
  return "";
}

/// Says what is missing, or asks for the case to be answered. The field lets go of the keys, so
/// that they choose what is missing, or go on to the next case.
void answer(kit::Ui& ui, FiveWaysState& state, Intents& intents) {
  const auto back = parse_money(state.back);
  state.problem = what_is_missing(state, back);
  ui.focus(state.way && state.insists && !state.problem.empty() ? "five.back" : "");
  if (state.problem.empty())
    intents.push_back(AnswerCase{{five_ways[*state.way], *state.insists, *back}});
}

void draw_questions(kit::Ui& ui, FiveWaysState& state, Intents& intents) {
  kit::Card card(ui, {.id = "five.questions", .gap = 0.5F});
  // In the frame after the key, so that its letter is not typed into the amount.
  if (std::exchange(state.amount_next, false)) ui.focus("five.back");
  choose_way(ui, state);
  choose_insisting(ui, state);
  if (state.amount_next) ui.want_frame_in(0);
  const kit::Edited edited = kit::text_field(ui, state.back,
                                             {.id = "five.back",
                                              .label = "How much goes back now, in pounds?",
                                              .placeholder = "0.00",
                                              .problem = state.problem,
                                              .max_bytes = 20});
  const bool pressed = kit::button(ui, {.id = "five.answer",
                                        .label = "Answer",
                                        .look = kit::ButtonLook::primary,
                                        .key = {kit::Key::enter}});
  if (edited == kit::Edited::entered || pressed) answer(ui, state, intents);
}

void draw_so_far(kit::Ui& ui, const FiveWaysRound& round) {
  kit::Card card(ui, {.id = "five.so_far"});
  kit::heading(ui, "So far");
  const auto part = [](std::size_t some, std::size_t all) {
    return all == 0 ? 0.0F : static_cast<float>(some) / static_cast<float>(all);
  };
  const std::size_t done = round.answers.size();
  const auto right = static_cast<std::size_t>(round.all_right());
  kit::progress(ui, {.id = "five.done",
                     .label = "Answered",
                     .words = std::to_string(done) + " of " + std::to_string(round.cases.size()),
                     .part = part(done, round.cases.size())});
  kit::progress(ui, {.id = "five.right",
                     .label = "Right in all three",
                     .words = std::to_string(right) + " of " + std::to_string(done),
                     .part = part(right, done),
                     .tone = kit::Tone::met});
}

void draw_help(kit::Ui& ui) {
  kit::Card card(ui, {.id = "five.help"});
  kit::heading(ui, "How to answer");
  kit::paragraph(ui,
                 "1 to 5 for the way, Y or N for whether the customer can insist, then the amount "
                 "and Enter. All that was paid for it counts together: the goods, delivery, the "
                 "surcharge. Where a repair may come first, no money goes back now.",
                 {.style = kit::Style::small, .ink = kit::Ink::second});
  kit::paragraph(ui, "None of this is legal advice.",
                 {.style = kit::Style::small, .ink = kit::Ink::second});
}

void draw_beside(kit::Ui& ui, const FiveWaysRound& round) {
  draw_so_far(ui, round);
  draw_help(ui);
}

/// The case stays in sight beside what is asked, and beside why.
void draw_case(kit::Ui& ui, const FiveWaysView& view, FiveWaysState& state, Intents& intents) {
  const FiveWaysRound& round = view.round;
  kit::Columns columns(ui, {0, 560});
  columns.next();
  // Where all stands below each other, the page begins with what is new on it.
  const bool to_top = std::exchange(state.to_top, false) && columns.stacked();
  if (to_top && !state.reading) kit::scroll_here(ui);
  draw_told(ui, state.reading ? round.at(round.answers.size() - 1) : round.waiting());
  if (!columns.stacked()) draw_beside(ui, round);
  columns.next();
  if (to_top && state.reading) kit::scroll_here(ui);
  // Each case begins at its top, and so does each reason.
  const std::string id =
      (state.reading ? "five.why." : "five.case.") + std::to_string(round.answers.size());
  {
    kit::Scroll scroll(ui, {.id = id});
    if (state.reading)
      draw_reasons(ui, view);
    else
      draw_questions(ui, state, intents);
  }
  if (columns.stacked()) draw_beside(ui, round);
}

/// Whether whoever learns has read the reason and goes on.
bool draw_header(kit::Ui& ui, const FiveWaysView& view, const FiveWaysState& state,
                 Intents& intents) {
  const bool over = view.round.over() && !state.reading;
  const std::string sentence = over ? "Practice, nothing is recorded" : place_words(view, state);
  kit::PageHeader header(ui, {.title = view.round.exercise->title,
                              .sentence = sentence,
                              .back_id = "five.leave",
                              .back_name = "Back to Practise"});
  if (header.back() || ui.pressed(kit::Key::escape)) intents.push_back(GoTo{Place::practise});
  if (over && kit::button(ui, {.id = "five.again",
                               .label = "Another round",
                               .look = kit::ButtonLook::primary,
                               .key = {kit::Key::enter}}))
    intents.push_back(OpenFiveWays{});
  return state.reading && kit::button(ui, {.id = "five.next",
                                           .label = view.round.over() ? "How it went" : "Next case",
                                           .look = kit::ButtonLook::primary,
                                           .key = {kit::Key::enter}});
}

}  // namespace

void draw_five_ways(kit::Ui& ui, const FiveWaysView& view, FiveWaysState& state, Intents& intents) {
  const bool next = draw_header(ui, view, state, intents);
  {
    kit::PageBody body(ui);
    if (view.round.over() && !state.reading)
      draw_result(ui, view.round);
    else
      draw_case(ui, view, state, intents);
  }
  if (!next) return;
  state = {.to_top = true};
  ui.focus("");
  ui.want_frame_in(0);
}

}  // namespace tc
