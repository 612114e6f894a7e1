#pragma once

#include "screens/five_ways_page.h"

// What stands on the page after an answer, and after the last one.

namespace tc {

/// "Reject", "Trade terms"
std::string way_words(trade::Way way);

/// Why the last answer is right or not, one after the other, with the facts behind it.
void draw_reasons(kit::Ui& ui, const FiveWaysView& view);
/// How the round went, by way.
void draw_result(kit::Ui& ui, const FiveWaysRound& round);

}  // namespace tc
