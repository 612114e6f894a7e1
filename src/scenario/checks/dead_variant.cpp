#include "scenario/checks/checks.h"
#include "scenario/checks/parts.h"

namespace tc {

void dead_variant(const Scenario& scenario, Problems& problems) {
  each_lines(scenario, [&](const Lines& lines, const Scene*) {
    for (std::uint16_t i = 1; i < lines.count; ++i) {
      const std::size_t row = lines.first.value + std::size_t{i};
      if (row >= scenario.lines.size() || !scenario.lines[row - 1].when.always()) continue;
      problems.warning("TC315", scenario.lines[row].place,
                       "this is never said: the variant before it has no 'when'",
                       "let what is said otherwise come last");
      return;
    }
  });
}

}  // namespace tc
