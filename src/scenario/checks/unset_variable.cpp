#include "scenario/checks/checks.h"
#include "scenario/checks/parts.h"

namespace tc {

void unset_variable(const Scenario& scenario, Problems& problems) {
  std::vector<bool> set_somewhere(scenario.variables.size());
  std::vector<bool> read(scenario.variables.size());
  each_effects(scenario, [&](const Effects& effects, const Span&) {
    for (const Assignment& set : effects.sets) set_somewhere[set.variable.value] = true;
  });
  each_guard(scenario, [&](const Expression& guard) {
    for (const Term& term : guard.postfix)
      if (term.op == Op::variable) read[static_cast<std::size_t>(term.operand)] = true;
  });
  for (std::size_t i = 0; i < scenario.variables.size(); ++i) {
    const Variable& variable = scenario.variables[i];
    if (!read[i] || set_somewhere[i] || !variable.declared) continue;
    problems.warning("TC317", variable.place,
                     "the variable '" + std::string(variable.name) +
                         "' is asked for, and always has the value that it begins with",
                     "set it by 'set' where it changes, or write the value where it is asked for");
  }
}

}  // namespace tc
