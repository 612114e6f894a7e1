#include "assessment/sufficiency.h"

#include <catch2/catch.hpp>

#include "a_portfolio.h"
#include "assessment/rules/rule.h"

using namespace tc;

namespace {

/// A framework that asks so much for P4.
Framework asking(Amounts amounts, SimulationUse use = SimulationUse::supplementary) {
  Framework out = a_framework(use);
  out.policy.sufficiency.of_criterion[vpo01("P4").code] = amounts;
  return out;
}

std::string missing(const Portfolio& portfolio, const Framework& framework,
                    std::string_view criterion = "P4") {
  std::string out;
  for (const Shortfall& one : shortfalls(portfolio, framework, vpo01(criterion), today))
    out += (out.empty() ? "" : " / ") + one.rule + ": " + one.sentence;
  return out;
}

/// Accepted, of a day and a customer.
APortfolio& seen(APortfolio& portfolio, const std::string& day, const std::string& customer,
                 EvidenceKind kind = observation) {
  return portfolio.with(kind, "P4", Verdict::accepted)
      .where("day", day)
      .where("customer", customer);
}

}  // namespace

TEST_CASE("An occasion is another day or another customer, and not another item of both") {
  APortfolio portfolio;
  const auto occasions = [&] {
    return counted(portfolio, a_framework(), vpo01("P4"), today).occasions;
  };
  CHECK(occasions() == 0);
  seen(portfolio, "2026-11-01", "a garage");
  seen(portfolio, "2026-11-01", "a garage", EvidenceKind::witness_testimony);
  CHECK(occasions() == 1);
  seen(portfolio, "2026-11-01", "a driver");
  CHECK(occasions() == 2);
  seen(portfolio, "2026-11-02", "a garage");
  CHECK(occasions() == 3);
  const Counted all = counted(portfolio, a_framework(), vpo01("P4"), today);
  CHECK(all.customers == 2);
  CHECK(all.methods == 2);
  CHECK(all.real_work == 3);
}

TEST_CASE("Customers that nobody told apart count as one") {
  APortfolio portfolio;
  seen(portfolio, "2026-11-01", "");
  seen(portfolio, "2026-11-02", "");
  CHECK(counted(portfolio, a_framework(), vpo01("P4"), today).occasions == 2);
  CHECK(counted(portfolio, a_framework(), vpo01("P4"), today).customers == 1);
  seen(portfolio, "2026-11-03", "a garage");
  CHECK(counted(portfolio, a_framework(), vpo01("P4"), today).customers == 1);
}

TEST_CASE("Only accepted links of submitted items count") {
  APortfolio portfolio;
  portfolio.with(observation, "P4");
  portfolio.with(observation, "P4", Verdict::partly_accepted);
  portfolio.with(observation, "P4", Verdict::accepted).withdrawn();
  portfolio.with(observation, "P4", Verdict::accepted).draft();
  portfolio.with(observation, "P3", Verdict::accepted);
  portfolio.with(observation, "P4").judged(Verdict::accepted, {true, true, false});
  CHECK(counted(portfolio, a_framework(), vpo01("P4"), today).occasions == 0);
  portfolio.with(observation, "P4", Verdict::accepted);
  CHECK(counted(portfolio, a_framework(), vpo01("P4"), today).occasions == 1);
}

TEST_CASE("Simulation counts as the policy says: not, beside real work, or in its place") {
  APortfolio portfolio;
  seen(portfolio, "2026-11-01", "a driver", simulation);
  const auto count = [&](SimulationUse use) {
    return counted(portfolio, a_framework(use), vpo01("P4"), today);
  };
  CHECK(count(SimulationUse::forbidden).occasions == 0);
  CHECK(count(SimulationUse::supplementary).occasions == 1);
  CHECK(count(SimulationUse::supplementary).real_work == 0);
  CHECK(count(SimulationUse::supplementary).simulation_only);
  CHECK(count(SimulationUse::permitted).real_work == 1);
  seen(portfolio, "2026-11-02", "a garage");
  CHECK_FALSE(count(SimulationUse::supplementary).simulation_only);
  CHECK(count(SimulationUse::supplementary).occasions == 2);
}

TEST_CASE("A role-play that was observed is no real work") {
  APortfolio portfolio;
  portfolio.with(observation, "P4", Verdict::accepted).where("setting", "role-play");
  CHECK(counted(portfolio, a_framework(), vpo01("P4"), today).real_work == 0);
  CHECK(counted(portfolio, a_framework(), vpo01("P4"), today).simulation_only);
}

