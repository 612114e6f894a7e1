#include "crypto/signing.h"

#include <sodium.h>

#include <array>

#include "crypto/sodium_start.h"

namespace tc {

namespace {

static_assert(Secret::size == crypto_sign_SEEDBYTES);

const unsigned char* raw(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// An Ed25519 pair, whose secret half is wiped.
struct SigningPair {
  explicit SigningPair(const Secret& seed) {
    start_sodium();
    crypto_sign_seed_keypair(open.data(), secret.data(), raw(seed.bytes()));
  }
  ~SigningPair() { sodium_memzero(secret.data(), secret.size()); }
  SigningPair(const SigningPair&) = delete;
  SigningPair& operator=(const SigningPair&) = delete;

  std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
  std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
};

}  // namespace

VerifyKey verify_key_of(const Secret& seed) {
  const SigningPair pair(seed);
  return {{pair.open.begin(), pair.open.end()}};
}

std::string signature(const Secret& seed, std::string_view text) {
  const SigningPair pair(seed);
  std::string out(crypto_sign_BYTES, '\0');
  crypto_sign_detached(reinterpret_cast<unsigned char*>(out.data()), nullptr, raw(text),
                       text.size(), pair.secret.data());
  return out;
}

bool is_signed(const VerifyKey& key, std::string_view text, std::string_view signature) {
  start_sodium();
  return key.bytes.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
         crypto_sign_verify_detached(raw(signature), raw(text), text.size(), raw(key.bytes)) == 0;
}

}  // namespace tc
