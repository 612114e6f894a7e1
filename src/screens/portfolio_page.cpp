#include "screens/portfolio_page.h"

#include <algorithm>

#include "base/text.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"
#include "screens/kit/table.h"
#include "screens/wording.h"

namespace tc {

namespace {

CriterionKind kind_of(const PortfolioState& state) {
  return state.kind == 0 ? CriterionKind::performance : CriterionKind::knowledge;
}

kit::Cell count_cell(int count) {
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

void draw_matrix(kit::Ui& ui, const PortfolioView& view, PortfolioState& state) {
  kit::Card card(ui, {.id = "portfolio.matrix", .padding = 2, .fill = true});
  kit::choice(ui, state.kind, {.id = "portfolio.kind", .options = {"Performance", "Knowledge"}});
  kit::Scroll scroll(ui, {.id = "portfolio.scroll", .gap = 0});
  kit::Table table(ui, {.id = "portfolio.criteria", .rows_open = true},
                   {{"Criterion"}, {"Observed", 84}, {"Attempts", 84}, {"Decision", 132}});
  for (const CriterionProgress& row : view.progress.criteria) {
    if (row.criterion.code.kind != kind_of(state)) continue;
    const std::string id = text(row.criterion);
    const std::vector<kit::Cell> cells{{{kit::small_bold(short_name(row.criterion) + "  "),
                                         kit::small(row.words, kit::Ink::first)}},
                                       count_cell(row.observations),
                                       count_cell(row.simulations),
                                       decision_cell(row)};
    if (table.row(id, cells, state.row == row.criterion)) state.row = row.criterion;
  }
}

void draw_progress(kit::Ui& ui, const PortfolioView& view, const PortfolioState& state) {
  int all = 0, met = 0, evidenced = 0;
  for (const CriterionProgress& row : view.progress.criteria) {
    if (row.criterion.code.kind != kind_of(state)) continue;
    ++all;
    met += row.met() ? 1 : 0;
    evidenced += row.evidenced() ? 1 : 0;
  }
  const auto words = [&](int part) { return std::to_string(part) + " of " + std::to_string(all); };
  const auto share = [&](int part) {
    return all == 0 ? 0.0F : static_cast<float>(part) / static_cast<float>(all);
  };
  kit::Card card(ui, {.id = "portfolio.progress"});
  kit::heading(ui, "Progress");
  const std::string met_words = words(met);
  kit::progress(ui, {.id = "progress.met",
                     .label = "Decided as met",
                     .words = met_words,
                     .part = share(met),
                     .tone = kit::Tone::met});
  const std::string evidenced_words = words(evidenced);
  kit::progress(ui, {.id = "progress.evidenced",
                     .label = "Evidenced",
                     .words = evidenced_words,
                     .part = share(evidenced),
                     .tone = kit::Tone::wait});
  if (!view.review_note.empty())
    kit::paragraph(ui, view.review_note, {.style = kit::Style::small, .ink = kit::Ink::second});
}

void draw_links(kit::Ui& ui, const PortfolioView& view, const CriterionProgress& row) {
  for (const EvidenceItem& item : view.portfolio.items) {
    const Link* link = item.find(row.criterion);
    if (link == nullptr) continue;
    kit::paragraph(ui, {kit::small_bold(item.number + "  "),
                        kit::small(std::string(in_words(item.kind)) + ": " + link->reason)});
    const Judgement* judged = link->newest();
    kit::chip(ui, {.label = judged == nullptr ? "waits for an assessor" : in_words(judged->verdict),
                   .tone = judged == nullptr ? kit::Tone::wait : tone_of(judged->verdict),
                   .mark = judged == nullptr ? kit::Mark::dot : mark_of(judged->verdict)});
    if (judged != nullptr && !judged->feedback.empty())
      kit::paragraph(ui, "“" + judged->feedback + "”",
                     {.style = kit::Style::small, .ink = kit::Ink::second});
  }
}

void draw_criterion(kit::Ui& ui, const PortfolioView& view, const PortfolioState& state) {
  const auto& rows = view.progress.criteria;
  const auto row = std::find_if(rows.begin(), rows.end(),
                                [&](const auto& r) { return state.row == r.criterion; });
  kit::Card card(ui, {.id = "portfolio.criterion", .fill = true});
  if (row == rows.end()) {
    kit::heading(ui, "One at a time");
    kit::paragraph(ui, "Choose a criterion to see its evidence and what it still needs.",
                   {.style = kit::Style::small, .ink = kit::Ink::second});
    kit::paragraph(ui, view.policy, {.style = kit::Style::small, .ink = kit::Ink::second});
    return;
  }
  kit::heading(ui, short_name(row->criterion) +
                       (row->missing.empty() ? std::string(" is met") : " " + row->missing));
  kit::Scroll scroll(ui, {.id = "portfolio.criterion.scroll", .name = "Its evidence"});
  kit::paragraph(ui, "“" + row->words + "”", {.style = kit::Style::small});
  draw_links(ui, view, *row);
  if (row->decision && !row->decision->feedback.empty())
    kit::paragraph(ui, "Decision: “" + row->decision->feedback + "”", {.style = kit::Style::small});
  const std::string workplace = view.workplace_shows(row->criterion);
  if (!workplace.empty() && !row->met())
    kit::paragraph(ui, "Only real work shows: " + workplace,
                   {.style = kit::Style::small, .ink = kit::Ink::second});
}

void draw_picking(kit::Ui& ui, const PortfolioView& view, PortfolioState& state, Intents& intents) {
  kit::Dialog dialog(ui, {.id = "portfolio.pick", .title = "Which attempt?"});
  if (view.can_be_added.empty())
    kit::paragraph(ui,
                   "There is no finished attempt that is not in your portfolio yet. Practise "
                   "first, then add it here.",
                   {.ink = kit::Ink::second});
  {
    kit::Scroll scroll(ui, {.id = "portfolio.pick.scroll", .height = ui.px(280)});
    for (const AttemptRow& row : view.can_be_added) {
      const std::string id = "pick." + row.id.text;
      const std::string detail = uk_date_in_words(row.at) + ", " + uk_time(row.at);
      const std::string outcome = ended_words(row.outcome);
      if (kit::list_row(ui, {.id = id,
                             .title = row.title,
                             .detail = detail,
                             .right = outcome,
                             .group = "pick"})) {
        intents.push_back(OpenClaims{row.id});
        state.picking = false;
      }
    }
  }
  if (kit::button(ui, {.id = "pick.close", .label = "Close"}) || dialog.dismissed())
    state.picking = false;
}

void draw_header(kit::Ui& ui, const PortfolioView& view, PortfolioState& state) {
  const auto& [urn, title] = view.standards[view.standard];
  const std::string heading = "Portfolio · " + urn.text;
  kit::PageHeader header(ui, {.title = heading, .sentence = title});
  const std::size_t next = (view.standard + 1) % view.standards.size();
  const std::string other = "Show " + view.standards[next].first.text;
  if (next != view.standard && kit::button(ui, {.id = "portfolio.other", .label = other}))
    state.standard = next;
  if (kit::button(
          ui, {.id = "portfolio.add", .label = "Add an attempt", .look = kit::ButtonLook::primary}))
    state.picking = true;
}

}  // namespace

void draw_portfolio(kit::Ui& ui, const PortfolioView& view, PortfolioState& state,
                    Intents& intents) {
  if (view.standards.empty()) {
    kit::PageBody body(ui);
    kit::empty_state(ui, {.id = "portfolio.none",
                          .icon = kit::Icon::portfolio,
                          .title = "No standards were found",
                          .sentence = "Start the program with --content and the folder that "
                                      "holds them."});
    return;
  }
  draw_header(ui, view, state);
  {
    kit::PageBody body(ui);
    kit::Columns columns(ui, {0, 348});
    columns.next();
    draw_matrix(ui, view, state);
    columns.next();
    draw_progress(ui, view, state);
    draw_criterion(ui, view, state);
  }
  if (state.picking) draw_picking(ui, view, state, intents);
}

}  // namespace tc
