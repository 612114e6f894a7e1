#include "trade/order.h"

#include <algorithm>

namespace tc::trade {

namespace {

bool covers(const DiscountCode& code, FamilyIndex family) {
  return code.families.empty() ||
         std::find(code.families.begin(), code.families.end(), family) != code.families.end();
}

/// What a line's parts cost before the code's share, as they were priced.
Money line_price(const OrderLine& line) { return line.each * line.quantity; }

}  // namespace

bool holds(const Shop& shop, const DiscountCode& code, const Order& order) {
  if (code.consumers_only && order.kind != CustomerKind::consumer) return false;
  if (order.placed.day < code.from || order.placed.day > code.to) return false;
  Money basket;
  bool any = false;
  for (const OrderLine& line : order.lines) {
    basket += line_price(line);
    any = any || covers(code, shop.parts[line.part.value].family);
  }
  return any && basket >= code.least;
}

LineTotal line_total(const Shop& shop, const Order& order, const OrderLine& line) {
  Money price = line_price(line);
  if (order.code) {
    const DiscountCode& code = shop.codes[order.code->value];
    if (holds(shop, code, order) && covers(code, shop.parts[line.part.value].family))
      price -= share_of(price, code.off);
  }
  if (order.kind == CustomerKind::department) return {price, Money{}};
  if (order.kind == CustomerKind::consumer) return {price, vat_within(price, shop.vat)};
  const Money vat = share_of(price, shop.vat);
  return {price + vat, vat};
}

Totals totals(const Shop& shop, const Order& order) {
  const bool within_the_firm = order.kind == CustomerKind::department;
  const auto vat_of = [&](Money gross) {
    return within_the_firm ? Money{} : vat_within(gross, shop.vat);
  };
  Totals out;
  for (const OrderLine& line : order.lines) {
    const LineTotal total = line_total(shop, order, line);
    const Money surcharge = line.surcharge * line.quantity;
    out.goods += total.gross;
    out.surcharges += surcharge;
    out.vat += total.vat + vat_of(surcharge);
  }
  out.delivery = order.delivery;
  out.vat += vat_of(order.delivery);
  out.to_pay = out.goods + out.surcharges + out.delivery;
  return out;
}

Money cleared(const Order& order) {
  Money sum;
  for (const Payment& payment : order.payments)
    if (payment.state == PaymentState::cleared) sum += payment.amount;
  return sum;
}

Money refunded(const Order& order) {
  Money sum;
  for (const Refund& refund : order.refunds) sum += refund.amount;
  return sum;
}

Money received(const Order& order) { return cleared(order) - refunded(order); }

Money list_price(const Shop& shop, const Order& order, const Part& part) {
  if (order.kind == CustomerKind::consumer) return part.retail_gross;
  if (!order.account) return part.trade_net;
  return part.trade_net - share_of(part.trade_net, shop.customers[order.account->value].discount);
}

}  // namespace tc::trade
