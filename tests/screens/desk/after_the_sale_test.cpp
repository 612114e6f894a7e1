// Payments, diary, web shop, faults and papers.
#include <catch2/catch.hpp>

#include "a_shown_desk.h"

using namespace tc;
using kit::Key;

TEST_CASE("A refund is written as a form, which shows the line that it says") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  for (const char* line : {"open W1020", "check payment W1020"}) desk.say(line);
  screen.press(Key::f4);
  screen.fill("refund.amount", "55.20");
  screen.click("refund.for.2");
  screen.click("refund.agreed.2");
  CHECK(screen.control("refund.give").description ==
        "says: refund 55.20 to card on W1020 for faulty agreed by sioned");
  screen.click("refund.give");
  INFO(screen.text());
  CHECK_FALSE(desk.state().refused);
  CHECK(trade::refunded(*desk.books().find_order("W1020")) == Money{5520});
}

TEST_CASE("What is to be asked before a refund is asked with the facts, and not answered") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  for (const char* line : {"open W1020", "check payment W1020"}) desk.say(line);
  screen.press(Key::f4);
  CHECK_FALSE(screen.shows("Who bought it?  consumer"));
  screen.click("before.acts.1");
  INFO(screen.text());
  CHECK(screen.shows("Who bought it?  consumer"));
  CHECK(screen.shows("at a distance"));
  CHECK(screen.shows("Why do they say it comes back?  faulty"));
  CHECK_FALSE(screen.shows("14 days"));
  CHECK_FALSE(screen.shows("can insist"));
}

TEST_CASE("The diary shows the places that are left, and books one for the order at hand") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  desk.say("open W1046");
  screen.press(Key::f5);
  CHECK_FALSE(screen.has("diary.1"));
  screen.click("diary.look.1");
  CHECK(screen.shows("1 place left"));
  screen.click("diary.book.4");
  INFO(screen.text());
  CHECK(desk.said().back() == "book fitting 15:00 for W1046");
  CHECK(desk.books().bookings.size() == 1);
  CHECK(screen.shows("full"));
  screen.click("diary.day.2");
  CHECK_FALSE(screen.has("diary.1"));
  screen.click("diary.look.1");
  CHECK_FALSE(screen.shows("full"));
  CHECK(screen.control("diary.book.4").description ==
        "says: book tomorrow fitting 15:00 for W1046");
}

TEST_CASE("A link of the web shop is a move that opens the page with the customer") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  screen.press(Key::f7);
  screen.click("web.begin.1");
  CHECK(desk.said() == std::vector<std::string>{"shop home"});
  CHECK(screen.control("web.address").name == "https://shop.example.com/");
  CHECK(screen.control("web.parts.BP-2201").name.find("£55.20") != std::string::npos);
  screen.click("web.to.basket");
  CHECK(desk.books().web_page == "basket");
  CHECK(screen.control("web.fault.codes-ignored").name.find("nothing comes off") !=
        std::string::npos);
}

TEST_CASE("A fault is reported to whom one thinks it belongs") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  screen.press(Key::f9);
  screen.click("faults.codes-ignored");
  screen.click("faults.report.1");
  CHECK(desk.said() == std::vector<std::string>{"report codes-ignored to sioned"});
  screen.press(Key::escape);
  CHECK(screen.control("faults.codes-ignored").description.find("Sioned Rees") !=
        std::string::npos);
}

TEST_CASE("A paper is drawn as it is written, and passed on") {
  AShownDesk desk;
  Screen& screen = desk.screen();
  for (const char* line :
       {"open W1042", "check stock W1042", "accept W1042", "pick W1042", "invoice W1042"})
    desk.say(line);
  CHECK_FALSE(desk.state().refused);
  screen.press(Key::f10);
  std::string number;
  for (const trade::Paper& paper : desk.books().papers)
    if (paper.kind == trade::PaperKind::invoice) number = paper.number;
  screen.click("papers." + number);
  INFO(screen.text());
  const std::string words = screen.control("paper." + number).name;
  CHECK(words.find("To pay £55.20") != std::string::npos);
  CHECK(words.find("VAT in it £9.20") != std::string::npos);
  screen.click("papers.to.3");
  CHECK(desk.said().back() == "pass " + number + " to ceri");
  CHECK(screen.shows("went to Ceri Howells"));
}
