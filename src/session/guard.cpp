// What an expression asks of a session.
#include <algorithm>

#include "base/contains.h"
#include "base/require.h"
#include "scenario/order_question.h"
#include "session/session.h"
#include "trade/questions.h"

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

/// What was done, found and confirmed. The operators stand in the order of `Op`.
std::int32_t about_acts(const State& state, const Scenario& scenario, Op op, std::size_t row) {
  if (op == Op::did) return state.done[row] > 0;
  if (op == Op::count) return state.done[row];
  if (op == Op::found) return state.found[row];
  if (op == Op::confirmed) return state.confirmed[row];
  if (op == Op::needs_found) return static_cast<std::int32_t>(state.found.count());
  if (op == Op::all_found) return state.found.count() == scenario.needs.size();
  require(op == Op::all_confirmed, "what is asked about acts is one of these");
  return all_confirmed(state, scenario);
}

std::int32_t about_promises(const State& state, const Scenario& scenario, Op op, std::size_t row) {
  const auto count = [&](PromiseFate fate) { return promises(state, scenario, fate); };
  const PromiseFate fate = op <= Op::promise_broken ? state.promises[row].fate : PromiseFate::none;
  if (op == Op::promise_open) return fate == PromiseFate::open || fate == PromiseFate::updated;
  if (op == Op::promise_updated) return fate == PromiseFate::updated;
  if (op == Op::promise_kept) return fate == PromiseFate::kept;
  if (op == Op::promise_broken) return fate == PromiseFate::broken;
  if (op == Op::promises_made) return promises_made(state, scenario);
  if (op == Op::promises_open) return count(PromiseFate::open) + count(PromiseFate::updated);
  if (op == Op::promises_kept) return count(PromiseFate::kept);
  require(op == Op::promises_broken, "what is asked about promises is one of these");
  return count(PromiseFate::broken);
}

/// What goes on just now.
std::int32_t about_now(const State& state, const Scenario& scenario, Op op, std::size_t row) {
  if (op == Op::happened) return state.happened[row];
  if (op == Op::said) return state.chosen[row];
  if (op == Op::visits) return state.visits[row];
  if (op == Op::feeling) return state.mood[all_feelings[row]];
  if (op == Op::level) return state.level;
  if (op == Op::time) return state.now.seconds;
  if (op == Op::elapsed) return (state.now - scenario.starts).seconds;
  if (op == Op::norm) return scenario.norm.seconds;
  if (op == Op::stayed) return (state.now - state.visit.since).seconds;
  if (op == Op::asked) return state.asked;
  if (op == Op::waiting) return unacknowledged(state);
  require(op == Op::queue, "operators ask nothing");
  return state.queued;
}

std::int32_t answer(const State& state, const Scenario& scenario, const Term& term) {
  const auto row = static_cast<std::size_t>(term.operand);
  if (term.op == Op::constant) return term.operand;
  if (term.op == Op::variable) return state.variables[row];
  if (term.op < Op::promise_open) return about_acts(state, scenario, term.op, row);
  if (term.op < Op::happened) return about_promises(state, scenario, term.op, row);
  return about_now(state, scenario, term.op, row);
}

bool was_reported(const trade::Books& books, const std::string& fault) {
  return std::any_of(books.reports.begin(), books.reports.end(),
                     [&](const trade::FaultReport& report) { return report.fault == fault; });
}

/// Where there is no world, nothing of it is so.
std::int32_t about_world(const trade::Shop& shop, const trade::Books& books, const Term& term,
                         AtHand at_hand, SimTime now) {
  const auto row = static_cast<std::size_t>(term.operand);
  if (term.op == Op::day)
    return trade::answer(shop, books, static_cast<trade::DayQuestion>(term.operand), now);
  if (term.op == Op::reported) return was_reported(books, shop.faults[row].id);
  if (term.op == Op::seen)
    return books.web_page == shop.pages[row].id ||
           contains(books.looked_up, "page " + shop.pages[row].id);
  require(term.op == Op::order, "operators ask nothing");
  trade::OrderIndex order = order_in(term.operand);
  if (order.value == order_at_hand) order = at_hand.value_or(order);
  if (order.value >= books.orders.size()) return 0;  // it has not come in yet
  return trade::answer(shop, books, question_in(term.operand), order, now);
}

}  // namespace

std::int32_t Session::value_of(const Expression& expression, AtHand at_hand) const {
  return evaluate(expression.postfix, [this, at_hand](const Term& term) {
    if (!asks_world(term.op)) return answer(state_, *scenario_, term);
    return books_ == nullptr ? 0 : about_world(shop(), *books_, term, at_hand, state_.now);
  });
}

bool Session::holds(const Expression& expression, AtHand at_hand) const {
  return expression.always() || value_of(expression, at_hand) != 0;
}

}  // namespace tc
