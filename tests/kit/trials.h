#pragma once

#include <cstdint>

namespace tc {

/// How many of `all` random walks a test takes: TC_TRIALS per cent of them, at least one; all of
/// them where that is not set. `./test` takes some (CMakePresets.json), `./test --all` takes all.
/// RapidCheck's own trials go by RC_PARAMS there.
std::uint64_t trials(std::uint64_t all);

}  // namespace tc
