#include "assessment/replay.h"

#include "assessment/started.h"

namespace tc {

namespace {

/// Plays one recorded move; says why where it cannot be played or gives other events.
std::string play(const AttemptMoved& moved, const Scenario& scenario, Replay& replay) {
  Turn turn;
  if (moved.number == 0) {
    turn.events = replay.turns.front().events;
  } else {
    const auto move = parse_move(moved.move, scenario);
    if (!move) return move.error().sentence;
    const auto taken = replay.session->take(*move, turn.events);
    if (!taken) return "The move " + moved.move + " was not on offer there.";
    turn.move = *move;
  }
  const bool same = digest(turn.events, scenario) == moved.digest;
  if (moved.number != 0) replay.turns.push_back(std::move(turn));
  return same ? "" : "What came of it is not what was recorded.";
}

Replay differing(Replay replay, int step, std::string why) {
  replay.outcome = ReplayOutcome::differs;
  replay.step = step;
  replay.why = std::move(why);
  return replay;
}

std::string check_ending(const AttemptRecord& attempt, const Session& session) {
  if (session.over() != attempt.ended.has_value())
    return session.over() ? "The record has no ending, and the replay has."
                          : "The record has an ending that the replay does not reach.";
  if (!attempt.ended) return "";
  const Ending& ending = session.scenario()[*session.ending()];
  if (ending.name == attempt.ended->ending && name(ending.outcome) == attempt.ended->outcome)
    return "";
  return "The recorded ending is not the one that the replay reaches.";
}

}  // namespace

Replay replay(const AttemptRecord& attempt, std::shared_ptr<const Scenario> scenario) {
  Replay out;
  if (attempt.begun.engine != engine_version) {
    out.outcome = ReplayOutcome::other_engine;
    out.why = "It was made by engine version " + std::to_string(attempt.begun.engine) +
              "; this is version " + std::to_string(engine_version) + ". Intact, not replayed.";
    return out;
  }
  out.turns.emplace_back();
  out.session = started(scenario, attempt.begun.seed, level_of(attempt.begun.level, *scenario),
                        out.turns.front().events);
  if (attempt.moves.empty())
    return differing(std::move(out), 0, "The opening is missing from the record.");
  int expected = 0;
  for (const AttemptMoved& moved : attempt.moves) {
    if (moved.number != expected)
      return differing(std::move(out), expected, "A move is missing from the record.");
    std::string why = play(moved, *scenario, out);
    if (!why.empty()) return differing(std::move(out), expected, std::move(why));
    ++expected;
  }
  std::string why = check_ending(attempt, *out.session);
  if (!why.empty()) return differing(std::move(out), expected - 1, std::move(why));
  return out;
}

}  // namespace tc
