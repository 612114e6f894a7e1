#include "trade/due.h"

#include <algorithm>

#include "base/require.h"

namespace tc::trade {

namespace {

bool is_whole_order(const Order& order) {
  for (std::size_t row = 0; row < order.lines.size(); ++row) {
    int claimed = 0;
    for (const Claim& claim : order.claims)
      if (claim.line == row && claim.reason != ClaimReason::old_unit) claimed += claim.quantity;
    if (claimed < order.lines[row].quantity) return false;
  }
  return true;
}

std::size_t first_of_goods(const Order& order) {
  for (std::size_t i = 0; i < order.claims.size(); ++i)
    if (order.claims[i].reason != ClaimReason::old_unit) return i;
  return order.claims.size();
}

Money part_of(Money whole, int quantity, int of) {
  if (of <= 0) return {};
  return {(whole.pence * quantity * 2 + of) / (of * 2)};
}

bool has_claim(const Order& order, ClaimReason reason) {
  return std::any_of(order.claims.begin(), order.claims.end(),
                     [&](const Claim& claim) { return claim.reason == reason; });
}

/// Whether there is something on the order that the reason can mean.
bool has_reason(const Shop& shop, const Order& order, RefundReason reason) {
  const bool gone = order.stage == Stage::cancelled;
  switch (reason) {
    case RefundReason::cancelled:
      return gone || has_claim(order, ClaimReason::changed_mind);
    case RefundReason::faulty:
      return has_claim(order, ClaimReason::faulty);
    case RefundReason::wrong_part:
      return has_claim(order, ClaimReason::wrong_part);
    case RefundReason::surcharge:
      return has_claim(order, ClaimReason::old_unit);
    case RefundReason::overpaid:
    case RefundReason::duplicate:
      return gone || cleared(order) > totals(shop, order).to_pay;
    case RefundReason::not_supplied:
      return gone || has_claim(order, ClaimReason::not_arrived);
    case RefundReason::goodwill:
      return false;
  }
  return false;
}

Money paid_by(const Order& order, Method method) {
  Money sum;
  for (const Payment& payment : order.payments)
    if (payment.state == PaymentState::cleared && payment.method == method) sum += payment.amount;
  return sum;
}

Money refunded_to(const Order& order, Method method) {
  Money sum;
  for (const Refund& refund : order.refunds)
    if (refund.to == method) sum += refund.amount;
  return sum;
}

bool by_its_way_and_agreed(const Shop& shop, const Order& order) {
  Money by_ourselves;
  Money surcharges;
  for (const Refund& refund : order.refunds) {
    if (!has_reason(shop, order, refund.reason)) return false;
    if (refunded_to(order, refund.to) > paid_by(order, refund.to)) return false;
    if (refund.agreed_by != shop.refunds_beyond || shop.refunds_beyond.empty())
      (refund.reason == RefundReason::surcharge ? surcharges : by_ourselves) += refund.amount;
  }
  return shop.refunds_beyond.empty() ||
         (by_ourselves <= shop.own_refund && surcharges <= shop.own_surcharge);
}

}  // namespace

ReturnCase case_of(const Shop& shop, const CalendarDate& day, const Order& order,
                   std::size_t claim) {
  require(claim < order.claims.size(), "a case is of a claim that was made");
  const Claim& of = order.claims[claim];
  require(of.line < order.lines.size(), "a claim is about a line of its order");
  const OrderLine& line = order.lines[of.line];
  ReturnCase out;
  out.buyer = order.kind;
  out.distance = order.distance;
  out.told_of_cancelling = order.told_of_cancelling;
  out.reason = of.reason;
  out.condition = of.condition;
  out.made_to_order = shop.parts[line.part.value].made_to_order;
  out.fault_shown = of.fault_shown;
  if (order.delivered_on) out.days_since_delivery = days_between(*order.delivered_on, day);
  out.paid_for_goods = part_of(line_total(shop, order, line).gross, of.quantity, line.quantity);
  out.surcharge = line.surcharge * of.quantity;
  if (claim == first_of_goods(order) && is_whole_order(order)) {
    out.standard_delivery = order.delivery - order.express;
    out.express = order.express;
  }
  return out;
}

Due due(const Shop& shop, const CalendarDate& day, const Order& order) {
  const Money paid = cleared(order);
  if (order.stage == Stage::cancelled) return {paid, paid};
  Due out;
  for (std::size_t i = 0; i < order.claims.size(); ++i) {
    if (!order.claims[i].goods_back && order.claims[i].reason != ClaimReason::not_arrived) continue;
    const ReturnCase the_case = case_of(shop, day, order, i);
    const Entitlement gives = entitlement(the_case);
    if (!gives.owed) continue;
    out.total += gives.refund;
    out.least += gives.may_deduct ? gives.refund - the_case.paid_for_goods : gives.refund;
  }
  const Money over = std::max(Money{}, paid - totals(shop, order).to_pay);
  out.total = std::min(paid, out.total + over);
  out.least = std::min(paid, out.least + over);
  return out;
}

bool rightly_refunded(const Shop& shop, const CalendarDate& day, const Order& order) {
  const Due owed = due(shop, day, order);
  const Money back = refunded(order);
  if (back < owed.least || back > owed.total) return false;
  if (owed.total > Money{} && back == Money{}) return false;
  return by_its_way_and_agreed(shop, order);
}

Money kept(const Order& order) {
  Money sum = cleared(order);
  for (const Refund& refund : order.refunds)
    if (refund.reason == RefundReason::overpaid || refund.reason == RefundReason::duplicate)
      sum -= refund.amount;
  return sum;
}

}  // namespace tc::trade
