#include "trade/five_ways.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <set>

namespace tc::trade {

namespace {

/// £100.00 for goods, £4.95 to deliver, £3.00 for express, £48.00 surcharge.
ReturnCase a_case() {
  return {
      .paid_for_goods = {10000}, .standard_delivery = {495}, .express = {300}, .surcharge = {4800}};
}

bool names(const Entitlement& e, std::string_view fact) {
  return std::find(e.facts.begin(), e.facts.end(), fact) != e.facts.end();
}

constexpr Money everything{10000 + 495 + 300 + 4800};
constexpr Money without_express{10000 + 495 + 4800};

}  // namespace

TEST_CASE("A mind changed after buying at the counter gives no right, only goodwill") {
  const Entitlement e = entitlement(a_case());
  CHECK(e.way == Way::goodwill);
  CHECK_FALSE(e.owed);
  CHECK(e.refund == Money{});
  CHECK(names(e, "CRA-MIND"));
}

TEST_CASE("Bought at a distance, it can be cancelled to the fourteenth day and not beyond") {
  ReturnCase c = a_case();
  c.distance = true;
  c.days_since_delivery = 14;
  const Entitlement in_time = entitlement(c);
  CHECK(in_time.way == Way::cancel);
  CHECK(in_time.owed);
  CHECK(in_time.refund == without_express);
  CHECK(names(in_time, "CCR-14"));
  CHECK(names(in_time, "CCR-POST"));
  c.days_since_delivery = 15;
  CHECK(entitlement(c).way == Way::goodwill);
  CHECK_FALSE(entitlement(c).owed);
}

TEST_CASE("Who was not told of cancelling has up to twelve months more, and nothing is kept") {
  ReturnCase c = a_case();
  c.distance = true;
  c.told_of_cancelling = false;
  c.days_since_delivery = 14 + 365;
  c.condition = Condition::fitted;
  const Entitlement e = entitlement(c);
  CHECK(e.owed);
  CHECK(names(e, "CCR-12M"));
  CHECK_FALSE(e.may_deduct);
  c.days_since_delivery = 14 + 366;
  CHECK_FALSE(entitlement(c).owed);
}

TEST_CASE("An opened box is no reason to keep anything, a fitted part is") {
  ReturnCase c = a_case();
  c.distance = true;
  c.condition = Condition::opened;
  CHECK_FALSE(entitlement(c).may_deduct);
  CHECK(names(entitlement(c), "CCR-ELEC"));
  c.condition = Condition::fitted;
  CHECK(entitlement(c).may_deduct);
  CHECK(names(entitlement(c), "CCR-HANDLE"));
}

TEST_CASE("What was made to a specification cannot be cancelled, but can be rejected") {
  ReturnCase c = a_case();
  c.distance = true;
  c.made_to_order = true;
  CHECK_FALSE(entitlement(c).owed);
  CHECK(names(entitlement(c), "CCR-EXC"));
  c.reason = ClaimReason::wrong_part;
  CHECK(entitlement(c).way == Way::reject);
  CHECK(entitlement(c).owed);
}

TEST_CASE("A fault that shows within thirty days gives everything back") {
  ReturnCase c = a_case();
  c.reason = ClaimReason::faulty;
  c.fault_shown = true;
  c.condition = Condition::fitted;
  c.days_since_delivery = 30;
  const Entitlement e = entitlement(c);
  CHECK(e.way == Way::reject);
  CHECK(e.refund == everything);
  CHECK_FALSE(e.repair_first);
  CHECK(names(e, "CRA-30"));
  c.days_since_delivery = 31;
  CHECK(entitlement(c).repair_first);
  CHECK(entitlement(c).refund == Money{});
  CHECK(names(entitlement(c), "CRA-TIER"));
}

TEST_CASE("Within thirty days the customer shows the fault, then it counts as ours for a while") {
  ReturnCase c = a_case();
  c.reason = ClaimReason::faulty;
  c.days_since_delivery = 20;
  CHECK_FALSE(entitlement(c).owed);
  CHECK(names(entitlement(c), "CRA-BURDEN"));
  c.days_since_delivery = 120;
  CHECK(entitlement(c).owed);
  CHECK(entitlement(c).repair_first);
  c.days_since_delivery = 200;
  CHECK(entitlement(c).way == Way::warranty);
  CHECK_FALSE(entitlement(c).owed);
}

TEST_CASE("A fault that does not show does not take away the right to cancel") {
  ReturnCase c = a_case();
  c.reason = ClaimReason::faulty;
  c.distance = true;
  c.days_since_delivery = 5;
  CHECK(entitlement(c).way == Way::cancel);
  CHECK(entitlement(c).refund == without_express);
}

TEST_CASE("What never arrived is paid back in full") {
  ReturnCase c = a_case();
  c.reason = ClaimReason::not_arrived;
  CHECK(entitlement(c).owed);
  CHECK(entitlement(c).refund == everything);
  CHECK(names(entitlement(c), "CRA-DEL"));
}

TEST_CASE("A business cannot cancel, and has what is wrong credited") {
  ReturnCase c = a_case();
  c.buyer = CustomerKind::trade;
  c.distance = true;
  CHECK(entitlement(c).way == Way::trade_terms);
  CHECK_FALSE(entitlement(c).owed);
  CHECK(names(entitlement(c), "CCR-B2B"));
  c.reason = ClaimReason::wrong_part;
  CHECK(entitlement(c).refund == everything);
  c.reason = ClaimReason::faulty;
  CHECK_FALSE(entitlement(c).owed);
  c.fault_shown = true;
  CHECK(entitlement(c).owed);
}

TEST_CASE("An old unit gives its surcharge, where it is complete") {
  ReturnCase c = a_case();
  c.reason = ClaimReason::old_unit;
  CHECK(entitlement(c).way == Way::old_unit);
  CHECK(entitlement(c).refund == Money{4800});
  c.condition = Condition::incomplete;
  CHECK_FALSE(entitlement(c).owed);
}

namespace {

std::set<std::string> ids_of_facts() {
  std::set<std::string> ids;
  std::ifstream file(TC_SOURCE_DIR "/content/facts.yaml");
  for (std::string line; std::getline(file, line);)
    if (line.size() > 3 && line.substr(0, 2) == "  " && line[2] >= 'A' && line[2] <= 'Z')
      ids.insert(line.substr(2, line.find(':') - 2));
  return ids;
}

}  // namespace

TEST_CASE("Whatever the case, it is told in a sentence, and its facts are in the list of facts") {
  const auto ids = ids_of_facts();
  REQUIRE(ids.size() > 30);
  for (int bits = 0; bits < 3 * 5 * 4 * 16; ++bits) {
    ReturnCase c = a_case();
    c.buyer = static_cast<CustomerKind>(bits % 3);
    c.reason = static_cast<ClaimReason>(bits / 3 % 5);
    c.condition = static_cast<Condition>(bits / 15 % 4);
    c.distance = (bits / 60 & 1) != 0;
    c.told_of_cancelling = (bits / 60 & 2) != 0;
    c.made_to_order = (bits / 60 & 4) != 0;
    c.fault_shown = (bits / 60 & 8) != 0;
    for (const int days : {0, 14, 15, 30, 31, 183, 184, 379, 380}) {
      c.days_since_delivery = days;
      const Entitlement e = entitlement(c);
      CAPTURE(bits, days, e.sentence);
      CHECK(e.sentence.size() > 20);
      CHECK(e.refund <= everything);
      CHECK((e.owed || e.refund == Money{}));
      CHECK_FALSE(e.facts.empty());
      for (const std::string& fact : e.facts) CHECK(ids.count(fact) == 1);
    }
  }
}

}  // namespace tc::trade
