#include "kit/a_desk.h"

namespace tc::trade {

TEST_CASE("Payments are taken by each way, and say what is still to pay") {
  ADesk desk;
  Order order = an_order(desk.shop, "W1", "BP-2201");
  order.payments.clear();
  desk.with(order);
  CHECK(desk.does("check payment W1").says.find("£55.20 has not come in") != std::string::npos);
  desk.does_all({"take payment 20 by card for W1", "take payment £5.20 by phone app for W1"});
  CHECK(desk.asks(OrderQuestion::paid_short) == 3000);
  CHECK(desk.does("take payment £30.00 by credit transfer for W1").says.find("pending") !=
        std::string::npos);
  CHECK(desk.asks(OrderQuestion::paid_short) == 3000);  // a transfer is not there yet
  desk.does("take payment 40 by card for W1");
  CHECK(desk.asks(OrderQuestion::paid_over) == 1000);
  CHECK(desk.asks(OrderQuestion::refund_due) == 1000);
  desk.does("refund 10 to card on W1 for overpaid");
  CHECK(desk.asks(OrderQuestion::paid) == 1);
  CHECK(desk.asks(OrderQuestion::rightly_refunded) == 1);
}

TEST_CASE("A payment that is pending is cleared or declined by itself") {
  ADesk desk;
  Order order = an_order(desk.shop, "W1", "BP-2201");
  order.payments[0].state = PaymentState::pending;
  order.payments[0].clears = SimTime{10 * 3600};
  desk.with(order);
  order.id = "W2";
  order.payments[0].will_clear = false;
  desk.with(order);
  CHECK(next_change(desk.books) == SimTime{10 * 3600});
  desk.does_all({"accept W2", "pick W2", "dispatch W2 by swift"});
  CHECK(desk.asks(DayQuestion::orders_unpaid_sent) == 1);
  const std::string heard = desk.waits_until("10:00");
  CHECK(heard.find("W1: card of £55.20 was cleared.") != std::string::npos);
  CHECK(heard.find("declined. The parts have gone already.") != std::string::npos);
  CHECK(desk.asks(OrderQuestion::paid, 0) == 1);
  CHECK(desk.asks(OrderQuestion::paid_short, 1) == 5520);
}

TEST_CASE("An account pays within its limit, with its order number, unless it is on stop") {
  ADesk desk;
  desk.with(an_order_of(desk.shop, "W1", "A1007", "BP-2201"))
      .with(an_order_of(desk.shop, "W2", "A1008", "BP-2201"))
      .with(an_order(desk.shop, "W3", "BP-2201"))
      .with(an_order_of(desk.shop, "W4", "A1010", "BP-2201"));
  CHECK(desk.refuses("take payment 34.56 by account for W1") == "order-number-missing");
  desk.does("note order number TYB-77 on W1");
  CHECK(desk.refuses("take payment 80.01 by account for W1") == "over-the-limit");
  desk.does("take payment 34.56 by account for W1");
  CHECK(desk.asks(OrderQuestion::paid) == 1);
  CHECK(desk.does("look up customer A1007").says.find("owes £454.56 of £500.00") !=
        std::string::npos);
  CHECK(desk.refuses("take payment 34.56 by account for W2") == "account-on-stop");
  CHECK(desk.refuses("take payment 34.56 by account for W3") == "no-account");
  CHECK(desk.refuses("take payment 34.56 by account for W4") == "no-account");
  desk.does("refund 34.56 to account on W1 for goodwill");
  CHECK(desk.books.balances[0] == Money{42000});
}

TEST_CASE("A department's balance is moved over, once") {
  ADesk desk;
  desk.with(an_order_of(desk.shop, "W1", "D01", "BP-2201"))
      .with(an_order(desk.shop, "W2", "FI-11"));
  CHECK(desk.refuses("take payment 38.40 by inter-department for W1") == "balance-is-moved");
  CHECK(desk.refuses("take balance from A1007 for W1") == "not-a-department");
  CHECK(desk.refuses("take balance from D01 for W2") == "not-their-order");
  desk.does("take balance from workshop for W1");
  CHECK(desk.asks(OrderQuestion::paid) == 1);
  CHECK(desk.books.balances[2] == Money{3200});  // net: it stays within the firm
  CHECK(desk.refuses("take balance from D01 for W1") == "nothing-to-pay");
}

TEST_CASE("More than was received does not go back, nor the same twice") {
  ADesk desk;
  Order order = an_order(desk.shop, "W1", "BP-2201");
  order.payments.push_back(order.payments[0]);  // it was taken twice
  desk.with(order);
  CHECK(desk.asks(OrderQuestion::refund_due) == 5520);
  CHECK(desk.refuses("refund 200 to card on W1 for duplicate") == "refund-beyond-received");
  CHECK(desk.refuses("refund 5 to account on W1 for duplicate") == "no-account");
  const Done done = desk.does("refund 55.20 to card on W1 for duplicate agreed by sioned");
  CHECK(done.acts == std::vector<std::string_view>{"give.refund", "refer"});
  CHECK(desk.refuses("refund 55.20 to card on W1 for duplicate") == "refunded-before");
  CHECK(desk.asks(OrderQuestion::refund_due) == 0);
  CHECK(desk.asks(OrderQuestion::rightly_refunded) == 1);
  CHECK(desk.asks(OrderQuestion::paid) == 1);
}

TEST_CASE("A refund beyond the counter's own, to elsewhere or without a reason is not right") {
  const auto line = GENERATE(as<std::string>(), "refund 55.20 to card on W1 for duplicate",
                             "refund 55.20 to card on W1 for duplicate agreed by dai",
                             "refund 55.20 to phone app on W1 for duplicate agreed by sioned",
                             "refund 55.20 to card on W1 for faulty agreed by sioned",
                             "refund 50.00 to card on W1 for duplicate",
                             "refund 60.00 to card on W1 for duplicate agreed by sioned");
  ADesk desk;
  Order order = an_order(desk.shop, "W1", "BP-2201");
  order.payments.push_back(order.payments[0]);
  desk.with(order);
  desk.does(line);
  INFO(line);
  CHECK(desk.asks(OrderQuestion::rightly_refunded) == 0);
  CHECK(desk.asks(DayQuestion::refunds_wrong) == 1);
  CHECK_FALSE(aftermath(desk.shop, desk.books).empty());
}

TEST_CASE("What was cancelled within fourteen days is due with the standard delivery, when back") {
  ADesk desk;
  desk.with(a_delivered_order(desk.shop, "W1", "BP-2201", {}));
  CHECK(desk.asks(OrderQuestion::refund_due) == 0);  // it is not back yet
  CHECK(desk.refuses("book back W1") == "nothing-came-back");
  desk.order().claims[0].goods_back = true;
  CHECK(desk.asks(OrderQuestion::refund_due) == 5520 + 495);
  CHECK(desk.does("check claim W1").says.find("10 days ago") != std::string::npos);
  desk.does_all({"book back W1", "refund 60.15 to card on W1 for changed mind agreed by sioned",
                 "returns number W1", "credit note W1"});
  CHECK(desk.asks(OrderQuestion::rightly_refunded) == 1);
  CHECK(desk.does("stock BP-2201").says.find("5 × BP-2201") != std::string::npos);
  CHECK(desk.asks(OrderQuestion::records_complete) == 1);
  CHECK(desk.asks(OrderQuestion::papers_passed) == 0);
  desk.does("pass papers W1 to ceri");
  CHECK(desk.asks(OrderQuestion::papers_passed) == 1);
}

TEST_CASE("What was fitted may lose value, so that a part of it can be right") {
  ADesk desk;
  desk.with(a_delivered_order(desk.shop, "W1", "BP-2201",
                              {.condition = Condition::fitted, .goods_back = true}));
  desk.does("refund 30 to card on W1 for changed mind");
  CHECK(desk.asks(OrderQuestion::rightly_refunded) == 1);
  desk.does("book back W1");
  CHECK(desk.does("stock BP-2201").says.find("4 × BP-2201") != std::string::npos);
}

TEST_CASE("An old unit gives its surcharge and nothing for delivery") {
  ADesk desk;
  desk.with(a_delivered_order(desk.shop, "W1", "CA-77",
                              {.reason = ClaimReason::old_unit, .goods_back = true}));
  CHECK(desk.asks(OrderQuestion::refund_due) == 4800);
  desk.does("refund 48 to card on W1 for surcharge");
  CHECK(desk.asks(OrderQuestion::rightly_refunded) == 1);
}

TEST_CASE("What is claimed by nobody is not checked, booked back or numbered") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2201"));
  CHECK(desk.refuses("check claim W1") == "no-claim");
  CHECK(desk.refuses("book back W1") == "nothing-came-back");
  CHECK(desk.refuses("returns number W1") == "no-claim");
  CHECK(desk.refuses("credit note W1") == "nothing-refunded");
  CHECK(desk.refuses("issue note W1") == "nothing-issued");
  CHECK(desk.refuses("invoice W1") == "nothing-to-invoice");
}

}  // namespace tc::trade
