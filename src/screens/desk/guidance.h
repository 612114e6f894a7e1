#pragma once

#include "screens/desk/desk.h"

namespace tc {

/// F8: the guidelines of the firm, and who decides what.
void draw_guidance(const AtDesk& at);

}  // namespace tc
