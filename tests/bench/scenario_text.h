#pragma once

#include <cstdint>
#include <string>

namespace tc::bench {

/// A scenario file of about 10 KB as an author would write it, with everything that the reader and
/// the checks look at, and nothing wrong with it. Its name is `name`; other seeds, other words.
std::string scenario_text(const std::string& name, std::uint64_t seed);

}  // namespace tc::bench
