#include "screens/disputes_page.h"

#include <algorithm>

#include "base/text.h"
#include "screens/kit/cards.h"
#include "screens/kit/dialog.h"
#include "screens/wording.h"

namespace tc {

namespace {

std::optional<Chip> disputed_chip(const EvidenceReplay& replay, const Dispute& dispute) {
  if (!replay.view) return std::nullopt;
  for (const Step& step : replay.view->told.steps)
    for (const Chip& chip : step.chips)
      if (step.number == dispute.step && chip.criterion == dispute.criterion) return chip;
  return std::nullopt;
}

void settle(const DisputesView& view, DisputesState& state, Dispute::Outcome outcome,
            Intents& intents) {
  state.problem.clear();
  if (trimmed(state.feedback).empty()) {
    state.problem = "Say to the learner why, in a sentence.";
    return;
  }
  const std::string what = short_name(view.open->dispute.criterion) + " at step " +
                           std::to_string(view.open->dispute.step) + ", " + view.open->title;
  const std::string answer = outcome == Dispute::Outcome::upheld ? "Upheld: the learner is right. "
                                                                 : "The indication stands. ";
  intents.push_back(AskToSign{TheSettling{view.open->dispute.id, outcome, state.feedback},
                              "Settle the dispute of " + view.open->learner.name,
                              {what, answer + "“" + state.feedback + "”"}});
}

void draw_list(kit::Ui& ui, const DisputesView& view, DisputesState& state, Intents& intents) {
  kit::Card card(ui, {.id = "disputes.list", .padding = 1.25F, .fill = true});
  kit::Scroll scroll(ui, {.id = "disputes.scroll", .gap = 0.5F});
  for (const DisputeRow& row : view.rows) {
    const std::string id = "dispute." + row.dispute.id.text;
    const std::string detail = short_name(row.dispute.criterion) + " at step " +
                               std::to_string(row.dispute.step) + " · " +
                               std::string(in_words(row.dispute.outcome)) + " · " + row.title;
    if (!kit::list_row(ui, {.id = id,
                            .title = row.learner.name,
                            .detail = detail,
                            .current = view.open && view.open->dispute.id == row.dispute.id,
                            .group = "disputes"}))
      continue;
    state = DisputesState{};
    state.dispute = row.dispute.id;
    intents.push_back(LookAgain{});
  }
}

void draw_case(kit::Ui& ui, const DisputesView& view) {
  const Dispute& dispute = view.open->dispute;
  kit::paragraph(ui, {kit::bold(short_name(dispute.criterion) + "  "), kit::plain(view.words)});
  kit::heading(ui, "The learner says");
  kit::paragraph(ui, "“" + dispute.reason + "”");
  kit::heading(ui, "The program saw");
  if (!view.chip) {
    kit::paragraph(ui, "The indication at step " + std::to_string(dispute.step) + ".");
    return;
  }
  {
    kit::Row row(ui, {.id = "dispute.chip"});
    kit::chip(ui, showing_chip("dispute.showing",
                               short_name(dispute.criterion) + " " +
                                   std::string(name(view.chip->showing)) + " at step " +
                                   std::to_string(dispute.step),
                               view.chip->showing));
  }
  kit::paragraph(ui, typeset(view.chip->reason), {.style = kit::Style::small});
  kit::paragraph(ui, "Rule: " + typeset(view.chip->rule) + ".",
                 {.style = kit::Style::small, .ink = kit::Ink::second});
}

void draw_settling(kit::Ui& ui, const DisputesView& view, DisputesState& state, Intents& intents) {
  const Dispute& dispute = view.open->dispute;
  kit::divider(ui);
  if (dispute.outcome != Dispute::Outcome::open) {
    kit::paragraph(ui, {kit::bold(capitalised(in_words(dispute.outcome)) + ". "),
                        kit::plain("“" + dispute.feedback + "”")});
    return;
  }
  kit::text_area(ui, state.feedback,
                 {.id = "dispute.feedback",
                  .label = "Your answer to the learner",
                  .problem = state.problem,
                  .lines = 4});
  kit::Row row(ui, {.id = "dispute.actions"});
  if (kit::button(ui, {.id = "dispute.uphold",
                       .label = "Uphold",
                       .look = kit::ButtonLook::primary,
                       .why = "The learner is right"}))
    settle(view, state, Dispute::Outcome::upheld, intents);
  if (kit::button(
          ui, {.id = "dispute.stands", .label = "Let it stand", .why = "The indication was right"}))
    settle(view, state, Dispute::Outcome::stands, intents);
}

void draw_attempt(kit::Ui& ui, const DisputesView& view, const Library& library,
                  DisputesState& state, Intents& intents) {
  const Dispute& dispute = view.open->dispute;
  kit::Card card(ui, {.id = "disputes.replay", .padding = 2.5F, .fill = true});
  kit::Scroll scroll(
      ui, {.id = "disputes.replay.scroll." + dispute.id.text, .name = "The attempt", .gap = 2});
  if (state.shown != dispute.id) state.debrief.jump_to = dispute.step;
  state.shown = dispute.id;
  draw_replay(ui, view.replay, library, state.debrief, intents, {dispute.step});
}

}  // namespace

Result<DisputesView> disputes_view(Workplace& workplace, const Person& who,
                                   const DisputesState& state) {
  auto rows = disputes(workplace, who.id);
  if (!rows) return tl::unexpected(rows.error());
  DisputesView view;
  view.tabs = office_tabs(workplace, who);
  view.rows = std::move(*rows);
  for (const DisputeRow& row : view.rows)
    if (!view.open || row.dispute.id == state.dispute) view.open = row;
  if (!view.open) return view;
  view.words = words_of(workplace.library(), view.open->dispute.criterion);
  view.replay = replay_of(workplace, who, view.open->dispute.attempt);
  view.chip = disputed_chip(view.replay, view.open->dispute);
  return view;
}

void draw_disputes(kit::Ui& ui, const DisputesView& view, const Library& library,
                   DisputesState& state, Intents& intents) {
  {
    kit::PageHeader header(
        ui, {.title = "Disputes",
             .sentence = "A learner says otherwise than the program; you decide, with a reason."});
  }
  kit::PageBody body(ui);
  draw_tabs(ui, view.tabs, OfficeTab::disputes, intents);
  if (!view.open) {
    kit::empty_state(ui, {.id = "disputes.empty",
                          .icon = kit::Icon::quality,
                          .title = "Nothing is disputed",
                          .sentence = "Where a learner does not agree with what the program saw in "
                                      "an attempt that they submitted, it comes here."});
    return;
  }
  kit::Columns columns(ui, {240, 0, 400});
  columns.next();
  draw_list(ui, view, state, intents);
  columns.next();
  draw_attempt(ui, view, library, state, intents);
  columns.next();
  kit::Card card(ui, {.id = "disputes.case", .padding = 2.5F, .gap = 1.5F, .fill = true});
  kit::Scroll scroll(ui, {.id = "disputes.case.scroll", .gap = 1.5F});
  draw_case(ui, view);
  draw_settling(ui, view, state, intents);
}

}  // namespace tc
