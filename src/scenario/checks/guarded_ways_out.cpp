#include <algorithm>

#include "scenario/checks/checks.h"
#include "scenario/checks/guard_cases.h"
#include "scenario/checks/ways.h"

namespace tc {

namespace {

void answer(Case& answers, const Term& term, std::int32_t with = 1) {
  const auto found = answers.find(question(term));
  if (found != answers.end()) found->second = with;
}

std::int32_t row(std::size_t index) { return static_cast<std::int32_t>(index); }

bool finds(const Need& need, ActIndex act) {
  return std::find(need.found_by.begin(), need.found_by.end(), act) != need.found_by.end();
}

/// The case after a choice that stays in the scene: what it does is done, what it sets is set.
void choose(const Scenario& scenario, const Choice& choice, Case& answers) {
  for (const Assignment& set : choice.effects.sets)
    answer(answers, {Op::variable, row(set.variable.value)}, holds(set.value, answers) ? 1 : 0);
  if (choice.effects.promise)
    answer(answers, {Op::promise_open, row(choice.effects.promise->value)});
  for (const ActIndex act : choice.effects.does) {
    answer(answers, {Op::did, row(act.value)});
    for (std::size_t i = 0; i < scenario.needs.size(); ++i)
      if (finds(scenario.needs[i], act)) answer(answers, {Op::found, row(i)});
  }
}

/// Whether somebody in this case gets on, trying everything that the scene offers.
bool gets_on(const Scenario& scenario, const Scene& scene, Case answers) {
  for (Case before; before != answers;) {
    before = answers;
    for (const ChoiceIndex index : scene.choices) {
      const Choice& choice = scenario[index];
      if (!holds(choice.when, answers)) continue;
      if (choice.effects.go) return true;
      choose(scenario, choice, answers);
    }
  }
  return false;
}

/// `tries` bounds what a hostile scenario can cost; what is left then is let through.
bool can_be_stuck(const Scenario& scenario, const Scene& scene, std::size_t& tries) {
  std::vector<const Expression*> guards;
  for (const ChoiceIndex index : scene.choices) {
    // What is calculated, and what time brings, cannot be tried case by case.
    if (!is_plain(scenario[index].when)) return false;
    guards.push_back(&scenario[index].when);
  }
  const Cases cases(guards);
  if (cases.too_many() || cases.count() > tries) return false;
  tries -= cases.count();
  for (std::size_t i = 0; i < cases.count(); ++i)
    if (!gets_on(scenario, scene, cases[i])) return true;
  return false;
}

}  // namespace

void guarded_ways_out(const Scenario& scenario, Problems& problems) {
  std::size_t tries = 50'000;
  if (!ways_from_anywhere(scenario).empty()) return;
  for (const Scene& scene : scenario.scenes) {
    const std::vector<Way> ways = ways_out(scenario, scene);
    const bool open =
        std::any_of(ways.begin(), ways.end(), [](const Way& way) { return way.when == nullptr; });
    if (open || ways.empty() || !can_be_stuck(scenario, scene, tries)) continue;
    problems.warning("TC302", scene.place,
                     "every way out of the scene '" + std::string(scene.name) + "' has a guard",
                     "leave one way out open, or make the guards cover every case");
  }
}

}  // namespace tc
