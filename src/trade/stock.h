#pragma once

#include "trade/books.h"

// Parts on shelves. The record counts what is free to promise: what is set aside for an order has
// left it and still lies there until it is picked.

namespace tc::trade {

/// The branch that the counter belongs to.
inline constexpr BranchIndex counter{0};

int free_on_record(const Shop& shop, const Books& books, PartIndex part, BranchIndex branch);
/// What really lies there, set aside or not.
int really_there(const Shop& shop, const Books& books, PartIndex part, BranchIndex branch);
/// What of a part at the counter is set aside for all orders.
int set_aside(const Books& books, PartIndex part);

/// Takes up to so many off the record, or from the shelf; returns how many there were.
int take_record(const Shop& shop, Books& books, PartIndex part, BranchIndex branch, int most);
int take_real(const Shop& shop, Books& books, PartIndex part, BranchIndex branch, int most);
/// At the counter; what has no bin there lies loose.
void add_record(const Shop& shop, Books& books, PartIndex part, int quantity);
void add_real(const Shop& shop, Books& books, PartIndex part, int quantity);
/// Sets the record to what a count found, less what is set aside.
void correct_record(const Shop& shop, Books& books, PartIndex part, BranchIndex branch);

/// What of a line is neither here, nor coming, nor picked.
int missing(const OrderLine& line);
/// Sets free parts aside for what a line is missing.
void reserve(const Shop& shop, Books& books, OrderLine& line);
/// Lets others have up to so many of what is set aside for a line.
void release(const Shop& shop, Books& books, OrderLine& line, int most);

/// "B14-2", or "no bin" where the counter has none for it.
std::string bin_name(const Shop& shop, PartIndex part);

}  // namespace tc::trade
