#pragma once

#include "screens/desk/desk.h"

namespace tc {

/// F6: who is on file, and on which terms.
void draw_customers(const AtDesk& at);

}  // namespace tc
