#pragma once

#include <cstdint>

namespace tc {

/// SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators"):
/// state += 0x9E3779B97F4A7C15; z = state; z = (z ^ z>>30) * 0xBF58476D1CE4E5B9;
/// z = (z ^ z>>27) * 0x94D049BB133111EB; result = z ^ z>>31. The engine's only chance.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next();
  /// 0 to bound - 1, without bias (Lemire 2019 by rejection); bound is at least 1.
  std::uint32_t below(std::uint32_t bound);

 private:
  std::uint64_t state_;
};

}  // namespace tc
