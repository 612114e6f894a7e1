// Facts of law and trade: what is shipped, and what named facts are held against.
#include <algorithm>
#include <catch2/catch.hpp>

#include "content/common_readers.h"
#include "content/facts_in.h"
#include "content/scenario_reader.h"
#include "content_text.h"

using namespace tc;
using Codes = std::vector<std::string>;

namespace {

const std::string some_facts = R"(facts:
  NOW:
    says: It holds.
    nation: UK
    source: An Act
    checked_on: 2026-11-01
    confirmed: yes
  OLD:
    says: It held.
    nation: E&W
    valid_from: 2008-05-26
    valid_to: 2025-04-05
    source: An older Act
    checked_on: 2026-11-01
    confirmed: no
)";

std::shared_ptr<const Facts> facts_of(const std::string& text, Codes* codes = nullptr) {
  ReadText read(text);
  Reading reading(read.problems);
  const auto facts = read_facts(read.root(), reading);
  if (codes != nullptr) *codes = read.codes();
  return facts;
}

/// What is said of `facts: [...]` on a day.
Codes naming(const std::string& ids, std::optional<CalendarDate> today) {
  const auto facts = facts_of(some_facts);
  REQUIRE(facts);
  ReadText read("facts: [" + ids + "]\n");
  Reading reading(read.problems);
  facts_in(read.root()["facts"], {facts.get(), today}, reading);
  return read.codes();
}

}  // namespace

TEST_CASE("a fact has its dates, its source and whether it is confirmed") {
  const auto facts = facts_of(some_facts);
  REQUIRE(facts);
  REQUIRE(facts->size() == 2);
  const Fact& old = facts->at("OLD");
  CHECK(old.statement == "It held.");
  CHECK(old.nation == "E&W");
  CHECK(old.valid_to == CalendarDate{2025, 4, 5});
  CHECK_FALSE(old.confirmed);
  CHECK(facts->at("NOW").confirmed);
}

TEST_CASE("a fact holds from its first day to its last") {
  const auto facts = facts_of(some_facts);
  const Fact& old = facts->at("OLD");
  CHECK_FALSE(old.holds_on({2008, 5, 25}));
  CHECK(old.holds_on({2008, 5, 26}));
  CHECK(old.holds_on({2025, 4, 5}));
  CHECK_FALSE(old.holds_on({2025, 4, 6}));
  CHECK(facts->at("NOW").holds_on({1066, 10, 14}));
}

TEST_CASE("an unknown fact is pointed at, and one that does not hold today") {
  CHECK(naming("NOW", CalendarDate{2026, 11, 28}).empty());
  CHECK(naming("NEW", CalendarDate{2026, 11, 28}) == Codes{"TC225 1:9"});
  CHECK(naming("OLD", CalendarDate{2026, 11, 28}) == Codes{"TC325 1:9"});
  CHECK(naming("OLD", CalendarDate{2024, 1, 1}).empty());
  CHECK(naming("OLD", std::nullopt).empty());
}

TEST_CASE("what is no fact is reported, and nobody is held against it") {
  Codes codes;
  CHECK(facts_of("facts:\n  A: {says: B, nation: France, source: C, checked_on: soon}\n", &codes) ==
        nullptr);
  CHECK(codes.size() == 3);
  std::string ends_early = some_facts;
  ends_early.replace(ends_early.find("2025-04-05"), 10, "2005-04-05");
  CHECK(facts_of(ends_early, &codes) == nullptr);
  CHECK(codes == Codes{"TC106 12:15"});
}

TEST_CASE("every fact that is shipped says where it can be read") {
  const Library& library = shipped_names();
  REQUIRE(library.facts);
  CHECK(library.facts->size() > 50);
  for (const auto& [id, fact] : *library.facts) {
    INFO(id);
    CHECK(fact.statement.size() > 20);
    CHECK_FALSE(fact.source.empty());
    CHECK(fact.checked_on.year >= 2026);
  }
}

TEST_CASE("a scenario relies on what the shared scenes that it includes rely on") {
  const ReadText shared(R"(fragment: money
title: Taking the money
facts: [OLD, NOW]
leads_to: [done]
scenes:
  pays: {customer: The price., replies: [{id: says, say: A pound., go: done}]}
)");
  const std::map<std::string, SharedScenes, std::less<>> all{
      {"money", {std::make_shared<const Tree>(*shared.tree), "", {}}}};
  ReadText scenario(R"(scenario: a-bulb
title: A bulb
standard: IMIVPO01
channel: counter
level: 2
minutes: 3
day: Saturday
starts: "09:10"
briefing: You are at the counter.
customer: {name: Huw Parry, pronoun: he, kind: retail}
facts: [NOW]
include: [{scenes: money, as: till, go: {done: sold}}]
scenes:
  arrives: {customer: Morning., tasks: [{id: goes, do: Go, go: till.pays}]}
endings:
  sold: {outcome: good, customer: Thank you., summary: Sold.}
start: arrives
)");
  KnownNames known;
  known.common = shipped_names().common;
  known.shared = &all;
  Reading reading(scenario.problems);
  const auto read = read_scenario(scenario.root(), known, reading);
  REQUIRE(read);
  CHECK(read->facts == std::vector<std::string_view>{"NOW", "OLD"});
}

TEST_CASE("without a day, nobody is told that a fact has ceased to hold") {
  Sources sources;
  Problems problems;
  const std::string folder = TC_SOURCE_DIR "/tests/faults/TC325-expired-fact";
  const Library library = read_library({folder, folder + "/scenarios"}, sources, problems);
  REQUIRE(library.scenarios.size() == 1);
  CHECK(library.scenarios[0].scenario->facts.size() == 1);
  CHECK(problems.empty());
}
