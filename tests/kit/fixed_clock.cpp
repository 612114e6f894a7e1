#include "kit/fixed_clock.h"

namespace tc {

void CountingChance::fill(std::span<std::byte> bytes) {
  for (std::byte& byte : bytes) byte = std::byte(next_++ & 0xFFu);
}

// SplitMix64 (Steele, Lea and Flood 2014), one number a byte.
void SeededChance::fill(std::span<std::byte> bytes) {
  for (std::byte& byte : bytes) {
    state_ += 0x9E3779B97F4A7C15u;
    std::uint64_t mixed = (state_ ^ (state_ >> 30u)) * 0xBF58476D1CE4E5B9u;
    mixed = (mixed ^ (mixed >> 27u)) * 0x94D049BB133111EBu;
    byte = std::byte((mixed >> 56u) & 0xFFu);
  }
}

}  // namespace tc
