#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tc {

/// A SHA-256 digest (FIPS 180-4). All zero means "none".
struct Hash256 {
  std::array<std::uint8_t, 32> bytes{};
  bool operator==(const Hash256&) const = default;
  // By hand, since clang 14's library has no <=> for arrays.
  bool operator<(const Hash256& other) const { return bytes < other.bytes; }
  bool none() const { return *this == Hash256{}; }
};

/// 64 lower-case hexadecimal digits.
std::string hex(const Hash256& hash);
std::string hex(std::string_view bytes);
/// Reads what hex() writes; nothing where the text is anything else.
std::optional<Hash256> parse_hash(std::string_view text);
/// The bytes that an even number of lower-case hexadecimal digits stands for.
std::optional<std::string> parse_hex(std::string_view text);

Hash256 sha256(std::string_view bytes);

/// A digest that grows piece by piece. Copying it is cheap and forks the digest.
class Sha256 {
 public:
  Sha256();
  Sha256& add(std::string_view bytes);
  /// The digest of all that was added so far; adding may go on after it.
  Hash256 value() const;

 private:
  // Room for the library's state, so that no header of ours names the library.
  alignas(16) std::array<std::byte, 112> state_{};
};

}  // namespace tc
