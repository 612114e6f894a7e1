#pragma once

#include "screens/desk/desk.h"

namespace tc {

/// What stands on a page of the web shop besides its words: real parts with prices and stock, the
/// basket, the ways of delivery and payment, orders and how far they are.
void draw_web_content(const AtDesk& at, const trade::WebPage& page);

}  // namespace tc
