#include "scenario/checks/checks.h"
#include "scenario/checks/parts.h"

namespace tc {

void unkeepable_promise(const Scenario& scenario, Problems& problems) {
  for (const Promise& promise : scenario.promises)
    if (!on_offer(scenario, promise.kept_by))
      problems.error("TC306", promise.place,
                     "no reply or task can keep the promise '" + std::string(promise.id) + "'",
                     "add one of its acts to a choice's 'does', or another act to 'kept_by'");
}

}  // namespace tc
