#include "scenario/checks/checks.h"
#include "scenario/checks/parts.h"

namespace tc {

// A flag that is read and never set does not get here: the reader knows flags by their `sets`.
void unread_flag(const Scenario& scenario, Problems& problems) {
  std::vector<bool> told(scenario.variables.size());
  each_guard(scenario, [&](const Expression& guard) {
    for (const Term& term : guard.postfix)
      if (term.op == Op::variable) told[static_cast<std::size_t>(term.operand)] = true;
  });
  each_effects(scenario, [&](const Effects& effects, const Span& place) {
    for (const Assignment& set : effects.sets) {
      const Variable& variable = scenario[set.variable];
      if (told[set.variable.value] || variable.declared) continue;
      told[set.variable.value] = true;
      const std::string name(variable.name);
      problems.warning("TC304", place, "the flag '" + name + "' is set and no guard asks for it",
                       "use it in a 'when' as flag(" + name + "), or take it away");
    }
  });
}

}  // namespace tc
