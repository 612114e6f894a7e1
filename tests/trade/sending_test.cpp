#include "kit/a_desk.h"

namespace tc::trade {

namespace {

ADesk a_desk_with(std::string_view part, Handling handling) {
  ADesk desk;
  Order order = an_order(desk.shop, "W1", part);
  order.handling = handling;
  desk.with(order);
  return desk;
}

}  // namespace

TEST_CASE("A carrier refuses what it does not take when it comes to collect") {
  ADesk desk = a_desk_with("BA-063", Handling::delivery);
  desk.does_all({"accept W1", "pick W1", "dispatch W1 by swift"});
  CHECK(desk.asks(OrderQuestion::dispatched) == 1);
  CHECK(desk.asks(OrderQuestion::rightly_sent) == 0);
  CHECK(desk.waits_until("16:30") == "Swift Parcels will not take W1: filled battery.\n");
  CHECK(desk.asks(OrderQuestion::came_back) == 1);
  CHECK(desk.asks(OrderQuestion::dispatched) == 0);
  CHECK(desk.asks(OrderQuestion::late) == 1);
  CHECK(desk.asks(OrderQuestion::told) == 0);
  desk.does_all({"tell customer W1 delay", "dispatch W1 by van"});
  CHECK(desk.asks(OrderQuestion::rightly_sent) == 1);
  CHECK(desk.asks(OrderQuestion::told) == 1);
}

TEST_CASE("After the cut-off it goes tomorrow, and is late where it was promised") {
  ADesk desk = a_desk_with("BP-2201", Handling::delivery);
  desk.order().promised = SimTime{16 * 3600 + 1800};
  desk.does_all({"accept W1", "pick W1"});
  desk.waits_until("16:31");
  CHECK(desk.does("dispatch W1 by swift").says.find("it goes tomorrow") != std::string::npos);
  CHECK(desk.asks(OrderQuestion::late) == 1);
  CHECK(desk.waits_until("18:00").empty());
}

TEST_CASE("What was promised and is not there is late from then on") {
  ADesk desk = a_desk_with("BP-2201", Handling::collection);
  place_order(desk.books, desk.order());
  desk.order(1).id = "W2";
  Order promised = desk.order();
  promised.id = "W3";
  promised.promised = SimTime{10 * 3600};
  desk.with(promised);
  CHECK(desk.asks(OrderQuestion::late, 2) == 0);
  CHECK(desk.waits_until("10:05").find("W3 was promised for 10:00") != std::string::npos);
  CHECK(desk.asks(OrderQuestion::late, 2) == 1);
  CHECK(desk.asks(OrderQuestion::late, 0) == 0);
  CHECK(desk.asks(DayQuestion::orders_late_untold) == 1);
  desk.does("tell customer W3 query");
  CHECK(desk.asks(DayQuestion::orders_late_untold) == 1);
  desk.does("tell customer W3 delay");
  CHECK(desk.asks(DayQuestion::orders_late_untold) == 0);
}

TEST_CASE("A customer collects what is ready, after showing who it is") {
  ADesk desk = a_desk_with("BP-2201", Handling::collection);
  CHECK(desk.refuses("check identity W1") == "order-not-ready");
  CHECK(desk.refuses("hand over W1 to customer") == "order-not-ready");
  desk.does_all({"accept W1", "pick W1"});
  CHECK(desk.refuses("dispatch W1 by van") == "not-for-delivery");
  CHECK(desk.refuses("tell customer W1 ready") == "not-so");
  desk.does_all({"ready W1", "tell customer W1 ready", "check identity W1"});
  CHECK(desk.refuses("hand over W1 to sioned") == "customer-collects");
  desk.does("hand over W1 to customer");
  CHECK(desk.asks(OrderQuestion::handed_over) == 1);
}

TEST_CASE("Handing over to whoever comes is possible, and no handing over to the customer") {
  ADesk desk = a_desk_with("BP-2201", Handling::collection);
  desk.does_all({"accept W1", "pick W1", "ready W1", "hand over W1 to customer"});
  CHECK(desk.asks(OrderQuestion::handed_over) == 0);
  CHECK(desk.asks(OrderQuestion::given_unchecked) == 1);
  CHECK(desk.asks(OrderQuestion::gone) == 1);
}

TEST_CASE("Whom the customer has named may collect for them") {
  ADesk desk = a_desk_with("BP-2201", Handling::collection);
  desk.order().collector = "Alun Price";
  desk.order().collector_named = true;
  desk.does_all({"accept W1", "pick W1", "ready W1"});
  CHECK(desk.does("check identity W1").says.find("It is Alun Price, whom") == 0);
  desk.does("hand over W1 to customer");
  CHECK(desk.asks(OrderQuestion::handed_over) == 1);
}

TEST_CASE("Somebody whom nobody named may have it once the customer says so") {
  ADesk desk = a_desk_with("BP-2201", Handling::collection);
  desk.order().collector = "Alun Price";
  desk.does_all({"accept W1", "pick W1", "ready W1"});
  CHECK(desk.does("check identity W1").says.find("Nothing says that") != std::string::npos);
  CHECK_FALSE(desk.order().identity_checked);
  CHECK(desk.does("confirm collector W1").says.find("says that Alun Price may have it") !=
        std::string::npos);
  desk.does("hand over W1 to customer");
  CHECK(desk.asks(OrderQuestion::handed_over) == 1);
}

TEST_CASE("What is given to somebody whom nobody sent is asked for again on the next day") {
  ADesk desk = a_desk_with("BP-2201", Handling::collection);
  desk.order().collector = "Alun Price";
  desk.order().collector_sent = false;
  desk.does_all({"accept W1", "pick W1", "ready W1"});
  CHECK(desk.does("confirm collector W1").says.find("has not sent Alun Price") !=
        std::string::npos);
  desk.does_all({"check identity W1", "hand over W1 to customer"});
  CHECK(desk.asks(OrderQuestion::given_unchecked) == 1);
  const auto news = aftermath(desk.shop, desk.books);
  REQUIRE_FALSE(news.empty());
  CHECK(news.front().says.find("Alun Price has had it") != std::string::npos);
}

TEST_CASE("Nobody is asked who they are, or given anything, before they have come") {
  ADesk desk = a_desk_with("BP-2201", Handling::collection);
  desk.order().collector = "Alun Price";
  desk.order().comes = parse_sim_time("13:48");
  desk.does_all({"accept W1", "pick W1", "ready W1"});
  for (const char* line : {"check identity W1", "confirm collector W1", "hand over W1 to customer"})
    CHECK(desk.refuses(line) == "nobody-there");
  desk.waits_until("13:48");
  desk.does_all({"check identity W1", "confirm collector W1"});
  CHECK(desk.does("hand over W1 to customer").says == "W1 is handed over to Alun Price.");
}

TEST_CASE("Who had it is told as far as it was asked") {
  const auto says = [](std::vector<std::string> lines, const char* collector) {
    ADesk desk = a_desk_with("BP-2201", Handling::collection);
    desk.order().collector = collector;
    desk.does_all({"accept W1", "pick W1", "ready W1"});
    for (const std::string& line : lines) desk.does(line);
    return desk.does("hand over W1 to customer").says;
  };
  CHECK(says({}, "") == "W1 is handed over to whoever asked for it.");
  CHECK(says({}, "Alun Price") == "W1 is handed over to whoever asked for it.");
  CHECK(says({"check identity W1"}, "Alun Price") == "W1 is handed over to Alun Price.");
  CHECK(says({"check identity W1"}, "").find("whoever") == std::string::npos);
  ADesk named = a_desk_with("BP-2201", Handling::collection);
  named.order().collector = "Alun Price";
  named.order().collector_named = true;
  named.does_all({"accept W1", "pick W1", "ready W1"});
  CHECK(named.does("hand over W1 to customer").says ==
        "W1 is handed over to whoever asked for it.");
}

TEST_CASE("Nobody is asked about a collector where the customer comes") {
  ADesk desk = a_desk_with("BP-2201", Handling::collection);
  CHECK(desk.refuses("confirm collector W1") == "nobody-else-comes");
}

TEST_CASE("What was to be there today and is sent by who takes days is late") {
  ADesk desk = a_desk_with("BP-2201", Handling::delivery);
  desk.order().promised = SimTime{18 * 3600};
  desk.order().carrier = CarrierIndex{2};  // the van, the same day
  desk.does_all({"accept W1", "pick W1", "dispatch W1 by swift"});
  CHECK(desk.asks(OrderQuestion::late) == 1);
}

TEST_CASE("A carrier that does not run today takes nothing") {
  ADesk desk = a_desk_with("BP-2201", Handling::delivery);
  desk.books.carriers_out = {CarrierIndex{0}};
  desk.does_all({"accept W1", "pick W1"});
  CHECK(desk.refuses("dispatch W1 by " + desk.shop.carriers[0].id) == "carrier-not-today");
  desk.does("dispatch W1 by " + desk.shop.carriers[1].id);
}

TEST_CASE("What is sold from an age goes to nobody who has not shown it") {
  ADesk desk = a_desk_with("AE-16", Handling::delivery);
  desk.does_all({"accept W1", "pick W1"});
  CHECK(desk.refuses("dispatch W1 by van") == "age-not-shown");
  desk.order().age = 15;
  CHECK(desk.refuses("dispatch W1 by van") == "age-not-shown");
  desk.order().age = 16;
  desk.does("dispatch W1 by van");
  CHECK(desk.asks(OrderQuestion::rightly_sent) == 1);
}

TEST_CASE("A check of identity shows the age") {
  ADesk desk = a_desk_with("AE-16", Handling::collection);
  desk.order().true_age = 15;
  desk.does_all({"accept W1", "pick W1", "ready W1"});
  CHECK(desk.refuses("hand over W1 to customer") == "age-not-shown");
  CHECK(desk.does("check identity W1").says.find("Age: 15") != std::string::npos);
  CHECK(desk.refuses("hand over W1 to customer") == "age-not-shown");
  desk.order().true_age = 40;
  desk.does_all({"check identity W1", "hand over W1 to customer"});
}

TEST_CASE("Acid can be sent to a consumer by mistake, which somebody asks about") {
  ADesk desk = a_desk_with("AC-005", Handling::delivery);
  desk.order().age = 30;
  desk.does_all({"accept W1", "pick W1", "dispatch W1 by van"});
  CHECK(desk.asks(OrderQuestion::rightly_sent) == 0);
  const auto news = aftermath(desk.shop, desk.books);
  REQUIRE_FALSE(news.empty());
  CHECK(news.front().says.find("who may not have it") != std::string::npos);
}

TEST_CASE("What is too heavy for a carrier gets no label, and the van takes what it can") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BA-063", 2));
  desk.does_all({"accept W1", "pick W1"});
  CHECK(desk.refuses("dispatch W1 by swift") == "too-heavy");
  desk.shop.carriers[2].refuses.set(1);
  CHECK(desk.refuses("dispatch W1 by van") == "driver-refuses");
  CHECK(desk.refuses("ready W1") == "not-for-collection");
}

