#include "assessment/progress.h"

#include <algorithm>

#include "assessment/rules/rule.h"

namespace tc {

namespace {

void count_links(const Portfolio& portfolio, CriterionProgress& row) {
  for (const EvidenceItem& item : portfolio.items) {
    const Link* link = item.find(row.criterion);
    if (link == nullptr) continue;
    (from_real_work(item.kind) ? row.observations : row.simulations) += 1;
    row.accepted += link->accepted() ? 1 : 0;
    row.waiting += link->newest() == nullptr ? 1 : 0;
  }
}

/// Whether something for the criterion that may stand alone is still to be judged.
bool real_work_waits(const DecisionAsked& asked) {
  const auto& items = asked.portfolio.items;
  return std::any_of(items.begin(), items.end(), [&](const EvidenceItem& item) {
    const Link* link = item.find(asked.criterion);
    return link != nullptr && link->newest() == nullptr && from_real_work(item.kind);
  });
}

std::string missing_for_met(const CriterionProgress& row, const DecisionAsked& asked) {
  if (row.met()) return "";
  if (!row.evidenced()) return "no evidence yet";
  if (row.waiting > 0 && row.accepted == 0) return "waits for an assessor";
  if (const auto allowed = may_decide(asked); !allowed && real_work_waits(asked))
    return "waits for an assessor";
  else if (!allowed)
    return allowed.error().rule == "met-needs-real-work" ? "needs evidence from real work"
                                                         : "needs evidence that is accepted";
  return "waits for a decision";
}

}  // namespace

int Progress::evidenced() const {
  return static_cast<int>(std::count_if(criteria.begin(), criteria.end(),
                                        [](const auto& row) { return row.evidenced(); }));
}

int Progress::met() const {
  return static_cast<int>(
      std::count_if(criteria.begin(), criteria.end(), [](const auto& row) { return row.met(); }));
}

Progress progress(const Portfolio& portfolio, const Standard& standard,
                  const EvidencePolicy* policy, std::optional<CriterionKind> kind) {
  Progress out{portfolio.learner, standard.urn, {}};
  for (const Criterion* criterion : standard.judged()) {
    if (kind && criterion->kind() != *kind) continue;
    CriterionProgress row;
    row.criterion = standard.ref(*criterion);
    row.words = standard.words_in_full(*criterion);
    count_links(portfolio, row);
    if (const auto* decision = portfolio.newest_decision(row.criterion)) row.decision = *decision;
    row.missing =
        missing_for_met(row, {portfolio, standard, policy, row.criterion, Decision::met, ""});
    out.criteria.push_back(std::move(row));
  }
  return out;
}

}  // namespace tc
