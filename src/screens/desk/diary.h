#pragma once

#include "screens/desk/desk.h"

namespace tc {

/// F5: places of delivery, fitting and collection, today and on the next working days.
void draw_diary(const AtDesk& at);

}  // namespace tc
