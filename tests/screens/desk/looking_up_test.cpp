// Catalogue, stock, customers and guidance: filtering is free, looking up is a move.
#include <catch2/catch.hpp>

#include "a_shown_desk.h"

using namespace tc;
using kit::Key;

TEST_CASE("Typing in the catalogue filters and says nothing") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  screen.press(Key::f1);
  CHECK(screen.focused() == "catalogue.search");
  screen.type("pads");
  CHECK(screen.has("catalogue.BP-2201"));
  CHECK_FALSE(screen.has("catalogue.BA-063"));
  CHECK(desk.said().empty());
  screen.type(" zebra");
  CHECK(screen.has("catalogue.none"));
}

TEST_CASE("A row tells number, make, side, price, stock and what has to be minded") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  screen.press(Key::f1);
  screen.type("caliper");
  const std::string words = screen.control("catalogue.CA-77").name;
  INFO(words);
  for (const char* part : {"CA-77", "brake caliper", "right (off side)", "reconditioned", "£118.80",
                           "surcharge £48.00"})
    CHECK(words.find(part) != std::string::npos);
}

TEST_CASE("A part that is opened is looked up once, and tells all of itself") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  screen.press(Key::f1);
  screen.type("CA-77");
  screen.press(Key::enter);
  CHECK(desk.said() == std::vector<std::string>{"look up part CA-77"});
  INFO(screen.text());
  CHECK(screen.shows("Surcharge"));
  CHECK(screen.shows("only with 1LJ"));
  CHECK(screen.shows("£118.80 (£99.00 and VAT £19.80)"));
  CHECK(screen.shows("Also in the kit"));
  screen.press(Key::escape);
  screen.click("catalogue.CA-77");
  CHECK(desk.said().size() == 1);
}

TEST_CASE("What was superseded says by what, and hazards say who may not carry or have it") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  desk.say("look up part FI-10");
  desk.state().open = trade::Tool::catalogue;
  desk.state().part = "FI-10";
  screen.draw();
  CHECK(screen.shows("FI-10 → FI-11"));
  desk.say("look up part AC-005");
  desk.state().part = "AC-005";
  screen.draw();
  INFO(screen.text());
  CHECK(screen.shows("Not to consumers."));
  CHECK(screen.shows("Swift Parcels and Heavy Haulage"));
}

TEST_CASE("A registration that is looked up shows build date, engine code and options") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  screen.press(Key::f1);
  screen.type("ef01qqi");
  CHECK_FALSE(screen.shows("1LJ"));
  screen.press(Key::enter);
  CHECK(desk.said() == std::vector<std::string>{"look up vehicle EF01 QQI"});
  INFO(screen.text());
  for (const char* words : {"EF01 QQI", "Heron", "KH20", "1LJ", "1 September 2018"})
    CHECK(screen.shows(words));
}

TEST_CASE("Stock is told by branch and bin, once the record was asked") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  desk.say("open W1043");
  screen.press(Key::f2);
  CHECK_FALSE(screen.shows("B14-3"));
  screen.click("stock.1.acts.1");
  CHECK(desk.said().back() == "stock BP-2202");
  CHECK(screen.shows("B14-3"));
  CHECK(screen.control("stock.1.branches.mill-street").name.find("3") != std::string::npos);
}

TEST_CASE("An account tells its terms once it was looked up") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  screen.press(Key::f6);
  screen.type("tan y");
  CHECK_FALSE(screen.has("customers.A1008"));
  screen.click("customers.A1007");
  INFO(screen.text());
  CHECK(desk.said() == std::vector<std::string>{"look up customer A1007"});
  CHECK(screen.shows("£420.00 of £500.00, £80.00 left"));
  CHECK(screen.shows("needed for every order"));
}

TEST_CASE("Guidelines are read by a move, and who decides what stands below them") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  screen.press(Key::f8);
  CHECK(screen.shows("Sioned Rees, supervisor"));
  CHECK_FALSE(screen.shows("By the way it was paid."));
  screen.click("guidance.refunds");
  CHECK(desk.said() == std::vector<std::string>{"look up guideline refunds"});
  CHECK(screen.control("guidance.says").name == "By the way it was paid.");
}
