#include "crypto/system_chance.h"

#include <sodium.h>

#include "base/failure.h"

namespace tc {

SystemChance::SystemChance() {
  if (sodium_init() < 0)
    throw Failure("The system's source of random numbers could not be opened.");
}

void SystemChance::fill(std::span<std::byte> bytes) { randombytes_buf(bytes.data(), bytes.size()); }

}  // namespace tc
