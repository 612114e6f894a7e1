#include "screens/actions_page.h"

#include "base/text.h"
#include "screens/assess_page.h"
#include "screens/kit/cards.h"
#include "screens/kit/dialog.h"
#include "screens/wording.h"

namespace tc {

namespace {

ActionRow row_of(Workplace& workplace, const PlannedAction& action) {
  ActionRow row{action, name_in(workplace, action.learner), name_in(workplace, action.owner), "",
                false};
  if (action.criterion) row.about = short_name(*action.criterion);
  const EvidenceItem* item =
      action.evidence ? workplace.record().find_evidence(*action.evidence) : nullptr;
  if (item != nullptr) row.about += (row.about.empty() ? "" : ", ") + item->number;
  row.overdue = action.outcome == PlannedAction::Outcome::open && action.due < workplace.today();
  return row;
}

std::string standing_words(const ActionRow& row, const CalendarDate& today) {
  switch (row.action.outcome) {
    case PlannedAction::Outcome::open:
      return due_words(row.action.due, today);
    case PlannedAction::Outcome::done:
      return "done";
    case PlannedAction::Outcome::dropped:
      return "dropped: " + row.action.outcome_note;
  }
  return "";
}

void draw_action(kit::Ui& ui, const ActionRow& row, const ActionsView& view, ActionsState& state,
                 Intents& intents) {
  const std::string id = row.action.id.text;
  kit::Card card(ui, {.id = "action." + id});
  kit::paragraph(ui, {kit::bold(row.action.what)});
  kit::paragraph(
      ui,
      row.learner + (row.about.empty() ? "" : " · " + row.about) + " · to be done by " + row.owner,
      {.style = kit::Style::small, .ink = kit::Ink::second});
  kit::Row actions(ui, {.id = "action.row." + id});
  const bool open = row.action.outcome == PlannedAction::Outcome::open;
  const bool done = row.action.outcome == PlannedAction::Outcome::done;
  const std::string words = standing_words(row, view.today);
  kit::chip(ui, {.label = words,
                 .tone = row.overdue ? kit::Tone::miss
                         : open      ? kit::Tone::wait
                         : done      ? kit::Tone::met
                                     : kit::Tone::plain,
                 .mark = row.overdue ? kit::Mark::cross
                         : open      ? kit::Mark::dot
                         : done      ? kit::Mark::tick
                                     : kit::Mark::none});
  if (!open) return;
  const std::string done_id = "action.done." + id;
  const std::string drop_id = "action.drop." + id;
  if (kit::button(ui, {.id = done_id, .label = "Done"}))
    intents.push_back(SettleAction{row.action.id, PlannedAction::Outcome::done, ""});
  if (kit::button(ui, {.id = drop_id, .label = "Drop it", .look = kit::ButtonLook::link}))
    state = ActionsState{row.action.id, "", ""};
}

void draw_dropping(kit::Ui& ui, ActionsState& state, Intents& intents) {
  kit::Dialog dialog(ui, {.id = "drop", .title = "Drop the action", .first_focus = "drop.why"});
  const kit::Edited edited =
      kit::text_field(ui, state.why, {.id = "drop.why", .label = "Why", .problem = state.problem});
  kit::Row row(ui, {.id = "drop.actions", .align = kit::Align::right});
  const bool close = kit::button(ui, {.id = "drop.cancel", .label = "Cancel"});
  const bool drop =
      kit::button(ui, {.id = "drop.save", .label = "Drop it", .look = kit::ButtonLook::primary}) ||
      edited == kit::Edited::entered;
  const bool empty = trimmed(state.why).empty();
  if (drop && empty) state.problem = "Say why it is not needed any more.";
  if (drop && !empty)
    intents.push_back(SettleAction{*state.dropping, PlannedAction::Outcome::dropped, state.why});
  if (close || dialog.dismissed() || (drop && !empty)) state.dropping.reset();
}

}  // namespace

Result<ActionsView> actions_view(Workplace& workplace, const Person& who) {
  const auto actions = actions_for(workplace, who.id);
  if (!actions) return tl::unexpected(actions.error());
  ActionsView view;
  view.tabs = office_tabs(workplace, who);
  view.today = workplace.today();
  for (const PlannedAction& action : *actions) view.rows.push_back(row_of(workplace, action));
  return view;
}

void draw_actions(kit::Ui& ui, const ActionsView& view, ActionsState& state, Intents& intents) {
  {
    kit::PageHeader header(
        ui, {.title = "Actions", .sentence = "What you agreed with learners, by due date."});
  }
  {
    kit::PageBody body(ui);
    draw_tabs(ui, view.tabs, OfficeTab::actions, intents);
    if (view.rows.empty()) {
      kit::empty_state(ui, {.id = "actions.empty",
                            .icon = kit::Icon::clock,
                            .title = "Nothing is agreed yet",
                            .sentence = "While you judge, L plans an action: what is to be done, "
                                        "by whom, and by when."});
      return;
    }
    for (const ActionRow& row : view.rows) draw_action(ui, row, view, state, intents);
  }
  if (state.dropping) draw_dropping(ui, state, intents);
}

}  // namespace tc
