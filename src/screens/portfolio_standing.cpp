// How the portfolio stands: the bars, and what is still missing, for one criterion or the unit.
#include <algorithm>
#include <map>

#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/portfolio_page.h"
#include "screens/wording.h"

namespace tc {

namespace {

/// Of what is missing again and again a few are shown.
constexpr std::size_t most_of_a_rule = 3;

void draw_progress(kit::Ui& ui, const PortfolioView& view, Intents& intents) {
  const Progress& progress = view.progress;
  const auto words = [&](int part) {
    return std::to_string(part) + " of " + std::to_string(progress.all());
  };
  const auto share = [&](int part) {
    return progress.all() == 0 ? 0.0F
                               : static_cast<float>(part) / static_cast<float>(progress.all());
  };
  kit::Card card(ui, {.id = "portfolio.progress"});
  kit::heading(ui, "Progress");
  const std::string met = words(progress.met());
  kit::progress(ui, {.id = "progress.met",
                     .label = "Decided as met",
                     .words = met,
                     .part = share(progress.met()),
                     .tone = kit::Tone::met});
  const std::string evidenced = words(progress.evidenced());
  kit::progress(ui, {.id = "progress.evidenced",
                     .label = "Evidenced",
                     .words = evidenced,
                     .part = share(progress.evidenced()),
                     .tone = kit::Tone::wait});
  if (!view.review_note.empty())
    kit::paragraph(ui, view.review_note, {.style = kit::Style::small, .ink = kit::Ink::second});
  if (kit::button(ui, {.id = "portfolio.unit", .label = "The unit and its sign-off"}))
    intents.push_back(OpenUnit{view.learner, view.standards[view.standard].first});
}

void draw_links(kit::Ui& ui, const PortfolioView& view, const CriterionProgress& row,
                Intents& intents) {
  for (const EvidenceItem& item : view.portfolio.items) {
    const Link* link = item.find(row.criterion);
    if (link == nullptr) continue;
    kit::Column column(ui, 0.25F);
    const std::string id = "link." + item.id.text;
    const std::string open = item.number + " · " + std::string(in_words(item.kind));
    if (kit::button(ui, {.id = id, .label = open, .look = kit::ButtonLook::link}))
      intents.push_back(OpenItem{item.id});
    kit::paragraph(ui, link->reason + (link->locator.empty() ? "" : " (" + link->locator + ")"),
                   {.style = kit::Style::small});
    const Judgement* judged = link->newest();
    const std::string_view waits =
        item.submitted() ? std::string_view("waits for an assessor") : in_words(item.state());
    kit::chip(ui, {.label = judged == nullptr ? waits : in_words(judged->verdict),
                   .tone = judged == nullptr ? kit::Tone::wait : tone_of(judged->verdict),
                   .mark = judged == nullptr ? kit::Mark::dot : mark_of(judged->verdict)});
    if (judged != nullptr && !judged->feedback.empty())
      kit::paragraph(ui, "“" + judged->feedback + "”",
                     {.style = kit::Style::small, .ink = kit::Ink::second});
  }
}

void draw_criterion(kit::Ui& ui, const PortfolioView& view, const CriterionProgress& row,
                    Intents& intents) {
  kit::Card card(ui, {.id = "portfolio.criterion", .fill = true});
  kit::heading(ui, short_name(row.criterion) + (row.met() ? " is met" : ""));
  kit::Scroll scroll(ui, {.id = "portfolio.criterion.scroll", .name = "Its evidence"});
  kit::paragraph(ui, "“" + row.words + "”", {.style = kit::Style::small});
  if (!row.missing.empty())
    kit::paragraph(ui, capitalised(row.missing),
                   {.id = "criterion.missing", .style = kit::Style::small_strong});
  if (row.decision && !row.decision->feedback.empty())
    kit::paragraph(ui, "Decision: “" + row.decision->feedback + "”", {.style = kit::Style::small});
  draw_links(ui, view, row, intents);
  const std::string workplace = view.workplace_shows(row.criterion);
  if (!workplace.empty() && !row.met())
    kit::paragraph(ui, "Only real work shows: " + workplace,
                   {.style = kit::Style::small, .ink = kit::Ink::second});
}

void draw_unit(kit::Ui& ui, const PortfolioView& view) {
  kit::Card card(ui, {.id = "portfolio.criterion", .fill = true});
  kit::heading(ui, view.open.empty() ? "Nothing stands before the sign-off" : "Before sign-off");
  kit::Scroll scroll(ui, {.id = "portfolio.open.scroll", .name = "Before sign-off"});
  kit::paragraph(ui, "Choose a criterion to see its evidence and what it still needs.",
                 {.style = kit::Style::small, .ink = kit::Ink::second});
  std::map<std::string, std::size_t> of_rule;
  for (const Shortfall& one : view.open)
    if (++of_rule[one.rule] <= most_of_a_rule)
      kit::paragraph(ui, one.sentence, {.style = kit::Style::small});
  std::size_t more = 0;
  for (const auto& [rule, count] : of_rule) more += count - std::min(count, most_of_a_rule);
  if (more > 0)
    kit::paragraph(ui, "And " + std::to_string(more) + " more like these.",
                   {.style = kit::Style::small, .ink = kit::Ink::second});
  kit::paragraph(ui, view.policy, {.style = kit::Style::small, .ink = kit::Ink::second});
}

}  // namespace

void draw_portfolio_standing(kit::Ui& ui, const PortfolioView& view, const PortfolioState& state,
                             Intents& intents) {
  draw_progress(ui, view, intents);
  const auto& rows = view.progress.criteria;
  const auto row = std::find_if(rows.begin(), rows.end(),
                                [&](const auto& r) { return state.row == r.criterion; });
  if (row == rows.end())
    draw_unit(ui, view);
  else
    draw_criterion(ui, view, *row, intents);
}

}  // namespace tc
