#include "machine/system_clock.h"

#include <chrono>

namespace tc {

UtcTime SystemClock::now() {
  const auto since_1970 = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::milliseconds>(since_1970).count()};
}

}  // namespace tc
