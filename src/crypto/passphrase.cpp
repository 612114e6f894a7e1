#include "crypto/passphrase.h"

#include <sodium.h>

#include <array>

#include "base/failure.h"
#include "base/require.h"
#include "crypto/sodium_start.h"

namespace tc {

namespace {

// Crockford's: no I, L, O, which look like digits, and no U.
constexpr std::string_view letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t code_length = 25;
constexpr std::size_t group = 5;

char as_meant(char c) {
  if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  if (c == 'O') return '0';
  return c == 'I' || c == 'L' ? '1' : c;
}

std::string in_groups(std::string_view code) {
  std::string out;
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (i > 0 && i % group == 0) out += '-';
    out += code[i];
  }
  return out;
}

}  // namespace

Secret key_from(std::string_view passphrase, std::string_view salt, PassphraseCost cost) {
  static_assert(passphrase_salt_size == crypto_pwhash_SALTBYTES);
  require(salt.size() == passphrase_salt_size, "a salt has 16 bytes");
  require(cost.passes >= 1 && cost.kibibytes >= 8, "Argon2id takes a pass over 8 KiB at the least");
  start_sodium();
  std::array<unsigned char, Secret::size> key{};
  const int failed =
      crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(),
                    reinterpret_cast<const unsigned char*>(salt.data()), cost.passes,
                    std::size_t{cost.kibibytes} * 1024, crypto_pwhash_ALG_ARGON2ID13);
  if (failed != 0)
    throw Failure("There is not enough memory to check a passphrase: it takes " +
                      std::to_string(cost.kibibytes / 1024) + " MiB.",
                  "Close other programs and try again.");
  const Secret out =
      Secret::from(std::string_view(reinterpret_cast<const char*>(key.data()), key.size()));
  sodium_memzero(key.data(), key.size());
  return out;
}

std::string spoken_code(Chance& chance) {
  std::array<std::byte, code_length> bytes{};
  chance.fill(bytes);
  std::string code;
  for (const std::byte byte : bytes)
    code += letters[std::to_integer<std::size_t>(byte & std::byte{31})];
  return in_groups(code);
}

std::string tidied_code(std::string_view typed) {
  std::string code;
  for (const char c : typed)
    if (c != '-' && c != ' ' && (c < '\t' || c > '\r')) code += as_meant(c);
  return in_groups(code);
}

}  // namespace tc
