// Conduct rules (content/conduct.yaml): what each kind of rule looks at. The rules are data.
#include <algorithm>

#include "base/contains.h"
#include "session/session.h"

namespace tc {

namespace {

bool share(std::span<const ActIndex> some, std::span<const ActIndex> others) {
  return std::any_of(some.begin(), some.end(), [&](ActIndex act) { return contains(others, act); });
}

/// Calls for everything, or for each order by itself.
template <class Look>
void each_in(const ConductRule& rule, const trade::Books* books, const Look& look) {
  if (rule.scope == ConductScope::everything) return look(AtHand());
  const std::size_t orders = books == nullptr ? 0 : books->orders.size();
  for (std::size_t i = 0; i < orders; ++i)
    look(AtHand(trade::OrderIndex{static_cast<std::uint16_t>(i)}));
}

RuleIndex rule_at(std::size_t row) { return {static_cast<std::uint16_t>(row)}; }

}  // namespace

void Session::stir(std::uint8_t concerns) {
  state_.stirred = static_cast<std::uint8_t>(state_.stirred | concerns);
}

void Session::watch() {
  const auto stirred = static_cast<std::uint8_t>(state_.stirred | concern::clock);
  state_.stirred = 0;
  for (const std::size_t i : scenario_->rules_of(ConductKind::answer)) {
    const ConductRule& rule = scenario_->conduct[i];
    if ((rule.concerns & stirred) == 0) continue;
    Watch& stands = state_.watch[i];
    if (!holds(rule.when)) {
      stands = Watch::idle;
    } else if (stands == Watch::idle) {
      stands = Watch::running;
      state_.due[i] = state_.now + rule.within;
    }
  }
}

void Session::answer_rules(std::span<const ActIndex> acts, Events& events) {
  for (const std::size_t i : scenario_->rules_of(ConductKind::answer)) {
    if (state_.watch[i] != Watch::running || !share(acts, scenario_->conduct[i].acts)) continue;
    state_.watch[i] = Watch::latched;
    if (!share(acts, scenario_->conduct[i].unless) && !authored(rule_at(i)))
      mark_rule(rule_at(i), Showing::shown, events);
  }
}

void Session::hold_rules_against(ActIndex act, Events& events) {
  for (const std::size_t i :
       scenario_->rules_of(ConductKind::before) | scenario_->rules_of(ConductKind::never)) {
    const ConductRule& rule = scenario_->conduct[i];
    if (!contains(rule.acts, act) || !holds(rule.when)) continue;
    const bool kept = rule.kind == ConductKind::before && holds(rule.needs);
    if (!kept) state_.broken.set(i);
    if (!authored(rule_at(i)))
      mark_rule(rule_at(i), kept ? Showing::shown : Showing::missed, events);
  }
}

void Session::run_out(RuleIndex rule, Events& events) {
  state_.watch[rule.value] = Watch::latched;
  if (!authored(rule)) mark_rule(rule, Showing::missed, events);
}

void Session::judge_at_end(Events& events) {
  for (const std::size_t i :
       scenario_->rules_of(ConductKind::never) | scenario_->rules_of(ConductKind::at_end)) {
    const ConductRule& rule = scenario_->conduct[i];
    if (rule.kind == ConductKind::never && state_.tempted[i] && !state_.broken[i])
      mark_rule(rule_at(i), Showing::shown, events);
    if (rule.kind == ConductKind::at_end)
      each_in(rule, books_.get(), [&](AtHand order) {
        if (holds(rule.when, order)) judge(rule_at(i), order, events);
      });
  }
}

void Session::judge_once(Events& events) {
  for (const std::size_t i : scenario_->rules_of(ConductKind::once)) {
    const ConductRule& rule = scenario_->conduct[i];
    each_in(rule, books_.get(), [&](AtHand order) {
      const std::size_t place = order ? order->value : 0;
      if (state_.judged[i][place] || !holds(rule.when, order)) return;
      state_.judged[i].set(place);
      if (!authored(rule_at(i))) judge(rule_at(i), order, events);
    });
  }
}

void Session::judge(RuleIndex rule, AtHand order, Events& events) {
  const bool kept = holds((*scenario_)[rule].needs, order);
  mark_rule(rule, kept ? Showing::shown : Showing::missed, events, order);
}

bool Session::authored(RuleIndex rule) const {
  return state_.marked_now[(*scenario_)[rule].kept.criterion.value];
}

void Session::mark_rule(RuleIndex index, Showing showing, Events& events, AtHand proof) {
  const ConductRule& rule = (*scenario_)[index];
  const Mark& mark = showing == Showing::shown ? rule.kept : rule.broken;
  events.emplace_back(state_.now, Indicated{mark.criterion, showing, index, &mark, proof});
}

}  // namespace tc
