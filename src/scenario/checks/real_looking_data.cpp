#include "scenario/checks/checks.h"
#include "scenario/checks/parts.h"
#include "scenario/checks/real_looking.h"

namespace tc {

void real_looking_data(const Scenario& scenario, Problems& problems) {
  each_text(scenario, [&](std::string_view text, const Span& place) {
    for (const RealLooking& one : real_looking(text))
      problems.warning("TC311", place, one.sentence, std::string(one.hint));
  });
}

}  // namespace tc
