#pragma once

#include <string>
#include <string_view>

#include "crypto/secret.h"

namespace tc {

/// The public half of an Ed25519 key pair (RFC 8032), 32 bytes.
struct VerifyKey {
  std::string bytes;
  bool operator==(const VerifyKey&) const = default;
  bool operator<(const VerifyKey& other) const { return bytes < other.bytes; }
};

/// The pair that a seed stands for (RFC 8032, 5.1.5: the seed is the private key).
VerifyKey verify_key_of(const Secret& seed);
/// 64 bytes; the same seed and text give the same ones.
std::string signature(const Secret& seed, std::string_view text);
bool is_signed(const VerifyKey& key, std::string_view text, std::string_view signature);

}  // namespace tc
