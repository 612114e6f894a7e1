#pragma once

#include <memory>
#include <string>
#include <vector>

#include "scenario/play.h"
#include "session/session.h"

namespace tc {

/// One line of a play that did not come true: what was expected and what was there instead.
struct PlayFailure {
  Span place;
  std::string sentence;  ///< "the scene is 'told', not 'gone'"
};

/// A play as it went.
struct PlayedPlay {
  std::vector<PlayFailure> failures;  ///< in the play's order; none: it came true
  std::vector<std::string> moves;     ///< as they are recorded (see session/move.h)
  std::vector<Events> events;         ///< of the beginning, and then of each move
  std::optional<EndingIndex> ending;

  bool came_true() const { return failures.empty(); }
  Events all_events() const;
};

/// Plays a play against a session of the scenario with the play's seed. A move that cannot be
/// made is a failure and the last step; an expectation that does not hold is one, and the play
/// goes on. The marks in the events live as long as the scenario.
PlayedPlay run_play(const Play& play, std::shared_ptr<const Scenario> scenario);

}  // namespace tc
