#include "kit/a_desk.h"
#include "trade/stock.h"

namespace tc::trade {

namespace {

Money to_pay(const ADesk& desk) { return totals(desk.shop, desk.books.orders[0]).to_pay; }

int free_here(const ADesk& desk, std::string_view part) {
  return free_on_record(desk.shop, desk.books, part_index(desk.shop, part), counter);
}

/// W1 of an account, charged to it.
Order an_order_on_account(const Shop& shop) {
  Order order = an_order_of(shop, "W1", shop.customers[0].id, "BP-2201");
  Payment& payment = order.payments.emplace_back();
  payment.method = Method::account;
  payment.amount = totals(shop, order).to_pay;
  return order;
}

}  // namespace

TEST_CASE("One more of a part is set aside and charged, and one fewer is free again") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2201"));
  const Money of_one = to_pay(desk);
  desk.does_all({"accept W1", "set BP-2201 to 3 on W1"});
  CHECK(free_here(desk, "BP-2201") == 1);
  CHECK(desk.asks(OrderQuestion::all_here) == 1);
  CHECK(desk.asks(OrderQuestion::paid_short) == (to_pay(desk) - of_one).pence);
  desk.does("set BP-2201 to 1 on W1");
  CHECK(free_here(desk, "BP-2201") == 3);
  CHECK(to_pay(desk) == of_one);
}

TEST_CASE("Another part is put on an order and off it again") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2201"));
  const Books before = desk.books;
  desk.does_all({"accept W1", "add BK-10 to W1"});
  REQUIRE(desk.order().lines.size() == 2);
  CHECK(free_here(desk, "BK-10") == 0);
  desk.does("remove BK-10 from W1");
  CHECK(free_here(desk, "BK-10") == 1);
  CHECK(totals(desk.shop, desk.order()).to_pay == totals(desk.shop, before.orders[0]).to_pay);
  CHECK(desk.refuses("remove BP-2201 from W1") == "nothing-left");
  CHECK(desk.refuses("remove BK-10 from W1") == "part-not-on-order");
}

TEST_CASE("A part that is on an order already is one more of it") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2201"));
  CHECK(desk.does("add BP-2201 to W1").says.find("2 × BP-2201") != std::string::npos);
  CHECK(desk.order().lines.size() == 1);
}

TEST_CASE("What is picked or on its way stays on an order until it is put back or here") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2201", 2)).with(an_order(desk.shop, "W2", "BK-10", 2));
  desk.does_all({"accept W1", "pick W1", "accept W2", "order BK-10 from hartwell for W2",
                 "add BP-2201 to W2"});
  CHECK(desk.refuses("set BP-2201 to 1 on W1") == "line-in-hand");
  CHECK(desk.refuses("remove BP-2201 from W2") == "line-on-order");
  desk.does_all({"put back W1", "set BP-2201 to 1 on W1"});
  desk.waits_until("14:00");
  desk.does("remove BP-2201 from W2");
}

TEST_CASE("An order that was picked in full is not any more when something is put on it") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2201"));
  desk.does_all({"accept W1", "pick W1", "add BK-10 to W1"});
  CHECK(desk.asks(OrderQuestion::picked) == 0);
  CHECK(desk.refuses("dispatch W1 by swift") == "order-not-picked");
  desk.does_all({"pick W1", "dispatch W1 by swift"});
  CHECK(desk.asks(OrderQuestion::rightly_sent) == 1);
}

TEST_CASE("An order that has gone or was cancelled is not changed") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2201")).with(an_order(desk.shop, "W2", "BP-2201"));
  desk.does_all({"accept W1", "pick W1", "dispatch W1 by swift", "cancel W2 for changed mind"});
  for (const auto* line : {"add BK-10 to W1", "set BP-2201 to 2 on W2", "remove BP-2201 from W1",
                           "change W1 to collection", "change W2 to delivery by van"})
    CHECK(desk.refuses(line) == "order-not-in-hand");
}

TEST_CASE("Whoever collects pays no delivery, and whoever has it sent pays the carrier's") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2201"));
  desk.order().delivery = Money{595};
  desk.order().address = "3 Mill Row, Rhos Isaf";
  const Money with_delivery = to_pay(desk);
  desk.does("change W1 to collection");
  CHECK(to_pay(desk) == with_delivery - Money{595});
  CHECK(desk.refuses("change W1 to collection") == "handled-so");
  CHECK(desk.refuses("change W1 to delivery") == "by-which-carrier");
  const Money price = desk.shop.carriers[0].price;
  desk.does("change W1 to delivery by " + desk.shop.carriers[0].id);
  CHECK(to_pay(desk) == with_delivery - Money{595} + price);
  CHECK(desk.refuses("change W1 to delivery by " + desk.shop.carriers[0].id) == "handled-so");
}

