#pragma once

#include <string>
#include <string_view>

namespace tc::trade {

/// What people call something, without capitals, spaces and the strokes between: "BP 22-01" and
/// "bp2201" are the same.
std::string squashed(std::string_view text);

}  // namespace tc::trade
