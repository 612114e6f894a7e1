#include "assessment/rules/rule.h"

#include <catch2/catch.hpp>
#include <set>

#include "a_portfolio.h"

using namespace tc;

namespace {

const Framework supplementary = a_framework();
const Framework forbidden = a_framework(SimulationUse::forbidden);
const Framework permitted = a_framework(SimulationUse::permitted);

/// The rule that refuses the decision, or "".
std::string refused(const Portfolio& portfolio, const Framework& framework, Decision decision,
                    std::string_view feedback = "", std::string_view criterion = "P4") {
  const auto held = may_decide({portfolio, framework, vpo01(criterion), decision, feedback, today});
  return held ? "" : held.error().rule;
}

std::string met(const Portfolio& portfolio, const Framework& framework = supplementary) {
  return refused(portfolio, framework, Decision::met);
}

}  // namespace

TEST_CASE("criterion-is-judged: a line is decided about, a heading and what is not there are not") {
  const Portfolio none;
  for (const auto* code : {"P4", "K4.1"})
    CHECK(refused(none, supplementary, Decision::working_towards, "More.", code) == "");
  for (const auto* code : {"K4", "P5", "K4.3"})
    CHECK(refused(none, supplementary, Decision::working_towards, "More.", code) ==
          "criterion-is-judged");
  const auto heading =
      may_decide({none, supplementary, vpo01("K4"), Decision::working_towards, "Say more.", today});
  CHECK(heading.error().sentence == "IMIVPO01/K4 is a heading and is not judged.");
  CHECK(heading.error().hint == "Judge the lines under it.");
}

TEST_CASE("not-met-needs-feedback: only met needs no words, and spaces are none") {
  const Portfolio none;
  for (const Decision decision : {Decision::working_towards, Decision::not_yet_met}) {
    CHECK(refused(none, supplementary, decision, "Ask which car it is for.") == "");
    CHECK(refused(none, supplementary, decision, "") == "not-met-needs-feedback");
    CHECK(refused(none, supplementary, decision, " \n\t ") == "not-met-needs-feedback");
  }
  CHECK(met(APortfolio().with(observation, "P4", Verdict::accepted)) == "");
}

TEST_CASE(
    "met-needs-accepted-evidence: none, waiting, partly, not accepted and others' do not do") {
  const std::string rule = "met-needs-accepted-evidence";
  CHECK(met(APortfolio()) == rule);
  CHECK(met(APortfolio().with(observation, "P4")) == rule);
  CHECK(met(APortfolio().with(observation, "P4", Verdict::partly_accepted)) == rule);
  CHECK(met(APortfolio().with(observation, "P4", Verdict::not_accepted)) == rule);
  CHECK(met(APortfolio().with(observation, "P3", Verdict::accepted)) == rule);
  CHECK(met(APortfolio().with(observation, "P4", Verdict::accepted)) == "");
  CHECK(met(APortfolio().with(observation, "P4").with(observation, "P4", Verdict::accepted)) == "");
}

TEST_CASE("Of several judgements on one link the newest counts") {
  CHECK(
      met(APortfolio().with(observation, "P4", Verdict::accepted).judged(Verdict::not_accepted)) ==
      "met-needs-accepted-evidence");
  CHECK(
      met(APortfolio().with(observation, "P4", Verdict::not_accepted).judged(Verdict::accepted)) ==
      "");
}

TEST_CASE("met-needs-real-work: simulation alone is refused unless the policy permits it") {
  const Portfolio alone = APortfolio().with(simulation, "P4", Verdict::accepted);
  CHECK(met(alone, supplementary) == "met-needs-real-work");
  CHECK(met(alone, forbidden) == "met-needs-real-work");
  CHECK(met(alone, permitted) == "");

  const Portfolio twice = APortfolio()
                              .with(simulation, "P4", Verdict::accepted)
                              .with(simulation, "P4", Verdict::accepted);
  CHECK(met(twice) == "met-needs-real-work");
}

TEST_CASE("met-needs-real-work: an accepted observation does beside simulation or alone") {
  const Portfolio beside = APortfolio()
                               .with(simulation, "P4", Verdict::accepted)
                               .with(observation, "P4", Verdict::accepted);
  for (const Framework& framework : {supplementary, forbidden, permitted})
    CHECK(met(beside, framework) == "");
  CHECK(met(APortfolio().with(observation, "P4", Verdict::accepted)) == "");

  CHECK(met(APortfolio().with(simulation, "P4", Verdict::accepted).with(observation, "P4")) ==
        "met-needs-real-work");
  CHECK(met(APortfolio()
                .with(simulation, "P4", Verdict::accepted)
                .with(observation, "P3", Verdict::accepted)) == "met-needs-real-work");
}

TEST_CASE("met-needs-real-work says what the policy says and what to do") {
  const Portfolio alone = APortfolio().with(simulation, "P4", Verdict::accepted);
  const auto said = [&](const Framework& framework) {
    return may_decide({alone, framework, vpo01("P4"), Decision::met, "", today}).error();
  };
  CHECK(said(supplementary).sentence ==
        "IMIVPO01/P4 cannot be met on simulation alone: for this standard simulation is "
        "supplementary evidence.");
  CHECK(said(forbidden).sentence ==
        "IMIVPO01/P4 cannot be met on simulation alone: for this standard simulation is not "
        "evidence.");
  CHECK(said(supplementary).hint.find("such as an observation") != std::string::npos);
}

TEST_CASE("Nothing but met asks for evidence") {
  const Portfolio alone = APortfolio().with(simulation, "P4", Verdict::accepted);
  CHECK(refused(alone, forbidden, Decision::working_towards, "Now at the counter.") == "");
  CHECK(refused(APortfolio(), forbidden, Decision::not_yet_met, "Nothing there yet.") == "");
}

TEST_CASE("Every decision rule has a name of its own and says itself in a sentence") {
  std::set<std::string_view> names;
  for (const DecisionRule& rule : decision_rules) {
    names.insert(rule.name);
    CHECK(rule.words.back() == '.');
  }
  CHECK(names.size() == decision_rules.size());
}
