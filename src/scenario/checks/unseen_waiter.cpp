#include <algorithm>

#include "scenario/checks/checks.h"
#include "scenario/checks/parts.h"

namespace tc {

namespace {

bool taken_off(const Scene& scene, MoveIndex move) {
  return std::find(scene.other_moves.begin(), scene.other_moves.end(), move) !=
         scene.other_moves.end();
}

/// Whether any choice, or a common move that comes in some scene, does one of the acts.
bool can_do(const Scenario& scenario, const ActSet& acts) {
  const Common& common = *scenario.common;
  for (const Choice& choice : scenario.choices)
    if (any_of(choice.effects.does, acts)) return true;
  for (std::size_t i = 0; i < common.moves.size(); ++i) {
    const CommonMove& move = common.moves[i];
    const MoveIndex index{static_cast<std::uint16_t>(i)};
    if (!for_channel(move, scenario.channel) || !any_of(scenario[move.choice].effects.does, acts))
      continue;
    const auto comes = [&](const Scene& scene) {
      return for_scene(move, scene) && !taken_off(scene, index);
    };
    if (std::any_of(scenario.scenes.begin(), scenario.scenes.end(), comes)) return true;
  }
  return false;
}

}  // namespace

void unseen_waiter(const Scenario& scenario, Problems& problems) {
  const ActSet acts = scenario.common->acknowledges | scenario.common->serves;
  if (acts.none() || scenario.waiters.empty() || can_do(scenario, acts)) return;
  each_effects(scenario, [&](const Effects& effects, const Span& place) {
    if (effects.waits)
      problems.warning("TC320", place,
                       "'" + std::string(scenario.waiters[effects.waits->value]) +
                           "' waits here, and can be neither acknowledged nor served",
                       "let a choice do acknowledge.waiting or serve.waiting");
  });
}

}  // namespace tc
