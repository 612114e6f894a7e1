#include <algorithm>

#include "base/text.h"
#include "trade/records.h"
#include "trade/state.h"
#include "trade/stock.h"
#include "trade/verbs/saying.h"
#include "trade/verbs/verbs.h"

namespace tc::trade {

namespace {

/// How long after an order by an old number the supplier rings about it.
constexpr SimDuration until_it_is_queried{20 * 60};
/// How long somebody at a branch looks for what is not there.
constexpr SimDuration until_it_is_missed{15 * 60};
constexpr SimTime end_of_day{24 * 3600};

struct Purchase {
  std::size_t row = 0;
  int quantity = 0;
};

/// What is to be bought for a line; or why nothing is.
Result<Purchase> purchase(const Acting& a) {
  Order& order = a.order();
  if (const auto refusal = not_in_hand(order)) return refused(*refusal);
  const auto row = line_of(a, a.values.part);
  if (!row) return refused(row.error());
  const OrderLine& line = order.lines[*row];
  const int there = free_on_record(a.shop, a.books, line.part, counter);
  const int quantity = missing(line) - std::min(there, missing(line));
  if (quantity == 0)
    return refuse("nothing-missing", order.id + " is not missing any " + a.part().number + ".",
                  "It is set aside, picked or on its way: check stock " + order.id);
  return Purchase{*row, quantity};
}

/// Whether that supplier has such a part.
bool supplies(const Acting& a) {
  const Part& part = a.part();
  const Supplier& supplier = a.shop.suppliers[a.values.supplier.value];
  if (part.supply == Supply::brokered) return supplier.broker;
  return part.supplier == a.values.supplier;
}

const std::string& who_agrees(const Shop& shop) {
  return shop.brokered_beyond.empty() ? shop.refunds_beyond : shop.brokered_beyond;
}

bool is_as_it_has_to_be(const Acting& a, const std::string& agreed_by) {
  const Part& part = a.part();
  if (part.superseded_by) return false;
  if (part.supply == Supply::special_order) return a.order().deposit_agreed;
  return part.supply != Supply::brokered || agreed_by == who_agrees(a.shop);
}

/// Lets it come, or the supplier ring; says when.
std::string let_come(const Acting& a, const Purchase& what) {
  const Supplier& supplier = a.shop.suppliers[a.values.supplier.value];
  Order& order = a.order();
  const bool in_time = a.now <= supplier.cut_off;
  std::string says = in_time ? ""
                             : "The cut-off at " + clock_text(supplier.cut_off) +
                                   " has passed: it goes tomorrow. ";
  if (a.part().superseded_by) {
    expect(a.books, {a.now + until_it_is_queried, ComingKind::supplier_queries, a.values.order,
                     what.row, what.quantity});
    return says + supplier.name + " has taken it down.";
  }
  if (in_time && supplier.days == 0) {
    const SimTime there = a.now + supplier.lead;
    expect(a.books, {there, ComingKind::stock_arrives, a.values.order, what.row, what.quantity});
    comes_at(order, there, a.now);
    return supplier.name + " has it: here at " + clock_text(there) + ".";
  }
  comes_at(order, end_of_day, a.now);
  const int days = supplier.days + (in_time ? 0 : 1);
  return says + supplier.name + " has it: here on " +
         in_words(working_days_later(a.books.day, days)) + ".";
}

Said buy(const Acting& a, const std::string& agreed_by) {
  const auto what = purchase(a);
  if (!what) return refused(what.error());
  const Supplier& supplier = a.shop.suppliers[a.values.supplier.value];
  if (!supplies(a))
    return refuse("supplier-has-not", supplier.name + " does not have " + a.part().number + ".",
                  "See who does: look up supplier " + a.part().number);
  if (!agreed_by.empty()) a.referred(who_agrees(a.shop));
  OrderLine& line = a.order().lines[what->row];
  reserve(a.shop, a.books, line);
  line.sourcing = Sourcing::supplier;
  line.on_order += what->quantity;
  line.wrongly_ordered = line.wrongly_ordered || !is_as_it_has_to_be(a, agreed_by);
  a.made(make_paper(a.shop, a.books, PaperKind::purchase_order, a.values.order, a.now));
  return beneath({"Ordered: " + goods_text(a.part(), what->quantity), let_come(a, *what)});
}

/// Got for one customer only, so that there is a deposit to take.
bool is_got_specially(const Acting& a, const OrderLine& line) {
  return a.part(line.part).supply != Supply::stocked;
}

bool has_special(const Acting& a) {
  const auto& lines = a.order().lines;
  return std::any_of(lines.begin(), lines.end(),
                     [&](const OrderLine& line) { return is_got_specially(a, line); });
}

Money deposit_of(const Acting& a) {
  Money sum;
  for (const OrderLine& line : a.order().lines)
    if (is_got_specially(a, line))
      sum += a.shop.suppliers[a.part(line.part).supplier.value].deposit;
  return std::min(sum, totals(a.shop, a.order()).to_pay);
}

}  // namespace

Said order_part(const Acting& a) { return buy(a, ""); }

Said order_part_agreed(const Acting& a) { return buy(a, a.person().id); }

Said transfer_part(const Acting& a) {
  const auto what = purchase(a);
  if (!what) return refused(what.error());
  const Branch& branch = a.shop.branches[a.values.branch.value];
  Order& order = a.order();
  const int recorded = free_on_record(a.shop, a.books, a.values.part, a.values.branch);
  const int asked = std::min(what->quantity, recorded);
  if (asked == 0)
    return refuse("branch-has-not", branch.name + " has no " + a.part().number + " on record.",
                  "See who has: stock " + a.part().number);
  OrderLine& line = order.lines[what->row];
  reserve(a.shop, a.books, line);
  take_record(a.shop, a.books, a.values.part, a.values.branch, asked);
  const int sent = take_real(a.shop, a.books, a.values.part, a.values.branch, asked);
  line.sourcing = Sourcing::branch;
  line.on_order += asked;
  const SimTime there = a.now + branch.transfer;
  if (sent > 0)
    expect(a.books, {there, ComingKind::transfer_arrives, a.values.order, what->row, sent});
  if (sent < asked)
    expect(a.books, {a.now + until_it_is_missed, ComingKind::transfer_fails, a.values.order,
                     what->row, asked - sent});
  comes_at(order, there, a.now);
  a.made(make_paper(a.shop, a.books, PaperKind::transfer_note, a.values.order, a.now));
  return branch.name + " sends " + goods_text(a.part(), asked) + ": here at " + clock_text(there) +
         ".";
}

Said take_deposit(const Acting& a) {
  Order& order = a.order();
  if (const auto refusal = not_in_hand(order); refusal && order.stage != Stage::placed)
    return refused(*refusal);
  if (!has_special(a))
    return refuse("no-special-order", "Nothing on " + order.id + " is got specially.",
                  "A deposit is for special orders and what is brokered.");
  if (order.deposit_agreed)
    return refuse("deposit-taken", "The deposit on " + order.id + " is taken.",
                  "It can be ordered now.");
  const Money deposit = deposit_of(a);
  const Money open = deposit - received(order);
  order.deposit_agreed = true;
  if (open <= Money{})
    return order.customer + " agrees to have it got specially; the deposit of " +
           money_text(deposit) + " is covered by what is paid.";
  order.payments.emplace_back().amount = open;  // by card, cleared
  return order.customer + " agrees to have it got specially and pays a deposit of " +
         money_text(open) + " by card.";
}

}  // namespace tc::trade
