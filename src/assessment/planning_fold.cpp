#include "assessment/fold.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

Result<void> adopt(Fold& fold, const Entry& entry, std::string_view body) {
  auto adopted = read_body<FrameworkAdopted>(body);
  if (!adopted) return {};
  Portfolio& portfolio = fold.portfolio_of(adopted->learner);
  auto& known = portfolio.frameworks[adopted->standard];
  // The first is fixed by whoever brings the first result, a later one by an assessor's decision.
  const bool own = fold.people.canonical(entry.who) == portfolio.learner;
  const Deed deed = known.empty() && own ? Deed::add_evidence : Deed::move_framework;
  if (auto held = fold.allowed(entry, deed, portfolio.learner); !held) return held;
  adopted->learner = portfolio.learner;
  adopted->id = entry.id;
  adopted->by = fold.people.canonical(entry.who);
  adopted->at = entry.at;
  known.push_back(std::move(*adopted));
  return {};
}

Result<void> plan(Fold& fold, const Entry& entry, std::string_view body) {
  auto planned = read_body<ActionPlanned>(body);
  if (!planned) return {};
  if (auto held = fold.allowed(entry, Deed::plan_action, planned->learner); !held) return held;
  Portfolio& portfolio = fold.portfolio_of(planned->learner);
  PlannedAction action;
  action.id = entry.id;
  action.by = fold.people.canonical(entry.who);
  action.at = entry.at;
  action.learner = portfolio.learner;
  action.criterion = planned->criterion;
  action.evidence = planned->evidence;
  action.what = std::move(planned->what);
  action.owner = fold.people.canonical(planned->owner);
  action.due = planned->due;
  portfolio.actions.push_back(std::move(action));
  fold.learner_of[entry.id] = portfolio.learner;
  return {};
}

Result<void> settle(Fold& fold, const Entry& entry, std::string_view body) {
  const auto settled = read_body<ActionSettled>(body);
  if (!settled) return {};
  const auto learner = fold.learner_of.find(settled->action);
  if (learner == fold.learner_of.end()) return {};
  for (PlannedAction& action : fold.portfolio_of(learner->second).actions) {
    if (action.id != settled->action) continue;
    const bool own = fold.people.canonical(entry.who) == fold.people.canonical(action.owner);
    const Deed deed = own ? Deed::see_portfolio : Deed::plan_action;
    if (auto held = fold.allowed(entry, deed, learner->second); !held) return held;
    action.outcome = settled->outcome;
    action.outcome_note = settled->note;
  }
  return {};
}

}  // namespace

Result<void> fold_planning(Fold& fold, const Entry& entry, std::string_view body) {
  if (entry.kind == kinds::framework_adopted) return adopt(fold, entry, body);
  if (entry.kind == kinds::action_planned) return plan(fold, entry, body);
  if (entry.kind == kinds::action_settled) return settle(fold, entry, body);
  return {};
}

}  // namespace tc
