#include "trade/order.h"

#include <catch2/catch.hpp>

#include "kit/a_small_shop.h"

namespace tc::trade {

TEST_CASE("A consumer's prices hold their VAT") {
  const Shop shop = a_small_shop();
  Order order = an_order(shop, "W1", "CA-77", 2);
  order.delivery = {495};
  const Totals sums = totals(shop, order);
  CHECK(sums.goods == Money{23760});
  CHECK(sums.surcharges == Money{9600});
  CHECK(sums.delivery == Money{495});
  CHECK(sums.to_pay == Money{33855});
  CHECK(sums.vat == Money{3960 + 1600 + 83});  // 82.5 pence are rounded up
}

TEST_CASE("Trade prices are net less the account's discount, with VAT added to each line") {
  const Shop shop = a_small_shop();
  Order order = an_order_of(shop, "W1", "A1007", "BP-2201");
  CHECK(order.lines[0].each == Money{2880});
  CHECK(totals(shop, order).to_pay == Money{3456});
  order.lines.push_back({.part = part_index(shop, "FI-10"), .each = {333}});
  CHECK(totals(shop, order).vat == Money{576 + 67});
  CHECK(totals(shop, order).to_pay == Money{3456 + 400});
}

TEST_CASE("What a department of the firm takes bears no VAT") {
  const Shop shop = a_small_shop();
  Order order = an_order_of(shop, "W1", "A1007", "BP-2201");
  order.kind = CustomerKind::department;
  order.lines[0].surcharge = {1200};
  order.delivery = {495};
  CHECK(totals(shop, order).goods == order.lines[0].each);
  CHECK(totals(shop, order).to_pay == order.lines[0].each + Money{1200} + Money{495});
  CHECK(totals(shop, order).vat == Money{});
}

TEST_CASE("A code takes its share off the families that it is for") {
  const Shop shop = a_small_shop();
  Order order = an_order(shop, "W1", "BP-2201");
  order.lines.push_back({.part = part_index(shop, "FI-11"), .each = {900}});
  order.code = CodeIndex{0};
  CHECK(totals(shop, order).goods == Money{5520 - 552 + 900});
  CHECK(totals(shop, order).vat == Money{828 + 150});
}

TEST_CASE("A code holds for its customers, its days, its basket and its families only") {
  const Shop shop = a_small_shop();
  const DiscountCode& winter = shop.codes[0];
  CHECK(holds(shop, winter, an_order(shop, "W1", "BP-2201")));
  CHECK_FALSE(holds(shop, winter, an_order_of(shop, "W1", "A1007", "BP-2201", 3)));
  CHECK_FALSE(holds(shop, winter, an_order(shop, "W1", "FI-11", 10)));     // no brakes in it
  CHECK_FALSE(holds(shop, shop.codes[1], an_order(shop, "W1", "FI-11")));  // over since April
  Order order = an_order(shop, "W1", "BP-2201");
  order.lines[0].each = {3999};
  CHECK_FALSE(holds(shop, winter, order));
  order.lines[0].each = {4000};
  CHECK(holds(shop, winter, order));
  order.placed.day = {2026, 11, 30};
  CHECK(holds(shop, winter, order));
  order.placed.day = {2026, 12, 1};
  CHECK_FALSE(holds(shop, winter, order));
  order.code = CodeIndex{0};
  CHECK(totals(shop, order).to_pay == Money{4000});
}

TEST_CASE("Only what has cleared was received, and what went back was not") {
  Order order;
  order.payments = {{Method::card, {5000}, PaymentState::cleared},
                    {Method::credit_transfer, {2000}, PaymentState::pending},
                    {Method::phone_app, {1000}, PaymentState::declined}};
  CHECK(cleared(order) == Money{5000});
  order.refunds.push_back({.amount = {1200}});
  CHECK(received(order) == Money{3800});
  CHECK(refunded(order) == Money{1200});
}

}  // namespace tc::trade
