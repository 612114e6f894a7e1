#pragma once

#include <string_view>

#include "base/sim_time.h"

namespace tc {

/// How long a line or a reply takes to say: 150 words a minute, 2 s at the least.
SimDuration speaking_time(std::string_view text);

}  // namespace tc
