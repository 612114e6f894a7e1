#include "crypto/secret.h"

#include <catch2/catch.hpp>

#include "crypto/sha256.h"
#include "kit/fixed_clock.h"

using namespace tc;

TEST_CASE("A secret is drawn from chance and made from its bytes again") {
  CountingChance chance(7);
  const Secret drawn = Secret::drawn(chance);
  CHECK(hex(drawn.bytes()) == "0708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20212223242526");
  CHECK(Secret::from(drawn.bytes()) == drawn);
  CHECK_FALSE(Secret::drawn(chance) == drawn);
}

TEST_CASE("What follows from a secret is the hash of its use and its bytes") {
  CountingChance chance;
  const Secret secret = Secret::drawn(chance);
  const std::string hashed = std::string("seal") + '\0' + std::string(secret.bytes());
  CHECK(hex(secret.derived("seal").bytes()) == hex(sha256(hashed)));
  CHECK(secret.derived("seal") == secret.derived("seal"));
  CHECK_FALSE(secret.derived("seal") == secret.derived("sign"));
  CHECK_FALSE(secret.derived("seal") == Secret::drawn(chance).derived("seal"));
}

TEST_CASE("A text that is wiped leaves nothing where it lay") {
  std::string text(100, 's');
  const char* place = text.data();
  wipe(text);
  CHECK(text.empty());
  CHECK(place == text.data());
  text.resize(100, '-');
  CHECK(text == std::string(100, '-'));
}
