#pragma once

#include "screens/desk/desk.h"

namespace tc {

/// What can be noted on an order: the customer's own number, a discount code.
void draw_order_notes(const AtDesk& at, const trade::Order& order);

}  // namespace tc
