#include <algorithm>

#include "content/scenario_sections.h"

namespace tc {

namespace {

/// The rule's marks point to the scenario's own rows of criteria.
void place_criterion(ScenarioDraft& draft, ConductRule& rule) {
  const auto& criteria = draft.scenario.criteria;
  const auto row = std::lower_bound(criteria.begin(), criteria.end(), rule.criterion);
  const CriterionIndex index{static_cast<std::uint16_t>(row - criteria.begin())};
  rule.kept.criterion = index;
  rule.broken.criterion = index;
}

void tune(ScenarioDraft& draft, const Node::Entry& entry, std::vector<ConductRule>& rules) {
  const auto rule = std::find_if(rules.begin(), rules.end(),
                                 [&](const ConductRule& r) { return r.id == entry.key; });
  if (rule == rules.end()) {
    std::vector<std::string> names;
    for (const ConductRule& one : rules) names.emplace_back(one.id);
    draft.reading.error("TC221", entry.key_place,
                        "no conduct rule of this standard is called " + quoted_name(entry.key),
                        draft.reading.meant(entry.key, names));
    return;
  }
  if (entry.value.is(NodeKind::scalar)) {
    if (yes_or_no_in(draft.reading, entry.value) == false) rules.erase(rule);
    return;
  }
  const Fields fields(draft.reading, entry.value, "the tuning of a rule", {"within"});
  const auto within = duration_in(draft.reading, fields.needed("within"));
  if (within) rule->within = *within;
}

bool does_any(const Choice& choice, std::span<const ActIndex> acts) {
  return std::any_of(choice.effects.does.begin(), choice.effects.does.end(), [&](ActIndex act) {
    return std::find(acts.begin(), acts.end(), act) != acts.end();
  });
}

}  // namespace

bool holds_here(const ConductRule& rule, const ScenarioDraft& draft) {
  const bool about_world = rule.scope == ConductScope::each_order || asks_about_world(rule.when) ||
                           asks_about_world(rule.needs);
  return rule.criterion.standard == draft.scenario.standard &&
         (!about_world || draft.scenario.opening != nullptr);
}

void read_conduct_tuning(ScenarioDraft& draft, Node map) {
  std::vector<ConductRule> rules;
  for (const ConductRule& rule : draft.known.common->conduct)
    if (holds_here(rule, draft)) rules.push_back(rule);
  for (const Node::Entry& entry : entries_in(draft.reading, map)) tune(draft, entry, rules);
  for (std::size_t i = 0; i < rules.size(); ++i) {
    place_criterion(draft, rules[i]);
    rules[i].concerns = concerns_of(rules[i].when);
    draft.scenario.conduct_of_kind[static_cast<std::size_t>(rules[i].kind)].add(i);
    if (rules[i].kind != ConductKind::never) continue;
    for (Choice& choice : draft.scenario.choices)
      if (does_any(choice, rules[i].acts)) choice.tempts.add(i);
  }
  draft.scenario.conduct = std::move(rules);
}

}  // namespace tc
