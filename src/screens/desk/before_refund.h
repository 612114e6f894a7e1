#pragma once

#include "screens/desk/desk.h"

namespace tc {

/// What has to be asked before money goes back, with the facts of the case beside each question;
/// which of the five ways it is, and how much, is for the apprentice to say (trade/five_ways.h).
void draw_before_refund(const AtDesk& at, const trade::Order& order);

}  // namespace tc
