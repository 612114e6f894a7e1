#include "scenario/speaking_time.h"

#include <algorithm>

#include "base/text.h"

namespace tc {

SimDuration speaking_time(std::string_view text) {
  const auto count = static_cast<std::int32_t>(words(text).size());
  return {std::max(2, (count * 60 + 149) / 150)};
}

}  // namespace tc
