#pragma once

#include "screens/desk/desk.h"

namespace tc {

/// F10: the documents of the day, and to whom they went.
void draw_papers(const AtDesk& at);

}  // namespace tc
