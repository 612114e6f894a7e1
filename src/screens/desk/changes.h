#pragma once

#include <vector>

#include "screens/desk/parts.h"

namespace tc {

/// What can be changed on an order that has not gone: how many of each part, what is off it, how it
/// gets to the customer. Empty where nothing can.
std::vector<DeskAct> changes_of(const trade::Shop& shop, const trade::Order& order);

}  // namespace tc
