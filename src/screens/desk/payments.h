#pragma once

#include "screens/desk/desk.h"

namespace tc {

/// F4: what is to pay, what came in and how; refunds, and what has to be asked before one.
void draw_payments(const AtDesk& at);

}  // namespace tc
