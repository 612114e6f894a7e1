#include "kit/a_desk.h"

namespace tc::trade {

TEST_CASE("What is ordered before the cut-off comes on the same day, and after it tomorrow") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BK-10", 2)).with(an_order(desk.shop, "W2", "BK-10", 2));
  desk.does_all({"accept W1", "accept W2"});
  CHECK(desk.does("order BK-10 from hartwell for W1").says.find("here at 13:0") !=
        std::string::npos);
  CHECK(desk.asks(OrderQuestion::ordered_in) == 1);
  CHECK(desk.asks(OrderQuestion::all_here) == 0);
  CHECK(desk.waits_until("13:30").find("1 × BK-10 came in for W1") != std::string::npos);
  CHECK(desk.asks(OrderQuestion::all_here) == 1);
  const std::string late = desk.does("order BK-10 from hartwell for W2").says;
  CHECK(late.find("The cut-off at 12:00 has passed") != std::string::npos);
  CHECK(late.find("27 November 2026") != std::string::npos);
  CHECK(desk.refuses("order BK-10 from hartwell for W2") == "nothing-missing");
}

TEST_CASE("Only who has it can be asked for it") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BK-10", 2)).with(an_order(desk.shop, "W2", "BP-2201"));
  CHECK(desk.refuses("order BK-10 from hartwell for W1") == "order-not-accepted");
  desk.does_all({"accept W1", "accept W2"});
  CHECK(desk.refuses("order BK-10 from panels for W1") == "supplier-has-not");
  CHECK(desk.refuses("order BP-2202 from hartwell for W1") == "part-not-on-order");
  CHECK(desk.refuses("order BP-2201 from hartwell for W2") == "nothing-missing");
  CHECK(desk.refuses("transfer BK-10 from mill-street for W1") == "branch-has-not");
  CHECK(desk.refuses("transfer BK-10 from quay-road for W1") == "own-branch");
}

TEST_CASE("A special order takes its deposit first") {
  ADesk desk;
  Order unpaid = an_order(desk.shop, "W1", "WI-100");
  unpaid.payments.clear();
  desk.with(unpaid).with(unpaid).with(an_order(desk.shop, "W3", "BP-2201"));
  desk.order(1).id = "W2";
  desk.does_all({"accept W1", "accept W2", "take deposit W1", "order WI-100 from panels for W1",
                 "order WI-100 from panels for W2"});
  CHECK(received(desk.order(0)) == Money{3000});
  CHECK(desk.asks(OrderQuestion::rightly_ordered, 0) == 1);
  CHECK(desk.asks(OrderQuestion::rightly_ordered, 1) == 0);
  CHECK(desk.refuses("take deposit W1") == "deposit-taken");
  CHECK(desk.refuses("take deposit W3") == "no-special-order");
}

TEST_CASE("A deposit is covered by what was paid") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "WI-100"));
  CHECK(desk.does("take deposit W1").says.find("covered") != std::string::npos);
  CHECK(desk.order().payments.size() == 1);
}

TEST_CASE("A brokered part is found by a broker, where the supervisor agrees") {
  ADesk desk;
  for (const auto* id : {"W1", "W2", "W3"}) desk.with(an_order(desk.shop, id, "GB-5"));
  desk.does_all({"accept W1", "accept W2", "accept W3",
                 "order GB-5 from brokers for W1 agreed by sioned",
                 "order GB-5 from brokers for W2 agreed by dai", "order GB-5 from brokers for W3"});
  CHECK(desk.asks(OrderQuestion::rightly_ordered, 0) == 1);
  CHECK(desk.asks(OrderQuestion::rightly_ordered, 1) == 0);
  CHECK(desk.asks(OrderQuestion::rightly_ordered, 2) == 0);
}

TEST_CASE("What is brokered has a deposit, too") {
  ADesk desk;
  Order unpaid = an_order(desk.shop, "W1", "GB-5");
  unpaid.payments.clear();
  desk.with(unpaid);
  CHECK(desk.asks(OrderQuestion::deposit_taken) == 0);
  desk.does("take deposit W1");
  CHECK(desk.asks(OrderQuestion::deposit_taken) == 1);
}

TEST_CASE("An old number is taken down, and then the supplier rings") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "FI-10"));
  desk.does("accept W1");
  CHECK(desk.does("look up supplier FI-10").says.find("superseded by FI-11") != std::string::npos);
  desk.does("order FI-10 from hartwell for W1");
  CHECK(desk.asks(OrderQuestion::rightly_ordered) == 0);
  CHECK(desk.refuses("swap FI-10 for FI-11 on W1") == "line-on-order");
  CHECK(desk.waits_until("09:30").find("old number") != std::string::npos);
  desk.does_all({"swap FI-10 for FI-11 on W1", "pick W1"});
  CHECK(desk.asks(OrderQuestion::picked) == 1);
}

TEST_CASE("A branch that has less than its record rings about it") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "CA-77", 3));
  desk.order().promised = SimTime{14 * 3600};
  desk.does_all({"accept W1", "transfer CA-77 from mill-street for W1"});
  CHECK(desk.asks(OrderQuestion::ordered_in) == 1);
  CHECK(desk.asks(OrderQuestion::late) == 0);
  CHECK(desk.waits_until("09:30").find("not on its shelf") != std::string::npos);
  CHECK(desk.asks(OrderQuestion::ordered_in) == 0);
  CHECK(desk.asks(OrderQuestion::late) == 1);
}

TEST_CASE("What comes in for an order that was cancelled is free for others") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BK-10", 2));
  desk.does_all({"accept W1", "order BK-10 from hartwell for W1", "cancel W1 for changed mind"});
  desk.waits_until("14:00");
  CHECK(desk.does("stock BK-10").says.find("2 × BK-10") != std::string::npos);
}

}  // namespace tc::trade
