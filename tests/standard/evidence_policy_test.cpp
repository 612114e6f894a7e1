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

}  // namespace tc
