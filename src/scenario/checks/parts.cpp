#include "scenario/checks/parts.h"

#include <algorithm>

#include "base/contains.h"
#include "trade/desk.h"

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
  for (const Happening& happening : scenario.happenings) {
    visit(happening.when);
    visit(happening.holds);
  }
  for (const Line& line : scenario.lines) visit(line.when);
  each_effects(scenario, [&](const Effects& effects, const Span&) {
    for (const Assignment& set : effects.sets) visit(set.value);
  });
}

void each_lines(const Scenario& scenario,
                const std::function<void(const Lines&, const Scene*)>& visit) {
  const auto look_at = [&](const Lines& lines, const Scene* scene) {
    if (!lines.empty() && lines.first.value < first_common_row) visit(lines, scene);
  };
  for (const Scene& scene : scenario.scenes) {
    look_at(scene.lines, &scene);
    if (scene.silence) look_at(scene.silence->effects.reaction, &scene);
  }
  for (const Choice& choice : scenario.choices)
    look_at(choice.effects.reaction, &scenario[choice.scene]);
  for (const Happening& happening : scenario.happenings)
    look_at(happening.effects.reaction, nullptr);
  for (const Promise& promise : scenario.promises)
    for (const Effects* fate : {&promise.if_kept, &promise.if_updated, &promise.if_broken})
      look_at(fate->reaction, nullptr);
  for (const Ending& ending : scenario.endings) look_at(ending.lines, nullptr);
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

std::size_t interruptions_by_the_world(const Scenario& scenario) {
  const auto ways = [&scenario] {
    std::vector<const Effects*> out;
    for (const Happening& happening : scenario.happenings) out.push_back(&happening.effects);
    for (const Promise& promise : scenario.promises)
      for (const Effects* fate : {&promise.if_kept, &promise.if_updated, &promise.if_broken})
        out.push_back(fate);
    return out;
  }();
  return static_cast<std::size_t>(
      std::count_if(ways.begin(), ways.end(),
                    [](const Effects* effects) { return effects->interrupt.has_value(); }));
}

bool any_of(std::span<const ActIndex> acts, const ActSet& set) {
  return std::any_of(acts.begin(), acts.end(), [&](ActIndex act) { return set[act.value]; });
}

bool any_of(std::span<const ActIndex> acts, std::span<const ActIndex> others) {
  return std::any_of(acts.begin(), acts.end(), [&](ActIndex act) {
    return std::find(others.begin(), others.end(), act) != others.end();
  });
}

bool for_channel(const CommonMove& move, Channel channel) {
  return (move.channels >> static_cast<unsigned>(channel)) & 1u;
}

bool for_scene(const CommonMove& move, const Scene& scene) {
  return move.presence == Presence::either || scene.alone == (move.presence == Presence::alone);
}

namespace {

bool at_the_desk(const Scenario& scenario, std::span<const ActIndex> acts) {
  for (const std::string_view name : trade::acts_of_desk())
    if (const auto act = scenario.acts().find(name); act && contains(acts, *act)) return true;
  return false;
}

}  // namespace

bool on_offer(const Scenario& scenario, std::span<const ActIndex> acts) {
  const auto does_one = [&](const Choice& choice) { return any_of(choice.effects.does, acts); };
  return std::any_of(scenario.choices.begin(), scenario.choices.end(), does_one) ||
         std::any_of(scenario.common->choices.begin(), scenario.common->choices.end(), does_one) ||
         (scenario.opening != nullptr && at_the_desk(scenario, acts));
}

}  // namespace tc
