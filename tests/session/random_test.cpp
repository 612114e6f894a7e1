#include "session/random.h"

#include <array>
#include <catch2/catch.hpp>

using namespace tc;

TEST_CASE("The generator gives the numbers that SplitMix64's authors publish") {
  Random random(1234567);
  CHECK(random.next() == 6457827717110365317u);
  CHECK(random.next() == 3203168211198807973u);
  CHECK(random.next() == 9817491932198370423u);
  CHECK(random.next() == 4593380528125082431u);
  CHECK(random.next() == 16408922859458223821u);
}

TEST_CASE("Every number below a bound comes about as often as another") {
  Random random(42);
  std::array<int, 6> times{};
  for (int i = 0; i < 60000; ++i) ++times.at(random.below(6));
  for (const int count : times) {
    CHECK(count > 9600);
    CHECK(count < 10400);
  }
}

TEST_CASE("Below one there is only nought") {
  Random random(1);
  for (int i = 0; i < 10; ++i) CHECK(random.below(1) == 0);
}
