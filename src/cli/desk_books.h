#pragma once

#include "cli/printing.h"
#include "trade/books.h"

namespace tc::cli {

/// The books in JSON: orders, papers, bookings, what was told and reported, and of the stock what
/// is not as it was at the beginning. Amounts are in pence, times as on the clock.
Json books_in_json(const trade::Shop& shop, const trade::Books& opening, const trade::Books& books);

}  // namespace tc::cli
