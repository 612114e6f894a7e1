#include "standard/evidence_policy.h"

#include <catch2/catch.hpp>

namespace tc {

TEST_CASE("What simulation counts for is read as it is spelled") {
  const auto use =
      GENERATE(SimulationUse::forbidden, SimulationUse::supplementary, SimulationUse::permitted);
  CHECK(parse_simulation_use(name(use)) == use);
}

TEST_CASE("Another word is no use of simulation") {
  CHECK_FALSE(parse_simulation_use(""));
  CHECK_FALSE(parse_simulation_use("Supplementary"));
  CHECK_FALSE(parse_simulation_use("allowed"));
}

TEST_CASE("A policy that says nothing is careful: supplementary and unconfirmed") {
  const EvidencePolicy policy;
  CHECK(policy.simulation.use == SimulationUse::supplementary);
  CHECK_FALSE(policy.simulation.confirmed());
}

TEST_CASE("A clause with a source is confirmed") {
  const SimulationClause clause{SimulationUse::permitted, "Strategy 2.1, clause 4"};
  CHECK(clause.confirmed());
}

TEST_CASE("A policy tells what only the workplace shows, and nothing where it has no entry") {
  EvidencePolicy policy;
  policy.workplace_shows[*parse_criterion_code("P2")] = "voice and eye contact";
  CHECK(policy.only_the_workplace_shows(*parse_criterion_code("P2")) == "voice and eye contact");
  CHECK(policy.only_the_workplace_shows(*parse_criterion_code("P20")).empty());
}

TEST_CASE("A criterion asks for its own amounts, or else for its kind's") {
  SufficiencyClause clause;
  clause.performance = {2, 1, 2, 1};
  clause.of_criterion[*parse_criterion_code("P7")] = {3, 2, 3, 2};
  clause.of_criterion[*parse_criterion_code("K4.1")] = {2, 0, 1, 1};
  CHECK(clause.of(*parse_criterion_code("P7")) == Amounts{3, 2, 3, 2});
  CHECK(clause.of(*parse_criterion_code("P4")) == Amounts{2, 1, 2, 1});
  CHECK(clause.of(*parse_criterion_code("K4.1")) == Amounts{2, 0, 1, 1});
  CHECK(clause.of(*parse_criterion_code("K4.2")) == Amounts{1, 0, 0, 1});
  CHECK(SufficiencyClause{}.of(*parse_criterion_code("P1")) == Amounts{1, 1, 1, 1});
}

}  // namespace tc
