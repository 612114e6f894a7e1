#pragma once

#include "trade/books.h"
#include "trade/five_ways.h"

// What is owed to the customer of an order, and whether it was given back as it has to be.

namespace tc::trade {

/// A claim as a case for the law. What delivery cost belongs to it where the whole order comes
/// back, once.
ReturnCase case_of(const Shop& shop, const CalendarDate& day, const Order& order,
                   std::size_t claim);

/// What has to go back of all that was paid, whatever of it went back already: by claims whose
/// goods are back, beyond what was to pay, and all of a cancelled order.
struct Due {
  Money total;
  Money least;  ///< less than the total where something may be kept for use
};
Due due(const Shop& shop, const CalendarDate& day, const Order& order);

/// Whether what went back is what was due, by the way it came, for a reason that there is, and
/// agreed where it is beyond the counter's own. True where nothing is due and nothing went.
bool rightly_refunded(const Shop& shop, const CalendarDate& day, const Order& order);

/// What was paid less what went back as paid too much: what stands against `Totals::to_pay`.
Money kept(const Order& order);

}  // namespace tc::trade
