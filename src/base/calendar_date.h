#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.h"

namespace tc {

/// A day in the Gregorian calendar, without a time and a zone: an approval, a visit, a review.
/// Those read by parse_calendar_date exist; {0, 0, 0} means "none".
struct CalendarDate {
  int year = 0;
  int month = 0;
  int day = 0;

  bool operator==(const CalendarDate&) const = default;
  std::strong_ordering operator<=>(const CalendarDate&) const = default;
};

/// Reads "2023-03-30"; nothing where it is not one or there is no such day.
std::optional<CalendarDate> parse_calendar_date(std::string_view iso);

/// The day that a calendar on a wall in the United Kingdom shows at that moment.
CalendarDate uk_calendar_date(UtcTime time);

/// The day so many days later, or earlier where it is below 0. The date exists.
CalendarDate days_later(const CalendarDate& date, int days);
/// How many days after `from` the day `to` is; below 0 where it is before. Both exist.
int days_between(const CalendarDate& from, const CalendarDate& to);
/// Monday to Friday. Bank holidays differ between nations and years: they are not known here.
bool is_working_day(const CalendarDate& date);
/// The day on which so many working days after `date` are over: 1 after a Friday is the Monday.
CalendarDate working_days_later(const CalendarDate& date, int days);
/// The working days after `from`, up to and with `to`; 0 where `to` is not later.
int working_days_between(const CalendarDate& from, const CalendarDate& to);

/// "2023-03-30"
std::string iso_text(const CalendarDate& date);
/// "30 March 2023"
std::string in_words(const CalendarDate& date);

}  // namespace tc
