#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "crypto/secret.h"

namespace tc {

/// What one guess at a passphrase costs: Argon2id (RFC 9106), version 1.3, one lane.
struct PassphraseCost {
  std::uint32_t passes = 3;
  std::uint32_t kibibytes = 65'536;
};
/// Tests, and nothing else, use this one.
inline constexpr PassphraseCost cheapest_passphrase{1, 8};

inline constexpr std::size_t passphrase_salt_size = 16;

/// The key that a passphrase and a salt of 16 bytes stand for. Throws Failure where the memory
/// for it is not to be had.
Secret key_from(std::string_view passphrase, std::string_view salt, PassphraseCost cost);

/// A code that a person can read out or write down: 25 letters and digits in fives, 125 bits, no
/// letters that look alike (Crockford's base 32): "7F3KQ-…". Typed back in any case, with or
/// without the hyphens.
std::string spoken_code(Chance& chance);
/// As it was made, whatever hyphens, blanks and case it was typed with, O for 0, and I or L for 1.
std::string tidied_code(std::string_view typed);

}  // namespace tc
