#include <algorithm>

#include "base/text.h"
#include "trade/records.h"
#include "trade/state.h"
#include "trade/stock.h"
#include "trade/verbs/saying.h"
#include "trade/verbs/verbs.h"

// What changes on an order after it was placed.

namespace tc::trade {

namespace {

constexpr int most_of_a_part = 99;
constexpr std::size_t most_lines = 40;

std::optional<Refusal> cannot_change(const Order& order) {
  if (order.stage == Stage::placed) return std::nullopt;
  return not_in_hand(order);
}

std::optional<Refusal> is_picked(const Order& order, const OrderLine& line) {
  if (line.picked == 0) return std::nullopt;
  return Refusal{"line-picked", "It has been picked already.", "First: put back " + order.id};
}

/// What is on its way keeps its place on the order.
std::optional<Refusal> is_on_order(const Order& order) {
  for (const OrderLine& line : order.lines)
    if (line.on_order > 0)
      return Refusal{"line-on-order",
                     "Something of " + order.id + " is on its way from the supplier or a branch.",
                     "Wait for it, or for them to ring."};
  return std::nullopt;
}

/// Refuses an order as it would be where its account cannot bear it.
std::optional<Refusal> not_chargeable(const Acting& a, Order wanted) {
  const Payment* charged = charged_to_account(wanted);
  if (charged == nullptr) return std::nullopt;
  const Money more = totals(a.shop, wanted).to_pay - charged->amount;
  return more > Money{} ? beyond_the_limit(a, more) : std::nullopt;
}

Said changed(const Acting& a, const std::string& what) {
  charge_account(a);
  return beneath({what, "To pay " + to_pay_text(a.shop, a.order())});
}

/// More is set aside where there is more, once the order is taken on.
void set_aside_what_is_there(const Acting& a, OrderLine& line) {
  if (a.order().stage == Stage::placed) return;
  reserve(a.shop, a.books, line);
}

/// What was picked in full before is not any more.
void go_on_picking(Order& order) {
  if (order.stage != Stage::picked || is_fully_picked(order)) return;
  order.stage = Stage::accepted;
  order.picked_at.reset();
}

Said set_line(const Acting& a, std::size_t row, int count) {
  Order& order = a.order();
  OrderLine& line = order.lines[row];
  const int kept = line.picked + line.on_order;
  if (count < kept)
    return refuse("line-in-hand", std::to_string(kept) + " of them are picked or on their way.",
                  line.picked > 0 ? "First: put back " + order.id : "Wait for what is coming.");
  Order wanted = order;
  wanted.lines[row].quantity = count;
  if (const auto refusal = not_chargeable(a, wanted)) return refused(*refusal);
  if (count > line.quantity) order.stock_checked = false;
  line.quantity = count;
  release(a.shop, a.books, line, line.here + kept - count);
  set_aside_what_is_there(a, line);
  go_on_picking(order);
  return changed(a, order.id + " has " + goods_text(a.part(line.part), count) + ".");
}

std::optional<Refusal> is_so_already(const Order& order, Handling handling) {
  if (order.handling != handling) return std::nullopt;
  return Refusal{"handled-so", order.id + " is for " + std::string(name(handling)) + " already.",
                 "Open it to see what comes next: open " + order.id};
}

}  // namespace

Said add_part(const Acting& a) {
  Order& order = a.order();
  if (const auto refusal = cannot_change(order)) return refused(*refusal);
  if (const auto row = line_of(a, a.values.part)) {
    const int count = order.lines[*row].quantity;
    if (count < most_of_a_part) return set_line(a, *row, count + 1);
    return refuse("line-is-full", order.id + " has " + goods_text(a.part(), count) + " already.",
                  "What is wanted besides is an order of its own.");
  }
  if (order.lines.size() >= most_lines)
    return refuse("order-is-full", order.id + " has no room for another line.",
                  "What is wanted besides is an order of its own.");
  OrderLine line;
  line.part = line.picked_part = a.values.part;
  line.each = list_price(a.shop, order, a.part());
  line.surcharge = a.part().surcharge;
  Order wanted = order;
  wanted.lines.push_back(line);
  if (const auto refusal = not_chargeable(a, wanted)) return refused(*refusal);
  order.lines.push_back(line);
  order.stock_checked = false;
  set_aside_what_is_there(a, order.lines.back());
  go_on_picking(order);
  return changed(a, order.id + " has " + goods_text(a.part(), 1) + " as well.");
}

Said remove_part(const Acting& a) {
  Order& order = a.order();
  if (const auto refusal = cannot_change(order)) return refused(*refusal);
  const auto row = line_of(a, a.values.part);
  if (!row) return refused(row.error());
  OrderLine& line = order.lines[*row];
  if (order.lines.size() == 1)
    return refuse("nothing-left", "Nothing else is on " + order.id + ".",
                  "Without it there is no order: cancel " + order.id + " for REASON");
  if (const auto refusal = is_picked(order, line)) return refused(*refusal);
  if (const auto refusal = is_on_order(order)) return refused(*refusal);
  const auto comes_back = [&](const Claim& claim) { return claim.line == *row; };
  if (std::any_of(order.claims.begin(), order.claims.end(), comes_back))
    return refuse("order-has-claims", a.part().number + " of " + order.id + " comes back.",
                  "See to that first: check claim " + order.id);
  release(a.shop, a.books, line, line.here);
  order.lines.erase(order.lines.begin() + static_cast<std::ptrdiff_t>(*row));
  for (Claim& claim : order.claims)
    if (claim.line > *row) --claim.line;
  return changed(a, a.part().number + " is off " + order.id + ".");
}

Said set_count(const Acting& a) {
  if (const auto refusal = cannot_change(a.order())) return refused(*refusal);
  const auto row = line_of(a, a.values.part);
  if (!row) return refused(row.error());
  return set_line(a, *row, a.values.count);
}

Said swap_part(const Acting& a) {
  Order& order = a.order();
  if (const auto refusal = cannot_change(order)) return refused(*refusal);
  const auto row = line_of(a, a.values.part);
  if (!row) return refused(row.error());
  OrderLine& line = order.lines[*row];
  if (const auto refusal = is_picked(order, line)) return refused(*refusal);
  if (line.on_order > 0)
    return refuse("line-on-order", "The old one is on its way from the supplier or the branch.",
                  "Wait for it, or for the supplier to ring.");
  const Part& part = a.part(a.values.other_part);
  Order wanted = order;
  OrderLine& other = wanted.lines[*row];
  other.part = a.values.other_part;
  other.each = list_price(a.shop, order, part);
  other.surcharge = part.surcharge;
  other.wrongly_ordered = false;
  if (const auto refusal = not_chargeable(a, wanted)) return refused(*refusal);
  release(a.shop, a.books, line, line.here);
  other.here = line.here;
  line = other;
  set_aside_what_is_there(a, line);
  return changed(a, order.id + " has " + goods_text(part, line.quantity) + " instead.");
}

Said change_handling(const Acting& a) {
  Order& order = a.order();
  const Handling handling = a.values.handling;
  if (const auto refusal = cannot_change(order)) return refused(*refusal);
  if (const auto refusal = is_so_already(order, handling)) return refused(*refusal);
  drop_booking(a.books, a.values.order);
  order.handling = handling;
  order.carrier.reset();
  order.delivery = order.express = Money{};
  return changed(a, order.id + " is for " + std::string(name(handling)) + " now.");
}

Said change_to_delivery(const Acting& a) {
  Order& order = a.order();
  const Carrier& carrier = a.shop.carriers[a.values.carrier.value];
  if (const auto refusal = cannot_change(order)) return refused(*refusal);
  if (order.carrier == a.values.carrier)
    if (const auto refusal = is_so_already(order, Handling::delivery)) return refused(*refusal);
  if (order.address.empty())
    return refuse("no-address", order.customer + " has given no address on " + order.id + ".",
                  "Ask where it is to go; or it is collected.");
  Order wanted = order;
  wanted.handling = Handling::delivery;
  wanted.carrier = a.values.carrier;
  wanted.delivery = order.kind == CustomerKind::consumer ? carrier.price : Money{};
  wanted.express = Money{};
  if (const auto refusal = not_chargeable(a, wanted)) return refused(*refusal);
  if (order.handling != Handling::delivery) drop_booking(a.books, a.values.order);
  order = std::move(wanted);
  return changed(a, order.id + " is for delivery now, by " + carrier.name + ".");
}

}  // namespace tc::trade
