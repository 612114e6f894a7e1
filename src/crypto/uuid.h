#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/clock.h"

namespace tc {

/// Makes UUIDs of version 7 (RFC 9562, 5.7) as lower-case text: 48 bits of milliseconds, 12 bits
/// of counter, 62 bits of chance. Those of one sequence grow strictly as text even within one
/// millisecond and when the clock steps back (RFC 9562, 6.2, method 1).
class UuidSequence {
 public:
  std::string next(UtcTime now, Chance& chance);

 private:
  std::int64_t ms_ = 0;
  std::uint32_t counter_ = 0;
};

/// Whether the text is a UUID of version 7 as UuidSequence writes it.
bool is_uuid_v7(std::string_view text);

}  // namespace tc
