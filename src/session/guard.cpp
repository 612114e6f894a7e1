// What an expression asks of a session.
#include "base/require.h"
#include "session/session.h"

namespace tc {

namespace {

std::int32_t promises(const State& state, const Scenario& scenario, PromiseFate fate) {
  std::int32_t count = 0;
  for (std::size_t i = 0; i < scenario.promises.size(); ++i)
    if (state.promises[i].fate == fate) ++count;
  return count;
}

std::int32_t promises_made(const State& state, const Scenario& scenario) {
  return static_cast<std::int32_t>(scenario.promises.size()) -
         promises(state, scenario, PromiseFate::none);
}

bool all_confirmed(const State& state, const Scenario& scenario) {
  for (std::size_t i = 0; i < scenario.needs.size(); ++i)
    if (state.found[i] && !state.confirmed[i] && !scenario.needs[i].confirmed_by.empty())
      return false;
  return true;
}

std::int32_t unacknowledged(const State& state) {
  std::int32_t count = 0;
  for (std::size_t i = 0; i < state.queued; ++i)
    if (!state.acknowledged[state.queue[i].value]) ++count;
  return count;
}

std::int32_t answer(const State& state, const Scenario& scenario, const Term& term) {
  const auto row = static_cast<std::size_t>(term.operand);
  const auto fate = [&] { return state.promises[row].fate; };
  switch (term.op) {
    case Op::constant:
      return term.operand;
    case Op::variable:
      return state.variables[row];
    case Op::did:
      return state.done[row] > 0;
    case Op::count:
      return state.done[row];
    case Op::found:
      return state.found[row];
    case Op::confirmed:
      return state.confirmed[row];
    case Op::needs_found:
      return static_cast<std::int32_t>(state.found.count());
    case Op::all_found:
      return state.found.count() == scenario.needs.size();
    case Op::all_confirmed:
      return all_confirmed(state, scenario);
    case Op::promise_open:
      return fate() == PromiseFate::open || fate() == PromiseFate::updated;
    case Op::promise_updated:
      return fate() == PromiseFate::updated;
    case Op::promise_kept:
      return fate() == PromiseFate::kept;
    case Op::promise_broken:
      return fate() == PromiseFate::broken;
    case Op::promises_made:
      return promises_made(state, scenario);
    case Op::promises_open:
      return promises(state, scenario, PromiseFate::open) +
             promises(state, scenario, PromiseFate::updated);
    case Op::promises_kept:
      return promises(state, scenario, PromiseFate::kept);
    case Op::promises_broken:
      return promises(state, scenario, PromiseFate::broken);
    case Op::happened:
      return state.happened[row];
    case Op::said:
      return state.chosen[row];
    case Op::visits:
      return state.visits[row];
    case Op::feeling:
      return state.mood[all_feelings[row]];
    case Op::level:
      return state.level;
    case Op::time:
      return state.now.seconds;
    case Op::elapsed:
      return (state.now - scenario.starts).seconds;
    case Op::norm:
      return scenario.norm.seconds;
    case Op::stayed:
      return (state.now - state.visit.since).seconds;
    case Op::asked:
      return state.asked;
    case Op::waiting:
      return unacknowledged(state);
    case Op::queue:
      return state.queued;
    case Op::negate:
    case Op::deny:
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::equal:
    case Op::not_equal:
    case Op::below:
    case Op::at_most:
    case Op::above:
    case Op::at_least:
    case Op::both:
    case Op::either:
      break;
  }
  require(false, "operators ask nothing");
  return 0;
}

}  // namespace

std::int32_t Session::value_of(const Expression& expression) const {
  return evaluate(expression.postfix,
                  [this](const Term& term) { return answer(state_, *scenario_, term); });
}

bool Session::holds(const Expression& expression) const {
  return expression.always() || value_of(expression) != 0;
}

}  // namespace tc
