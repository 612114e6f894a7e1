#include "base/clock.h"

#include <date/date.h>
#include <date/tz.h>

#include <array>
#include <cstdio>

namespace tc {

namespace {

struct Civil {
  int year;
  unsigned month, day;
  int hour, minute, second, millisecond;
};

template <class TimePoint>
Civil civil(TimePoint at) {
  const auto day = date::floor<date::days>(at);
  const date::year_month_day ymd(day);
  const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(at - day).count();
  return {int(ymd.year()),
          unsigned(ymd.month()),
          unsigned(ymd.day()),
          static_cast<int>(ms / 3'600'000),
          static_cast<int>(ms / 60'000 % 60),
          static_cast<int>(ms / 1000 % 60),
          static_cast<int>(ms % 1000)};
}

date::sys_time<std::chrono::milliseconds> point(UtcTime time) {
  return date::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(time.ms));
}

Civil uk_civil(UtcTime time) {
  static const date::time_zone* const london = date::locate_zone("Europe/London");
  return civil(london->to_local(point(time)));
}

template <class... Numbers>
std::string printed(const char* format, Numbers... numbers) {
  std::array<char, 64> out{};
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"  // every format stands below, in this file
  std::snprintf(out.data(), out.size(), format, numbers...);
#pragma GCC diagnostic pop
  return out.data();
}

}  // namespace

std::uint64_t Chance::number() {
  std::array<std::byte, 8> bytes{};
  fill(bytes);
  std::uint64_t value = 0;
  for (const std::byte byte : bytes) value = value << 8u | std::to_integer<std::uint64_t>(byte);
  return value;
}

std::string utc_text(UtcTime time) {
  const Civil c = civil(point(time));
  return printed("%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", c.year, c.month, c.day, c.hour, c.minute,
                 c.second, c.millisecond);
}

std::string uk_date_in_words(UtcTime time) {
  constexpr std::array<const char*, 12> months{"January",   "February", "March",    "April",
                                               "May",       "June",     "July",     "August",
                                               "September", "October",  "November", "December"};
  const Civil c = uk_civil(time);
  return printed("%u %s %d", c.day, months[c.month - 1], c.year);
}

std::string uk_date(UtcTime time) {
  const Civil c = uk_civil(time);
  return printed("%02u/%02u/%04d", c.day, c.month, c.year);
}

std::string uk_time(UtcTime time) {
  const Civil c = uk_civil(time);
  return printed("%02d:%02d", c.hour, c.minute);
}

}  // namespace tc
