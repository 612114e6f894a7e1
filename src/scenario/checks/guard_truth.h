#pragma once

#include <cstdint>
#include <vector>

#include "scenario/expression.h"

namespace tc {

/// `unknown` where trying all cases would take too long.
enum class Truth : std::uint8_t { never, sometimes, always, unknown };

/// Whether one or another of the guards is true, over every case that their acts, flags, needs,
/// promises and feelings could be in, each thought independent of the others.
Truth truth_of_any(const std::vector<const Expression*>& guards);

}  // namespace tc
