#include "crypto/uuid.h"

#include <catch2/catch.hpp>
#include <set>

#include "crypto/system_chance.h"
#include "kit/fixed_clock.h"

using namespace tc;

// RFC 9562, appendix A.6: the example's time is 2022-02-22 14:22:22 -05:00.
TEST_CASE("A UUID of version 7 begins with its time and says its version") {
  CountingChance chance;
  const std::string id = UuidSequence().next({0x017F22E279B0}, chance);
  CHECK(id.substr(0, 15) == "017f22e2-79b0-7");
  CHECK(is_uuid_v7(id));
}

TEST_CASE("Ids of one millisecond grow and differ, even beyond what one millisecond holds") {
  SystemChance chance;
  UuidSequence sequence;
  std::string last;
  for (int i = 0; i < 10'000; ++i) {
    const std::string next = sequence.next({1'795'298'948'000}, chance);
    REQUIRE(is_uuid_v7(next));
    REQUIRE(last < next);
    last = next;
  }
}

TEST_CASE("Ids grow when the clock steps back") {
  CountingChance chance;
  UuidSequence sequence;
  const std::string before = sequence.next({2000}, chance);
  CHECK(before < sequence.next({1000}, chance));
}

TEST_CASE("Two sequences with different chance make different ids") {
  SystemChance chance;
  CHECK(UuidSequence().next({1000}, chance) != UuidSequence().next({1000}, chance));
}

TEST_CASE("Only UUIDs of version 7 are taken for them") {
  CHECK(is_uuid_v7("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
  CHECK_FALSE(is_uuid_v7("017F22E2-79B0-7CC3-98C4-DC0C0C07398F"));
  CHECK_FALSE(is_uuid_v7("017f22e2-79b0-4cc3-98c4-dc0c0c07398f"));
  CHECK_FALSE(is_uuid_v7("017f22e2-79b0-7cc3-c8c4-dc0c0c07398f"));
  CHECK_FALSE(is_uuid_v7("017f22e2079b0-7cc3-98c4-dc0c0c07398f"));
  CHECK_FALSE(is_uuid_v7("017f22e2-79b0-7cc3-98c4-dc0c0c07398g"));
  CHECK_FALSE(is_uuid_v7(""));
}

TEST_CASE("The system's chance fills everything and does not repeat itself") {
  SystemChance chance;
  std::set<std::uint64_t> numbers;
  for (int i = 0; i < 1000; ++i) numbers.insert(chance.number());
  CHECK(numbers.size() == 1000);
}
