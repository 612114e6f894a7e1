#include "cli/play_run.h"

#include "app/play_runner.h"
#include "content/play_reader.h"

namespace tc::cli {

Result<PlayRun> run_play_at(const std::string& path, const Library& library) {
  Sources sources;
  Problems problems;
  PlayRun run;
  const auto play = read_play_file(path, sources, problems);
  for (const Problem& problem : problems.all()) run.problems += describe(problem, sources);
  if (!play) return run;
  const BundledScenario* bundled = library.find_scenario(play->scenario);
  if (bundled == nullptr)
    return refuse("no-such-scenario", sources.place(play->place) + ": there is no scenario '" +
                                          play->scenario + "' here.");
  const PlayedPlay played = run_play(*play, bundled->scenario);
  run.scenario = bundled->scenario;
  run.title = play->title;
  run.seed = play->seed;
  run.moves = played.moves;
  for (const PlayFailure& failure : played.failures)
    run.faults.push_back({sources.place(failure.place), failure.sentence});
  return run;
}

}  // namespace tc::cli
