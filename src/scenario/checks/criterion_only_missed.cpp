#include "scenario/checks/checks.h"
#include "scenario/checks/parts.h"

namespace tc {

void criterion_only_missed(const Scenario& scenario, Problems& problems) {
  std::vector<bool> told(scenario.criteria.size());
  for (const ConductRule& rule : scenario.conduct) told[rule.kept.criterion.value] = true;
  each_effects(scenario, [&](const Effects& effects, const Span&) {
    for (const Mark& mark : effects.shows) told[mark.criterion.value] = true;
  });
  each_effects(scenario, [&](const Effects& effects, const Span&) {
    for (const Mark& mark : effects.misses) {
      if (told[mark.criterion.value]) continue;
      told[mark.criterion.value] = true;
      problems.warning(
          "TC307", mark.place,
          text(scenario[mark.criterion].code) + " can be missed in this scenario, but never shown",
          "offer a reply that shows it, or leave it out");
    }
  });
}

}  // namespace tc
