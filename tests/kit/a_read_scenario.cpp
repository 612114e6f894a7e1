#include "kit/a_read_scenario.h"

#include <catch2/catch.hpp>

#include "content/library_reader.h"
#include "content/scenario_reader.h"
#include "content/surroundings.h"
#include "content/tree_reader.h"

namespace tc {

namespace {

const char* const head = R"(scenario: a-test
title: A scenario made for a test
channel: counter
level: 2
minutes: 3
day: Saturday
starts: "09:00"
briefing: You are at the counter.
customer: {name: Huw Parry, pronoun: he, kind: retail}
start: arrives
endings:
  done: {outcome: good, customer: "Thank you.", summary: It is done.}
)";

const Library& shipped() {
  static const Library library = [] {
    Sources sources;
    Problems problems;
    return read_library({TC_SOURCE_DIR "/content", ""}, sources, problems);
  }();
  return library;
}

}  // namespace

std::shared_ptr<const Scenario> a_read_scenario(const std::string& body) {
  return a_read_scenario(body, "IMIVPO01");
}

std::shared_ptr<const Scenario> a_read_scenario(const std::string& body,
                                                std::string_view standard) {
  Sources sources;
  Problems problems;
  Reading reading(problems);
  const auto source =
      add_source("a-test.yaml", head + ("standard: " + std::string(standard)) + "\n" + body,
                 sources, problems);
  REQUIRE(source);
  const auto tree = read_tree(*source, reading);
  REQUIRE(tree);
  KnownNames known;
  known.common = shipped().common;
  known.standards = &shipped().standards;
  auto scenario = read_scenario(tree->root(), known, reading);
  std::string report;
  for (const Problem& problem : problems.all()) report += describe(problem, sources) + "\n";
  INFO(report);
  REQUIRE(scenario);
  return std::make_shared<const Scenario>(std::move(*scenario));
}

}  // namespace tc
