#include "kit/fixed_clock.h"

namespace tc {

void CountingChance::fill(std::span<std::byte> bytes) {
  for (std::byte& byte : bytes) byte = std::byte(next_++ & 0xFFu);
}

}  // namespace tc
