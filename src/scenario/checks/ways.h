#pragma once

#include <vector>

#include "scenario/scenario.h"

namespace tc {

/// A way from a scene to another, to an ending or back to where an interruption came in. `when`
/// is null where nothing guards it.
struct Way {
  Target to;
  const Expression* when = nullptr;
};

/// All ways out of a scene by what is done in it: choices that go somewhere, the wait, the silence,
/// its interruptions.
std::vector<Way> ways_out(const Scenario& scenario, const Scene& scene);

/// The ways that the world opens wherever one is: happenings and promises that go or interrupt.
std::vector<Way> ways_from_anywhere(const Scenario& scenario);

/// What can be reached from the start if every guard could be true. Customers who give up reach
/// `gives_up` from anywhere.
struct Reached {
  std::vector<bool> scenes;
  std::vector<bool> endings;
};
Reached reached_from_start(const Scenario& scenario);

}  // namespace tc
