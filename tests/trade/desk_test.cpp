#include "trade/desk.h"

#include <algorithm>
#include <fstream>
#include <set>

#include "base/text.h"
#include "kit/a_desk.h"
#include "trade/percent.h"

namespace tc::trade {

TEST_CASE("A line is recorded as one canonical line, however it is said") {
  ADesk desk;
  Order order = an_order(desk.shop, "W1", "BP-2201", 2);
  order.payments.clear();
  desk.with(order);
  CHECK(desk.does("  ACCEPT   w1 ").line == "accept W1");
  CHECK(desk.does("look up vehicle ab01qix").line == "look up vehicle AB01 QIX");
  CHECK(desk.does("look up vehicle INVENTEDQFINCH001").line == "look up vehicle AB01 QIX");
  CHECK(desk.does("look up part hal 77/1").line == "look up part BP-2201");
  CHECK(desk.does("take payment 1,000 by Phone App for w 1").line ==
        "take payment £1,000.00 by phone app for W1");
  CHECK(desk.does("refund £ 5 to phone app on W1 for overpaid agreed by Sioned Rees").line ==
        "refund £5.00 to phone app on W1 for overpaid agreed by sioned");
  CHECK(desk.does("pick W1").takes == SimDuration{75});
  CHECK(desk.does("dispatch W1 by Swift Parcels").line == "dispatch W1 by swift");
  CHECK(desk.does("check fit bp2201 ab01 qix").line == "check fit BP-2201 AB01 QIX");
}

TEST_CASE("What is nearly right is refused with what was perhaps meant") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1042", "BP-2201"));
  const auto hint = [&](std::string_view line) {
    const auto done = perform(desk.shop, desk.books, desk.now, line);
    REQUIRE_FALSE(done);
    return done.error().hint;
  };
  CHECK(hint("open W1043") == "Did you mean 'W1042'?");
  CHECK(hint("stock BP-2203").find("Did you mean 'BP-220") == 0);
  CHECK(hint("dispatch W1042 by swif") == "Did you mean 'swift'?");
  CHECK(hint("dispatch W1042 by pigeon") == "There are: swift, hauler and van.");
  CHECK(hint("despatch W1042 by swift") == "Did you mean 'dispatch'?");
  CHECK(hint("dispatch W1042") == "It is said so: dispatch ORDER by CARRIER");
  CHECK(hint("tell sionet W1042 delay") == "Did you mean 'sioned'?");
  CHECK(hint("refund ten to card on W1042 for faulty").find("142.80") != std::string::npos);
}

TEST_CASE("Lines that nobody can mean are refused") {
  ADesk desk;
  CHECK(desk.refuses("") == "empty-line");
  CHECK(desk.refuses(" \t ") == "empty-line");
  CHECK(desk.refuses("open W1\n") == "unreadable-line");
  CHECK(desk.refuses("open \xff\xfe") == "unreadable-line");
  CHECK(desk.refuses(std::string("open \0W1", 8)) == "unreadable-line");
  CHECK(desk.refuses(std::string(301, 'a')) == "line-too-long");
  CHECK(desk.refuses("open the pod bay doors") == "unknown-act");
  CHECK(desk.refuses("open ORDER") == "no-such-order");
  CHECK(desk.refuses("take payment -5 by card for W1") == "no-amount");
}

TEST_CASE("Looking up shows what is on record and is noted once") {
  ADesk desk;
  CHECK(desk.does("search finch pads").says.find("BP-2201 front brake pads") == 0);
  CHECK(desk.refuses("search flux capacitor") == "nothing-found");
  const std::string part = desk.does("look up part CA-77").says;
  CHECK(part.find("£118.80 with VAT; trade £70.00 net; surcharge on the old unit £48.00") !=
        std::string::npos);
  CHECK(part.find("with 1LJ") != std::string::npos);
  CHECK(desk.does("look up part BK-10").says.find("In the kit: 1 × BP-2201") != std::string::npos);
  CHECK(desk.does("look up part FI-10").says.find("Superseded by FI-11") != std::string::npos);
  CHECK(desk.does("look up hazard AC-005").says.find("Not sold to consumers") != std::string::npos);
  CHECK(desk.does("look up hazard BA-063").says.find("Taken by Heavy Haulage and Our van") !=
        std::string::npos);
  CHECK(desk.does("look up hazard BP-2201").says.find("not dangerous") != std::string::npos);
  CHECK(desk.does("look up supplier WI-100").says.find("deposit £30.00") != std::string::npos);
  CHECK(desk.does("look up guideline Special orders").says.find("deposit") != std::string::npos);
  CHECK(desk.does("look up customer Rhos Recovery").says.find("ON STOP") != std::string::npos);
  const auto noted = desk.books.looked_up.size();
  desk.does("look up part ca 77");
  CHECK(desk.books.looked_up.size() == noted);
}

TEST_CASE("Each act has a pattern of its own, help, time, and acts of the list") {
  std::ifstream file(TC_SOURCE_DIR "/content/acts.yaml");
  std::set<std::string> acts;
  for (std::string line; std::getline(file, line);)
    if (line.size() > 3 && line.substr(0, 2) == "  " && line[2] != ' ' && line[2] != '#')
      acts.insert(line.substr(2, line.find(':') - 2));
  REQUIRE(acts.count("look_up.part") == 1);
  std::set<std::string_view> patterns;
  for (const Verb& verb : verbs()) {
    CHECK(patterns.insert(verb.pattern).second);
    CHECK(verb.help.back() == '.');
  }
  ADesk desk;
  desk.with(an_order(desk.shop, "W1", "BP-2201"));
  for (const auto* line : {"accept W1", "pick W1", "tell customer W1 query", "diary",
                           "refund 5 to card on W1 for goodwill agreed by sioned"}) {
    const Done done = desk.does(line);
    CHECK(done.takes.seconds > 0);
    CHECK_FALSE(done.acts.empty());
    for (const std::string_view act : done.acts) CHECK(acts.count(std::string(act)) == 1);
  }
}

TEST_CASE("A line that was begun is completed to lines that can be said") {
  ADesk desk;
  desk.with(an_order(desk.shop, "W1042", "BP-2201")).with(an_order(desk.shop, "W1043", "FI-11"));
  const auto all = [&](std::string_view line) {
    return completions(desk.shop, desk.books, line, 20);
  };
  CHECK(all("disp") ==
        std::vector<std::string>{"dispatch W1042 by swift", "dispatch W1043 by swift"});
  CHECK(all("dispatch W1043 by ") == std::vector<std::string>{"dispatch W1043 by swift",
                                                              "dispatch W1043 by hauler",
                                                              "dispatch W1043 by van"});
  CHECK(all("look up vehicle EF") == std::vector<std::string>{"look up vehicle EF01 QQI"});
  CHECK(all("take payment").front() == "take payment AMOUNT by card for W1042");
  CHECK(all("take payment 5 by acc").front() == "take payment 5 by account for W1042");
  CHECK(all("search finch pads") == std::vector<std::string>{"search finch pads"});
  CHECK(all("xyz").empty());
  CHECK(all("\xff").empty());
  CHECK(completions(desk.shop, desk.books, "", 5).size() == 5);
  CHECK(completions(desk.shop, desk.books, "look up", 0).empty());
}

TEST_CASE("A discount is told to the half per cent") {
  CHECK(percent_text({750}) == "7.5 %");
  CHECK(percent_text({2000}) == "20 %");
  CHECK(percent_text({1225}) == "12.25 %");
  CHECK(percent_text({5}) == "0.05 %");
}

}  // namespace tc::trade