TEST_CASE("What is for fitting is booked, agreed and given to the workshop") {
  ADesk desk = a_desk_with("BP-2201", Handling::fitting);
  desk.order().suits_from = SimTime{14 * 3600};
  CHECK(desk.refuses("agree slot W1") == "nothing-booked");
  CHECK(desk.refuses("book delivery 14:00 for W1") == "other-kind-of-slot");
  CHECK(desk.refuses("book fitting 10:00 for W1") == "no-such-slot");
  desk.does("book fitting 11:00 for W1");
  CHECK(desk.does("agree slot W1").says.find("cannot be there then; from 14:00") !=
        std::string::npos);
  CHECK(desk.asks(OrderQuestion::booked) == 0);
  desk.does_all({"book fitting 15:00 for W1", "agree slot W1"});
  CHECK(desk.asks(OrderQuestion::booked) == 1);
  CHECK(desk.asks(OrderQuestion::papers_passed) == 0);
  desk.does_all(
      {"pass papers W1 to emyr", "accept W1", "pick W1", "ready W1", "hand over W1 to emyr"});
  CHECK(desk.asks(OrderQuestion::handed_over) == 1);
}

TEST_CASE("A time that is full, past or for what is not fitted here cannot be booked") {
  ADesk desk = a_desk_with("BP-2201", Handling::fitting);
  Order second = desk.order();
  second.id = "W2";
  Order lamp = an_order(desk.shop, "W3", "HL-41L");
  lamp.handling = Handling::fitting;
  desk.with(second).with(lamp);
  desk.does("book fitting 11:00 for W1");
  CHECK(desk.refuses("book fitting 11:00 for W2") == "slot-is-full");
  CHECK(desk.refuses("book fitting 15:00 for W3") == "not-fitted-here");
  CHECK(desk.does("diary").says.find("fitting 11:00–12:00: full") != std::string::npos);
  desk.does("book tomorrow fitting 11:00 for W2");
  CHECK(desk.does("diary tomorrow").says.find("27 November 2026") == 0);
  desk.does("book fitting 15:00 for W1");  // another time instead
  desk.does("book fitting 11:00 for W2");
  desk.waits_until("11:30");
  CHECK(desk.refuses("book fitting 11:00 for W1") == "slot-is-past");
  CHECK(desk.refuses("diary 2026-12-24") == "no-such-day");
}

}  // namespace tc::trade
