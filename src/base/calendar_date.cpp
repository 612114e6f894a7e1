#include "base/calendar_date.h"

#include <date/date.h>
#include <date/tz.h>

#include <array>
#include <cstddef>

namespace tc {

namespace {

constexpr std::array<std::string_view, 12> month_names{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

std::optional<int> number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

bool exists(const CalendarDate& date) {
  if (date.year < 1 || date.month < 1 || date.month > 12 || date.day < 1) return false;
  const bool leap = (date.year % 4 == 0 && date.year % 100 != 0) || date.year % 400 == 0;
  constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const int length = lengths[static_cast<std::size_t>(date.month - 1)];
  return date.day <= (date.month == 2 && leap ? 29 : length);
}

date::sys_days sys_days_of(const CalendarDate& date) {
  return date::year(date.year) / date::month(static_cast<unsigned>(date.month)) /
         date::day(static_cast<unsigned>(date.day));
}

CalendarDate calendar_date_of(date::sys_days days) {
  const date::year_month_day ymd(days);
  return {int(ymd.year()), static_cast<int>(unsigned(ymd.month())),
          static_cast<int>(unsigned(ymd.day()))};
}

std::string padded(int value, std::size_t width) {
  std::string digits = std::to_string(value);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return digits;
}

}  // namespace

std::optional<CalendarDate> parse_calendar_date(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  const auto year = number(iso.substr(0, 4));
  const auto month = number(iso.substr(5, 2));
  const auto day = number(iso.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const CalendarDate date{*year, *month, *day};
  return exists(date) ? std::optional(date) : std::nullopt;
}

CalendarDate uk_calendar_date(UtcTime time) {
  static const date::time_zone* const london = date::locate_zone("Europe/London");
  const auto utc = date::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(time.ms));
  const auto local = date::floor<date::days>(london->to_local(utc));
  return calendar_date_of(date::sys_days(local.time_since_epoch()));
}

CalendarDate days_later(const CalendarDate& date, int days) {
  return calendar_date_of(sys_days_of(date) + date::days(days));
}

int days_between(const CalendarDate& from, const CalendarDate& to) {
  return static_cast<int>((sys_days_of(to) - sys_days_of(from)).count());
}

bool is_working_day(const CalendarDate& date) {
  const date::weekday day(sys_days_of(date));
  return day != date::Saturday && day != date::Sunday;
}

CalendarDate working_days_later(const CalendarDate& date, int days) {
  CalendarDate day = date;
  for (int left = days; left > 0;) {
    day = days_later(day, 1);
    if (is_working_day(day)) --left;
  }
  return day;
}

int working_days_between(const CalendarDate& from, const CalendarDate& to) {
  if (to <= from) return 0;
  // Whole weeks have five each; what is left is counted, so that years cost nothing.
  const int all = days_between(from, to);
  int working = all / 7 * 5;
  for (int i = all / 7 * 7 + 1; i <= all; ++i)
    if (is_working_day(days_later(from, i))) ++working;
  return working;
}

std::string iso_text(const CalendarDate& date) {
  return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

std::string in_words(const CalendarDate& date) {
  if (!exists(date)) return iso_text(date);
  const auto month = static_cast<std::size_t>(date.month - 1);
  return std::to_string(date.day) + " " + std::string(month_names[month]) + " " +
         std::to_string(date.year);
}

}  // namespace tc
