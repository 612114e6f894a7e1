#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "trade/exercise.h"

using namespace tc;
using namespace tc::trade;

namespace {

ToldCase from_the_web_shop() {
  ToldCase told;
  told.id = "blades";
  told.facts.distance = true;
  told.facts.days_since_delivery = 3;
  told.facts.paid_for_goods = Money{6600};
  told.facts.standard_delivery = Money{495};
  told.facts.express = Money{700};
  return told;
}

ToldCase from_the_counter(ClaimReason reason, int days) {
  ToldCase told;
  told.id = "pads";
  told.facts.reason = reason;
  told.facts.days_since_delivery = days;
  told.facts.fault_shown = reason == ClaimReason::faulty;
  told.facts.condition = Condition::fitted;
  told.facts.paid_for_goods = Money{4200};
  return told;
}

ToldCase of_a_business() {
  ToldCase told = from_the_counter(ClaimReason::changed_mind, 3);
  told.facts.buyer = CustomerKind::trade;
  return told;
}

ToldCase old_and_unclear() {
  ToldCase told = from_the_counter(ClaimReason::faulty, 400);
  told.facts.fault_shown = false;
  return told;
}

Answer right_answer(const ToldCase& told) {
  const Entitlement is = entitlement(told.facts);
  return {is.way, is.owed, due(told)};
}

const std::string& says(const Marked& marked, Question question) {
  return marked.remarks[static_cast<std::size_t>(question)].says;
}

/// What is said to somebody who would give that sum back, and is otherwise right.
std::string said_of(const ToldCase& told, std::int64_t pence) {
  Answer answer = right_answer(told);
  answer.back = Money{pence};
  const Marked out = marked(told, answer);
  CHECK(out.remarks[0].right);
  CHECK(out.remarks[1].right);
  CHECK_FALSE(out.remarks[2].right);
  return says(out, Question::back);
}

/// Numbers that always come the same: 0, 1, 2 … each below what is asked for.
Below in_turn(std::uint32_t from) {
  return [from](std::uint32_t bound) mutable { return from++ % bound; };
}

FiveWays an_exercise() {
  FiveWays out;
  for (int i = 0; i < 4; ++i) {
    out.cases.push_back(from_the_web_shop());
    out.cases.push_back(from_the_counter(ClaimReason::faulty, i));
    out.cases.push_back(from_the_counter(ClaimReason::changed_mind, i));
  }
  out.cases.push_back(of_a_business());
  out.cases.push_back(old_and_unclear());
  return out;
}

}  // namespace

TEST_CASE("An answer that is right in all three is right, and every remark says why") {
  for (const ToldCase& told : an_exercise().cases) {
    const Marked out = marked(told, right_answer(told));
    CHECK(out.all_right());
    CHECK(out.way == entitlement(told.facts).way);
    for (const Remark& remark : out.remarks) CHECK_FALSE(remark.says.empty());
  }
}

TEST_CASE("Each of the three is marked for itself") {
  const ToldCase told = from_the_web_shop();
  const Marked out = marked(told, {Way::goodwill, true, Money{6600}});
  CHECK_FALSE(out.remarks[0].right);
  CHECK(out.remarks[1].right);
  CHECK_FALSE(out.remarks[2].right);
  CHECK_FALSE(out.all_right());
}

TEST_CASE("Every wrong way is explained before the right one") {
  for (const ToldCase& told : an_exercise().cases)
    for (const Way way : five_ways) {
      const Entitlement is = entitlement(told.facts);
      if (way == is.way) continue;
      Answer answer = right_answer(told);
      answer.way = way;
      const std::string said = says(marked(told, answer), Question::way);
      INFO(name(way) << " for " << name(is.way) << ": " << said);
      CHECK(said.size() > is.sentence.size() + 20);
      CHECK(said.substr(said.size() - is.sentence.size()) == is.sentence);
    }
}

TEST_CASE("Why it is not that way depends on the case") {
  Answer answer = right_answer(of_a_business());
  answer.way = Way::cancel;
  CHECK_THAT(says(marked(of_a_business(), answer), Question::way),
             Catch::StartsWith("A business has no right to cancel."));
  const ToldCase late = from_the_counter(ClaimReason::changed_mind, 3);
  CHECK_THAT(says(marked(late, {Way::cancel, false, {}}), Question::way),
             Catch::Contains("bought at the counter"));
  ToldCase old = old_and_unclear();
  old.facts.distance = true;
  CHECK_THAT(says(marked(old, {Way::cancel, false, {}}), Question::way),
             Catch::StartsWith("Cancelling ends 14 days after it came"));
  CHECK_THAT(says(marked(late, {Way::reject, false, {}}), Question::way),
             Catch::StartsWith("Nothing is wrong with it"));
}

