#include "assessment/progress.h"

#include <algorithm>

#include "assessment/rules/rule.h"

namespace tc {

namespace {

void count_links(const Portfolio& portfolio, CriterionProgress& row) {
  for (const EvidenceItem& item : portfolio.items) {
    const Link* link = item.find(row.criterion);
    if (link == nullptr || !item.submitted()) continue;
    row.links[item.kind] += 1;
    row.real_work += item.from_real_work() ? 1 : 0;
    row.accepted += link->accepted() ? 1 : 0;
    row.waiting += link->newest() == nullptr ? 1 : 0;
  }
}

/// Whether something for the criterion that may stand alone is still to be judged.
bool real_work_waits(const DecisionAsked& asked) {
  const auto& items = asked.portfolio.items;
  return std::any_of(items.begin(), items.end(), [&](const EvidenceItem& item) {
    const Link* link = item.find(asked.criterion);
    return item.submitted() && link != nullptr && link->newest() == nullptr && !item.simulated();
  });
}

/// "needs one more occasion" of "P7 needs one more occasion."
std::string without_name(const Shortfall& one, const CriterionRef& criterion) {
  const std::string name = text(criterion.code) + " ";
  std::string words = one.sentence;
  if (words.rfind(name, 0) == 0) words.erase(0, name.size());
  if (!words.empty() && words.back() == '.') words.pop_back();
  return words;
}

std::string missing_for_sign_off(const CriterionProgress& row, const DecisionAsked& asked) {
  if (!row.decision->stands()) return "waits for a countersignature";
  const auto open = shortfalls(asked.portfolio, asked.framework, row.criterion, asked.today);
  return open.empty() ? "" : without_name(open.front(), row.criterion);
}

std::string missing_for_met(const CriterionProgress& row, const DecisionAsked& asked) {
  if (row.met()) return missing_for_sign_off(row, asked);
  if (!row.evidenced()) return "no evidence yet";
  if (row.waiting > 0 && row.accepted == 0) return "waits for an assessor";
  const auto allowed = may_decide(asked);
  if (allowed) return "waits for a decision";
  if (real_work_waits(asked)) return "waits for an assessor";
  if (allowed.error().rule == "met-needs-accepted-evidence")
    return "needs evidence that is accepted";
  if (allowed.error().rule == "met-needs-real-work") return "needs evidence from real work";
  const auto open = shortfalls(asked.portfolio, asked.framework, row.criterion, asked.today,
                               CountedFor::deciding);
  return open.empty() ? allowed.error().sentence : without_name(open.front(), row.criterion);
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

Progress progress(const Portfolio& portfolio, const Framework& framework, const CalendarDate& today,
                  std::optional<CriterionKind> kind) {
  const Standard& standard = framework.standard;
  Progress out{portfolio.learner, standard.urn, {}, unit_standing(portfolio, framework)};
  for (const Criterion* criterion : standard.judged()) {
    if (kind && criterion->kind() != *kind) continue;
    CriterionProgress row;
    row.criterion = standard.ref(*criterion);
    row.words = standard.words_in_full(*criterion);
    count_links(portfolio, row);
    if (const auto* decision = portfolio.newest_decision(row.criterion)) row.decision = *decision;
    row.missing =
        missing_for_met(row, {portfolio, framework, row.criterion, Decision::met, "", today});
    out.criteria.push_back(std::move(row));
  }
  return out;
}

}  // namespace tc
