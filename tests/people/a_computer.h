#pragma once

#include <catch2/catch.hpp>

#include "crypto/system_chance.h"
#include "kit/fixed_clock.h"
#include "kit/keys_in_memory.h"
#include "people/keyring.h"

namespace tc {

/// A computer with its own key, a key file and a workspace's wrappings. started() is the program
/// on it: two of them are two processes, one after the other a restart.
struct AComputer {
  Keyring started() {
    return Keyring({store, *wrappings, device, clock, chance, cheapest_passphrase});
  }

  SystemChance chance;
  FixedClock clock;
  KeysInMemory store;
  WrappingsInMemory own_wrappings;
  WrappingsInMemory* wrappings = &own_wrappings;  ///< another computer's, where a file is shared
  std::optional<Secret> device = Secret::drawn(chance);
};

inline const PersonId sam{"0192-sam"};
inline const PersonId jo{"0192-jo"};
inline const WorkspaceId place{"0192-place"};
inline const std::string good_words = "bald tyre seven";

template <class Value>
std::string rule_of(const Result<Value>& result) {
  return result ? "" : result.error().rule;
}

}  // namespace tc
