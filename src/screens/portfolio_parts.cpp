// The parts of the Portfolio page: the matrix, the items, the actions.
#include <algorithm>

#include "base/text.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"
#include "screens/kit/table.h"
#include "screens/portfolio_page.h"
#include "screens/wording.h"

namespace tc {

namespace {

/// The kinds that have a column: those that there is evidence of, else the first ones to collect.
std::vector<EvidenceKind> columns_of(const Progress& progress) {
  std::vector<EvidenceKind> out;
  for (const EvidenceForm& form : all_evidence_forms())
    if (std::any_of(progress.criteria.begin(), progress.criteria.end(),
                    [&](const CriterionProgress& row) { return row.links.count(form.kind) > 0; }))
      out.push_back(form.kind);
  if (!out.empty()) return out;
  return {EvidenceKind::direct_observation, EvidenceKind::work_product, EvidenceKind::simulation};
}

kit::Cell count_cell(const CriterionProgress& row, EvidenceKind kind) {
  const auto found = row.links.find(kind);
  const int count = found == row.links.end() ? 0 : found->second;
  return {{kit::small(count == 0 ? "–" : std::to_string(count), kit::Ink::first)}};
}

kit::Cell decision_cell(const CriterionProgress& row) {
  if (row.decision) {
    const Decision decision = row.decision->decision;
    const std::string mark = decision == Decision::met           ? "✓ "
                             : decision == Decision::not_yet_met ? "✗ "
                                                                 : "● ";
    return {{kit::small(mark + std::string(in_words(decision)), kit::Ink::first)},
            tone_of(decision)};
  }
  if (row.evidenced()) return {{kit::small("● evidence", kit::Ink::first)}, kit::Tone::wait};
  return {{kit::small("–", kit::Ink::third)}};
}

std::string legend(const std::vector<EvidenceKind>& kinds) {
  std::vector<std::string> words;
  for (const EvidenceKind kind : kinds)
    words.push_back(std::string(form_of(kind).code) + " " + std::string(in_words(kind)));
  return joined(words, " · ");
}

/// The item's state as a chip's words and tone.
std::pair<std::string, kit::Tone> standing(const PortfolioView& view, const EvidenceItem& item) {
  switch (item.state()) {
    case ItemState::draft:
      return {"draft", kit::Tone::plain};
    case ItemState::withdrawn:
      return {"taken back", kit::Tone::plain};
    case ItemState::submitted:
      break;
  }
  if (item.by != view.learner && !item.submission()->confirmed)
    return {"for you to confirm", kit::Tone::amber};
  if (item.waiting() == 0) return {"judged", kit::Tone::met};
  const CalendarDate due = view.feedback_due(item);
  return {"feedback due " + in_words(due), due < view.today ? kit::Tone::miss : kit::Tone::wait};
}

std::string shows_words(const EvidenceItem& item) {
  std::vector<std::string> names;
  for (const Link& link : item.links) names.push_back(short_name(link.criterion));
  if (names.empty()) return "no criterion yet";
  if (names.size() > 6) return criteria_counted(names.size());
  return joined(names, ", ");
}

void draw_item_row(kit::Ui& ui, const PortfolioView& view, const EvidenceItem& item,
                   Intents& intents) {
  const std::string id = "item." + item.id.text;
  const std::string title = item.number + "  " + item.title;
  std::string detail =
      capitalised(in_words(item.kind)) + " · " + shows_words(item) + " · " + in_words(item.day());
  if (!item.attachments.empty()) detail += " · " + counted(item.attachments.size(), "file");
  const auto [chip, tone] = standing(view, item);
  if (kit::list_row(ui, {.id = id,
                         .title = title,
                         .detail = detail,
                         .chip = chip,
                         .chip_tone = tone,
                         .group = "items"}))
    intents.push_back(OpenItem{item.id});
}

std::string due_words(const PlannedAction& action, const CalendarDate& today) {
  switch (action.outcome) {
    case PlannedAction::Outcome::done:
      return "done";
    case PlannedAction::Outcome::dropped:
      return "dropped";
    case PlannedAction::Outcome::open:
      break;
  }
  return (action.due < today ? "was due " : "due ") + in_words(action.due);
}

kit::Tone due_tone(const PlannedAction& action, const CalendarDate& today) {
  if (action.outcome == PlannedAction::Outcome::done) return kit::Tone::met;
  if (action.outcome == PlannedAction::Outcome::dropped) return kit::Tone::plain;
  return action.due < today ? kit::Tone::miss : kit::Tone::wait;
}

std::string action_detail(const PortfolioView& view, const PlannedAction& action) {
  std::string out = action.owner == view.learner ? "Yours" : "For " + view.name_of(action.owner);
  if (action.criterion) out += " · " + text(*action.criterion);
  out += " · agreed with " + view.name_of(action.by);
  if (!action.outcome_note.empty()) out += " · “" + action.outcome_note + "”";
  return out;
}

}  // namespace

void draw_portfolio_matrix(kit::Ui& ui, const PortfolioView& view, PortfolioState& state) {
  const auto kinds = columns_of(view.progress);
  std::vector<kit::TableColumn> columns{{"Criterion"}};
  for (const EvidenceKind kind : kinds) columns.push_back({form_of(kind).code, 48});
  columns.push_back({"Decision", 132});
  const CriterionKind shown = static_cast<PortfolioPart>(state.part) == PortfolioPart::knowledge
                                  ? CriterionKind::knowledge
                                  : CriterionKind::performance;
  kit::paragraph(ui, legend(kinds), {.style = kit::Style::small, .ink = kit::Ink::second});
  kit::Scroll scroll(ui, {.id = "portfolio.scroll", .gap = 0});
  kit::Table table(ui, {.id = "portfolio.criteria", .rows_open = true}, columns);
  for (const CriterionProgress& row : view.progress.criteria) {
    if (row.criterion.code.kind != shown) continue;
    std::vector<kit::Cell> cells{{{kit::small_bold(short_name(row.criterion) + "  "),
                                   kit::small(row.words, kit::Ink::first)}}};
    for (const EvidenceKind kind : kinds) cells.push_back(count_cell(row, kind));
    cells.push_back(decision_cell(row));
    if (table.row(text(row.criterion), cells, state.row == row.criterion))
      state.row = row.criterion;
  }
}

void draw_portfolio_items(kit::Ui& ui, const PortfolioView& view, Intents& intents) {
  if (view.portfolio.items.empty() && view.begun.empty())
    kit::paragraph(ui,
                   "Nothing is in your portfolio yet. Add evidence: what you did at work, or an "
                   "attempt that you practised.",
                   {.ink = kit::Ink::second});
  kit::Scroll scroll(ui, {.id = "portfolio.items", .gap = 0.5F});
  for (const EvidenceKind kind : view.begun) {
    const std::string id = "begun." + std::string(name_of(kind));
    const std::string title = capitalised(in_words(kind)) + ", begun";
    if (kit::list_row(ui, {.id = id,
                           .title = title,
                           .detail = "What you typed is kept. Go on, and keep it as a draft.",
                           .chip = "not in the portfolio yet",
                           .group = "items"}))
      intents.push_back(WriteItem{kind, {}, std::nullopt});
  }
  const auto& items = view.portfolio.items;
  for (auto item = items.rbegin(); item != items.rend(); ++item)
    draw_item_row(ui, view, *item, intents);
}

void draw_portfolio_actions(kit::Ui& ui, const PortfolioView& view, PortfolioState& state) {
  if (view.actions.empty())
    kit::paragraph(ui,
                   "Nothing is agreed. Your assessor plans with you what to do next, and it "
                   "stands here with its day.",
                   {.ink = kit::Ink::second});
  kit::Scroll scroll(ui, {.id = "portfolio.actions", .gap = 0.5F});
  for (const PlannedAction& action : view.actions) {
    const std::string id = "action." + action.id.text;
    const std::string detail = action_detail(view, action);
    const std::string due = due_words(action, view.today);
    const bool mine =
        action.owner == view.learner && action.outcome == PlannedAction::Outcome::open;
    if (!kit::list_row(ui, {.id = id,
                            .title = action.what,
                            .detail = detail,
                            .chip = due,
                            .chip_tone = due_tone(action, view.today),
                            .disabled = !mine,
                            .group = "actions"}))
      continue;
    state.settling = action.id;
    state.note.clear();
  }
}

}  // namespace tc
