#include <algorithm>
#include <istream>
#include <ostream>
#include <sstream>

#include "app/people.h"
#include "app/sittings.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/conversation.h"
#include "cli/options.h"
#include "cli/play_file.h"
#include "cli/printing.h"
#include "cli/telling.h"
#include "cli/values.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct PlayOptions {
  std::string scenario;
  std::string seed;
  std::string play;
  std::string moves;
  std::string resume;
  std::string sitting;
  std::optional<int> level;
  std::string language = "en";
  bool yes = false;
};

/// A number from 1 to `most` that the learner types; nothing at the end of the input.
std::optional<std::size_t> ask_number(Request& request, std::size_t most) {
  std::string line;
  request.out() << "> " << std::flush;
  while (std::getline(request.in(), line)) {
    for (std::size_t i = 1; i <= most; ++i)
      if (trimmed(line) == std::to_string(i)) return i;
    request.out() << "Type a number from 1 to " << most << ".\n> " << std::flush;
  }
  request.out() << '\n';
  return std::nullopt;
}

Result<std::string> chosen_scenario(Request& request, const PlayOptions& asked) {
  if (!asked.scenario.empty()) return asked.scenario;
  const auto& scenarios = request.library().scenarios;
  if (scenarios.empty())
    return refuse("no-such-scenario", "There are no scenarios here.",
                  "Name their folder with --scenarios.");
  request.out() << "Scenarios\n";
  for (std::size_t i = 0; i < scenarios.size(); ++i)
    print_hanging(request.out(), "  " + std::to_string(i + 1) + ". ",
                  scenarios[i].scenario->title + " (" + scenarios[i].scenario->id +
                      "): " + setting(*scenarios[i].scenario));
  if (asked.moves.empty())
    if (const auto number = ask_number(request, scenarios.size()))
      return scenarios[*number - 1].scenario->id;
  return refuse("usage", "No scenario was chosen.",
                "Name one: tradecounter play " + scenarios.front().scenario->id);
}

/// The newest attempt at the scenario that was left, where the learner wants to go on with it.
std::optional<EntryId> left_before(Request& request, const Person& who,
                                   const std::string& scenario) {
  const auto rows = attempts_of(request.workplace(), who.id);
  const auto left = std::find_if(rows.begin(), rows.end(), [&](const AttemptRow& row) {
    return !row.ended && row.replays && row.scenario == scenario &&
           row.kind == AttemptKind::practice;
  });
  if (left == rows.end()) return std::nullopt;
  print_paragraph(request.out(), "You left this customer on " + moment(left->at) + ", after " +
                                     counted(static_cast<std::size_t>(left->moves), "move") + ".");
  request.out() << "  1. Go on from there\n  2. Start again\n";
  return ask_number(request, 2) == std::size_t{1} ? std::optional(left->id) : std::nullopt;
}

Result<Attempt> resumed(Request& request, const Person& who, const std::string& name) {
  const auto id = find_attempt(request.workplace(), who.id, name);
  if (!id) return tl::unexpected(id.error());
  return resume_attempt(request.workplace(), who.id, *id);
}

/// Whether the learner says yes to what they were told of the assessed attempt.
bool agrees(Request& request, const BeforeSitting& before, const PlayOptions& asked) {
  if (!request.json())
    for (const std::string& sentence : before.words) print_paragraph(request.out(), sentence);
  if (asked.yes) return true;
  request.out() << before.question << " Type yes to begin, or anything else to leave.\n> "
                << std::flush;
  std::string line;
  std::getline(request.in(), line);
  return trimmed(line) == "yes";
}

Result<Attempt> sat(Request& request, const Person& who, const PlayOptions& asked) {
  const auto id = find_sitting(request.workplace(), who.id, asked.sitting);
  if (!id) return tl::unexpected(id.error());
  const auto before = before_sitting(request.workplace(), who.id, *id);
  if (!before) return tl::unexpected(before.error());
  if (!asked.moves.empty() && !asked.yes)
    return refuse("usage", "A script begins an assessed attempt only where it says --yes.");
  if (!agrees(request, *before, asked))
    return refuse("not-begun", "Nothing was begun, and nothing counts.");
  if (!request.json()) request.out() << '\n';
  return begin_assessed(request.workplace(), who.id, *id);
}

Result<Attempt> attempt_to_play(Request& request, const PlayOptions& asked) {
  const auto who = acting_apprentice(request);
  if (!who) return tl::unexpected(who.error());
  if (!asked.resume.empty()) return resumed(request, *who, asked.resume);
  if (!asked.sitting.empty()) return sat(request, *who, asked);
  const auto scenario = chosen_scenario(request, asked);
  if (!scenario) return tl::unexpected(scenario.error());
  if (asked.moves.empty() && asked.seed.empty() && !asked.level && asked.language == "en")
    if (const auto left = left_before(request, *who, *scenario))
      return resume_attempt(request.workplace(), who->id, *left);
  return begin_attempt(request.workplace(), who->id, *scenario, seed_in(asked.seed), asked.level,
                       asked.language);
}

Result<Exit> play(Request& request, const PlayOptions& asked) {
  if (!asked.play.empty()) return run_play_file(request, asked.play);
  if (request.json() && asked.moves.empty())
    return refuse("usage", "A conversation cannot be held in JSON.", "Give moves with --moves.");
  // Read before anything is begun: a file that is not there is no attempt.
  std::istringstream script;
  if (!asked.moves.empty() && asked.moves != "-")
    script.str(request.adapters().read_file(asked.moves));
  auto attempt = attempt_to_play(request, asked);
  if (!attempt) return tl::unexpected(attempt.error());
  if (asked.moves.empty()) return converse(request, std::move(*attempt));
  if (asked.moves == "-") return follow_script(request, std::move(*attempt), request.in(), "moves");
  return follow_script(request, std::move(*attempt), script, asked.moves);
}

}  // namespace

Action define_play(CLI::App& app) {
  const auto asked = std::make_shared<PlayOptions>();
  const Option scenario = add_option(app, "SCENARIO", asked->scenario,
                                     "The scenario's id; without one, choose from a list");
  const Option seed =
      add_option(app, "--seed", asked->seed, "Which order of replies; drawn without it");
  takes_seed(seed);
  const Option play_file = add_option(app, "--play", asked->play,
                                      "Run a play (a test of a scenario) and report; not recorded");
  const Option moves =
      add_option(app, "--moves", asked->moves,
                 "Make the moves in a file, one a line; - reads them as they come");
  const Option resume = add_option(app, "--resume", asked->resume,
                                   "Go on with an attempt: its id, the beginning of it, or last");
  const Option level = add_option(app, "--level", asked->level,
                                  "1 guides, 2 is usual, 3 takes the cues away; the scenario's own "
                                  "without it")
                           .type("NUMBER")
                           .within(1, 3);
  const Option language =
      add_option(app, "--language", asked->language, "Of the customer's words: cy for Welsh")
          .type("CODE");
  const Option sitting = add_option(app, "--assessed", asked->sitting,
                                    "Make an assessed attempt: the sitting's id, or the beginning");
  add_flag(app, "--yes", asked->yes, "Begin the assessed attempt without being asked")
      .needs(sitting);
  play_file.excludes(moves).excludes(resume).excludes(seed).excludes(language);
  resume.excludes(scenario).excludes(seed).excludes(level).excludes(language);
  for (const Option& other : {scenario, seed, level, language, play_file, resume})
    sitting.excludes(other);
  return [asked](Request& request) { return play(request, *asked); };
}

}  // namespace tc::cli
