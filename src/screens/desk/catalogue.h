#pragma once

#include "screens/desk/desk.h"

namespace tc {

/// F1: what is sold. Typing filters for nothing; looking something up is a move: vehicles with
/// their build dates and codes, parts with all that is known of them.
void draw_catalogue(const AtDesk& at);

}  // namespace tc
