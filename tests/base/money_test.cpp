#include "base/money.h"

#include <catch2/catch.hpp>

namespace tc {

TEST_CASE("Money is written in pounds and pence, with commas, and a minus where it is owed") {
  CHECK(money_text({0}) == "£0.00");
  CHECK(money_text({5}) == "£0.05");
  CHECK(money_text({14280}) == "£142.80");
  CHECK(money_text({114280}) == "£1,142.80");
  CHECK(money_text({123456789}) == "£1,234,567.89");
  CHECK(money_text({-300}) == "−£3.00");
}

TEST_CASE("Money is read as people write it") {
  CHECK(parse_money("142.80") == Money{14280});
  CHECK(parse_money("£142.80") == Money{14280});
  CHECK(parse_money(" £ 142.80 ") == Money{14280});
  CHECK(parse_money("£1,142.80") == Money{114280});
  CHECK(parse_money("1,000,000") == Money{100'000'000});
  CHECK(parse_money("142") == Money{14200});
  CHECK(parse_money("0.05") == Money{5});
  CHECK(parse_money("10000000") == Money{1'000'000'000});
}

TEST_CASE("What is no amount, or too much, is not read as one") {
  const auto text = GENERATE(as<std::string>(), "", "£", "-3.00", "−£3.00", "1.5", "1.234", "1.",
                             ".50", "1,14.80", ",142", "1142,80", "12 34", "ten", "£1e3", "0x10",
                             "10,000,001", "99999999999999999999", "££5", "5£", "1,,000", "１");
  INFO("'" << text << "'");
  CHECK_FALSE(parse_money(text));
}

TEST_CASE("What is written is read again as the same amount") {
  for (std::int64_t pence = 0; pence < 2'000'000; pence += 997)
    CHECK(parse_money(money_text({pence})) == Money{pence});
}

TEST_CASE("A share is rounded half up, and below zero as far the other way") {
  CHECK(share_of({1000}, {2000}) == Money{200});
  CHECK(share_of({2}, {2500}) == Money{1});  // half a penny
  CHECK(share_of({1}, {2500}) == Money{0});  // a quarter
  CHECK(share_of({-2}, {2500}) == Money{-1});
  CHECK(share_of({3333}, {1000}) == Money{333});
  CHECK(share_of({3335}, {1000}) == Money{334});
}

TEST_CASE("The VAT within a price and the VAT on the rest are the same") {
  CHECK(vat_within({12000}, {2000}) == Money{2000});
  CHECK(vat_within({14280}, {2000}) == Money{2380});
  CHECK(vat_within({1}, {2000}) == Money{0});
  for (std::int64_t net = 0; net < 5000; ++net) {
    const Money gross = Money{net} + share_of({net}, {2000});
    CHECK(vat_within(gross, {2000}) == share_of({net}, {2000}));
  }
}

}  // namespace tc
