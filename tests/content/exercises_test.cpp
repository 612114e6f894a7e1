// What is shipped in content/exercises. The reader holds each case against what its author
// expects; here stand what a reader of one case cannot see, and what is told of it.
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "base/problem.h"
#include "content/library_reader.h"
#include "trade/exercise.h"

using namespace tc;
using namespace tc::trade;

namespace {

const Library& shipped() {
  static const Library library = [] {
    Sources sources;
    Problems problems;
    Library read = read_library({std::string(TC_SOURCE_DIR) + "/content", ""}, sources, problems);
    for (const Problem& problem : problems.all()) UNSCOPED_INFO(describe(problem, sources));
    CHECK(problems.empty());
    return read;
  }();
  return library;
}

const FiveWays& exercise() {
  REQUIRE(shipped().five_ways);
  return *shipped().five_ways;
}

bool tells(const ToldCase& told, std::string_view words) {
  return told.told.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("At least thirty cases are shipped, and each way is met several times") {
  CHECK(exercise().cases.size() >= 30);
  std::map<Way, int> met;
  for (const ToldCase& told : exercise().cases) ++met[entitlement(told.facts).way];
  for (const Way way : five_ways) {
    INFO(name(way));
    CHECK(met[way] >= 4);
  }
}

TEST_CASE("Each case comes out as its author expects") {
  for (const ToldCase& told : exercise().cases) {
    INFO(told.id);
    CHECK(entitlement(told.facts).way == told.expected);
  }
}

TEST_CASE("Every amount of a case is told") {
  for (const ToldCase& told : exercise().cases)
    for (const Money amount : {told.facts.paid_for_goods, told.facts.standard_delivery,
                               told.facts.express, told.facts.surcharge, told.wear}) {
      INFO(told.id << ": " << money_text(amount));
      CHECK((amount == Money{} || tells(told, money_text(amount))));
    }
}

TEST_CASE("How a case was bought and in what state it is can be told from its words") {
  for (const ToldCase& told : exercise().cases) {
    INFO(told.id);
    const bool at_a_distance =
        tells(told, "online") || tells(told, "web shop") || tells(told, "elephone");
    if (told.facts.distance)
      CHECK(at_a_distance);
    else
      CHECK((tells(told, "counter") || tells(told, "here") || tells(told, "till")));
    if (!told.facts.told_of_cancelling) CHECK((tells(told, "told") || tells(told, "Nobody")));
    if (told.facts.repair_failed) CHECK(tells(told, "replaced it"));
  }
}

TEST_CASE("Every fact behind a case is one of facts.yaml") {
  REQUIRE(shipped().facts);
  for (const ToldCase& told : exercise().cases) {
    std::vector<std::string> all = entitlement(told.facts).facts;
    CHECK_FALSE(all.empty());
    all.insert(all.end(), told.rests_on.begin(), told.rests_on.end());
    for (const std::string& id : all) {
      INFO(told.id << ": " << id);
      CHECK(shipped().facts->count(id) == 1);
    }
  }
}

TEST_CASE("What a case tells and lets notice does not name the way") {
  for (const ToldCase& told : exercise().cases) {
    INFO(told.id);
    CHECK_FALSE(tells(told, "goodwill"));
    CHECK_FALSE(tells(told, "expect"));
    CHECK(told.notice.size() > 40);
  }
}

TEST_CASE("Both sides of each limit are met") {
  std::set<int> days;
  for (const ToldCase& told : exercise().cases)
    if (told.facts.buyer == trade::CustomerKind::consumer)
      days.insert(told.facts.days_since_delivery);
  for (const int limit : {14, 30, 31}) CHECK(days.count(limit) == 1);
}
