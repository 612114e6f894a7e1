#include "session/random.h"

namespace tc {

std::uint64_t Random::next() {
  state_ += 0x9E3779B97F4A7C15u;
  std::uint64_t z = state_;
  z = (z ^ (z >> 30u)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27u)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31u);
}

std::uint32_t Random::below(std::uint32_t bound) {
  const std::uint32_t refused = (0u - bound) % bound;
  while (true) {
    const std::uint64_t product = (next() >> 32u) * bound;
    if (static_cast<std::uint32_t>(product) >= refused)
      return static_cast<std::uint32_t>(product >> 32u);
  }
}

}  // namespace tc
