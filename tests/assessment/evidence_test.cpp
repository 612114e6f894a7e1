#include "assessment/evidence.h"

#include <catch2/catch.hpp>

#include "a_portfolio.h"

using namespace tc;

TEST_CASE("Kinds, verdicts and decisions are read back from their names, and from nothing else") {
  for (const EvidenceKind kind : {observation, simulation})
    CHECK(parse_evidence_kind(name_of(kind)) == kind);
  for (const Verdict verdict : {Verdict::accepted, Verdict::partly_accepted, Verdict::not_accepted})
    CHECK(parse_verdict(name_of(verdict)) == verdict);
  for (const Decision decision : {Decision::working_towards, Decision::met, Decision::not_yet_met})
    CHECK(parse_decision(name_of(decision)) == decision);
  for (const auto* other : {"", "Met", "fail", "accepted ", "direct observation"}) {
    CHECK_FALSE(parse_evidence_kind(other));
    CHECK_FALSE(parse_verdict(other));
    CHECK_FALSE(parse_decision(other));
  }
}

TEST_CASE("Names for people have no hyphens") {
  CHECK(in_words(observation) == "direct observation");
  CHECK(in_words(Verdict::partly_accepted) == "partly accepted");
  CHECK(in_words(Decision::not_yet_met) == "not yet met");
}

TEST_CASE("Only an observation is from real work") {
  CHECK(from_real_work(observation));
  CHECK_FALSE(from_real_work(simulation));
}

TEST_CASE("A unit's short name leaves the institute out") {
  CHECK(unit_name(StandardUrn("IMIVPO01")) == "VPO01");
  CHECK(unit_name(StandardUrn("INSCS024")) == "INSCS024");
  CHECK(unit_name(StandardUrn("IMI")) == "IMI");
  CHECK(unit_name(StandardUrn("")) == "");
}

TEST_CASE("Items are numbered within their unit, from E01") {
  const StandardUrn parts("IMIVPO01");
  APortfolio portfolio;
  CHECK(portfolio.next_number(parts) == "VPO01/E01");
  for (int i = 0; i < 9; ++i) portfolio.with(observation, "P4");
  CHECK(portfolio.items.back().number == "VPO01/E09");
  CHECK(portfolio.next_number(parts) == "VPO01/E10");
  CHECK(portfolio.next_number(StandardUrn("IMIVPO19")) == "VPO19/E01");
  for (int i = 0; i < 95; ++i) portfolio.with(simulation, "P4");
  CHECK(portfolio.items.back().number == "VPO01/E104");
}

TEST_CASE("Items are found by id and by number") {
  const APortfolio portfolio = APortfolio().with(observation, "P4").with(simulation, "P3");
  REQUIRE(portfolio.find_number("VPO01/E02") != nullptr);
  CHECK(portfolio.find_number("VPO01/E02")->kind == simulation);
  CHECK(portfolio.find(EntryId("VPO01/E01"))->kind == observation);
  CHECK(portfolio.find_number("vpo01/e02") == nullptr);
  CHECK(portfolio.find(EntryId("")) == nullptr);
}

TEST_CASE("An item waits for as many judgements as it has links without one") {
  EvidenceItem item = APortfolio().with(observation, "P4").items.front();
  CHECK(item.waiting() == 1);
  item.links.push_back({vpo01("P3"), "why", "", {}});
  CHECK(item.waiting() == 2);
  item.links.front().judgements.push_back({});
  CHECK(item.waiting() == 1);
  CHECK(item.find(vpo01("P3")) == &item.links.back());
  CHECK(item.find(vpo01("P2")) == nullptr);
}
