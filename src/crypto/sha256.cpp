#include "crypto/sha256.h"

#include <sodium.h>

#include <cstring>

namespace tc {

namespace {

using State = crypto_hash_sha256_state;

// The state is plain memory (two counters and a block), so it may live in ours and be copied.
static_assert(sizeof(State) <= 112 && alignof(State) <= 16);

const unsigned char* raw(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

int digit_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

}  // namespace

std::string hex(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  out.reserve(bytes.size() * 2);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    out += digits[byte >> 4u];
    out += digits[byte & 15u];
  }
  return out;
}

std::string hex(const Hash256& hash) {
  return hex(std::string_view(reinterpret_cast<const char*>(hash.bytes.data()), 32));
}

std::optional<std::string> parse_hex(std::string_view text) {
  if (text.size() % 2 != 0) return std::nullopt;
  std::string bytes;
  bytes.reserve(text.size() / 2);
  for (std::size_t i = 0; i < text.size(); i += 2) {
    const int high = digit_value(text[i]);
    const int low = digit_value(text[i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    bytes += static_cast<char>(high * 16 + low);
  }
  return bytes;
}

std::optional<Hash256> parse_hash(std::string_view text) {
  const auto bytes = parse_hex(text);
  if (!bytes || bytes->size() != 32) return std::nullopt;
  Hash256 hash;
  std::memcpy(hash.bytes.data(), bytes->data(), hash.bytes.size());
  return hash;
}

Hash256 sha256(std::string_view bytes) {
  Hash256 hash;
  crypto_hash_sha256(hash.bytes.data(), raw(bytes), bytes.size());
  return hash;
}

Sha256::Sha256() {
  State state;
  crypto_hash_sha256_init(&state);
  std::memcpy(state_.data(), &state, sizeof state);
}

Sha256& Sha256::add(std::string_view bytes) {
  State state;
  std::memcpy(&state, state_.data(), sizeof state);
  crypto_hash_sha256_update(&state, raw(bytes), bytes.size());
  std::memcpy(state_.data(), &state, sizeof state);
  return *this;
}

Hash256 Sha256::value() const {
  State state;
  std::memcpy(&state, state_.data(), sizeof state);
  Hash256 hash;
  crypto_hash_sha256_final(&state, hash.bytes.data());
  return hash;
}

}  // namespace tc
