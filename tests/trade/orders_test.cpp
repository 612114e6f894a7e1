#include "kit/a_desk.h"

namespace tc::trade {

TEST_CASE("An order goes from the web shop to the customer, with its records") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1001", "BP-2201", 2));
  CHECK(desk.asks(DayQuestion::orders_new) == 1);
  desk.does_all({"orders", "open W1001", "check stock W1001", "check payment W1001", "accept W1001",
                 "pick W1001", "dispatch W1001 by swift", "issue note W1001", "invoice W1001",
                 "pass papers W1001 to ceri", "tell customer W1001 dispatched"});
  CHECK(desk.waits_until("16:30").find("Swift Parcels took W1001 along.") != std::string::npos);
  for (const auto question :
       {OrderQuestion::opened, OrderQuestion::accepted, OrderQuestion::stock_checked,
        OrderQuestion::picked, OrderQuestion::dispatched, OrderQuestion::rightly_sent,
        OrderQuestion::paid, OrderQuestion::payment_checked, OrderQuestion::told,
        OrderQuestion::invoiced, OrderQuestion::records_complete, OrderQuestion::papers_passed})
    CHECK(desk.asks(question) == 1);
  CHECK(desk.asks(DayQuestion::orders_new) == 0);
  CHECK(desk.asks(DayQuestion::records_open) == 0);
  CHECK(aftermath(desk.shop, desk.books).empty());
}

TEST_CASE("Accepting sets aside what is free, and tells what is not") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2201", 3)).with(an_order(desk.shop, "W2", "BP-2201", 3));
  CHECK(desk.does("accept W1").says == "W1 is accepted.\nAll of it is set aside.");
  const std::string says = desk.does("accept W2").says;
  CHECK(says.find("Not on the shelf: 2 × BP-2201") != std::string::npos);
  CHECK(desk.asks(OrderQuestion::all_here, 0) == 1);
  CHECK(desk.asks(OrderQuestion::all_here, 1) == 0);
  CHECK(desk.refuses("accept W1") == "order-not-new");
}

TEST_CASE("A record that is wrong is found out on the shelf") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2202", 2));
  desk.does("accept W1");
  const std::string says = desk.does("pick W1").says;
  CHECK(says.find("only 1 × BP-2202") != std::string::npos);
  CHECK(says.find("Still to come: 1 × BP-2202") != std::string::npos);
  CHECK(desk.asks(OrderQuestion::picked) == 0);
  CHECK(desk.refuses("dispatch W1 by swift") == "order-not-picked");
  desk.does("transfer BP-2202 from mill-street for W1");
  CHECK(desk.waits_until("12:00").find("1 × BP-2202 came in for W1") != std::string::npos);
  desk.does_all({"pick W1", "dispatch W1 by swift"});
  CHECK(desk.asks(OrderQuestion::dispatched) == 1);
}

TEST_CASE("Counting puts a record right, here and at a branch") {
  ADesk desk;
  CHECK(desk.does("count BP-2202").says.find("the record said 2") != std::string::npos);
  CHECK(desk.does("stock BP-2202").says.find("1 × BP-2202") != std::string::npos);
  desk.does("ask Mill Street for CA-77");
  CHECK(desk.does("stock CA-77").says.find("Mill Street: 0") != std::string::npos);
}

TEST_CASE("A count takes from the latest order what was set aside and is not there") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2202")).with(an_order(desk.shop, "W2", "BP-2202"));
  desk.does_all({"accept W1", "accept W2"});
  CHECK(desk.asks(OrderQuestion::all_here, 1) == 1);
  CHECK(desk.does("count BP-2202").says.find("W2 is short of 1.") != std::string::npos);
  CHECK(desk.asks(OrderQuestion::all_here, 0) == 1);
  CHECK(desk.asks(OrderQuestion::all_here, 1) == 0);
  desk.does("transfer BP-2202 from mill-street for W2");
  CHECK(desk.asks(OrderQuestion::from_branch, 1) == 1);
}

TEST_CASE("What is to be picked has to be there and accepted") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "GB-5"));
  CHECK(desk.refuses("pick W1") == "order-not-accepted");
  desk.does("accept W1");
  CHECK(desk.refuses("pick W1") == "nothing-to-pick");
  CHECK(desk.refuses("pick GB-5 for W1") == "nothing-to-pick");
  CHECK(desk.refuses("pick WI-100 for W1") == "shelf-has-not");
  CHECK(desk.refuses("put back W1") == "nothing-to-put-back");
}

