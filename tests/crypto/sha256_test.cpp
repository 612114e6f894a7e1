#include "crypto/sha256.h"

#include <catch2/catch.hpp>

using namespace tc;

// The vectors are those of FIPS 180-4's examples.
TEST_CASE("SHA-256 gives the standard's own examples") {
  CHECK(hex(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(hex(sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(hex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")) ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST_CASE("A digest taken piece by piece equals the one taken at once") {
  const std::string text(1000, 'x');
  Sha256 pieces;
  for (const std::size_t length : {0u, 1u, 63u, 64u, 65u, 300u, 507u})
    pieces.add(std::string_view(text).substr(0, length));
  CHECK(pieces.value() == sha256(text));
}

TEST_CASE("A digest may be looked at, copied and added to") {
  Sha256 digest;
  digest.add("ab");
  CHECK(digest.value() == sha256("ab"));
  Sha256 copy = digest;
  CHECK(digest.add("c").value() == sha256("abc"));
  CHECK(copy.add("d").value() == sha256("abd"));
}

TEST_CASE("Hashes are read only as they are written") {
  const Hash256 hash = sha256("abc");
  CHECK(parse_hash(hex(hash)) == hash);
  CHECK_FALSE(parse_hash("").has_value());
  CHECK_FALSE(parse_hash(hex(hash).substr(2)).has_value());
  CHECK_FALSE(parse_hash(hex(hash) + "00").has_value());
  CHECK_FALSE(parse_hash("B" + hex(hash).substr(1)).has_value());
  CHECK_FALSE(parse_hash("g" + hex(hash).substr(1)).has_value());
  CHECK(Hash256{}.none());
  CHECK_FALSE(hash.none());
}

TEST_CASE("Hexadecimal digits go there and back for every byte") {
  std::string all;
  for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
  CHECK(parse_hex(hex(all)) == all);
  CHECK(hex(std::string_view("\x00\x0f\xff", 3)) == "000fff");
  CHECK_FALSE(parse_hex("abc").has_value());
}
