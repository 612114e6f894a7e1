#include "cli/play_file.h"

#include <nlohmann/json.hpp>
#include <ostream>

#include "assessment/debrief.h"
#include "base/text.h"
#include "cli/play_run.h"
#include "cli/printing.h"
#include "cli/telling.h"

namespace tc::cli {

namespace {

/// The conversation of a play, up to where it got.
Debrief told(const PlayRun& run) {
  std::vector<Turn> turns(1);
  Session session(run.scenario, run.seed, turns.front().events);
  for (const std::string& text : run.moves) {
    Turn turn{*parse_move(text, *run.scenario), {}};
    if (!session.take(*turn.move, turn.events)) break;
    turns.push_back(std::move(turn));
  }
  return debrief(session, turns);
}

void report_in_json(Request& request, const PlayRun& run) {
  Json faults = Json::array();
  for (const PlayFault& fault : run.faults)
    faults.push_back({{"place", fault.place}, {"sentence", fault.sentence}});
  print_json(request.out(), {{"scenario", run.scenario->id},
                             {"title", run.title},
                             {"seed", run.seed},
                             {"moves", run.moves},
                             {"came_true", run.faults.empty()},
                             {"faults", faults}});
}

void report(Request& request, const PlayRun& run) {
  tell_transcript(request.out(), told(run));
  request.out() << '\n';
  for (const PlayFault& fault : run.faults)
    request.out() << fault.place << ": " << printable(fault.sentence) << '\n';
  request.out() << (run.faults.empty()
                        ? "The play came true."
                        : counted(run.faults.size(), "line") + " of the play did not come true.")
                << '\n';
}

}  // namespace

Result<Exit> run_play_file(Request& request, const std::string& path) {
  const auto run = run_play_at(path, request.library());
  if (!run) return tl::unexpected(run.error());
  request.err() << run->problems;
  if (!run->scenario) return Exit::problems_in_content;
  if (request.json())
    report_in_json(request, *run);
  else
    report(request, *run);
  return run->faults.empty() ? Exit::done : Exit::problems_in_content;
}

}  // namespace tc::cli
