#pragma once

#include "screens/desk/desk.h"

namespace tc {

/// All that is known of a part, once it was looked up: what it fits, what it replaced, what is in
/// it, what it may not do, what it costs and where it comes from.
void draw_part_page(const AtDesk& at, const trade::Part& part);
/// What the record says of a vehicle that was looked up.
void draw_vehicle_card(const AtDesk& at, const trade::Vehicle& vehicle);

}  // namespace tc
