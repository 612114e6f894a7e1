#include "screens/countersign_page.h"

#include <algorithm>

#include "base/text.h"
#include "screens/kit/cards.h"
#include "screens/kit/dialog.h"
#include "screens/wording.h"

namespace tc {

namespace {

CountersignRow row_of(Workplace& workplace, ToCountersign waiting) {
  CountersignRow row;
  row.id = waiting.judgement ? waiting.judgement->id : waiting.decision->id;
  row.words = words_of(workplace.library(), waiting.criterion);
  if (const Link* link = waiting.item.find(waiting.criterion))
    row.reason = (link->locator.empty() ? "" : link->locator + ": ") + link->reason;
  row.waiting = std::move(waiting);
  return row;
}

/// "P4: accepted, by Lee Marsh", as it is signed.
std::string judged_words(const CountersignRow& row) {
  const ToCountersign& waiting = row.waiting;
  const std::string what =
      waiting.judgement
          ? waiting.item.number + ": " + std::string(in_words(waiting.judgement->verdict))
          : "criterion " + std::string(in_words(waiting.decision->decision));
  return waiting.learner.name + ", " + short_name(waiting.criterion) + ", " + what + " (" +
         waiting.trainee.name + ")";
}

void ask_to_sign(const CountersignView& view, const CountersignState& state, Intents& intents) {
  TheCountersignatures what;
  AskToSign ask;
  for (const CountersignRow& row : view.rows) {
    const auto answer = state.answers.find(row.id);
    if (answer == state.answers.end()) continue;
    if (answer->second.agreed)
      what.agreed.push_back(row.id);
    else
      what.not_agreed.push_back({row.id, answer->second.feedback});
    ask.lines.push_back((answer->second.agreed ? "Agree: " : "Do not agree: ") + judged_words(row));
  }
  ask.what = std::move(what);
  ask.title = "Countersign " + counted(ask.lines.size(), "judgement");
  intents.push_back(std::move(ask));
}

void draw_header(kit::Ui& ui, const CountersignView& view, const CountersignState& state,
                 Intents& intents) {
  const auto answered = static_cast<std::size_t>(
      std::count_if(view.rows.begin(), view.rows.end(),
                    [&](const CountersignRow& row) { return state.answers.count(row.id) > 0; }));
  kit::PageHeader header(
      ui, {.title = "Countersign",
           .sentence = "Judgements by assessors in training count once you have agreed."});
  if (answered == 0) return;
  const std::string label = "Sign " + counted(answered, "answer");
  if (kit::button(ui, {.id = "countersign.sign",
                       .label = label,
                       .look = kit::ButtonLook::primary,
                       .key = {kit::Key::s}}))
    ask_to_sign(view, state, intents);
}

void draw_judged(kit::Ui& ui, const CountersignRow& row) {
  const ToCountersign& waiting = row.waiting;
  kit::Row chips(ui, {.id = "judged." + row.id.text});
  if (waiting.judgement) {
    const Verdict verdict = waiting.judgement->verdict;
    kit::chip(ui, {.label = in_words(verdict), .tone = tone_of(verdict), .mark = mark_of(verdict)});
  } else {
    const Decision decision = waiting.decision->decision;
    const std::string label = "criterion " + std::string(in_words(decision));
    kit::chip(ui, {.label = label, .tone = tone_of(decision), .mark = mark_of(decision)});
  }
  kit::label(ui, "by " + waiting.trainee.name,
             {.style = kit::Style::small, .ink = kit::Ink::second});
}

void draw_answer(kit::Ui& ui, const CountersignRow& row, const CountersignState& state) {
  const auto answer = state.answers.find(row.id);
  if (answer == state.answers.end()) return;
  const bool agreed = answer->second.agreed;
  kit::Row chips(ui, {.id = "answer." + row.id.text});
  kit::chip(ui, {.label = agreed ? "you agree" : "you do not agree",
                 .tone = agreed ? kit::Tone::met : kit::Tone::miss,
                 .mark = agreed ? kit::Mark::tick : kit::Mark::cross});
  kit::chip(ui, {.label = "not signed", .tone = kit::Tone::amber});
}

void draw_keys(kit::Ui& ui, const CountersignRow& row, CountersignState& state) {
  kit::Row keys(ui, {.id = "countersign.keys"});
  if (kit::key_hint(ui, {.id = "countersign.agree", .key = {kit::Key::a}, .label = "agree"}))
    state.answers[row.id] = CountersignAnswer{};
  if (kit::key_hint(ui, {.id = "countersign.not", .key = {kit::Key::x}, .label = "do not agree"}))
    state.being_written = CountersignAnswer{false, ""};
  if (state.answers.count(row.id) > 0 &&
      kit::key_hint(ui, {.id = "countersign.undo", .key = {kit::Key::z}, .label = "take back"}))
    state.answers.erase(row.id);
}

bool draw_row(kit::Ui& ui, const CountersignRow& row, bool current, CountersignState& state) {
  const std::string id = "counter." + row.id.text;
  const std::string name = row.waiting.learner.name + " · " + short_name(row.waiting.criterion);
  kit::Block block(ui, {.id = id, .name = name, .current = current, .group = "counter"});
  kit::paragraph(ui, {kit::bold(name + "  "), kit::plain(row.words)});
  if (!row.reason.empty())
    kit::paragraph(ui, row.reason, {.style = kit::Style::small, .ink = kit::Ink::second});
  draw_judged(ui, row);
  const std::string& feedback =
      row.waiting.judgement ? row.waiting.judgement->feedback : row.waiting.decision->feedback;
  if (!feedback.empty())
    kit::paragraph(ui, "“" + feedback + "”", {.style = kit::Style::small, .ink = kit::Ink::second});
  draw_answer(ui, row, state);
  if (current) draw_keys(ui, row, state);
  return block.chosen();
}

void draw_rows(kit::Ui& ui, const CountersignView& view, CountersignState& state,
               Intents& intents) {
  kit::Card card(ui, {.id = "countersign.rows", .padding = 0.25F, .fill = true});
  kit::Scroll scroll(ui, {.id = "countersign.scroll", .gap = 0});
  std::optional<std::size_t> chosen;
  for (std::size_t i = 0; i < view.rows.size(); ++i)
    if (draw_row(ui, view.rows[i], i == state.row, state)) chosen = i;
  const bool elsewhere = ui.focused().rfind("counter.", 0) != 0;
  if (elsewhere && state.row + 1 < view.rows.size() && ui.pressed(kit::Key::down)) {
    chosen = state.row + 1;
    ui.focus("counter." + view.rows[*chosen].id.text);
  }
  if (!chosen) return;
  state.row = *chosen;
  intents.push_back(LookAgain{});
}

void draw_item(kit::Ui& ui, const CountersignView& view, const Library& library,
               CountersignState& state, Intents& intents) {
  const CountersignRow& row = view.rows[std::min(state.row, view.rows.size() - 1)];
  kit::Card card(ui, {.id = "countersign.item", .padding = 2.5F, .fill = true});
  kit::Scroll scroll(ui, {.id = "countersign.item.scroll", .name = "The evidence", .gap = 1.5F});
  if (!row.waiting.judgement) {
    kit::heading(ui, "A decision about the whole criterion");
    kit::paragraph(ui, "It rests on all that was accepted for " +
                           short_name(row.waiting.criterion) + " of " + row.waiting.learner.name +
                           ".");
    return;
  }
  kit::paragraph(ui, row.waiting.item.number + " · " + row.waiting.item.title,
                 {.style = kit::Style::small, .ink = kit::Ink::second});
  draw_sheet(ui, view.sheet, intents);
  std::set<int> steps;
  if (const Link* link = row.waiting.item.find(row.waiting.criterion))
    steps = steps_of(link->locator);
  draw_replay(ui, view.replay, library, state.debrief, intents, steps);
}

void draw_disagreement(kit::Ui& ui, const CountersignView& view, CountersignState& state) {
  const CountersignRow& row = view.rows[std::min(state.row, view.rows.size() - 1)];
  const std::string title = short_name(row.waiting.criterion) + ": you do not agree";
  kit::Dialog dialog(ui, {.id = "disagree", .title = title, .first_focus = "disagree.text"});
  const std::string label = "Feedback for " + row.waiting.trainee.name;
  const kit::Edited edited = kit::text_area(ui, state.being_written->feedback,
                                            {.id = "disagree.text",
                                             .label = label,
                                             .placeholder = "What you see otherwise, and why",
                                             .problem = state.problem});
  kit::Row actions(ui, {.id = "disagree.actions", .align = kit::Align::right});
  const bool close = kit::button(ui, {.id = "disagree.cancel", .label = "Cancel"});
  const bool save = kit::button(ui, {.id = "disagree.save",
                                     .label = "Mark it so",
                                     .look = kit::ButtonLook::primary,
                                     .key = {kit::Key::enter, true}});
  const bool empty = trimmed(state.being_written->feedback).empty();
  const bool done = save || edited == kit::Edited::entered;
  state.problem = done && empty ? "Say what you see otherwise." : state.problem;
  if (done && !empty) state.answers[row.id] = *state.being_written;
  if (close || dialog.dismissed() || (done && !empty)) {
    state.being_written.reset();
    state.problem.clear();
  }
}

}  // namespace

Result<CountersignView> countersign_view(Workplace& workplace, const Person& who,
                                         const CountersignState& state) {
  auto waiting = to_countersign(workplace, who.id);
  if (!waiting) return tl::unexpected(waiting.error());
  CountersignView view;
  view.tabs = office_tabs(workplace, who);
  for (ToCountersign& one : *waiting) view.rows.push_back(row_of(workplace, std::move(one)));
  if (view.rows.empty()) return view;
  const ToCountersign& current = view.rows[std::min(state.row, view.rows.size() - 1)].waiting;
  if (!current.judgement) return view;
  view.sheet = evidence_sheet(workplace, current.item);
  if (current.item.attempt) view.replay = replay_of(workplace, who, *current.item.attempt);
  return view;
}

void draw_countersign(kit::Ui& ui, const CountersignView& view, const Library& library,
                      CountersignState& state, Intents& intents) {
  draw_header(ui, view, state, intents);
  {
    kit::PageBody body(ui);
    draw_tabs(ui, view.tabs, OfficeTab::countersign, intents);
    if (view.rows.empty()) {
      kit::empty_state(ui, {.id = "countersign.empty",
                            .icon = kit::Icon::quality,
                            .title = "Nothing waits for your signature",
                            .sentence = "What an assessor in training judges and signs comes here, "
                                        "until you agree or say why you do not."});
      return;
    }
    kit::Columns columns(ui, {0, 470});
    columns.next();
    draw_item(ui, view, library, state, intents);
    columns.next();
    draw_rows(ui, view, state, intents);
  }
  if (state.being_written) draw_disagreement(ui, view, state);
}

}  // namespace tc
