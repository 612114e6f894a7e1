#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace tc {

enum class GuardWordKind : std::uint8_t { word, open, close, comparison, stray, end };

/// One word or sign of a guard, with where it begins in the guard's text, in bytes.
struct GuardWord {
  GuardWordKind kind = GuardWordKind::end;
  std::string_view text;
  std::size_t at = 0;
};

/// The guard in words; the last one is always of kind `end`. The texts point into the guard.
std::vector<GuardWord> guard_words(std::string_view guard);

}  // namespace tc
