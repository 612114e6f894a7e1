#include "scenario/checks/checks.h"
#include "scenario/checks/guard_cases.h"

namespace tc {

namespace {

/// `tries` bounds what a hostile scenario can cost; what is left then is let through.
void look_at(const Expression& when, const Span& place, std::string_view what, std::size_t& tries,
             Problems& problems) {
  if (when.always() || !is_plain(when)) return;
  const Cases cases({&when});
  if (cases.too_many() || cases.count() > tries) return;
  tries -= cases.count();
  std::size_t holding = 0;
  for (std::size_t i = 0; i < cases.count(); ++i)
    if (holds(when, cases[i])) ++holding;
  if (holding == cases.count())
    problems.warning("TC314", place, "the guard of " + std::string(what) + " is always true",
                     "take it away, or look at its 'or' and 'not'");
  if (holding == 0)
    problems.warning("TC314", place, "the guard of " + std::string(what) + " is never true",
                     "look at its 'and' and 'not'");
}

std::string quoted(std::string_view id) { return "'" + std::string(id) + "'"; }

}  // namespace

void constant_guard(const Scenario& scenario, Problems& problems) {
  std::size_t tries = 50'000;
  for (const Choice& choice : scenario.choices)
    look_at(choice.when, choice.place, quoted(choice.id), tries, problems);
  for (const Happening& happening : scenario.happenings)
    for (const Expression* guard : {&happening.when, &happening.holds})
      look_at(*guard, happening.place, quoted(happening.id), tries, problems);
  for (const Line& line : scenario.lines)
    look_at(line.when, line.place, "this line", tries, problems);
}

}  // namespace tc
