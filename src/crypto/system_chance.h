#pragma once

#include "base/clock.h"

namespace tc {

/// Chance from the operating system's own source, fit for keys and salts. Throws Failure where
/// the system has none.
class SystemChance final : public Chance {
 public:
  SystemChance();
  void fill(std::span<std::byte> bytes) override;
};

}  // namespace tc