TEST_CASE("The other side can be picked by mistake, goes out by the van, and is back that day") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "HL-41L"));
  desk.does_all({"accept W1", "pick HL-41R for W1", "dispatch W1 by van"});
  CHECK(desk.asks(OrderQuestion::picked) == 1);
  CHECK(desk.asks(OrderQuestion::rightly_sent) == 0);
  CHECK(desk.waits_until("10:00").find("W1 was delivered") != std::string::npos);
  CHECK(desk.waits_until("11:00").find("it is the wrong part") != std::string::npos);
  CHECK(desk.asks(OrderQuestion::came_back) == 1);
  CHECK(desk.asks(DayQuestion::orders_wrongly_sent) == 1);
  CHECK(desk.asks(DayQuestion::orders_late_untold) == 1);
  desk.does_all({"tell customer W1 delay", "book back W1", "pick W1", "dispatch W1 by van"});
  desk.waits_until("13:00");
  CHECK(desk.asks(OrderQuestion::delivered) == 1);
  CHECK(desk.asks(OrderQuestion::rightly_sent) == 1);
  CHECK(desk.asks(DayQuestion::orders_late_untold) == 0);
  CHECK(desk.does("count HL-41R").says.find("as on record") != std::string::npos);
}

TEST_CASE("A part for another build comes back although it is the one that was ordered") {
  ADesk desk;
  Order order = an_order(desk.shop, "W1", "BP-2201");
  order.vrm = "CD01 IQA";
  desk.with(order);
  CHECK(desk.does("check fit BP-2201 CD01 IQA").says.find("does not fit") != std::string::npos);
  desk.does_all({"accept W1", "swap BP-2201 for BP-2202 on W1", "pick W1", "dispatch W1 by van"});
  CHECK(desk.asks(OrderQuestion::rightly_sent) == 1);
  CHECK(desk.asks(OrderQuestion::paid_short) == 360);
}

TEST_CASE("A parcel that has not been collected can be taken back from the cage") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "HL-41L"));
  desk.does_all({"accept W1", "pick HL-41R for W1", "dispatch W1 by swift", "put back W1",
                 "put back W1", "pick W1", "dispatch W1 by swift"});
  desk.waits_until("17:00");
  CHECK(desk.asks(OrderQuestion::rightly_sent) == 1);
  CHECK(desk.refuses("put back W1") == "nothing-to-put-back");
}

TEST_CASE("Cancelling frees what was set aside, and owes what was paid") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2201", 4)).with(an_order(desk.shop, "W2", "BP-2201"));
  desk.does_all({"accept W1", "pick W1", "cancel W1 for not supplied"});
  CHECK(desk.asks(OrderQuestion::cancelled) == 1);
  CHECK(desk.asks(OrderQuestion::refund_due) == 4 * 5520);
  CHECK(desk.does("stock BP-2201").says.find("4 × BP-2201") != std::string::npos);
  CHECK(desk.refuses("cancel W1 for not supplied") == "order-cancelled");
  CHECK(desk.refuses("take payment 5 by card for W1") == "order-cancelled");
  desk.does_all({"accept W2", "pick W2", "dispatch W2 by van"});
  CHECK(desk.refuses("cancel W2 for changed mind") == "order-has-gone");
}

TEST_CASE("A code is taken off where it holds") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2201")).with(an_order(desk.shop, "W2", "FI-11"));
  desk.does("apply winter10 to W1");
  CHECK(desk.asks(OrderQuestion::paid_over) == 552);
  CHECK(desk.refuses("apply WINTER10 to W2") == "code-does-not-hold");
  CHECK(desk.does("look up code WINTER10").says.find("30 November 2026") != std::string::npos);
}

TEST_CASE("Swapping is refused once it is picked, and off the order") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "HL-41L"));
  CHECK(desk.refuses("swap BP-2201 for BP-2202 on W1") == "part-not-on-order");
  desk.does_all({"accept W1", "pick W1"});
  CHECK(desk.refuses("swap HL-41L for HL-41R on W1") == "line-picked");
  CHECK(desk.refuses("pick HL-41L for W1") == "already-picked");
}

}  // namespace tc::trade
