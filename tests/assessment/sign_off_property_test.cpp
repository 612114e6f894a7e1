// No sequence of acts that the rules allow reaches a sign-off that they refuse.
#include <rapidcheck.h>
#include <catch2/catch.hpp>

#include "a_portfolio.h"
#include "assessment/rules/rule.h"
#include "assessment/sufficiency.h"

using namespace tc;

namespace {

const std::vector<std::string> codes{"P3", "P4"};

/// Two criteria; the first asks for two occasions with two customers, one of them real work.
Framework a_short_unit() {
  Framework out = a_framework();
  out.standard.criteria.clear();
  for (const std::string& code : codes) {
    Criterion criterion;
    criterion.code = vpo01(code).code;
    out.standard.criteria.push_back(criterion);
  }
  out.policy.sufficiency.of_criterion[vpo01("P3").code] = {2, 1, 2, 1};
  out.policy.currency_months = NumberClause{12, std::nullopt};
  return out;
}

/// The rules said once more, as naively as they can be, over one criterion.
bool naively_met(const Portfolio& portfolio, const std::string& code) {
  const auto decisions = portfolio.decisions.find(vpo01(code));
  if (decisions == portfolio.decisions.end()) return false;
  const CriterionDecision& newest = decisions->second.back();
  if (newest.decision != Decision::met) return false;
  if (newest.by_trainee && (newest.countersigned.empty() || !newest.countersigned.back().agreed))
    return false;
  std::vector<std::string> occasions, customers;
  bool real = false;
  for (const EvidenceItem& item : portfolio.items) {
    if (item.submissions.empty() || item.submissions.back().withdrawn) continue;
    if (item.answers.at("day") < "2025-11-21") continue;
    for (const Link& link : item.links) {
      if (!(link.criterion == vpo01(code)) || link.judgements.empty()) continue;
      const Judgement& judged = link.judgements.back();
      if (judged.verdict != Verdict::accepted) continue;
      if (judged.by_trainee &&
          (judged.countersigned.empty() || !judged.countersigned.back().agreed))
        continue;
      const std::string customer = item.answers.at("customer");
      const auto note = [](std::vector<std::string>& all, const std::string& one) {
        if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
      };
      note(customers, customer);
      note(occasions, item.answers.at("day") + customer);
      real = real || item.kind == EvidenceKind::direct_observation;
    }
  }
  const std::size_t asked = code == "P3" ? 2 : 1;
  return real && occasions.size() >= asked && customers.size() >= asked;
}

bool naively_signable(const Portfolio& portfolio) {
  return std::all_of(codes.begin(), codes.end(),
                     [&](const std::string& code) { return naively_met(portfolio, code); });
}

/// An assessor, a trainee and a learner doing whatever the rules let them do.
class Afternoon {
 public:
  void act(std::uint32_t choice) {
    const std::string& code = codes[choice % 2];
    const std::uint32_t what = choice / 2 % 9;
    const std::uint32_t more = choice / 18;
    if (what == 0) add(code, more);
    if (what == 1) judge(more);
    if (what == 2) decide(code, more);
    if (what == 3 && more % 4 == 0 && !portfolio.items.empty())
      pick(more / 4).submissions.back().withdrawn = UtcTime{1};
    if (what == 4) countersign_all(more % 3 != 0);
    if (what >= 5) sign(more);
  }

  APortfolio portfolio;
  const Framework framework = a_short_unit();
  int sign_offs = 0;

 private:
  EvidenceItem& pick(std::uint32_t more) { return portfolio.items[more % portfolio.items.size()]; }

  void add(const std::string& code, std::uint32_t more) {
    constexpr std::array<const char*, 3> days{"2026-11-20", "2026-11-19", "2024-01-01"};
    portfolio.with(more % 2 == 0 ? observation : simulation, code)
        .where("day", days[more / 2 % 3])
        .where("customer", more / 6 % 2 == 0 ? "a garage" : "a driver");
  }

  void judge(std::uint32_t more) {
    if (portfolio.items.empty() || !pick(more / 4).submitted()) return;
    Judgement judged;
    judged.verdict = more % 4 == 3 ? Verdict::not_accepted : Verdict::accepted;
    judged.by_trainee = more % 2 == 1;
    pick(more / 4).links.back().judgements.push_back(judged);
  }

  void decide(const std::string& code, std::uint32_t more) {
    const Decision decision = more % 5 == 4 ? Decision::not_yet_met : Decision::met;
    if (!may_decide({portfolio, framework, vpo01(code), decision, "Because.", today})) return;
    portfolio.decided(code, decision);
    portfolio.decisions.at(vpo01(code)).back().by_trainee = more % 2 == 1;
  }

  void countersign_all(bool agreed) {
    const Countersignature signature{EntryId("c"), PersonId("kim"), {}, agreed, ""};
    for (EvidenceItem& item : portfolio.items)
      for (Link& link : item.links)
        for (Judgement& one : link.judgements)
          if (one.by_trainee) one.countersigned.push_back(signature);
    for (auto& [criterion, decisions] : portfolio.decisions)
      for (CriterionDecision& one : decisions)
        if (one.by_trainee) one.countersigned.push_back(signature);
  }

  void sign(std::uint32_t more) {
    if (!open_before_sign_off(portfolio, framework, today).empty()) {
      RC_ASSERT(!naively_signable(portfolio));  // nor is anything refused that they allow
      return;
    }
    RC_ASSERT(naively_signable(portfolio));
    ++sign_offs;
    portfolio.signed_as(more % 2 == 0 ? SignedAs::assessor : SignedAs::learner,
                        more % 2 == 0 ? "jo" : "sam");
  }
};

}  // namespace

TEST_CASE(
    "Whatever assessors and learners do by the rules, no unit is signed that the rules refuse") {
  int sign_offs = 0;
  const bool held = rc::check([&] {
    const auto choices = *rc::gen::container<std::vector<std::uint32_t>>(
        250, rc::gen::inRange<std::uint32_t>(0, 40'000));
    Afternoon afternoon;
    for (const std::uint32_t choice : choices) {
      afternoon.act(choice);
      const UnitStanding standing = unit_standing(afternoon.portfolio, afternoon.framework);
      if (!standing.complete()) continue;
      // Complete means: both signed all that was decided last, and all of it is met.
      for (const std::string& code : codes) {
        const CriterionDecision& newest = afternoon.portfolio.decisions.at(vpo01(code)).back();
        RC_ASSERT(newest.decision == Decision::met);
        for (const UnitSignature& one : {*standing.assessor, *standing.learner})
          RC_ASSERT(std::count(one.decisions.begin(), one.decisions.end(), newest.id) == 1);
      }
    }
    sign_offs += afternoon.sign_offs;
  });
  CHECK(held);
  CHECK(sign_offs > 0);  // or it would say nothing
}
