#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/passphrase.h"
#include "people/keyring.h"

namespace tc {

// How keys travel in a file by a code, where nobody's public keys are known yet: the code gives a
// key that opens the wrapping of a transport key for the holder "code/SALT", and that one opens
// each key's wrapping for the holder "transport/NAME".

/// Wraps keys for whoever knows the code.
std::vector<Wrapping> wrapped_by_code(const std::map<KeyName, Secret>& keys, std::string_view code,
                                      PassphraseCost cost, Chance& chance);

/// The keys that open what a file holds: those of this workspace, those that were wrapped for its
/// people and office, and by the code.
class TakenKeys final : public Vault {
 public:
  /// An empty code opens nothing.
  TakenKeys(Keyring& keyring, std::vector<Wrapping> wrappings, std::string_view code);

  std::optional<Secret> key(const KeyName& name) override;

  /// Whether the file can be opened by a code at all, and whether this one does.
  bool takes_code() const { return takes_code_; }
  bool code_fits() const { return transport_.has_value(); }
  /// What opens here by the file keeps opening without it.
  void keep(const WorkspaceId& in);

 private:
  std::optional<Secret> by_code(const KeyName& name) const;

  Keyring& keyring_;
  std::map<KeyName, std::vector<Wrapping>> wrappings_;
  bool takes_code_ = false;
  KeyName transport_name_;
  std::optional<Secret> transport_;
};

}  // namespace tc
