#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "crypto/secret.h"

namespace tc {

/// XChaCha20-Poly1305 (IETF variant, draft-irtf-cfrg-xchacha-03): 24 random bytes of nonce, then
/// the cipher text with its 16-byte tag. `about` is authenticated and not kept: what was sealed
/// about one thing cannot be passed off as being about another.
std::string seal(const Secret& key, std::string_view text, std::string_view about, Chance& chance);
/// Nothing where key or `about` is another one, or any byte was changed.
std::optional<std::string> unseal(const Secret& key, std::string_view sealed,
                                  std::string_view about);

/// The public half of a key pair for being written to: X25519 (RFC 7748), 32 bytes.
struct BoxKey {
  std::string bytes;
  bool operator==(const BoxKey&) const = default;
};
BoxKey box_key_of(const Secret& seed);  ///< of the pair that libsodium makes from the seed

/// For whoever holds the secret half only; anonymous, each time other bytes: a libsodium sealed
/// box (ephemeral X25519 key, 32 bytes, then XSalsa20-Poly1305 under the nonce BLAKE2b(both keys)).
/// Empty where `reader` is no public key: not of 32 bytes, or of a low order.
std::string seal_for(const BoxKey& reader, std::string_view text, Chance& chance);
std::optional<std::string> unseal_own(const Secret& seed, std::string_view sealed);

}  // namespace tc
