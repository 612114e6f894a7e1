#include "base/require.h"
#include "kit/a_small_shop.h"

namespace tc::trade {

PartIndex part_index(const Shop& shop, std::string_view number) {
  const Part* part = shop.find_part(number);
  require(part != nullptr, "a test names parts of the small shop");
  return {static_cast<std::uint16_t>(part - shop.parts.data())};
}

Order an_order(const Shop& shop, std::string id, std::string_view part, int quantity) {
  Order order;
  order.id = std::move(id);
  order.customer = "Marged Ellis";
  order.phone = "07700 900114";
  order.placed = {a_thursday, {8 * 3600}};
  order.carrier = CarrierIndex{0};
  const PartIndex index = part_index(shop, part);
  const Part& row = shop.parts[index.value];
  order.lines.push_back(
      {.part = index, .quantity = quantity, .each = row.retail_gross, .surcharge = row.surcharge});
  order.payments.push_back({.amount = totals(shop, order).to_pay});
  return order;
}

Order an_order_of(const Shop& shop, std::string id, std::string_view customer,
                  std::string_view part, int quantity) {
  Order order = an_order(shop, std::move(id), part, quantity);
  const ShopCustomer* row = shop.find_customer(customer);
  require(row != nullptr, "a test names customers of the small shop");
  order.account = CustomerIndex{static_cast<std::uint16_t>(row - shop.customers.data())};
  order.customer = row->name;
  order.kind = row->kind;
  order.lines[0].each = list_price(shop, order, shop.parts[order.lines[0].part.value]);
  order.payments.clear();
  return order;
}

Order a_delivered_order(const Shop& shop, std::string id, std::string_view part,
                        const Claim& claim) {
  Order order = an_order(shop, std::move(id), part, 1);
  order.delivery = {795};
  order.express = {300};
  order.payments[0].amount = totals(shop, order).to_pay;
  order.stage = Stage::delivered;
  order.delivered_on = days_later(a_thursday, -10);
  order.placed.day = days_later(a_thursday, -12);
  order.claims.push_back(claim);
  return order;
}

}  // namespace tc::trade
