#include "crypto/sealing.h"

#include <sodium.h>

#include <catch2/catch.hpp>

#include "crypto/sha256.h"
#include "crypto/system_chance.h"
#include "kit/fixed_clock.h"

using namespace tc;

namespace {

Secret a_secret(std::uint8_t start) {
  CountingChance chance(start);
  return Secret::drawn(chance);
}

std::string text_of(const char* digits) { return parse_hex(digits).value(); }

std::string with_bit_flipped(std::string text, std::size_t at) {
  text[at] = static_cast<char>(text[at] ^ 1);
  return text;
}

}  // namespace

// draft-irtf-cfrg-xchacha-03, A.3.1: its nonce is 40 41 42 …, which CountingChance gives.
TEST_CASE("Sealing gives the bytes that the XChaCha20-Poly1305 draft gives") {
  const std::string text =
      "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
      "sunscreen would be it.";
  CountingChance nonce(0x40);
  const std::string sealed = seal(a_secret(0x80), text, text_of("50515253c0c1c2c3c4c5c6c7"), nonce);
  CHECK(
      hex(sealed) ==
      "404142434445464748494a4b4c4d4e4f5051525354555657"
      "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda"
      "7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b23835"
      "65d3fff921f9664c97637da9768812f615c68b13b52e"
      "c0875924c1c7987947deafd8780acf49");
  CHECK(unseal(a_secret(0x80), sealed, text_of("50515253c0c1c2c3c4c5c6c7")) == text);
}

TEST_CASE("What is sealed opens by its key and about its thing only") {
  SystemChance chance;
  for (const std::string& text : {std::string(), std::string("x"), std::string(70'000, 'y')}) {
    const std::string sealed = seal(a_secret(1), text, "person/sam", chance);
    CHECK(unseal(a_secret(1), sealed, "person/sam") == text);
    CHECK_FALSE(unseal(a_secret(2), sealed, "person/sam").has_value());
    CHECK_FALSE(unseal(a_secret(1), sealed, "person/sa").has_value());
    CHECK_FALSE(unseal(a_secret(1), sealed, "").has_value());
    CHECK_FALSE(unseal(a_secret(1), sealed + 'x', "person/sam").has_value());
  }
}

TEST_CASE("A sealed text with any byte changed or cut away does not open") {
  SystemChance chance;
  const std::string sealed = seal(a_secret(1), "The pads are the wrong ones.", "x", chance);
  for (std::size_t i = 0; i < sealed.size(); ++i) {
    INFO("byte " << i);
    CHECK_FALSE(unseal(a_secret(1), with_bit_flipped(sealed, i), "x").has_value());
    CHECK_FALSE(unseal(a_secret(1), sealed.substr(0, i), "x").has_value());
  }
}

// RFC 7748, 6.1: the public halves of its two pairs, whose secret halves are the first 32 bytes of
// a SHA-512 in libsodium, so the check goes by libsodium's own function.
TEST_CASE("The public half is the one that libsodium makes from the seed") {
  const Secret seed = a_secret(9);
  std::string open(crypto_box_PUBLICKEYBYTES, '\0');
  std::string secret(crypto_box_SECRETKEYBYTES, '\0');
  crypto_box_seed_keypair(reinterpret_cast<unsigned char*>(open.data()),
                          reinterpret_cast<unsigned char*>(secret.data()),
                          reinterpret_cast<const unsigned char*>(seed.bytes().data()));
  CHECK(box_key_of(seed).bytes == open);
}

TEST_CASE("A sealed box is opened by libsodium, and libsodium's is opened here") {
  SystemChance chance;
  const Secret seed = a_secret(3);
  const std::string open = box_key_of(seed).bytes;
  const auto* raw_open = reinterpret_cast<const unsigned char*>(open.data());
  std::string theirs(crypto_box_SEALBYTES + 5, '\0');
  crypto_box_seal(reinterpret_cast<unsigned char*>(theirs.data()),
                  reinterpret_cast<const unsigned char*>("hello"), 5, raw_open);
  CHECK(unseal_own(seed, theirs) == "hello");

  std::string ignored(32, '\0');
  std::string secret(32, '\0');
  crypto_box_seed_keypair(reinterpret_cast<unsigned char*>(ignored.data()),
                          reinterpret_cast<unsigned char*>(secret.data()),
                          reinterpret_cast<const unsigned char*>(seed.bytes().data()));
  const std::string ours = seal_for({open}, "hello", chance);
  std::string text(5, '\0');
  REQUIRE(crypto_box_seal_open(reinterpret_cast<unsigned char*>(text.data()),
                               reinterpret_cast<const unsigned char*>(ours.data()), ours.size(),
                               raw_open,
                               reinterpret_cast<const unsigned char*>(secret.data())) == 0);
  CHECK(text == "hello");
}

TEST_CASE("A sealed box opens for its reader only, and not with any byte changed") {
  SystemChance chance;
  const Secret reader = a_secret(3);
  const std::string sealed = seal_for(box_key_of(reader), "hello", chance);
  CHECK(unseal_own(reader, sealed) == "hello");
  CHECK(unseal_own(reader, seal_for(box_key_of(reader), "", chance)) == "");
  CHECK_FALSE(unseal_own(a_secret(4), sealed).has_value());
  CHECK(sealed != seal_for(box_key_of(reader), "hello", chance));
  for (std::size_t i = 0; i < sealed.size(); ++i) {
    INFO("byte " << i);
    CHECK_FALSE(unseal_own(reader, sealed.substr(0, i)).has_value());
    // The top bit of an X25519 key is ignored by the curve, but not by the nonce.
    CHECK_FALSE(unseal_own(reader, with_bit_flipped(sealed, i)).has_value());
  }
}

TEST_CASE("The same chance gives the same sealed box") {
  CountingChance one(5);
  CountingChance same(5);
  const BoxKey reader = box_key_of(a_secret(3));
  CHECK(seal_for(reader, "hello", one) == seal_for(reader, "hello", same));
}

TEST_CASE("Nothing is sealed for what is no public key") {
  SystemChance chance;
  CHECK(seal_for({""}, "hello", chance).empty());
  CHECK(seal_for({std::string(31, 'k')}, "hello", chance).empty());
  CHECK(seal_for({std::string(32, '\0')}, "hello", chance).empty());
}
