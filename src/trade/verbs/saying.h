#pragma once

#include <string>
#include <vector>

#include "trade/acting.h"

// What several acts say or refuse alike.

namespace tc::trade {

/// Lines beneath each other, empty ones left out.
std::string beneath(const std::vector<std::string>& lines);
/// "3 × BP-2201 front brake pads"
std::string goods_text(const Part& part, int quantity);
std::string customer_text(const Order& order);
/// "£34.38 with VAT", or without it where a department of the firm takes it.
std::string to_pay_text(const Shop& shop, const Order& order);

/// Refuses where the order has not been accepted, has gone or was cancelled.
std::optional<Refusal> not_in_hand(const Order& order);
/// Refuses where an order was cancelled.
std::optional<Refusal> is_gone(const Order& order);

/// What an order has on its customer's account; nothing where it is paid otherwise.
Payment* charged_to_account(Order& order);
/// Charges the account for the order as it stands now, where it is paid that way.
void charge_account(const Acting& a);
/// Refuses what goes beyond the limit of the order's account when so much more is charged to it.
std::optional<Refusal> beyond_the_limit(const Acting& a, Money more);

/// The row of a part on an order; or the refusal that says that it is not on it.
Result<std::size_t> line_of(const Acting& a, PartIndex part);

inline tl::unexpected<Refusal> refused(Refusal refusal) {
  return tl::unexpected<Refusal>(std::move(refusal));
}

}  // namespace tc::trade
