#include "scenario/checks/checks.h"
#include "scenario/checks/guard_truth.h"

namespace tc {

namespace {

void look_at(const Expression& when, const Span& place, const std::string& id, Problems& problems) {
  if (when.always()) return;
  const Truth truth = truth_of_any({&when});
  if (truth == Truth::always)
    problems.warning("TC314", place, "the guard of '" + id + "' is always true",
                     "take it away, or look at its 'or' and 'not'");
  if (truth == Truth::never)
    problems.warning("TC314", place, "the guard of '" + id + "' is never true",
                     "look at its 'and' and 'not'");
}

}  // namespace

void constant_guard(const Scenario& scenario, Problems& problems) {
  for (const Choice& choice : scenario.choices)
    look_at(choice.when, choice.place, choice.id, problems);
  for (const Happening& happening : scenario.happenings)
    look_at(happening.when, happening.place, happening.id, problems);
}

}  // namespace tc
