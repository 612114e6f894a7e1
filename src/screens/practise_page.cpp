#include "screens/practise_page.h"

#include <algorithm>

#include "base/require.h"
#include "base/text.h"
#include "screens/kit/cards.h"
#include "screens/kit/dialog.h"
#include "screens/wording.h"

namespace tc {

namespace {

/// Its first sentences, until they say something.
std::string beginning(const std::string& text) {
  constexpr std::size_t enough = 60;
  std::size_t end = text.find(". ");
  while (end != std::string::npos && end < enough) end = text.find(". ", end + 1);
  return end == std::string::npos ? text : text.substr(0, end + 1);
}

std::string kind_words(CustomerKind kind) {
  switch (kind) {
    case CustomerKind::retail:
      return "retail customer";
    case CustomerKind::trade:
      return "trade customer";
    case CustomerKind::internal:
      return "colleague";
  }
  return "";
}

ScenarioTile tile_of(const Scenario& scenario, const std::vector<AttemptRow>& rows) {
  const auto mine = std::count_if(
      rows.begin(), rows.end(), [&](const AttemptRow& row) { return row.scenario == scenario.id; });
  return {scenario.id,
          scenario.title,
          typeset(beginning(scenario.briefing)),
          scenario.channel,
          kind_words(scenario.customer.kind),
          scenario.level,
          scenario.norm.seconds / 60,
          static_cast<int>(mine)};
}

std::string times_words(int times) {
  return times == 0   ? "not tried yet"
         : times == 1 ? "tried once"
                      : "tried " + std::to_string(times) + " times";
}

kit::Tone outcome_tone(const std::string& outcome) {
  return outcome == "good" ? kit::Tone::met : outcome == "poor" ? kit::Tone::miss : kit::Tone::wait;
}

void draw_tiles(kit::Ui& ui, const PractiseView& view, Intents& intents) {
  kit::heading(ui, "Customers to meet");
  for (const ScenarioTile& scenario : view.scenarios) {
    const std::string id = "scenario." + scenario.id;
    kit::TileSpec spec;
    spec.id = id;
    spec.title = scenario.title;
    spec.text = scenario.text;
    spec.chips = {channel_words(scenario.channel), scenario.customer,
                  "level " + std::to_string(scenario.level),
                  "about " + counted(static_cast<std::size_t>(scenario.minutes), "minute"),
                  times_words(scenario.attempts)};
    spec.icon = scenario.channel == Channel::phone ? kit::Icon::phone : kit::Icon::bag;
    if (kit::tile(ui, spec)) intents.push_back(OpenBriefing{scenario.id});
  }
}

void draw_unfinished(kit::Ui& ui, const PractiseView& view, Intents& intents) {
  if (view.unfinished.empty()) return;
  kit::Card card(ui, {.id = "practise.unfinished", .tone = kit::Tone::amber});
  kit::heading(ui, "Left in the middle");
  for (const AttemptRow& row : view.unfinished) {
    const std::string id = "resume." + row.id.text;
    kit::RowItemSpec spec;
    spec.id = id;
    spec.title = row.title;
    const std::string detail = uk_date_in_words(row.at) + ", after " +
                               counted(static_cast<std::size_t>(row.moves), "move");
    spec.detail = detail;
    spec.right = "Go on";
    spec.group = "unfinished";
    if (kit::list_row(ui, spec)) intents.push_back(ResumeAttempt{row.id});
  }
}

void draw_finished(kit::Ui& ui, const PractiseView& view, Intents& intents) {
  kit::Card card(ui, {.id = "practise.finished", .fill = true});
  kit::heading(ui, "Looking back");
  if (view.finished.empty()) {
    kit::paragraph(ui, "What you have played is listed here, with what went well and why.",
                   {.ink = kit::Ink::second});
    return;
  }
  kit::Scroll scroll(ui, {.id = "practise.finished.list"});
  for (const AttemptRow& row : view.finished) {
    const std::string id = "attempt." + row.id.text;
    const std::string detail = uk_date_in_words(row.at) + ", " + uk_time(row.at) +
                               (row.submitted ? " · in your portfolio" : "");
    const std::string outcome = ended_words(row.outcome);
    kit::RowItemSpec spec;
    spec.id = id;
    spec.title = row.title;
    spec.detail = detail;
    spec.chip = outcome;
    spec.chip_tone = outcome_tone(row.outcome);
    spec.group = "finished";
    if (kit::list_row(ui, spec)) intents.push_back(OpenDebrief{row.id});
  }
}

}  // namespace

PractiseView practise_view(Workplace& workplace, const Person& who) {
  PractiseView view;
  view.greeting_name = first_name(who.name);
  const auto rows = attempts_of(workplace, who.id);
  for (const BundledScenario& bundled : workplace.library().scenarios)
    view.scenarios.push_back(tile_of(*bundled.scenario, rows));
  for (const AttemptRow& row : rows) (row.ended ? view.finished : view.unfinished).push_back(row);
  return view;
}

void draw_practise(kit::Ui& ui, const PractiseView& view, Intents& intents) {
  {
    kit::PageHeader header(ui, {.title = "Practise",
                                .sentence = "Pick a customer. Practice is yours alone until you "
                                            "add it to your portfolio."});
  }
  kit::PageBody body(ui);
  if (view.scenarios.empty()) {
    kit::empty_state(ui, {.id = "practise.empty",
                          .icon = kit::Icon::practise,
                          .title = "No scenarios were found",
                          .sentence = "Start the program with --scenarios and the folder that "
                                      "holds them."});
    return;
  }
  kit::Columns columns(ui, {0, 372});
  columns.next();
  draw_tiles(ui, view, intents);
  columns.next();
  draw_unfinished(ui, view, intents);
  draw_finished(ui, view, intents);
}

BriefingView briefing_view(const Library& library, const std::string& scenario) {
  const BundledScenario* found = library.find_scenario(scenario);
  require(found != nullptr, "a briefing is opened for a scenario of the library");
  const Scenario& script = *found->scenario;
  BriefingView view{script.id,       script.title, setting_words(script, script.starts),
                    script.briefing, "",           {}};
  view.customer = "You will meet a " + kind_words(script.customer.kind) + ". The shop’s norm is " +
                  in_words(script.norm) + " of shop time; nobody times your reading.";
  for (const CriterionRef& criterion : script.criteria)
    if (const Criterion* known = find_criterion(library.standards, criterion))
      view.criteria.emplace_back(short_name(criterion), known->words);
  return view;
}

void draw_briefing(kit::Ui& ui, const BriefingView& view, Intents& intents) {
  {
    kit::PageHeader header(ui, {.title = view.title,
                                .sentence = view.setting,
                                .back_id = "brief.back",
                                .back_name = "Back to Practise"});
    if (header.back() || ui.pressed(kit::Key::escape)) intents.push_back(GoTo{Place::practise});
    if (kit::button(ui, {.id = "brief.start",
                         .label = "Meet the customer",
                         .look = kit::ButtonLook::primary,
                         .key = {kit::Key::enter}}))
      intents.push_back(BeginAttempt{view.id});
  }
  kit::PageBody body(ui);
  kit::Columns columns(ui, {0, 420});
  columns.next();
  {
    kit::Card card(ui, {.id = "brief.situation", .padding = 3, .gap = 2});
    kit::heading(ui, "The situation");
    kit::paragraph(ui, view.briefing, {.measure = kit::Measure::reading});
    kit::paragraph(ui, view.customer, {.ink = kit::Ink::second, .measure = kit::Measure::reading});
  }
  columns.next();
  kit::Card card(ui, {.id = "brief.criteria", .padding = 3});
  kit::heading(ui, "What it gives you a chance to show");
  for (const auto& [name, criterion] : view.criteria)
    kit::paragraph(ui, {kit::small_bold(name + "  "), kit::small(criterion)});
}

}  // namespace tc