TEST_CASE("Evidence is current up to the day on which its months are over") {
  Framework framework = a_framework();
  framework.policy.currency_months = NumberClause{24, std::nullopt};
  const auto old_on = [&](const std::string& day) {
    APortfolio portfolio;
    seen(portfolio, day, "a garage");
    return counted(portfolio, framework, vpo01("P4"), today).too_old == 1;
  };
  CHECK_FALSE(old_on("2024-11-21"));
  CHECK(old_on("2024-11-20"));
  CHECK_FALSE(old_on("2026-11-21"));
  framework.policy.currency_months.reset();
  CHECK_FALSE(old_on("1999-01-01"));
}

TEST_CASE("What is missing is one sentence, in plain words") {
  APortfolio portfolio;
  const Amounts two{2, 1, 2, 1};
  CHECK(missing(portfolio, asking({1, 1, 1, 1})) ==
        "accepted: P4 needs one occasion from real work; none has been accepted yet.");
  seen(portfolio, "2026-11-01", "a driver", simulation);
  CHECK(missing(portfolio, asking(two)) ==
        "occasions: P4 needs one more occasion with a different customer, from real work.");
  CHECK(missing(portfolio, asking({1, 1, 1, 1})) ==
        "real-work: P4 needs one more occasion from real work.");
  CHECK(missing(portfolio, asking({3, 1, 2, 1})) ==
        "occasions: P4 needs two more occasions, one of them with a different customer, one of "
        "them from real work.");
  CHECK(missing(portfolio, asking({3, 2, 3, 1})) ==
        "occasions: P4 needs two more occasions with different customers, from real work.");
  seen(portfolio, "2026-11-02", "a garage");
  CHECK(missing(portfolio, asking(two)) == "");
  CHECK(missing(portfolio, asking({2, 1, 2, 3})) ==
        "methods: P4 needs one more occasion shown by another kind of evidence.");
  CHECK(missing(portfolio, asking({3, 1, 2, 1})) == "occasions: P4 needs one more occasion.");
}

TEST_CASE("What is too old is named, since it was there") {
  Framework framework = asking({2, 1, 1, 1});
  framework.policy.currency_months = NumberClause{24, std::nullopt};
  APortfolio portfolio;
  seen(portfolio, "2026-11-01", "a garage");
  seen(portfolio, "2020-01-01", "a driver");
  CHECK(missing(portfolio, framework) ==
        "current: P4 needs one more occasion; one accepted item is older than 24 months.");
}

TEST_CASE("A trainee's acceptance does for a decision, and for sign-off once countersigned") {
  APortfolio portfolio = APortfolio().with(observation, "P4", Verdict::accepted).by_trainee();
  CHECK(shortfalls(portfolio, a_framework(), vpo01("P4"), today, CountedFor::deciding).empty());
  CHECK(missing(portfolio, a_framework()) ==
        "countersigned: P4 rests on a trainee's judgement that is not countersigned yet.");
  CHECK(counted(portfolio, a_framework(), vpo01("P4"), today).unsigned_trainee == 1);
  CHECK(missing(APortfolio(portfolio).countersigned(true), a_framework()) == "");
  CHECK(missing(APortfolio(portfolio).countersigned(false), a_framework()).rfind("accepted", 0) ==
        0);
}

TEST_CASE("Knowledge needs no real work, but does not rest on simulation alone") {
  CHECK(missing(APortfolio().with(EvidenceKind::questions, "K4.1", Verdict::accepted),
                a_framework(), "K4.1") == "");
  const APortfolio practised = APortfolio().with(simulation, "K4.1", Verdict::accepted);
  CHECK(missing(practised, a_framework(), "K4.1") ==
        "real-work: K4.1 needs evidence beside simulation, which is supplementary.");
  CHECK(missing(practised, a_framework(SimulationUse::permitted), "K4.1") == "");
}

