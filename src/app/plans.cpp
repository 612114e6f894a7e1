#include "app/plans.h"

#include <algorithm>
#include <tuple>

#include "app/marks.h"
#include "app/recordable.h"
#include "app/who_reads.h"
#include "base/text.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

void sort_by_day(std::vector<PlannedAction>& actions) {
  std::stable_sort(actions.begin(), actions.end(), [](const auto& a, const auto& b) {
    const auto order = [](const PlannedAction& one) {
      return std::make_tuple(one.outcome != PlannedAction::Outcome::open, one.due);
    };
    return order(a) < order(b);
  });
}

Result<PlannedAction> find_action(Workplace& workplace, const EntryId& id) {
  const RecordBook& book = workplace.record();
  for (const Person& learner : book.people())
    for (const PlannedAction& action : book.portfolio(learner.id).actions)
      if (action.id == id) return action;
  return refuse("no-such-action", "There is no action '" + id.text + "' here.");
}

Result<void> may_settle(Workplace& workplace, const PersonId& who, const PlannedAction& action) {
  const auto by = workplace.acting(who);
  if (!by) return tl::unexpected(by.error());
  if (by->id == action.owner) return workplace.allowed(who, Deed::see_portfolio, action.learner);
  return workplace.allowed(who, Deed::plan_action, action.learner);
}

Result<std::vector<Draft>> settling(Workplace& workplace, const PersonId& who,
                                    const ActionSettled& body) {
  const auto action = find_action(workplace, body.action);
  if (!action) return tl::unexpected(action.error());
  if (auto may_do = may_settle(workplace, who, *action); !may_do)
    return tl::unexpected(may_do.error());
  if (action->outcome != PlannedAction::Outcome::open)
    return refuse("settled-already", "The action is settled already.");
  Draft draft{who, std::string(kinds::action_settled), {action->id}, body_text(body)};
  draft.key = portfolio_key(action->learner);
  return std::vector<Draft>{draft};
}

}  // namespace

Result<std::vector<PlannedAction>> actions_of(Workplace& workplace, const PersonId& who,
                                              const PersonId& learner) {
  if (auto may_see = workplace.allowed(who, Deed::see_portfolio, learner); !may_see)
    return tl::unexpected(may_see.error());
  std::vector<PlannedAction> actions = workplace.record().portfolio(learner).actions;
  sort_by_day(actions);
  return actions;
}

Result<std::vector<PlannedAction>> actions_for(Workplace& workplace, const PersonId& who) {
  const auto by = workplace.acting(who);
  if (!by) return tl::unexpected(by.error());
  const RecordBook& book = workplace.record();
  std::vector<PlannedAction> actions;
  for (const Person& learner : book.people()) {
    if (!may(*by, Deed::see_portfolio, learner)) continue;
    for (const PlannedAction& action : book.portfolio(learner.id).actions)
      if (action.owner == by->id || action.by == by->id) actions.push_back(action);
  }
  sort_by_day(actions);
  return actions;
}

Result<PlannedAction> plan_action(Workplace& workplace, const PersonId& who, ActionPlanned action) {
  if (auto may_plan = workplace.allowed(who, Deed::plan_action, action.learner); !may_plan)
    return tl::unexpected(may_plan.error());
  action.learner = workplace.person(action.learner)->id;
  make_portfolio_key(workplace, action.learner);
  const auto recorded = workplace.record_after([&]() -> Result<std::vector<Draft>> {
    if (auto may_plan = workplace.allowed(who, Deed::plan_action, action.learner); !may_plan)
      return tl::unexpected(may_plan.error());
    const Portfolio portfolio = workplace.record().portfolio(action.learner).as_submitted();
    if (auto can_be = check_action(workplace, portfolio, action); !can_be)
      return tl::unexpected(can_be.error());
    return std::vector<Draft>{action_draft(who, action, {})};
  });
  if (!recorded) return tl::unexpected(recorded.error());
  return find_action(workplace, recorded->back().id);
}

Result<void> settle_action(Workplace& workplace, const PersonId& who, const EntryId& action,
                           PlannedAction::Outcome outcome, std::string_view note) {
  if (outcome == PlannedAction::Outcome::open)
    return refuse("outcome-needed", "An action is settled as done or as dropped.");
  if (auto can_be = recordable(note, "note"); !can_be) return can_be;
  const ActionSettled body{action, outcome, std::string(trimmed(note))};
  if (outcome == PlannedAction::Outcome::dropped && body.note.empty())
    return refuse("reason-needed", "An action is dropped with a reason.",
                  "Say in a sentence why it is not needed any more.");
  const auto recorded = workplace.record_after([&] { return settling(workplace, who, body); });
  if (!recorded) return tl::unexpected(recorded.error());
  return {};
}

}  // namespace tc
