#pragma once

#include <set>

#include "crypto/vault.h"

namespace tc {

/// A vault in which every key is at hand, the same one for a name each time, but for those that a
/// test locks.
class OpenVault final : public Vault {
 public:
  std::optional<Secret> key(const KeyName& name) override {
    if (locked.count(name) > 0) return std::nullopt;
    return Secret::from(std::string(Secret::size, 'k')).derived(name.text);
  }

  std::set<KeyName> locked;
};

}  // namespace tc
