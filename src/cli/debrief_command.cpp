#include <nlohmann/json.hpp>
#include <ostream>

#include "app/attempt_told.h"
#include "cli/command.h"
#include "cli/items.h"
#include "cli/options.h"
#include "cli/printing.h"
#include "cli/telling.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

Json in_json(const Step& step) {
  Json chips = Json::array();
  for (const Chip& chip : step.chips)
    chips.push_back({{"criterion", text(chip.criterion)},
                     {"showing", name(chip.showing)},
                     {"reason", chip.reason},
                     {"rule", chip.rule}});
  return {{"step", step.number}, {"at", clock_text(step.at)}, {"you", step.you}, {"marks", chips}};
}

Json in_json(const Attempt& attempt, const Debrief& told) {
  Json steps = Json::array();
  for (const Step& step : told.steps) steps.push_back(in_json(step));
  Json tallies = Json::array();
  for (const Tally& tally : told.tallies)
    tallies.push_back({{"criterion", text(tally.criterion)},
                       {"shown", tally.shown},
                       {"missed", tally.missed},
                       {"passed_over", tally.passed_over}});
  Json json{{"attempt", attempt.id.text}, {"scenario", told.scenario->id}};
  json["ended"] = told.ending.has_value();
  json["outcome"] = told.ending ? std::string(name((*told.scenario)[*told.ending].outcome)) : "";
  json["seconds"] = told.took.seconds;
  json["criteria"] = tallies;
  json["steps"] = steps;
  return json;
}

Result<Exit> debrief_of(Request& request, const std::string& named) {
  const auto who = acting_apprentice(request);
  if (!who) return tl::unexpected(who.error());
  const auto id = find_attempt(request.workplace(), who->id, named);
  if (!id) return tl::unexpected(id.error());
  const auto attempt = open_attempt(request.workplace(), who->id, *id);
  if (!attempt) return tl::unexpected(attempt.error());
  const auto standing = attempt_told(request.workplace(), who->id, *id);
  if (!standing) return tl::unexpected(standing.error());
  const Debrief told = debrief(*attempt);
  if (request.json()) {
    Json json = in_json(*attempt, told);
    json["about"] = cli::in_json(*standing);
    print_json(request.out(), json);
    return Exit::done;
  }
  for (const std::string& sentence : in_sentences(*standing))
    print_paragraph(request.out(), sentence);
  request.out() << '\n';
  tell_debrief(request.out(), told, request.library().standards);
  request.out() << "\nStep by step\n";
  tell_steps(request.out(), told);
  return Exit::done;
}

}  // namespace

Action define_debrief(CLI::App& app) {
  const auto attempt = std::make_shared<std::string>("last");
  add_option(app, "ATTEMPT", *attempt, "An attempt's id, the beginning of one, or last");
  return [attempt](Request& request) { return debrief_of(request, *attempt); };
}

}  // namespace tc::cli
