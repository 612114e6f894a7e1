#pragma once

#include <string>
#include <string_view>

#include "trade/books.h"

namespace tc::trade {

/// A shop that fits on a page: one of everything that the desk can meet. The source is to be read
/// beside a test.
Shop a_small_shop();

/// A Thursday.
inline constexpr CalendarDate a_thursday{2026, 11, 26};

/// A consumer's order, paid for by card, to be sent by Swift: so many of one part.
Order an_order(const Shop& shop, std::string id, std::string_view part, int quantity = 1);
/// The same for a customer on file, at their price, and nothing paid yet.
Order an_order_of(const Shop& shop, std::string id, std::string_view customer,
                  std::string_view part, int quantity = 1);
/// A consumer's order that came ten days ago by Swift, with £4.95 for delivery and £3.00 of that
/// again for express.
Order a_delivered_order(const Shop& shop, std::string id, std::string_view part,
                        const Claim& claim);

PartIndex part_index(const Shop& shop, std::string_view number);

}  // namespace tc::trade
