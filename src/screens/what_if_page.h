#pragma once

#include "screens/debrief_page.h"

namespace tc {

/// In place of the debrief while something is asked: what was on offer at the step, and the line
/// that was taken beside the one that would have been. Esc leads back to the step.
void draw_what_if(kit::Ui& ui, const DebriefView& view, DebriefState& state, Intents& intents);

}  // namespace tc
