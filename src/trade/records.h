#pragma once

#include <string>
#include <vector>

#include "trade/books.h"

// The documents of an order: what stands on them, which have to be there, to whom they belong.

namespace tc::trade {

/// What a document of that kind says of the order as it stands. A document is true while its lines
/// are these.
std::vector<std::string> paper_lines(const Shop& shop, const Books& books, OrderIndex order,
                                     PaperKind kind);
/// The last document of a kind that an order has; nothing where there is none.
const Paper* last_paper(const Books& books, OrderIndex order, PaperKind kind);
bool is_true(const Shop& shop, const Books& books, const Paper& paper);
/// What has to be there as the order stands: of what went out, went back and came back.
std::vector<PaperKind> papers_needed(const Books& books, OrderIndex order);

/// Whether every document that has to be there is there and true.
bool are_records_complete(const Shop& shop, const Books& books, OrderIndex order);
/// Whether each of them is with somebody to whom it belongs.
bool are_papers_passed(const Shop& shop, const Books& books, OrderIndex order);

/// Puts a document on the desk and returns its number.
std::string make_paper(const Shop& shop, Books& books, PaperKind kind, OrderIndex order,
                       SimTime at);
/// One that is about no order.
Paper& add_paper(Books& books, PaperKind kind, SimTime at, std::vector<std::string> lines);

/// The booking of an order; nothing where it has none.
const Booking* booking_of(const Books& books, OrderIndex order);
/// Frees the time that an order has, where it has one.
void drop_booking(Books& books, OrderIndex order);
/// "fitting 14:00 on 1 December 2026"
std::string booking_text(const Shop& shop, const Booking& booking);

}  // namespace tc::trade
