#include "scenario/checks/checks.h"

namespace tc {

void before_the_start(const Scenario& scenario, Problems& problems) {
  const std::string starts = clock_text(scenario.starts);
  for (const Happening& happening : scenario.happenings)
    if (happening.occasion == Occasion::at_time && happening.at < scenario.starts)
      problems.error("TC313", happening.place,
                     "'" + std::string(happening.id) + "' happens at " + clock_text(happening.at) +
                         ", before the scenario starts at " + starts,
                     "give it a later time");
  for (const Promise& promise : scenario.promises) {
    const auto* by = std::get_if<SimTime>(&promise.by);
    if (by != nullptr && *by < scenario.starts)
      problems.error("TC313", promise.place,
                     "'" + std::string(promise.id) + "' promises something by " + clock_text(*by) +
                         ", before the scenario starts at " + starts,
                     "give it a later time");
  }
}

}  // namespace tc
