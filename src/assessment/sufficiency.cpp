#include "assessment/sufficiency.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tc {

namespace {

using Occasion = std::pair<CalendarDate, std::string>;

/// The day that many months earlier; of a day that month lacks, its last.
CalendarDate months_before(CalendarDate day, int months) {
  const int count = day.year * 12 + (day.month - 1) - months;
  day.year = count / 12;
  day.month = count % 12 + 1;
  return day;  // "31 February" compares as it should
}

bool too_old(const EvidenceItem& item, const EvidencePolicy& policy, const CalendarDate& today) {
  return policy.currency_months && item.day() < months_before(today, policy.currency_months->value);
}

/// What the items counted so far come to.
struct Tally {
  std::set<Occasion> occasions;
  std::set<Occasion> real_work;
  std::set<std::string> customers;
  std::set<EvidenceKind> methods;
  bool only_simulated = true;

  void add(const EvidenceItem& item, SimulationUse use) {
    const Occasion occasion{item.day(), std::string(item.answer(fields::customer))};
    occasions.insert(occasion);
    // Where it is permitted, a simulation does in place of real work.
    if (item.from_real_work() || (item.simulated() && use == SimulationUse::permitted))
      real_work.insert(occasion);
    if (!occasion.second.empty()) customers.insert(occasion.second);
    methods.insert(item.kind);
    only_simulated = only_simulated && item.simulated();
  }

  /// Of customers that were not told apart there was at least one.
  void into(Counted& out) const {
    const auto number = [](std::size_t size) { return static_cast<int>(size); };
    out.occasions = number(occasions.size());
    out.real_work = number(real_work.size());
    out.customers = std::max(number(customers.size()), occasions.empty() ? 0 : 1);
    out.methods = number(methods.size());
    out.simulation_only = !occasions.empty() && only_simulated;
  }
};

}  // namespace

Counted counted(const Portfolio& portfolio, const Framework& framework,
                const CriterionRef& criterion, const CalendarDate& today, CountedFor purpose) {
  Counted out;
  Tally tally;
  const SimulationUse use = framework.policy.simulation.use;
  for (const EvidenceItem& item : portfolio.items) {
    const Link* link = item.find(criterion);
    if (!item.submitted() || link == nullptr || !link->accepted()) continue;
    if (item.simulated() && use == SimulationUse::forbidden) continue;
    if (too_old(item, framework.policy, today)) {
      ++out.too_old;
      continue;
    }
    if (!link->newest()->stands()) {
      ++out.unsigned_trainee;
      if (purpose == CountedFor::sign_off) continue;
    }
    tally.add(item, use);
  }
  tally.into(out);
  return out;
}

namespace {

template <class Stands>
std::optional<UnitSignature> newest_of(const Portfolio& portfolio, const Stands& stands) {
  const auto& all = portfolio.signatures;
  const auto found = std::find_if(all.rbegin(), all.rend(), stands);
  return found == all.rend() ? std::nullopt : std::optional(*found);
}

bool rests_on_newest(const UnitSignature& signature, const Portfolio& portfolio,
                     const Standard& standard) {
  const auto judged = standard.judged();
  return std::all_of(judged.begin(), judged.end(), [&](const Criterion* criterion) {
    const CriterionDecision* newest = portfolio.newest_decision(standard.ref(*criterion));
    const auto& on = signature.decisions;
    return newest != nullptr && newest->decision == Decision::met &&
           std::find(on.begin(), on.end(), newest->id) != on.end();
  });
}

}  // namespace

UnitStanding unit_standing(const Portfolio& portfolio, const Framework& framework) {
  const auto stands_as = [&](SignedAs part) {
    return [&, part](const UnitSignature& one) {
      return one.part == part && one.standard == framework.standard.urn &&
             rests_on_newest(one, portfolio, framework.standard);
    };
  };
  UnitStanding out;
  out.assessor = newest_of(portfolio, stands_as(SignedAs::assessor));
  out.learner = newest_of(portfolio, stands_as(SignedAs::learner));
  out.needs_countersigner = out.assessor && out.assessor->by_trainee;
  out.countersigner = newest_of(portfolio, [&](const UnitSignature& one) {
    return stands_as(SignedAs::countersigner)(one) && !(out.assessor && out.assessor->by == one.by);
  });
  return out;
}

}  // namespace tc
