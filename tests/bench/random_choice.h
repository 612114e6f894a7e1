#pragma once

#include <cstdint>

namespace tc::bench {

/// The chance that makes dialogues and walks: SplitMix64 as in session/random.h, written anew so
/// that a change of the engine's own draws moves neither. ink/walk.mjs has the same in JavaScript.
class RandomChoice {
 public:
  explicit RandomChoice(std::uint64_t seed) : state_(seed) {}

  std::uint32_t next() {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15U;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return static_cast<std::uint32_t>((z ^ (z >> 31U)) >> 32U);
  }
  /// 0 to bound - 1.
  std::uint32_t below(std::uint32_t bound) {
    return static_cast<std::uint32_t>((std::uint64_t{next()} * bound) >> 32U);
  }

 private:
  std::uint64_t state_;
};

}  // namespace tc::bench
