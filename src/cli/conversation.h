#pragma once

#include "app/practice.h"
#include "cli/request.h"

namespace tc::cli {

/// A conversation in the terminal: plain lines, numbered replies and tasks, nothing redrawn. Each
/// move is in the record before the next is asked for. Ends with the debrief, or, where the
/// learner leaves or the input ends, says that the attempt is kept and how to go on.
Result<Exit> converse(Request& request, Attempt attempt);

/// Plays moves as they are recorded, one a line ("reply:owns-it", "wait:15"; empty lines and what
/// follows '#' are passed over), and acknowledges each on a line "recorded NUMBER MOVE" when it
/// is durable. `place` names the lines in refusals.
Result<Exit> follow_script(Request& request, Attempt attempt, std::istream& moves,
                           const std::string& place);

/// How to go on with an attempt that was left.
void say_that_it_is_kept(Request& request, const Attempt& attempt);

}  // namespace tc::cli
