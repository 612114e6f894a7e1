#include "screens/assess_page.h"

#include <algorithm>

#include "base/text.h"
#include "screens/conversation_parts.h"
#include "screens/kinds_dialog.h"
#include "screens/kit/cards.h"
#include "screens/kit/dialog.h"
#include "screens/wording.h"

namespace tc {

namespace {

void open_item(AssessState& state, const EntryId& item, Intents& intents) {
  state = AssessState{};
  state.item = item;
  intents.push_back(LookAgain{});
}

void open_next(const AssessView& view, AssessState& state, Intents& intents) {
  const auto& queue = view.queue;
  const auto here = std::find_if(queue.begin(), queue.end(), [&](const QueueRow& row) {
    return view.open && row.item.id == view.open->item.id;
  });
  const auto next = here == queue.end() || here + 1 == queue.end() ? queue.begin() : here + 1;
  open_item(state, next->item.id, intents);
}

std::string queue_words(const AssessView& view, const QueueRow& row) {
  std::string words = row.item.number + " " + std::string(in_words(row.item.kind)) + " · ";
  if (row.item.waiting() == 0) {
    words += "judged";
  } else {
    words +=
        due_words(row.due, view.today) + " · " + std::to_string(row.item.waiting()) + " to judge";
    if (row.marked > 0) words += ", " + std::to_string(row.marked) + " marked";
  }
  if (row.disputes > 0) words += " · " + counted(row.disputes, "dispute");
  return words;
}

std::string turnaround_words(const Turnaround& turnaround) {
  if (turnaround.judged == 0) return "Nothing judged yet.";
  return std::to_string(turnaround.in_time) + " of " + std::to_string(turnaround.judged) +
         " in time, median " +
         counted(static_cast<std::size_t>(turnaround.median_days), "working day");
}

void draw_queue(kit::Ui& ui, const AssessView& view, AssessState& state, Intents& intents) {
  kit::Card card(ui, {.id = "assess.queue", .padding = 1.25F, .fill = true});
  kit::paragraph(ui, turnaround_words(view.turnaround),
                 {.id = "assess.turnaround", .style = kit::Style::small, .ink = kit::Ink::second});
  kit::Scroll scroll(ui, {.id = "assess.queue.scroll", .gap = 0.5F});
  for (const QueueRow& row : view.queue) {
    const std::string id = "queue." + row.item.id.text;
    const std::string detail = queue_words(view, row);
    const bool late = row.overdue && row.item.waiting() > 0;
    if (kit::list_row(ui, {.id = id,
                           .title = row.learner.name,
                           .detail = detail,
                           .icon = late ? kit::Icon::clock : kit::Icon::none,
                           .current = view.open && view.open->item.id == row.item.id,
                           .group = "queue"}))
      open_item(state, row.item.id, intents);
  }
}

/// The replay follows from criterion to criterion.
std::set<int> steps_marked(const AssessView& view, AssessState& state) {
  std::set<int> marked;
  if (state.link < view.links.size()) marked = steps_of(view.links[state.link].link.locator);
  if (state.link != state.link_before && !marked.empty()) state.debrief.jump_to = *marked.begin();
  state.link_before = state.link;
  return marked;
}

void draw_item(kit::Ui& ui, const AssessView& view, const Library& library, AssessState& state,
               Intents& intents) {
  kit::Card card(ui, {.id = "assess.item", .padding = 2.5F, .fill = true});
  kit::Scroll scroll(
      ui,
      {.id = "assess.item.scroll." + view.open->item.id.text, .name = "The evidence", .gap = 1.5F});
  draw_sheet(ui, view.sheet, intents);
  if (view.standing) draw_attempt_standing(ui, *view.standing, ToldTo::others);
  draw_replay(ui, view.replay, library, state.debrief, intents, steps_marked(view, state));
}

std::string header_sentence(const AssessView& view) {
  if (!view.open) return "Nothing is waiting for you.";
  std::string words = view.open->item.number + " · " + view.open->item.title + " · ";
  if (view.waiting == 0) return words + "nothing else waits for you";
  words += counted(view.waiting, "item") + " waiting in your queue";
  if (view.overdue > 0) words += ", " + std::to_string(view.overdue) + " overdue";
  return words;
}

void draw_header(kit::Ui& ui, const AssessView& view, AssessState& state, Intents& intents) {
  const std::string title = view.open ? "Assess · " + view.open->learner.name : "Assess";
  kit::PageHeader header(ui, {.title = title, .sentence = header_sentence(view)});
  const PersonId learner = view.open ? view.open->learner.id : PersonId{};
  if (kit::button(ui, {.id = "assess.observe", .label = "Record an observation"}))
    intents.push_back(WriteItem{EvidenceKind::direct_observation, learner, std::nullopt});
  if (kit::button(ui, {.id = "assess.kinds", .label = "Other evidence"})) state.adding = true;
  if (view.open && kit::button(ui, {.id = "assess.witnesses", .label = "Witnesses"}))
    intents.push_back(OpenWitnesses{learner});
  if (view.queue.size() > 1 &&
      kit::button(ui, {.id = "assess.next", .label = "Next item", .key = {kit::Key::n}}))
    open_next(view, state, intents);
  if (view.marks.empty()) return;
  const std::string label = "Sign " + counted(view.marks.size(), "mark");
  if (kit::button(ui, {.id = "assess.sign",
                       .label = label,
                       .look = kit::ButtonLook::primary,
                       .key = {kit::Key::s}}))
    intents.push_back(
        AskToSign{TheMarks{learner}, label + " about " + view.open->learner.name, view.to_sign});
}

/// Discussions, questions and observations: what an assessor makes.
void draw_choosing(kit::Ui& ui, const AssessView& view, AssessState& state, Intents& intents) {
  const KindChosen chosen = draw_kinds(ui, MadeBy::assessor);
  if (chosen.kind || chosen.closed) state.adding = false;
  const PersonId learner = view.open ? view.open->learner.id : PersonId{};
  if (chosen.kind) intents.push_back(WriteItem{*chosen.kind, learner, std::nullopt});
}

void draw_empty(kit::Ui& ui, Intents& intents) {
  if (kit::empty_state(ui, {.id = "assess.empty",
                            .icon = kit::Icon::assess,
                            .title = "Your queue is empty",
                            .sentence = "Evidence comes here when a learner submits it, or when "
                                        "you take in a file that they handed in. What you saw at "
                                        "work you can record yourself.",
                            .action = "Take in a file"}))
    intents.push_back(GoTo{Place::hand_in});
}

void draw_panes(kit::Ui& ui, const AssessView& view, const Library& library, AssessState& state,
                Intents& intents) {
  kit::Columns columns(ui, {240, 0, 430});
  columns.next();
  draw_queue(ui, view, state, intents);
  columns.next();
  draw_item(ui, view, library, state, intents);
  columns.next();
  draw_links_to_judge(ui, view, state, intents);
}

}  // namespace

std::string due_words(const CalendarDate& due, const CalendarDate& today) {
  if (due == today) return "due today";
  if (today < due) return "due " + in_words(due);
  const int days = std::max(1, working_days_between(due, today));
  return "overdue by " + counted(static_cast<std::size_t>(days), "working day");
}

void draw_assess(kit::Ui& ui, const AssessView& view, const Library& library, AssessState& state,
                 Intents& intents) {
  draw_header(ui, view, state, intents);
  {
    kit::PageBody body(ui);
    draw_tabs(ui, view.tabs, OfficeTab::queue, intents);
    if (view.open)
      draw_panes(ui, view, library, state, intents);
    else
      draw_empty(ui, intents);
  }
  if (state.adding) return draw_choosing(ui, view, state, intents);
  if (view.open) draw_judging_forms(ui, view, state.forms, intents);
}

}  // namespace tc
