#pragma once

#include "screens/desk/desk.h"

namespace tc {

/// F7: the web shop as the customer sees it, to guide them round it.
void draw_web_shop(const AtDesk& at);

}  // namespace tc
