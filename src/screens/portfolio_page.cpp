#include "screens/portfolio_page.h"

#include <algorithm>

#include "base/text.h"
#include "screens/kinds_dialog.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"
#include "screens/wording.h"

namespace tc {

namespace {

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
      if (!kit::list_row(
              ui,
              {.id = id, .title = row.title, .detail = detail, .right = outcome, .group = "pick"}))
        continue;
      intents.push_back(WriteItem{EvidenceKind::simulation, {}, row.id});
      state.picking = false;
    }
  }
  if (kit::button(ui, {.id = "pick.close", .label = "Close"}) || dialog.dismissed())
    state.picking = false;
}

void draw_choosing(kit::Ui& ui, PortfolioState& state, Intents& intents) {
  const KindChosen chosen = draw_kinds(ui, MadeBy::learner);
  if (chosen.kind || chosen.closed) state.adding = false;
  if (!chosen.kind) return;
  if (*chosen.kind == EvidenceKind::simulation)
    state.picking = true;
  else
    intents.push_back(WriteItem{*chosen.kind, {}, std::nullopt});
}

void draw_settling(kit::Ui& ui, const PortfolioView& view, PortfolioState& state,
                   Intents& intents) {
  const auto action =
      std::find_if(view.actions.begin(), view.actions.end(),
                   [&](const PlannedAction& one) { return one.id == *state.settling; });
  if (action == view.actions.end()) return state.settling.reset();
  kit::Dialog dialog(ui, {.id = "settle", .title = "Is it done?", .first_focus = "settle.note"});
  kit::paragraph(ui, action->what);
  const kit::Edited edited = kit::text_area(
      ui, state.note,
      {.id = "settle.note", .label = "What you did, and where it can be seen", .lines = 3});
  kit::Row row(ui, {.id = "settle.actions", .align = kit::Align::right});
  const bool close =
      kit::button(ui, {.id = "settle.cancel", .label = "Not yet"}) || dialog.dismissed();
  const bool done = kit::button(
      ui, {.id = "settle.done", .label = "It is done", .look = kit::ButtonLook::primary});
  const bool go = done || edited == kit::Edited::entered;
  if (go) intents.push_back(SettleAction{action->id, PlannedAction::Outcome::done, state.note});
  if (close || go) state.settling.reset();
}

void draw_header(kit::Ui& ui, const PortfolioView& view, PortfolioState& state, Intents& intents) {
  const auto& [urn, title] = view.standards[view.standard];
  const std::string heading = "Portfolio · " + urn.text;
  kit::PageHeader header(ui, {.title = heading, .sentence = title});
  const std::size_t next = (view.standard + 1) % view.standards.size();
  const std::string other = "Show " + view.standards[next].first.text;
  if (next != view.standard && kit::button(ui, {.id = "portfolio.other", .label = other})) {
    state.standard = next;
    intents.push_back(LookAgain{});
  }
  if (kit::button(ui, {.id = "portfolio.witnesses", .label = "Witnesses"}))
    intents.push_back(OpenWitnesses{view.learner});
  if (kit::button(
          ui, {.id = "portfolio.add", .label = "Add evidence", .look = kit::ButtonLook::primary}))
    state.adding = true;
}

std::string with_count(std::string words, std::size_t count) {
  return count == 0 ? words : words + " (" + std::to_string(count) + ")";
}

void draw_parts(kit::Ui& ui, const PortfolioView& view, PortfolioState& state, Intents& intents) {
  kit::Card card(ui, {.id = "portfolio.matrix", .padding = 2, .fill = true});
  const auto open = static_cast<std::size_t>(std::count_if(
      view.actions.begin(), view.actions.end(),
      [](const PlannedAction& one) { return one.outcome == PlannedAction::Outcome::open; }));
  const std::size_t items = view.portfolio.items.size() + view.begun.size();
  kit::choice(ui, state.part,
              {.id = "portfolio.part",
               .options = {"Performance", "Knowledge", with_count("Items", items),
                           with_count("Actions", open)}});
  switch (static_cast<PortfolioPart>(state.part)) {
    case PortfolioPart::performance:
    case PortfolioPart::knowledge:
      return draw_portfolio_matrix(ui, view, state);
    case PortfolioPart::items:
      return draw_portfolio_items(ui, view, intents);
    case PortfolioPart::actions:
      return draw_portfolio_actions(ui, view, state);
  }
}

void draw_dialogs(kit::Ui& ui, const PortfolioView& view, PortfolioState& state, Intents& intents) {
  if (state.adding)
    draw_choosing(ui, state, intents);
  else if (state.picking)
    draw_picking(ui, view, state, intents);
  else if (state.settling)
    draw_settling(ui, view, state, intents);
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
  draw_header(ui, view, state, intents);
  {
    kit::PageBody body(ui);
    kit::Columns columns(ui, {0, 348});
    columns.next();
    draw_parts(ui, view, state, intents);
    columns.next();
    draw_portfolio_standing(ui, view, state, intents);
  }
  draw_dialogs(ui, view, state, intents);
}

}  // namespace tc
