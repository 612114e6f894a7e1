#include <algorithm>

#include "scenario/checks/checks.h"
#include "scenario/checks/guard_cases.h"
#include "scenario/checks/ways.h"

namespace tc {

namespace {

void answer(Case& answers, const Term& term) {
  const auto found = answers.find(question(term));
  if (found != answers.end()) found->second = 1;
}

bool finds(const Need& need, ActIndex act) {
  return std::find(need.found_by.begin(), need.found_by.end(), act) != need.found_by.end();
}

/// The case after a choice that stays in the scene: what it does is done, what it sets is set.
void choose(const Scenario& scenario, const Choice& choice, Case& answers) {
  for (const FlagIndex flag : choice.effects.sets) answer(answers, FlagSet{flag});
  if (choice.effects.promise) answer(answers, PromiseOpen{*choice.effects.promise});
  for (const ActIndex act : choice.effects.does) {
    answer(answers, ActDone{act});
    for (std::size_t i = 0; i < scenario.needs.size(); ++i)
      if (finds(scenario.needs[i], act))
        answer(answers, NeedFound{{static_cast<std::uint16_t>(i)}});
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
  for (const ChoiceIndex index : scene.choices) guards.push_back(&scenario[index].when);
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
  for (const Scene& scene : scenario.scenes) {
    const std::vector<Way> ways = ways_out(scenario, scene);
    const bool open =
        std::any_of(ways.begin(), ways.end(), [](const Way& way) { return way.when == nullptr; });
    if (open || ways.empty() || !can_be_stuck(scenario, scene, tries)) continue;
    problems.warning("TC302", scene.place,
                     "every way out of the scene '" + scene.name + "' has a guard",
                     "leave one way out open, or make the guards cover every case");
  }
}

}  // namespace tc
