#pragma once

#include "screens/desk/desk.h"

namespace tc {

/// F2: where the parts of the order at hand lie, by branch and bin, and how they can be got here.
void draw_stock(const AtDesk& at);

}  // namespace tc
