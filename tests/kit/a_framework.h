#pragma once

#include "kit/a_small_standard.h"

namespace tc {

/// The small standard and its policy, as a portfolio adopts them: one occasion from real work makes
/// a performance criterion sufficient, one of any kind a knowledge criterion. Different policies
/// have different hashes.
Framework a_framework(SimulationUse use = SimulationUse::supplementary);

}  // namespace tc