TEST_CASE("What is off by one of the amounts that were told is explained by that amount") {
  ToldCase told = from_the_web_shop();
  CHECK(due(told) == Money{7095});
  CHECK_THAT(said_of(told, 7795), Catch::StartsWith("What express cost"));
  CHECK_THAT(said_of(told, 6600), Catch::StartsWith("The standard delivery goes back, too."));
  CHECK(said_of(told, 1) == "£70.95 goes back: £66.00 for the goods and £4.95 standard delivery.");
  told.facts.surcharge = Money{3000};
  CHECK_THAT(said_of(told, 7095), Catch::StartsWith("The surcharge goes back, too"));
}

TEST_CASE("Wear is taken off where the rules allow it and nowhere else") {
  ToldCase told = from_the_web_shop();
  told.wear = Money{2200};
  CHECK(due(told) == Money{7095});
  told.facts.condition = Condition::fitted;
  CHECK(due(told) == Money{4895});
  CHECK_THAT(said_of(told, 7095), Catch::StartsWith("What its use took off") &&
                                      Catch::EndsWith("less £22.00 for what its use took off its "
                                                      "value."));
  told.facts.told_of_cancelling = false;
  CHECK(due(told) == Money{7095});
  CHECK_THAT(said_of(told, 4895), Catch::StartsWith("Nothing may be taken off for its use."));
  told.wear = Money{1'000'000};
  told.facts.told_of_cancelling = true;
  CHECK(due(told) == Money{495});
}

TEST_CASE("Where repair comes first no money goes back, though the customer can insist") {
  const ToldCase told = from_the_counter(ClaimReason::faulty, 31);
  CHECK(due(told) == Money{});
  const Marked out = marked(told, {Way::reject, false, Money{4200}});
  CHECK_THAT(says(out, Question::can_insist), Catch::Contains("a repair or a replacement"));
  CHECK_THAT(says(out, Question::back), Catch::StartsWith("No money goes back now"));
}

TEST_CASE("After the one attempt it is rejected for good, without a deduction for six months") {
  ToldCase told = from_the_counter(ClaimReason::faulty, 150);
  told.facts.repair_failed = true;
  told.wear = Money{1000};
  CHECK(due(told) == Money{4200});
  told.facts.days_since_delivery = 244;
  CHECK(due(told) == Money{3200});
}

TEST_CASE("What goes back is never below nothing nor above what was paid") {
  for (const ClaimReason reason :
       {ClaimReason::changed_mind, ClaimReason::faulty, ClaimReason::wrong_part})
    for (int days = 0; days < 800; days += 7)
      for (const bool distance : {false, true})
        for (const bool failed : {false, true}) {
          ToldCase told = from_the_counter(reason, days);
          told.facts.distance = distance;
          told.facts.repair_failed = failed;
          told.facts.surcharge = Money{3000};
          told.wear = Money{9999};
          CHECK(due(told) >= Money{});
          CHECK(due(told) <= Money{7200});
        }
}

TEST_CASE("A draw has each case once, and all five ways where five are drawn") {
  const FiveWays exercise = an_exercise();
  for (std::uint32_t from = 0; from < 50; ++from) {
    const std::vector<std::size_t> cases = drawn(exercise, 5, in_turn(from));
    std::set<std::size_t> each(cases.begin(), cases.end());
    std::set<Way> ways;
    for (const std::size_t one : cases) ways.insert(entitlement(exercise.cases[one].facts).way);
    CHECK(each.size() == 5);
    CHECK(ways.size() == 5);
  }
}

TEST_CASE("The same numbers draw the same cases, and never more than there are") {
  const FiveWays exercise = an_exercise();
  CHECK(drawn(exercise, 8, in_turn(3)) == drawn(exercise, 8, in_turn(3)));
  CHECK(drawn(exercise, 8, in_turn(3)) != drawn(exercise, 8, in_turn(4)));
  CHECK(drawn(exercise, 1000, in_turn(0)).size() == exercise.cases.size());
  CHECK(drawn(exercise, 0, in_turn(0)).empty());
  CHECK(drawn(FiveWays{}, 5, in_turn(0)).empty());
}

TEST_CASE("How it went is told by way") {
  std::vector<Marked> all;
  all.push_back(marked(of_a_business(), right_answer(of_a_business())));
  all.push_back(marked(of_a_business(), {Way::cancel, true, Money{4200}}));
  all.push_back(marked(from_the_web_shop(), right_answer(from_the_web_shop())));
  const auto tallies = tallied(all);
  CHECK(tallies[1].way == Way::cancel);
  CHECK(tallies[1].cases == 1);
  CHECK(tallies[1].right == 1);
  CHECK(tallies[4].cases == 2);
  CHECK(tallies[4].right == 1);
  CHECK(tallies[0].cases == 0);
}
