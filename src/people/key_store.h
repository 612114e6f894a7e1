#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tc {

/// The door to the key file beside a workspace: named texts (README.md of ledger, "The key
/// file"). Several processes may use it. Durable on return; throws Failure. Twin: KeysInMemory.
class KeyStore {
 public:
  virtual ~KeyStore() = default;
  virtual std::optional<std::string> text(std::string_view name) const = 0;
  virtual std::vector<std::string> names() const = 0;
  virtual void put(std::string_view name, std::string_view text) = 0;
  /// The same, unless there is one of this name already: whoever was first decides.
  virtual void keep(std::string_view name, std::string_view text) = 0;
  virtual void remove(std::string_view name) = 0;
};

}  // namespace tc
