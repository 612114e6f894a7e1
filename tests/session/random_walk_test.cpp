#include <catch2/catch.hpp>
#include <set>

#include "kit/a_random_walk.h"
#include "kit/the_bulb.h"

using namespace tc;

TEST_CASE("However the bulb is played, what must hold of every session holds") {
  const auto scenario = the_bulb();
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    const Walk walk = random_walk(scenario, seed, 200);
    CAPTURE(seed, walk.moves);
    CHECK(walk.faults.empty());
    CHECK(walk.ended);
  }
}

TEST_CASE("Random walks of the bulb come to each of its endings") {
  const auto scenario = the_bulb();
  std::set<std::string> endings;
  for (std::uint64_t seed = 0; seed < 100; ++seed)
    endings.insert(random_walk(scenario, seed, 200).ending);
  CHECK(endings == std::set<std::string>{"sold", "makes-do", "leaves"});
}

TEST_CASE("Recorded moves give the same bytes again, and other bytes with other moves") {
  const auto scenario = the_bulb();
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const Walk walk = random_walk(scenario, seed, 200);
    CAPTURE(seed, walk.moves);
    CHECK(replay(scenario, seed, walk.moves) == walk.text);
    std::vector<std::string> longer = walk.moves;
    longer.insert(longer.begin(), "wait:1");
    CHECK(replay(scenario, seed, longer) != walk.text);
  }
}
