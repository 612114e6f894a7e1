#pragma once

#include <string>

#include "screens/desk/desk.h"

namespace tc {

/// Which tool a line belongs to; nothing where it is no act of the desk.
std::optional<trade::Tool> tool_of(const std::string& line);

/// A line was carried out: the order that it was about is at hand, and one that was typed leads to
/// its tool and opens what it looked up.
void was_done(DeskState& state, const DeskView& view, const std::string& line);
/// A line was refused: the words stay where they can be mended.
void was_refused(DeskState& state, const std::string& line, Refusal refusal);

}  // namespace tc
