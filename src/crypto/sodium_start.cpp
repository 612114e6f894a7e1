#include "crypto/sodium_start.h"

#include <sodium.h>

#include "base/require.h"

namespace tc {

void start_sodium() {
  static const bool started = sodium_init() >= 0;
  require(started, "libsodium starts");
}

}  // namespace tc
