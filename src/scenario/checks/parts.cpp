#include "scenario/checks/parts.h"

#include <algorithm>

namespace tc {

void each_effects(const Scenario& scenario,
                  const std::function<void(const Effects&, const Span&)>& visit) {
  for (const Choice& choice : scenario.choices) visit(choice.effects, choice.place);
  for (const Scene& scene : scenario.scenes)
    if (scene.silence) visit(scene.silence->effects, scene.place);
  for (const Happening& happening : scenario.happenings) visit(happening.effects, happening.place);
  for (const Promise& promise : scenario.promises)
    for (const Effects* fate : {&promise.if_kept, &promise.if_updated, &promise.if_broken})
      visit(*fate, promise.place);
}

void each_guard(const Scenario& scenario, const std::function<void(const Expression&)>& visit) {
  for (const Choice& choice : scenario.choices) visit(choice.when);
  for (const Happening& happening : scenario.happenings) visit(happening.when);
  for (const Line& line : scenario.lines) visit(line.when);
  each_effects(scenario, [&](const Effects& effects, const Span&) {
    for (const Assignment& set : effects.sets) visit(set.value);
  });
}

void each_text(const Scenario& scenario,
               const std::function<void(std::string_view, const Span&)>& visit) {
  visit(scenario.title, scenario.place);
  visit(scenario.briefing, scenario.place);
  visit(scenario.customer.name, scenario.place);
  for (const Need& need : scenario.needs) visit(need.is, need.place);
  for (const Line& line : scenario.lines) {
    visit(line.text, line.place);
    visit(line.thinks, line.place);
    for (const std::string_view cue : line.cues) visit(cue, line.place);
  }
  for (const Choice& choice : scenario.choices) {
    visit(choice.text, choice.place);
    visit(choice.finds, choice.place);
  }
  for (const Promise& promise : scenario.promises) visit(promise.what, promise.place);
  for (const Ending& ending : scenario.endings) visit(ending.summary, ending.place);
  each_effects(scenario, [&](const Effects& effects, const Span&) {
    for (const auto* marks : {&effects.shows, &effects.misses})
      for (const Mark& mark : *marks) visit(mark.reason, mark.place);
  });
}

bool on_offer(const Scenario& scenario, std::span<const ActIndex> acts) {
  const auto does_one = [&](const Choice& choice) {
    return std::any_of(choice.effects.does.begin(), choice.effects.does.end(), [&](ActIndex act) {
      return std::find(acts.begin(), acts.end(), act) != acts.end();
    });
  };
  return std::any_of(scenario.choices.begin(), scenario.choices.end(), does_one) ||
         std::any_of(scenario.common->choices.begin(), scenario.common->choices.end(), does_one);
}

}  // namespace tc
