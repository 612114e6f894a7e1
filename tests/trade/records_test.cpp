#include "trade/records.h"

#include "kit/a_desk.h"

namespace tc::trade {

TEST_CASE("An invoice says every line, the VAT and what is to pay") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "CA-77"));
  desk.does("accept W1");
  const Done done = desk.does("invoice W1");
  REQUIRE(done.papers == std::vector<std::string>{"IN-0001"});
  CHECK(desk.books.papers[0].lines ==
        std::vector<std::string>{"Invoice for W1, Marged Ellis", "1 × CA-77 brake caliper £118.80",
                                 "Surcharge on the old unit £48.00", "Delivery £0.00",
                                 "VAT in it £27.80", "To pay £166.80"});
  CHECK(desk.refuses("invoice W1") == "paper-is-there");
}

TEST_CASE("A document that is no longer true is written again") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "HL-41L"));
  desk.does_all(
      {"accept W1", "pick HL-41R for W1", "issue note W1", "invoice W1", "dispatch W1 by van"});
  CHECK(desk.asks(OrderQuestion::records_complete) == 1);
  desk.waits_until("11:00");
  desk.does_all({"book back W1", "pick W1", "dispatch W1 by van"});
  CHECK(desk.asks(OrderQuestion::records_complete) == 0);
  desk.does("issue note W1");
  CHECK(desk.asks(OrderQuestion::records_complete) == 1);
}

TEST_CASE("Documents are passed to whom they belong") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2201"));
  CHECK(desk.refuses("pass papers W1 to ceri") == "no-papers");
  desk.does_all({"accept W1", "pick W1", "dispatch W1 by swift", "issue note W1", "invoice W1"});
  CHECK(desk.refuses("pass papers W1 to emyr") == "no-papers");
  desk.does("pass IN-0003 to dai");
  desk.does("pass is-0002 to ceri");
  CHECK(desk.asks(OrderQuestion::papers_passed) == 0);
  CHECK(desk.asks(DayQuestion::records_open) == 1);
  CHECK(desk.refuses("pass IN-0003 to dai") == "passed-before");
  desk.does("pass IN-0003 to ceri");
  CHECK(desk.asks(OrderQuestion::papers_passed) == 1);
  CHECK(desk.refuses("pass IN-0009 to ceri") == "no-such-document");
}

TEST_CASE("A note hands an order over to a colleague") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2201"));
  const Done done = desk.does("hand over note W1 to sioned");
  REQUIRE(done.papers.size() == 1);
  CHECK(desk.books.papers[0].passed_to == "sioned");
}

TEST_CASE("A fault of the web shop is seen on its page and reported to who mends it, once") {
  ADesk desk;
  desk.books.faults = {"codes-ignored"};
  CHECK(desk.asks(DayQuestion::faults_unreported) == 1);
  CHECK(desk.refuses("shop checkout") == "no-way-there");
  CHECK(desk.does("shop basket").says.find("(codes-ignored)") != std::string::npos);
  CHECK(desk.books.looked_up == std::vector<std::string>{"fault codes-ignored"});
  CHECK(desk.does("shop checkout").says.find("does not work") == std::string::npos);
  CHECK(desk.refuses("shop your account") == "no-way-there");
  desk.does_all({"shop home", "shop your account", "shop returns"});
  CHECK(desk.does("report codes-ignored to dai").acts.back() == "refer.wrong");
  CHECK(desk.asks(DayQuestion::faults_unreported) == 1);
  CHECK(desk.does("report codes-ignored to sioned").acts.back() == "refer");
  CHECK(desk.asks(DayQuestion::faults_unreported) == 0);
  CHECK(desk.refuses("report codes-ignored to sioned") == "reported-before");
  CHECK(desk.refuses("report no-confirmation to ceri") == "no-such-fault-today");
}

TEST_CASE("Only what is so is told, to customers and colleagues") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2201"));
  for (const auto* topic :
       {"accepted", "ready", "dispatched", "ordered", "slot", "refund", "cancelled"}) {
    CHECK(desk.refuses(std::string("tell customer W1 ") + topic) == "not-so");
    CHECK(desk.refuses(std::string("tell dai W1 ") + topic) == "not-so");
  }
  const Done done = desk.does("tell customer W1 out of stock");
  CHECK(done.acts == std::vector<std::string_view>{"call_customer", "tell.availability"});
  desk.does("tell Dai Morgan W1 delay");
  CHECK(desk.books.tellings.size() == 2);
  CHECK(desk.books.tellings[1].whom == "dai");
}

}  // namespace tc::trade
