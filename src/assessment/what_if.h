#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "assessment/debrief.h"

namespace tc {

/// A line of moves that was really taken, and the step at which another one leaves it: steps count
/// from 1, the opening is 0. The step after the last move is one, too, unless the session is over.
struct Fork {
  std::shared_ptr<const Scenario> scenario;
  std::uint64_t seed = 0;
  int level = 2;
  std::vector<Move> moves;
  int at = 1;
};

/// A move that was on offer.
struct Offer {
  Move move;
  std::string written;  ///< as moves are recorded: "reply:owns-it"
  std::string words;    ///< what would be said or done
};

/// An indication, and the step of its line that made it.
struct Seen {
  int step = 0;
  Chip chip;
};

/// How one line goes on from the step, and where it leads.
struct WhatIfLine {
  std::vector<Step> steps;
  Mood mood;                         ///< at its end
  std::vector<PromiseRow> promises;  ///< of the whole line, as they stand at its end
  std::optional<EndingIndex> ending;
  std::vector<WorldNews> aftermath;
};

/// Where the other line could not follow the real one any more.
struct NotFollowed {
  int step = 0;        ///< of the real line
  std::string you;     ///< what was said or done there
  bool ended = false;  ///< the other line had ended; else the move was not on offer
};

/// Both lines from a step on, side by side.
struct WhatIf {
  std::shared_ptr<const Scenario> scenario;
  int at = 1;
  std::vector<Offer> on_offer;  ///< at that step: replies in the order drawn, tasks, waiting
  WhatIfLine real;
  WhatIfLine other;
  int followed = 0;  ///< how many of the real line's later moves the other one made as well
  std::optional<NotFollowed> stopped;
  std::vector<Seen> gained;  ///< indications of the other line that the real one has not
  std::vector<Seen> lost;    ///< and of the real one that the other has not
};

/// What was on offer at the step. Refuses "no-such-step", and "moves-differ" where the moves before
/// it cannot be made.
Result<std::vector<Offer>> on_offer(const Fork& fork);

/// Makes other moves at the step in place of the real one, and then the real line's later moves as
/// far as they are on offer. Pure: nothing is recorded. Refuses as on_offer() does, no move at all
/// ("moves-needed"), and one that is not on offer there, as the session does.
Result<WhatIf> what_if(const Fork& fork, const std::vector<Move>& instead);

}  // namespace tc
