#include "assessment/progress.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "a_portfolio.h"

using namespace tc;

namespace {

const Framework supplementary = a_framework();
const Framework permitted = a_framework(SimulationUse::permitted);

CriterionProgress row(const Portfolio& portfolio, std::string_view criterion = "P4",
                      const Framework& framework = supplementary) {
  for (const CriterionProgress& one : progress(portfolio, framework, today).criteria)
    if (one.criterion == vpo01(criterion)) return one;
  FAIL("the progress has no row for " << criterion);
  return {};
}

std::string missing(const Portfolio& portfolio, const Framework& framework = supplementary) {
  return row(portfolio, "P4", framework).missing;
}

}  // namespace

TEST_CASE("There is a row for each judged criterion, in the standard's order") {
  const Progress all = progress(APortfolio(), supplementary, today);
  std::vector<std::string> codes;
  for (const CriterionProgress& one : all.criteria) codes.push_back(text(one.criterion.code));
  CHECK(codes == std::vector<std::string>{"P1", "P2", "P3", "P4", "P12", "P16", "K4.1", "K4.2"});
  CHECK(all.all() == 8);
  CHECK(all.learner == PersonId("sam"));
  CHECK(row(APortfolio(), "K4.1").words == "the words of K4 the words of K4.1");
  CHECK(progress(APortfolio(), supplementary, today, CriterionKind::performance).all() == 6);
  CHECK(progress(APortfolio(), supplementary, today, CriterionKind::knowledge).all() == 2);
}

TEST_CASE("Two figures: what is evidenced and what is met") {
  const APortfolio portfolio = APortfolio()
                                   .with(simulation, "P2")
                                   .with(simulation, "P2")
                                   .with(observation, "P4", Verdict::accepted)
                                   .decided("P4", Decision::met)
                                   .decided("P3", Decision::not_yet_met)
                                   .with(observation, "K4");
  const Progress seen = progress(portfolio, supplementary, today);
  CHECK(seen.evidenced() == 2);
  CHECK(seen.met() == 1);
  CHECK(row(portfolio, "P2").links.at(simulation) == 2);
  CHECK(row(portfolio, "P2").waiting == 2);
  CHECK(row(portfolio, "P4").links.at(observation) == 1);
  CHECK(row(portfolio, "P4").accepted == 1);
  CHECK(row(portfolio, "P4").waiting == 0);
}

TEST_CASE("What is missing is said in words, for each state") {
  CHECK(missing(APortfolio()) == "no evidence yet");
  CHECK(missing(APortfolio().with(simulation, "P4")) == "waits for an assessor");
  CHECK(missing(APortfolio().with(observation, "P4")) == "waits for an assessor");
  CHECK(missing(APortfolio().with(observation, "P4", Verdict::not_accepted)) ==
        "needs evidence that is accepted");
  CHECK(missing(APortfolio().with(simulation, "P4", Verdict::partly_accepted)) ==
        "needs evidence that is accepted");
  CHECK(missing(APortfolio().with(simulation, "P4", Verdict::accepted)) ==
        "needs evidence from real work");
  CHECK(missing(APortfolio().with(simulation, "P4", Verdict::accepted), permitted) ==
        "waits for a decision");
  CHECK(missing(APortfolio().with(observation, "P4", Verdict::accepted)) == "waits for a decision");
  CHECK(missing(
            APortfolio().with(observation, "P4", Verdict::accepted).decided("P4", Decision::met)) ==
        "");
}

TEST_CASE("Real work that waits beside an accepted simulation is not asked for again") {
  const APortfolio one = APortfolio().with(simulation, "P4", Verdict::accepted);
  CHECK(missing(APortfolio(one).with(observation, "P4")) == "waits for an assessor");
  CHECK(missing(APortfolio(one).with(simulation, "P4")) == "needs evidence from real work");
  CHECK(missing(APortfolio(one).with(observation, "P4", Verdict::not_accepted)) ==
        "needs evidence from real work");
}

TEST_CASE("The newest decision counts") {
  APortfolio portfolio = APortfolio().with(observation, "P4", Verdict::accepted);
  portfolio.decided("P4", Decision::working_towards);
  CHECK_FALSE(row(portfolio).met());
  CHECK(row(portfolio).missing == "waits for a decision");
  portfolio.decided("P4", Decision::met);
  CHECK(row(portfolio).met());
  portfolio.decided("P4", Decision::not_yet_met);
  CHECK_FALSE(row(portfolio).met());
  CHECK(progress(portfolio, supplementary, today).met() == 0);
}
