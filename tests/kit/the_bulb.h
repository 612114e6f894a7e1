#pragma once

#include "kit/a_scenario.h"

namespace tc {

/// A small scenario with a bit of everything. IMIVPO01 P2, P3, P4, P12 and P16 can be shown.
///   arrives  asks-vehicle -> told; what-was-it (stays); rack -> leaves; silence after 30 s
///   told     look-up (a task); apologises, confirms (stay); takes-it once confirmed -> sold;
///            guesses -> makes-do; will-ring (a promise for 09:30) once looked up -> gone
///   gone     alone: ring -> sold; tell-late once the van is late (09:20); shrugs if broken ->
///   leaves
/// Starts at 09:10; Huw gives up to `leaves`.
std::shared_ptr<const Scenario> the_bulb();

}  // namespace tc
