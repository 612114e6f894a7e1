#include "assessment/started.h"

namespace tc {

Session started(std::shared_ptr<const Scenario> scenario, std::uint64_t seed, int level,
                Events& events) {
  return Session(std::move(scenario), {seed, level}, events);
}

}  // namespace tc
