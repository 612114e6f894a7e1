#pragma once

#include "screens/desk/desk.h"

namespace tc {

/// F3: the orders of the day by how they stand; an open one with its lines, its money, and what
/// makes sense next.
void draw_orders(const AtDesk& at);
/// The id of the order that is listed first; empty where there is none.
std::string first_listed(const AtDesk& at);

}  // namespace tc