TEST_CASE("Nothing is sent where there is no address") {
  ADesk desk;
  Order order = an_order(desk.shop, "W1", "BP-2201");
  order.address.clear();
  order.handling = Handling::collection;
  desk.with(order);
  CHECK(desk.refuses("change W1 to delivery by van") == "no-address");
}

TEST_CASE("A time that was booked for fitting is free again when the customer collects") {
  ADesk desk;
  Order order = an_order(desk.shop, "W1", "BP-2201");
  order.handling = Handling::fitting;
  desk.with(order);
  desk.does_all({"book fitting 15:00 for W1", "change W1 to collection"});
  CHECK(desk.books.bookings.empty());
  CHECK(desk.refuses("book fitting 15:00 for W1") == "other-kind-of-slot");
}

TEST_CASE("An account is charged for what is on the order in the end") {
  ADesk desk;
  const Order order = an_order_on_account(desk.shop);
  desk.with(order);
  const Money balance = desk.books.balances[order.account->value];
  desk.does("set BP-2201 to 2 on W1");
  CHECK(desk.asks(OrderQuestion::paid) == 1);
  CHECK(desk.books.balances[order.account->value] == balance + order.payments[0].amount);
  desk.does("set BP-2201 to 1 on W1");
  CHECK(desk.books.balances[order.account->value] == balance);
}

TEST_CASE("A change goes on an account up to its limit") {
  ADesk desk;
  const Order order = an_order_on_account(desk.shop);
  desk.with(order);
  const Books before = desk.books;
  CHECK(desk.refuses("set BP-2201 to 99 on W1") == "over-the-limit");
  CHECK(desk.books.balances == before.balances);
  CHECK(desk.order().lines[0].quantity == 1);
}

TEST_CASE("A dearer part instead goes on an account up to its limit") {
  ADesk desk;
  const Order order = an_order_on_account(desk.shop);
  desk.with(order);
  desk.shop.customers[order.account->value].limit = desk.books.balances[order.account->value];
  CHECK(desk.refuses("swap BP-2201 for HL-41L on W1") == "over-the-limit");
  desk.shop.customers[order.account->value].limit = Money{100'000};
  desk.does("swap BP-2201 for HL-41L on W1");
}

TEST_CASE("How many there are to be of a part is a number from 1 to 99") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2201"));
  for (const auto* count : {"0", "100", "-1", "two", "1.5", "99999999999999999999"})
    CHECK(desk.refuses("set BP-2201 to " + std::string(count) + " on W1") == "no-count");
}

TEST_CASE("A cancelled order has no time booked and nothing to pay") {
  ADesk desk;
  Order order = an_order(desk.shop, "W1", "BP-2201");
  order.handling = Handling::fitting;
  desk.with(order);
  desk.does_all({"book fitting 15:00 for W1", "cancel W1 for changed mind"});
  CHECK(desk.books.bookings.empty());
  CHECK(desk.does("check payment W1").says.find("It is cancelled") != std::string::npos);
}

TEST_CASE("What comes on top has its stock to be looked at again") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2201"));
  desk.does("check stock W1");
  CHECK(desk.order().stock_checked);
  desk.does("set BP-2201 to 2 on W1");
  CHECK_FALSE(desk.order().stock_checked);
  desk.does_all({"check stock W1", "set BP-2201 to 1 on W1"});
  CHECK(desk.order().stock_checked);
}

TEST_CASE("What is not claimed comes off an order of which something comes back") {
  ADesk desk;
  Order order = an_order(desk.shop, "W1", "BK-10");
  order.lines.push_back(an_order(desk.shop, "W1", "BP-2201").lines[0]);
  order.claims.push_back({.line = 1});
  desk.with(order);
  CHECK(desk.refuses("remove BP-2201 from W1") == "order-has-claims");
  desk.does("remove BK-10 from W1");
  REQUIRE(desk.order().lines.size() == 1);
  CHECK(desk.order().claims[0].line == 0);
}

}  // namespace tc::trade
