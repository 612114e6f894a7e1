#pragma once

#include <vector>

#include "scenario/scenario.h"

namespace tc {

/// A way from a scene to another or to an ending. `when` is null where nothing guards it.
struct Way {
  Target to;
  const Expression* when = nullptr;
};

/// All ways out of a scene: choices that go somewhere, the wait, the silence.
std::vector<Way> ways_out(const Scenario& scenario, const Scene& scene);

/// What can be reached from the start if every guard could be true. Customers who give up reach
/// `gives_up` from anywhere.
struct Reached {
  std::vector<bool> scenes;
  std::vector<bool> endings;
};
Reached reached_from_start(const Scenario& scenario);

}  // namespace tc
