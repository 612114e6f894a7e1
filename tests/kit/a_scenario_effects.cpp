// What comes of a choice, a silence, a happening or a promise, in a scenario written by a test.
#include <algorithm>

#include "base/require.h"
#include "kit/a_scenario.h"

namespace tc {

ScenarioBuilder& ScenarioBuilder::doing(Names names) {
  for (const ActIndex act : acts(names)) effects().does = with_one_more(effects().does, act);
  return *this;
}

ScenarioBuilder& ScenarioBuilder::showing(std::string_view criterion, std::string reason) {
  const Mark shown = mark(criterion, reason);
  effects().shows = with_one_more(effects().shows, shown);
  return *this;
}

ScenarioBuilder& ScenarioBuilder::missing(std::string_view criterion, std::string reason) {
  const Mark missed = mark(criterion, reason);
  effects().misses = with_one_more(effects().misses, missed);
  return *this;
}

ScenarioBuilder& ScenarioBuilder::moving(Feeling feeling, int by) {
  effects().mood[feeling] = static_cast<std::int8_t>(by);
  return *this;
}

ScenarioBuilder& ScenarioBuilder::put(std::string_view name, bool set) {
  const std::vector<Term> value{{Op::constant, set ? 1 : 0}};
  const Assignment assignment{flag(name), {scenario_.arena->list(value)}};
  effects().sets = with_one_more(effects().sets, assignment);
  return *this;
}

ScenarioBuilder& ScenarioBuilder::setting(std::string_view name) { return put(name, true); }
ScenarioBuilder& ScenarioBuilder::clearing(std::string_view name) { return put(name, false); }

ScenarioBuilder& ScenarioBuilder::answered(std::string words) {
  effects().reaction = {line(Speaker::customer, words), 1};
  return *this;
}

ScenarioBuilder& ScenarioBuilder::narrated(std::string words) {
  effects().reaction = {line(Speaker::narrator, words), 1};
  return *this;
}

ScenarioBuilder& ScenarioBuilder::promising(std::string what, Due by, Names kept_by,
                                            Names updated_by) {
  Promise promise;
  promise.id = scenario_.choices.back().id;
  promise.what = keep(what);
  promise.by = by;
  promise.kept_by = acts(kept_by);
  promise.updated_by = acts(updated_by);
  scenario_.choices.back().effects.promise =
      PromiseIndex{static_cast<std::uint16_t>(scenario_.promises.size())};
  scenario_.promises.push_back(std::move(promise));
  return *this;
}

ScenarioBuilder& ScenarioBuilder::with_promise_fate(Effects Promise::*fate) {
  const std::size_t index = scenario_.promises.size() - 1;
  effects_ = [index, fate](Scenario& s) -> Effects& { return s.promises[index].*fate; };
  return *this;
}

ScenarioBuilder& ScenarioBuilder::if_kept() { return with_promise_fate(&Promise::if_kept); }
ScenarioBuilder& ScenarioBuilder::if_updated() { return with_promise_fate(&Promise::if_updated); }
ScenarioBuilder& ScenarioBuilder::if_broken() { return with_promise_fate(&Promise::if_broken); }

Mark ScenarioBuilder::mark(std::string_view criterion, std::string_view reason) {
  const auto ref = parse_criterion_ref(criterion, scenario_.standard);
  require(ref.has_value(), "a test's scenario writes criteria as P3");
  const auto& all = scenario_.criteria;
  const auto found = std::find(all.begin(), all.end(), *ref);
  const CriterionIndex index{static_cast<std::uint16_t>(found - all.begin())};
  if (found == all.end()) scenario_.criteria.push_back(*ref);
  return {index, keep(reason), {}};
}

}  // namespace tc
