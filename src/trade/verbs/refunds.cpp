#include <algorithm>

#include "base/text.h"
#include "trade/due.h"
#include "trade/state.h"
#include "trade/stock.h"
#include "trade/verbs/saying.h"
#include "trade/verbs/verbs.h"

namespace tc::trade {

namespace {

std::optional<Refusal> cannot_refund(const Acting& a) {
  const Order& order = a.order();
  if (a.values.amount > received(order))
    return Refusal{"refund-beyond-received",
                   money_text(std::max(Money{}, received(order))) + " was received on " + order.id +
                       "; more cannot go back.",
                   "See what came in: check payment " + order.id};
  for (const Refund& before : order.refunds)
    if (before.reason == a.values.reason && before.amount == a.values.amount)
      return Refusal{"refunded-before",
                     money_text(before.amount) + " has gone back on " + order.id + " for " +
                         std::string(name(before.reason)) + " already.",
                     "See what went back: check payment " + order.id};
  const bool to_account =
      a.values.method == Method::account || a.values.method == Method::inter_department;
  if (to_account && !order.account)
    return Refusal{"no-account", order.customer + " has no account.",
                   "It goes back by the way it came: check payment " + order.id};
  return std::nullopt;
}

Money own_limit(const Acting& a) {
  return a.values.reason == RefundReason::surcharge ? a.shop.own_surcharge : a.shop.own_refund;
}

Said give_back(const Acting& a, std::string agreed_by) {
  if (const auto refusal = cannot_refund(a)) return refused(*refusal);
  Order& order = a.order();
  if (a.values.method == Method::account || a.values.method == Method::inter_department)
    a.books.balances[order.account->value] -= a.values.amount;
  if (!agreed_by.empty())
    a.referred(a.shop.refunds_beyond);
  else if (a.values.amount > own_limit(a))
    a.took("over_step");
  std::string by = agreed_by.empty() ? "" : ", agreed by " + a.person().name;
  order.refunds.push_back(
      {a.values.method, a.values.amount, a.values.reason, a.now, std::move(agreed_by)});
  return money_text(a.values.amount) + " goes back on " + order.id + " to " +
         std::string(name(a.values.method)) + by + ".";
}

std::string days_text(const Acting& a) {
  const Order& order = a.order();
  if (!order.delivered_on) return "It has not been delivered.";
  const int days = days_between(*order.delivered_on, a.books.day);
  return "Delivered " + in_words(*order.delivered_on) + ", " +
         (days == 1 ? "1 day" : std::to_string(days) + " days") + " ago";
}

std::string claim_text(const Acting& a, const Claim& claim) {
  std::string out = goods_text(a.part(a.order().lines[claim.line].part), claim.quantity) + ": " +
                    std::string(name(claim.reason)) + "; " + std::string(name(claim.condition)) +
                    (claim.goods_back ? "; it is here" : "; it is not here");
  if (claim.reason == ClaimReason::faulty)
    out += claim.fault_shown ? "; the fault shows" : "; no fault is to be seen";
  return out;
}

/// Takes back what was the wrong part, so that the right one can be picked.
std::string take_wrong_parts_back(const Acting& a) {
  Order& order = a.order();
  std::string says = order.id + " is open again; back in stock:";
  for (OrderLine& line : order.lines) {
    if (is_right_part(a.shop, order, line)) continue;
    add_real(a.shop, a.books, line.picked_part, line.picked);
    add_record(a.shop, a.books, line.picked_part, line.picked);
    says += " " + goods_text(a.part(line.picked_part), line.picked);
    line.picked = 0;
  }
  order.stage = Stage::accepted;
  order.picked_at.reset();
  order.dispatched_at.reset();
  order.ready_at.reset();
  order.handed_over_at.reset();
  order.sent_by.reset();
  order.collected = false;
  return says + ".";
}

/// Whether it can be sold as new again.
bool goes_into_stock(const Claim& claim) {
  return claim.reason == ClaimReason::changed_mind && claim.condition == Condition::unopened;
}

void book_claim_back(const Acting& a, Claim& claim, std::vector<std::string>& lines) {
  const PartIndex part = a.order().lines[claim.line].part;
  claim.booked_back = true;
  const std::string what = goods_text(a.part(part), claim.quantity);
  if (!goes_into_stock(claim)) {
    lines.push_back(what + ": set apart, not for sale.");
    return;
  }
  add_real(a.shop, a.books, part, claim.quantity);
  add_record(a.shop, a.books, part, claim.quantity);
  a.books.goods[part.value].back += claim.quantity;
  lines.push_back(what + ": back in stock.");
}

}  // namespace

Said refund(const Acting& a) { return give_back(a, ""); }

Said refund_agreed(const Acting& a) { return give_back(a, a.person().id); }

Said check_claim(const Acting& a) {
  const Order& order = a.order();
  if (order.claims.empty())
    return refuse("no-claim", "Nothing is claimed on " + order.id + ".",
                  "Open it to see how it stands.");
  note_look_up(a.books, "claim " + order.id);
  std::vector<std::string> lines{
      customer_text(order) + ", " +
          (order.distance ? "bought at a distance" : "bought at the counter") +
          (order.told_of_cancelling || !order.distance ? "" : ", not told of cancelling"),
      days_text(a)};
  for (const Claim& claim : order.claims) lines.push_back(claim_text(a, claim));
  lines.push_back("Paid " + money_text(cleared(order)) + ", given back " +
                  money_text(refunded(order)));
  return beneath(lines);
}

Said book_back(const Acting& a) {
  Order& order = a.order();
  if (order.came_back && is_out(order)) return take_wrong_parts_back(a);
  std::vector<std::string> lines;
  for (Claim& claim : order.claims)
    if (claim.goods_back && !claim.booked_back) book_claim_back(a, claim, lines);
  if (lines.empty())
    return refuse("nothing-came-back", "Nothing of " + order.id + " is here to be booked back.",
                  "See what is claimed: check claim " + order.id);
  return beneath(lines);
}

}  // namespace tc::trade
