#include "assessment/evidence.h"

#include <catch2/catch.hpp>

#include "a_portfolio.h"

using namespace tc;

TEST_CASE("Kinds, verdicts and decisions are read back from their names, and from nothing else") {
  for (const EvidenceForm& form : all_evidence_forms())
    CHECK(parse_evidence_kind(form.name) == form.kind);
  for (const SignedAs part : {SignedAs::learner, SignedAs::assessor, SignedAs::countersigner})
    CHECK(parse_signed_as(name_of(part)) == part);
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

TEST_CASE("Real work is what its kind shows, unless it was a role-play") {
  EvidenceItem item;
  item.kind = observation;
  CHECK(item.from_real_work());
  CHECK_FALSE(item.simulated());
  item.answers["setting"] = "role-play";
  CHECK_FALSE(item.from_real_work());
  CHECK(item.simulated());
  item.answers["setting"] = "real-work";
  CHECK(item.from_real_work());
  item.kind = simulation;
  CHECK_FALSE(item.from_real_work());
  CHECK(item.simulated());
  item.kind = EvidenceKind::questions;
  CHECK_FALSE(item.from_real_work());
  CHECK_FALSE(item.simulated());
}

TEST_CASE("An item's day is the one it tells, or else the day it was added, as UK clocks have it") {
  EvidenceItem item;
  item.at = UtcTime{1'795'305'600'000 - 1'800'000};  // 23:30 on 21 November 2026
  CHECK(item.day() == uk_calendar_date(item.at));
  item.answers["day"] = "2026-02-03";
  CHECK(item.day() == CalendarDate{2026, 2, 3});
  item.answers["day"] = "last Tuesday";
  CHECK(item.day() == uk_calendar_date(item.at));
}

TEST_CASE("An item is a draft, submitted, withdrawn and submitted again") {
  EvidenceItem item;
  CHECK(item.state() == ItemState::draft);
  CHECK(item.submission() == nullptr);
  item.submissions.push_back({});
  CHECK(item.submission() == &item.submissions.front());
  item.submissions.back().withdrawn = UtcTime{5};
  CHECK(item.state() == ItemState::withdrawn);
  CHECK(item.submission() == nullptr);
  item.submissions.push_back({});
  CHECK(item.state() == ItemState::submitted);
  for (const ItemState state : {ItemState::draft, ItemState::submitted, ItemState::withdrawn})
    CHECK_FALSE(in_words(state).empty());
}

TEST_CASE("A link is accepted by its newest judgement, with all rules of evidence kept") {
  const auto accepted = [](const APortfolio& portfolio) {
    return portfolio.items.back().links.back().accepted();
  };
  APortfolio one = APortfolio().with(observation, "P4", Verdict::accepted);
  CHECK(accepted(one));
  CHECK_FALSE(accepted(APortfolio(one).judged(Verdict::accepted, {true, true, false})));
  CHECK_FALSE(accepted(APortfolio(one).judged(Verdict::accepted, {false, true, true})));
  CHECK_FALSE(accepted(APortfolio(one).judged(Verdict::accepted, {true, false, true})));
  CHECK(accepted(APortfolio(one).by_trainee()));
  CHECK(accepted(APortfolio(one).by_trainee().countersigned(true)));
  CHECK_FALSE(accepted(APortfolio(one).by_trainee().countersigned(false)));
  CHECK(accepted(APortfolio(one).by_trainee().countersigned(false).countersigned(true)));
}

TEST_CASE("A trainee's judgement stands once it was countersigned, and not against it") {
  Judgement judged;
  CHECK(judged.stands());
  judged.by_trainee = true;
  CHECK_FALSE(judged.stands());
  judged.countersigned.push_back({{}, {}, {}, false, "no"});
  CHECK_FALSE(judged.stands());
  judged.countersigned.push_back({{}, {}, {}, true, ""});
  CHECK(judged.stands());
  CriterionDecision decided;
  decided.by_trainee = true;
  CHECK_FALSE(decided.stands());
  decided.countersigned.push_back({{}, {}, {}, true, ""});
  CHECK(decided.stands());
}

TEST_CASE("Places in an item are pages, steps and time codes") {
  const EvidenceKind paper = EvidenceKind::work_product;
  for (const auto* good : {"", "page 3", "step 7", "12:40", "1:02:30", "0:05", "120:00"})
    CHECK(locator_fault(paper, good) == "");
  for (const auto* bad : {"page", "page three", "page  3", "p3", "12:4", "12:60", "1:2:30", ":40",
                          "12:", "1:00:00:00", "step -1", "step 70000", "12:40 ", "1000:00"})
    CHECK_FALSE(locator_fault(paper, bad).empty());
}

TEST_CASE("A discussion is found by a time code, a replay by its step") {
  const EvidenceKind talk = EvidenceKind::professional_discussion;
  CHECK(locator_fault(talk, "12:40") == "");
  for (const auto* bad : {"", "page 3", "step 7", "later on"})
    CHECK_FALSE(locator_fault(talk, bad).empty());
  CHECK(locator_fault(simulation, "step 7") == "");
  CHECK(locator_fault(simulation, "") == "");
  CHECK_FALSE(locator_fault(simulation, "12:40").empty());
  CHECK(parse_step("step 7") == 7);
  CHECK(parse_step("step 0") == 0);
  for (const auto* other : {"", "7", "step", "step ", "Step 7", "step 7a", "page 7"})
    CHECK_FALSE(parse_step(other));
}

TEST_CASE("A portfolio shows others only what is submitted") {
  const APortfolio portfolio = APortfolio()
                                   .with(observation, "P4")
                                   .with(simulation, "P4")
                                   .draft()
                                   .with(simulation, "P3")
                                   .withdrawn();
  CHECK(portfolio.items.size() == 3);
  REQUIRE(portfolio.as_submitted().items.size() == 1);
  CHECK(portfolio.as_submitted().items.front().kind == observation);
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
  item.submissions.clear();
  CHECK(item.waiting() == 0);
}
