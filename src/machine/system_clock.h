#pragma once

#include "base/clock.h"

namespace tc {

/// The computer's own clock.
class SystemClock final : public Clock {
 public:
  UtcTime now() override;
};

}  // namespace tc
