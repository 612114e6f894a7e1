#include "scenario/checks/checks.h"
#include "scenario/checks/parts.h"

namespace tc {

namespace {

void note(const Expression& expression, std::vector<bool>& read) {
  for (const Term& term : expression.postfix)
    if (term.op == Op::variable) read[static_cast<std::size_t>(term.operand)] = true;
}

/// What something asks for. That a variable is counted up from itself is not yet asking for it.
std::vector<bool> variables_read(const Scenario& scenario) {
  std::vector<bool> read(scenario.variables.size());
  for (const Choice& choice : scenario.choices) note(choice.when, read);
  for (const Happening& happening : scenario.happenings) {
    note(happening.when, read);
    note(happening.holds, read);
  }
  for (const Line& line : scenario.lines) note(line.when, read);
  each_effects(scenario, [&](const Effects& effects, const Span&) {
    for (const Assignment& set : effects.sets) {
      const bool before = read[set.variable.value];
      note(set.value, read);
      read[set.variable.value] = before;
    }
  });
  return read;
}

}  // namespace

// A flag that is read and never set does not get here: the reader knows flags by their `sets`.
void unread_flag(const Scenario& scenario, Problems& problems) {
  std::vector<bool> told = variables_read(scenario);
  for (std::size_t i = 0; i < scenario.variables.size(); ++i) {
    const Variable& variable = scenario.variables[i];
    if (told[i] || !variable.declared) continue;
    const std::string name(variable.name);
    problems.warning("TC304", variable.place, "nothing asks for the variable '" + name + "'",
                     "ask for it in a 'when', or take it away");
  }
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
