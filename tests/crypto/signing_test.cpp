#include "crypto/signing.h"

#include <catch2/catch.hpp>

#include "crypto/sha256.h"
#include "kit/fixed_clock.h"

using namespace tc;

namespace {

std::string bytes(const char* digits) { return parse_hex(digits).value(); }

struct Vector {
  const char* seed;
  const char* open;
  const char* text;
  const char* signature;
};

}  // namespace

// RFC 8032, 7.1: tests 1 to 3.
TEST_CASE("Signatures are those of RFC 8032") {
  const auto vector = GENERATE(
      Vector{
          "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
          "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
          "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e3970"
          "1cf9b46bd25bf5f0595bbe24655141438e7a100b"},
      Vector{
          "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
          "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
          "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613"
          "d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"},
      Vector{
          "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
          "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
          "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760"
          "984dc6594a7c15e9716ed28dc027beceea1ec40a"});
  const Secret seed = Secret::from(bytes(vector.seed));
  CHECK(hex(verify_key_of(seed).bytes) == vector.open);
  CHECK(hex(signature(seed, bytes(vector.text))) == vector.signature);
  CHECK(is_signed({bytes(vector.open)}, bytes(vector.text), bytes(vector.signature)));
}

TEST_CASE("A signature is good for its text and key only, and no byte of it may differ") {
  CountingChance chance;
  const Secret seed = Secret::drawn(chance);
  const VerifyKey key = verify_key_of(seed);
  const std::string good = signature(seed, "I judged this.");
  CHECK(is_signed(key, "I judged this.", good));
  CHECK_FALSE(is_signed(key, "I judged that.", good));
  CHECK_FALSE(is_signed(verify_key_of(Secret::drawn(chance)), "I judged this.", good));
  for (std::size_t i = 0; i < good.size(); ++i) {
    std::string other = good;
    other[i] = static_cast<char>(other[i] ^ 1);
    INFO("byte " << i);
    CHECK_FALSE(is_signed(key, "I judged this.", other));
  }
}

TEST_CASE("What is no key or no signature signs nothing") {
  CountingChance chance;
  const Secret seed = Secret::drawn(chance);
  const std::string good = signature(seed, "x");
  CHECK_FALSE(is_signed({""}, "x", good));
  CHECK_FALSE(is_signed({std::string(32, '\0')}, "x", good));
  CHECK_FALSE(is_signed({verify_key_of(seed).bytes + "x"}, "x", good));
  CHECK_FALSE(is_signed(verify_key_of(seed), "x", ""));
  CHECK_FALSE(is_signed(verify_key_of(seed), "x", good + "x"));
}
