#include "crypto/sealing.h"

#include <sodium.h>

#include <array>
#include <span>

#include "crypto/sodium_start.h"

namespace tc {

namespace {

constexpr std::size_t nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(Secret::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(Secret::size == crypto_box_SEEDBYTES);

const unsigned char* raw(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* raw(std::string& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

/// An X25519 pair, whose secret half is wiped.
struct Pair {
  explicit Pair(const Secret& seed) {
    start_sodium();
    crypto_box_seed_keypair(open.data(), secret.data(), raw(seed.bytes()));
  }
  ~Pair() { sodium_memzero(secret.data(), secret.size()); }
  Pair(const Pair&) = delete;
  Pair& operator=(const Pair&) = delete;

  std::array<unsigned char, crypto_box_PUBLICKEYBYTES> open{};
  std::array<unsigned char, crypto_box_SECRETKEYBYTES> secret{};
};

}  // namespace

std::string seal(const Secret& key, std::string_view text, std::string_view about, Chance& chance) {
  start_sodium();
  std::string out(nonce_size + text.size() + tag_size, '\0');
  chance.fill(std::as_writable_bytes(std::span(out.data(), nonce_size)));
  crypto_aead_xchacha20poly1305_ietf_encrypt(raw(out) + nonce_size, nullptr, raw(text), text.size(),
                                             raw(about), about.size(), nullptr, raw(out),
                                             raw(key.bytes()));
  return out;
}

std::optional<std::string> unseal(const Secret& key, std::string_view sealed,
                                  std::string_view about) {
  start_sodium();
  if (sealed.size() < nonce_size + tag_size) return std::nullopt;
  const std::string_view cipher = sealed.substr(nonce_size);
  std::string out(cipher.size() - tag_size, '\0');
  const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
      raw(out), nullptr, nullptr, raw(cipher), cipher.size(), raw(about), about.size(), raw(sealed),
      raw(key.bytes()));
  if (failed != 0) return std::nullopt;
  return out;
}

BoxKey box_key_of(const Secret& seed) {
  const Pair pair(seed);
  return {{pair.open.begin(), pair.open.end()}};
}

// crypto_box_seal() draws from libsodium's own chance; here it comes from ours, with the same bytes
// in the same places.
std::string seal_for(const BoxKey& reader, std::string_view text, Chance& chance) {
  if (reader.bytes.size() != crypto_box_PUBLICKEYBYTES) return "";
  const Pair ephemeral(Secret::drawn(chance));
  std::array<unsigned char, crypto_box_NONCEBYTES> nonce{};
  crypto_generichash_state both_keys;
  crypto_generichash_init(&both_keys, nullptr, 0, nonce.size());
  crypto_generichash_update(&both_keys, ephemeral.open.data(), ephemeral.open.size());
  crypto_generichash_update(&both_keys, raw(reader.bytes), reader.bytes.size());
  crypto_generichash_final(&both_keys, nonce.data(), nonce.size());
  std::string out(ephemeral.open.begin(), ephemeral.open.end());
  out.resize(out.size() + crypto_box_MACBYTES + text.size());
  const int failed = crypto_box_easy(raw(out) + ephemeral.open.size(), raw(text), text.size(),
                                     nonce.data(), raw(reader.bytes), ephemeral.secret.data());
  return failed != 0 ? "" : out;
}

std::optional<std::string> unseal_own(const Secret& seed, std::string_view sealed) {
  if (sealed.size() < crypto_box_SEALBYTES) return std::nullopt;
  const Pair own(seed);
  std::string out(sealed.size() - crypto_box_SEALBYTES, '\0');
  const int failed = crypto_box_seal_open(raw(out), raw(sealed), sealed.size(), own.open.data(),
                                          own.secret.data());
  if (failed != 0) return std::nullopt;
  return out;
}

}  // namespace tc
