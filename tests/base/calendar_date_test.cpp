#include "base/calendar_date.h"

#include <catch2/catch.hpp>

namespace tc {

TEST_CASE("A calendar date is read, written and said") {
  const auto date = parse_calendar_date("2023-03-30");
  REQUIRE(date);
  CHECK(*date == CalendarDate{2023, 3, 30});
  CHECK(iso_text(*date) == "2023-03-30");
  CHECK(in_words(*date) == "30 March 2023");
  CHECK(in_words(CalendarDate{2026, 12, 1}) == "1 December 2026");
}

TEST_CASE("The twenty-ninth of February is read in leap years only") {
  CHECK(parse_calendar_date("2024-02-29"));
  CHECK(parse_calendar_date("2000-02-29"));
  CHECK_FALSE(parse_calendar_date("2023-02-29"));
  CHECK_FALSE(parse_calendar_date("1900-02-29"));
}

TEST_CASE("What is no calendar date, or no day that exists, is not read as one") {
  const auto text =
      GENERATE(as<std::string>(), "", "2023", "30 Mar 2023", "2023-3-30", "2023/03/30",
               "2023-13-01", "2023-00-10", "2023-04-31", "2023-01-00", "0000-01-01",
               "2023-03-30T00:00", "-023-03-30", "2023-03-3x", "２023-03");
  INFO("'" << text << "'");
  CHECK_FALSE(parse_calendar_date(text));
}

TEST_CASE("Calendar dates are ordered by year, month and day") {
  CHECK(CalendarDate{2023, 12, 31} < CalendarDate{2024, 1, 1});
  CHECK(CalendarDate{2024, 1, 31} < CalendarDate{2024, 2, 1});
  CHECK(CalendarDate{2024, 2, 1} < CalendarDate{2024, 2, 2});
}

TEST_CASE("The day in the United Kingdom begins at its own midnight, summer time too") {
  CHECK(uk_calendar_date(UtcTime{1'795'298'948'000}) == CalendarDate{2026, 11, 21});
  // 2026-06-30T23:30Z is half past midnight of the next day in British Summer Time.
  CHECK(uk_calendar_date(UtcTime{1'782'862'200'000}) == CalendarDate{2026, 7, 1});
  CHECK(uk_calendar_date(UtcTime{0}) == CalendarDate{1970, 1, 1});
}

TEST_CASE("A date that nobody set is written as noughts, never out of bounds") {
  CHECK(in_words(CalendarDate{}) == "0000-00-00");
}

TEST_CASE("Days are counted over the ends of months and years") {
  CHECK(days_later({2026, 11, 21}, 10) == CalendarDate{2026, 12, 1});
  CHECK(days_later({2024, 2, 28}, 1) == CalendarDate{2024, 2, 29});
  CHECK(days_later({2027, 1, 1}, -1) == CalendarDate{2026, 12, 31});
  CHECK(days_later({2026, 11, 21}, 0) == CalendarDate{2026, 11, 21});
}

TEST_CASE("The days between two days are as many as lead from one to the other") {
  CHECK(days_between({2026, 11, 21}, {2026, 11, 21}) == 0);
  CHECK(days_between({2026, 11, 21}, {2026, 12, 1}) == 10);
  CHECK(days_between({2026, 12, 1}, {2026, 11, 21}) == -10);
  CHECK(days_between({2024, 2, 28}, {2024, 3, 1}) == 2);
}

TEST_CASE("Working days are Monday to Friday") {
  CHECK(is_working_day({2026, 11, 20}));        // a Friday
  CHECK_FALSE(is_working_day({2026, 11, 21}));  // a Saturday
  CHECK_FALSE(is_working_day({2026, 11, 22}));
  CHECK(is_working_day({2026, 11, 23}));
}

TEST_CASE("So many working days later passes over weekends") {
  CHECK(working_days_later({2026, 11, 20}, 1) == CalendarDate{2026, 11, 23});
  CHECK(working_days_later({2026, 11, 21}, 1) == CalendarDate{2026, 11, 23});
  CHECK(working_days_later({2026, 11, 23}, 10) == CalendarDate{2026, 12, 7});
  CHECK(working_days_later({2026, 11, 21}, 0) == CalendarDate{2026, 11, 21});
}

TEST_CASE("Working days between two days are as many as it takes to get there") {
  CHECK(working_days_between({2026, 11, 20}, {2026, 11, 20}) == 0);
  CHECK(working_days_between({2026, 11, 23}, {2026, 11, 20}) == 0);
  CHECK(working_days_between({2026, 11, 20}, {2026, 11, 22}) == 0);
  for (int start = 0; start < 7; ++start)
    for (int days = 0; days < 30; ++days) {
      const CalendarDate from = days_later({2026, 11, 16}, start);
      CAPTURE(iso_text(from), days);
      CHECK(working_days_between(from, working_days_later(from, days)) == days);
    }
}

}  // namespace tc
