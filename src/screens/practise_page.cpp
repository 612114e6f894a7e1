#include "screens/practise_page.h"

#include <algorithm>

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

ScenarioTile tile_of(const Scenario& scenario, const std::vector<AttemptRow>& rows) {
  // One that was taken back goes on with another, and counts with it.
  const auto mine = std::count_if(rows.begin(), rows.end(), [&](const AttemptRow& row) {
    return row.scenario == scenario.id && row.rewinds == 0;
  });
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

std::string kind_of(const AttemptRow& row) {
  return row.kind == AttemptKind::assessed ? " · assessed" : "";
}

kit::Tone outcome_tone(const std::string& outcome) {
  return outcome == "good" ? kit::Tone::met : outcome == "poor" ? kit::Tone::miss : kit::Tone::wait;
}

kit::Icon icon_of(Channel channel) {
  switch (channel) {
    case Channel::counter:
      return kit::Icon::bag;
    case Channel::phone:
      return kit::Icon::phone;
    case Channel::email:
      return kit::Icon::email;
    case Channel::chat:
      return kit::Icon::chat;
    case Channel::web:
      return kit::Icon::web;
  }
  return kit::Icon::none;
}

void draw_tile(kit::Ui& ui, const ScenarioTile& scenario, Intents& intents) {
  const std::string id = "scenario." + scenario.id;
  kit::TileSpec spec;
  spec.id = id;
  spec.title = scenario.title;
  spec.text = scenario.text;
  spec.chips = {channel_words(scenario.channel), scenario.customer,
                "level " + std::to_string(scenario.level),
                "about " + counted(static_cast<std::size_t>(scenario.minutes), "minute"),
                times_words(scenario.attempts)};
  spec.icon = icon_of(scenario.channel);
  if (kit::tile(ui, spec)) intents.push_back(OpenBriefing{scenario.id});
}

const char* channel_heading(Channel channel) {
  switch (channel) {
    case Channel::counter:
      return "At the counter";
    case Channel::phone:
      return "On the telephone";
    case Channel::email:
      return "By email";
    case Channel::chat:
      return "In the chat";
    case Channel::web:
      return "In the web shop";
  }
  return "";
}

/// By channel where there are many.
void draw_groups(kit::Ui& ui, const PractiseView& view, Intents& intents) {
  constexpr std::size_t few = 4;
  if (view.scenarios.size() <= few) {
    kit::heading(ui, "Customers to meet");
    for (const ScenarioTile& scenario : view.scenarios) draw_tile(ui, scenario, intents);
    return;
  }
  for (const Channel channel : all_channels) {
    bool first = true;
    for (const ScenarioTile& scenario : view.scenarios) {
      if (scenario.channel != channel) continue;
      if (first) kit::heading(ui, channel_heading(channel));
      first = false;
      draw_tile(ui, scenario, intents);
    }
  }
}

/// They scroll; what was set and what was left stay.
void draw_customers(kit::Ui& ui, const PractiseView& view, Intents& intents) {
  kit::Scroll scroll(ui, {.id = "practise.customers"});
  draw_groups(ui, view, intents);
}

std::string detail_of(const SittingRow& row) {
  if (!row.closed.empty()) return row.closed;
  std::string words = "Assessed, set by " + row.set_by;
  if (row.level) words += " · level " + std::to_string(*row.level);
  words += " · " + std::to_string(row.made) + " of " +
           counted(static_cast<std::size_t>(row.allowed), "attempt") + " made";
  if (row.until) words += " · until " + in_words(*row.until);
  return words;
}

void draw_set(kit::Ui& ui, const PractiseView& view, Intents& intents) {
  if (view.set.empty()) return;
  kit::Card card(ui, {.id = "practise.set", .tone = kit::Tone::focus});
  kit::heading(ui, "Set for you", "set.title");
  for (const SittingRow& row : view.set) {
    const std::string id = "sitting." + row.id.text;
    const std::string detail = detail_of(row);
    kit::RowItemSpec spec;
    spec.id = id;
    spec.title = row.title;
    spec.detail = detail;
    spec.right = row.closed.empty() ? "Look" : "";
    spec.disabled = !row.closed.empty();
    spec.group = "set";
    if (kit::list_row(ui, spec)) intents.push_back(OpenSitting{row.id});
  }
}

std::string of_another_version(const AttemptRow& row) {
  return row.replays ? "" : " · by another version: kept, and not played again";
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
                               counted(static_cast<std::size_t>(row.moves), "move") + kind_of(row) +
                               of_another_version(row);
    spec.detail = detail;
    spec.right = row.replays ? "Go on" : "";
    spec.disabled = !row.replays;
    spec.group = "unfinished";
    if (kit::list_row(ui, spec)) intents.push_back(ResumeAttempt{row.id});
  }
}

void draw_exercises(kit::Ui& ui, const PractiseView& view, Intents& intents) {
  if (!view.five_ways) return;
  kit::Card card(ui, {.id = "practise.exercises"});
  kit::heading(ui, "Exercises");
  kit::RowItemSpec spec;
  spec.id = "exercise.five-ways";
  spec.title = view.five_ways->title;
  spec.detail = view.five_ways->says;
  spec.group = "exercises";
  if (kit::list_row(ui, spec)) intents.push_back(OpenFiveWays{});
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
    const std::string detail = uk_date_in_words(row.at) + ", " + uk_time(row.at) + kind_of(row) +
                               (row.submitted ? " · in your portfolio" : "") +
                               of_another_version(row);
    const std::string outcome = ended_words(row.outcome);
    kit::RowItemSpec spec;
    spec.id = id;
    spec.title = row.title;
    spec.detail = detail;
    spec.chip = outcome;
    spec.chip_tone = outcome_tone(row.outcome);
    spec.disabled = !row.replays;
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
  if (const auto& exercise = workplace.library().five_ways)
    view.five_ways = ExerciseRow{exercise->title, typeset(exercise->says)};
  for (const AttemptRow& row : rows) {
    // What was taken back goes on elsewhere.
    if (row.ended || !row.gone_back_from)
      (row.ended ? view.finished : view.unfinished).push_back(row);
  }
  if (const auto set = sittings(workplace, who.id))
    for (const SittingRow& row : *set)
      if (!row.withdrawn) view.set.push_back(row);
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
  draw_set(ui, view, intents);
  draw_customers(ui, view, intents);
  columns.next();
  draw_unfinished(ui, view, intents);
  draw_exercises(ui, view, intents);
  draw_finished(ui, view, intents);
}

}  // namespace tc
