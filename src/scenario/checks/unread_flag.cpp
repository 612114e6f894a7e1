#include "scenario/checks/checks.h"
#include "scenario/checks/parts.h"

namespace tc {

// A flag that is read and never set does not get here: the reader knows flags by their `sets`.
void unread_flag(const Scenario& scenario, Problems& problems) {
  std::vector<bool> told(scenario.flags.size());
  each_guard(scenario, [&](const Expression& guard) {
    for (const Term& term : guard.postfix)
      if (const auto* flag = std::get_if<FlagSet>(&term)) told[flag->flag.value] = true;
  });
  each_effects(scenario, [&](const Effects& effects, const Span& place) {
    for (const FlagIndex flag : effects.sets) {
      if (told[flag.value]) continue;
      told[flag.value] = true;
      const std::string& name = scenario.flags[flag.value];
      problems.warning("TC304", place, "the flag '" + name + "' is set and no guard asks for it",
                       "use it in a 'when' as flag(" + name + "), or take it away");
    }
  });
}

}  // namespace tc
