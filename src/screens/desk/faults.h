#pragma once

#include "screens/desk/desk.h"

namespace tc {

/// F9: what can be wrong with the web shop, and what was reported to whom.
void draw_faults(const AtDesk& at);

}  // namespace tc
