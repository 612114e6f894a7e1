#include <nlohmann/json.hpp>
#include <ostream>

#include "app/practice.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/printing.h"
#include "cli/telling.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

std::string_view name(ReplayOutcome outcome) {
  switch (outcome) {
    case ReplayOutcome::same:
      return "same";
    case ReplayOutcome::other_engine:
      return "other-engine";
    case ReplayOutcome::differs:
      return "differs";
  }
  return "";
}

void tell(Request& request, const Replay& replay) {
  if (replay.session) tell_transcript(request.out(), debrief(*replay.session, replay.turns));
  request.out() << '\n';
  switch (replay.outcome) {
    case ReplayOutcome::same:
      request.out() << "The same as recorded: all " << counted(replay.turns.size(), "digest")
                    << " agree, the opening's and one a move.\n";
      return;
    case ReplayOutcome::other_engine:
      request.out() << replay.why << '\n';
      return;
    case ReplayOutcome::differs:
      request.out() << "Not as recorded, from step " << replay.step << " on. " << replay.why
                    << '\n';
      return;
  }
}

Result<Exit> show_replay(Request& request, const std::string& named) {
  const auto who = acting_apprentice(request);
  if (!who) return tl::unexpected(who.error());
  const auto id = find_attempt(request.workplace(), who->id, named);
  if (!id) return tl::unexpected(id.error());
  const auto played = replay_attempt(request.workplace(), who->id, *id);
  if (!played) return tl::unexpected(played.error());
  if (request.json())
    print_json(request.out(), {{"attempt", id->text},
                               {"outcome", name(played->outcome)},
                               {"steps", played->turns.size()},
                               {"step", played->step},
                               {"why", played->why}});
  else
    tell(request, *played);
  return played->outcome == ReplayOutcome::differs ? Exit::verification_failed : Exit::done;
}

}  // namespace

Action define_replay(CLI::App& app) {
  const auto attempt = std::make_shared<std::string>("last");
  add_option(app, "ATTEMPT", *attempt, "An attempt's id, the beginning of one, or last");
  return [attempt](Request& request) { return show_replay(request, *attempt); };
}

}  // namespace tc::cli
