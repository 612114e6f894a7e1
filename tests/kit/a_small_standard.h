#pragma once

#include <string_view>

#include "standard/evidence_policy.h"
#include "standard/standard.h"

namespace tc {

/// IMIVPO01 made small: P1, P2, P3, P4, P12, P16 and the heading K4 with K4.1 and K4.2.
Standard a_small_standard();

/// vpo01("P4") is IMIVPO01/P4.
CriterionRef vpo01(std::string_view code);

/// IMIVPO01's policy with this use of simulations.
EvidencePolicy a_policy(SimulationUse use);

}  // namespace tc
