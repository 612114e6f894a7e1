#include <catch2/catch.hpp>
#include <set>

#include "screens/assess_page.h"

using namespace tc;

TEST_CASE("Days are read as people write them") {
  const CalendarDate day{2026, 12, 5};
  CHECK(typed_day("5/12/2026") == day);
  CHECK(typed_day(" 05.12.2026 ") == day);
  CHECK(typed_day("2026-12-05") == day);
  CHECK(!typed_day("31/11/2026"));
  CHECK(!typed_day("next week"));
}

TEST_CASE("Steps are read from locators of attempts only") {
  CHECK(steps_of("step 7") == std::set<int>{7});
  CHECK(steps_of("steps 3 and 12") == std::set<int>{3, 12});
  CHECK(steps_of("12:40").empty());
  CHECK(steps_of("page 3").empty());
}
