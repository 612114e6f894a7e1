#pragma once

#include <variant>

#include "base/id.h"
#include "session/move.h"

namespace tc {

// What is asked in a debrief: carried out in carrying_out_debrief.cpp.

/// "What if?" at a step: what was on offer there.
struct AskOffers {
  EntryId attempt;
  int step = 0;
};
/// One of those, beside what was really done.
struct AskWhatIf {
  EntryId attempt;
  int step = 0;
  Move instead;
};
/// Practice goes on from before a step's move, as an attempt of its own.
struct GoOnFromHere {
  EntryId attempt;
  int step = 0;
};

using DebriefIntent = std::variant<AskOffers, AskWhatIf, GoOnFromHere>;

}  // namespace tc
