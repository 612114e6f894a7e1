#pragma once

#include <memory>
#include <string>
#include <vector>

#include "session/session.h"

namespace tc {

/// A play by somebody who tries anything that is allowed, and now and then what is not.
struct Walk {
  std::vector<std::string> moves;   ///< those that were taken, as they are recorded
  std::vector<std::string> faults;  ///< what did not hold that must always hold, a sentence each
  std::string text;                 ///< canonical text of all events
  std::string ending;               ///< empty where it did not end
  bool ended = false;
};

/// Plays until the end or for so many moves, and looks after each move that moods stay within 0
/// to 100, that time never goes back, that a copy plays the same, that refusals change nothing and
/// that there is something to do unless it is over.
Walk random_walk(std::shared_ptr<const Scenario> scenario, std::uint64_t seed, int at_most);

/// Canonical text of all events of a session that is given recorded moves; where a move is
/// refused, the refusal's sentence.
std::string replay(std::shared_ptr<const Scenario> scenario, Conditions conditions,
                   const std::vector<std::string>& moves);

}  // namespace tc
