#include "kit/a_framework.h"

#include "crypto/sha256.h"

namespace tc {

Framework a_framework(SimulationUse use) {
  const std::string bundle = "the small standard, simulation " + std::string(name(use));
  return {a_small_standard(), a_policy(use), bundle, hex(sha256(bundle))};
}

}  // namespace tc
