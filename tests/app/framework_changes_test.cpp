#include "app/framework_changes.h"

#include <catch2/catch.hpp>

#include "kit/a_small_standard.h"

using namespace tc;

namespace {

using Sentences = std::vector<std::string>;

Framework a_framework() {
  return {a_small_standard(), a_policy(SimulationUse::supplementary), "", ""};
}

Criterion criterion(std::string_view code, std::string words) {
  Criterion made;
  made.code = vpo01(code).code;
  made.words = std::move(words);
  return made;
}

}  // namespace

TEST_CASE("The same framework has no changes") {
  CHECK(framework_changes(a_framework(), a_framework()).empty());
}

TEST_CASE("Criteria that are new, gone or worded anew are told with their words") {
  Framework to = a_framework();
  auto& criteria = to.standard.criteria;
  criteria.erase(criteria.begin());  // P1
  criteria[0].words = "greet every customer";
  criteria.push_back(criterion("P20", "thank the customer"));
  arrange(criteria);
  CHECK(framework_changes(a_framework(), to) ==
        Sentences{"P2 is worded anew: \"greet every customer\" instead of \"the words of P2\"",
                  "P20 is new: \"thank the customer\"", "P1 is no longer judged."});
}

TEST_CASE("A line that becomes a heading is no longer judged, and its parts are new") {
  Framework to = a_framework();
  to.standard.criteria.push_back(criterion("P4.1", "by asking"));
  arrange(to.standard.criteria);
  const Sentences changes = framework_changes(a_framework(), to);
  REQUIRE(changes.size() == 2);
  CHECK(changes[0].substr(0, 12) == "P4.1 is new:");
  CHECK(changes[1] == "P4 is no longer judged.");
}

TEST_CASE("Amounts that change are told in words, several criteria in one sentence") {
  Framework to = a_framework();
  to.policy.sufficiency.performance = {3, 1, 1, 1};
  to.policy.sufficiency.of_criterion[vpo01("P4").code] = {2, 0, 2, 12};
  CHECK(framework_changes(a_framework(), to) ==
        Sentences{"P1, P2, P3, P12 and P16 need three occasions instead of one.",
                  "P4 needs two occasions instead of one.",
                  "P4 needs no occasions from real work instead of one.",
                  "P4 needs two different customers instead of one.",
                  "P4 needs 12 different kinds of evidence instead of one."});
}

TEST_CASE("What a policy says of simulation, currency and feedback is told") {
  Framework to = a_framework();
  to.standard.version = "2";
  to.policy.simulation.use = SimulationUse::permitted;
  to.policy.currency_months = NumberClause{24, std::nullopt};
  to.policy.feedback_days.value = 5;
  CHECK(framework_changes(a_framework(), to) ==
        Sentences{"The standard is version 2.", "Simulation is permitted instead of supplementary.",
                  "Evidence stays current for 24 months instead of any time.",
                  "Feedback is due in 5 working days instead of 10."});
}
