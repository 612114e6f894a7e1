#pragma once

#include <memory>

#include "assessment/attempt_bodies.h"
#include "session/session.h"

namespace tc {

/// The level that an attempt is played at: its own, or else its scenario's.
inline int level_of(const std::optional<int>& level, const Scenario& scenario) {
  return level.value_or(scenario.level);
}

/// A session as an attempt starts it. The one place where recorded attempts, their replay and
/// what-if lines are begun, so that all of them mean the same by a level.
Session started(std::shared_ptr<const Scenario> scenario, std::uint64_t seed, int level,
                Events& events);

}  // namespace tc