TEST_CASE(
    "met-needs-sufficient-evidence: as much as the policy asks, and it says what is missing") {
  APortfolio portfolio = APortfolio().with(observation, "P4", Verdict::accepted);
  const auto refused = [&](const Framework& framework) {
    const auto held = may_decide({portfolio, framework, vpo01("P4"), Decision::met, "", today});
    return held ? "" : held.error().rule + ": " + held.error().sentence;
  };
  CHECK(refused(a_framework()) == "");
  CHECK(refused(asking({2, 1, 1, 1})) ==
        "met-needs-sufficient-evidence: P4 needs one more occasion.");
  CHECK(may_decide({portfolio, asking({2, 1, 1, 1}), vpo01("P4"), Decision::working_towards,
                    "One more.", today}));
  seen(portfolio, "2026-11-01", "a driver", simulation);
  CHECK(refused(asking({2, 1, 1, 1})) == "");
  CHECK(refused(asking({2, 2, 1, 1})) ==
        "met-needs-sufficient-evidence: P4 needs one more occasion from real work.");
}

namespace {

/// The small standard with two criteria, all of it accepted and met.
Framework a_unit_of_two() {
  Framework out = a_framework();
  out.standard.criteria.clear();
  for (const auto* code : {"P3", "P4"}) {
    Criterion criterion;
    criterion.code = vpo01(code).code;
    out.standard.criteria.push_back(criterion);
  }
  return out;
}

APortfolio all_met() {
  return APortfolio()
      .with(observation, "P3", Verdict::accepted)
      .with(observation, "P4", Verdict::accepted)
      .decided("P3", Decision::met)
      .decided("P4", Decision::met);
}

std::string open(const Portfolio& portfolio) {
  std::string out;
  for (const Shortfall& one : open_before_sign_off(portfolio, a_unit_of_two(), today))
    out += (out.empty() ? "" : " ") + one.rule + ": " + one.sentence;
  return out;
}

}  // namespace

TEST_CASE("A unit is signed when every criterion is met by evidence that still does") {
  CHECK(open(all_met()) == "");
  CHECK(open(APortfolio()) ==
        "decided: P3 has not been decided yet. decided: P4 has not been decided yet.");
  CHECK(open(all_met().decided("P4", Decision::not_yet_met)) == "met: P4 is 'not yet met'.");
  APortfolio gone = all_met();
  gone.withdrawn();
  CHECK(open(gone).rfind("accepted: P4 needs one occasion", 0) == 0);
  APortfolio trainee = all_met();
  trainee.decisions[vpo01("P3")].back().by_trainee = true;
  CHECK(open(trainee) ==
        "countersigned: The decision about P3 is a trainee's and is not countersigned yet.");
  trainee.decisions[vpo01("P3")].back().countersigned.push_back({{}, {}, {}, true, ""});
  CHECK(open(trainee) == "");
}

TEST_CASE("A unit is complete when learner and assessor signed the decisions that are the newest") {
  const Framework framework = a_unit_of_two();
  APortfolio portfolio = all_met();
  CHECK_FALSE(unit_standing(portfolio, framework).complete());
  portfolio.signed_as(SignedAs::assessor, "jo");
  CHECK_FALSE(unit_standing(portfolio, framework).complete());
  portfolio.signed_as(SignedAs::learner, "sam");
  CHECK(unit_standing(portfolio, framework).complete());
  portfolio.decided("P4", Decision::met);
  CHECK_FALSE(unit_standing(portfolio, framework).assessor);
  portfolio.signed_as(SignedAs::assessor, "jo").signed_as(SignedAs::learner, "sam");
  CHECK(unit_standing(portfolio, framework).complete());
  portfolio.decided("P3", Decision::not_yet_met);
  portfolio.signed_as(SignedAs::assessor, "jo").signed_as(SignedAs::learner, "sam");
  CHECK_FALSE(unit_standing(portfolio, framework).complete());
}

TEST_CASE("Where a trainee signed, another assessor signs as well") {
  const Framework framework = a_unit_of_two();
  APortfolio portfolio = all_met();
  portfolio.signed_as(SignedAs::assessor, "tam").signatures.back().by_trainee = true;
  portfolio.signed_as(SignedAs::learner, "sam");
  CHECK(unit_standing(portfolio, framework).needs_countersigner);
  CHECK_FALSE(unit_standing(portfolio, framework).complete());
  portfolio.signed_as(SignedAs::countersigner, "tam");
  CHECK_FALSE(unit_standing(portfolio, framework).complete());
  portfolio.signed_as(SignedAs::countersigner, "kim");
  CHECK(unit_standing(portfolio, framework).complete());
}

TEST_CASE("A signature under another unit signs nothing here") {
  APortfolio portfolio = all_met().signed_as(SignedAs::assessor, "jo");
  portfolio.signatures.back().standard = StandardUrn("IMIVPO19");
  CHECK_FALSE(unit_standing(portfolio, a_unit_of_two()).assessor);
}
