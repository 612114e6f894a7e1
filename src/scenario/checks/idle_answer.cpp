#include "scenario/checks/checks.h"
#include "scenario/checks/parts.h"

namespace tc {

namespace {

/// Why a scene's answer to a common move cannot come; "" where it can.
std::string why_not(const Scenario& scenario, const Scene& scene, const CommonMove& move) {
  if (!for_channel(move, scenario.channel))
    return "that move is not there in the channel '" + std::string(name(scenario.channel)) + "'";
  if (for_scene(move, scene)) return "";
  return scene.alone ? "that move needs the customer, who is not there in this scene"
                     : "that move is for when the customer is not there";
}

}  // namespace

void idle_answer(const Scenario& scenario, Problems& problems) {
  for (const Scene& scene : scenario.scenes)
    for (const ChoiceIndex index : scene.choices) {
      const Choice& choice = scenario[index];
      if (choice.kind != ChoiceKind::move) continue;
      const CommonMove& move = scenario.common->moves[choice.move.value];
      const std::string why = why_not(scenario, scene, move);
      if (!why.empty())
        problems.warning("TC321", choice.place,
                         "this answer to '" + std::string(move.id) + "' never comes: " + why,
                         "make it a reply, or take it away");
    }
}

}  // namespace tc
