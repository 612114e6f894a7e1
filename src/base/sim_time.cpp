#include "base/sim_time.h"

#include "base/text.h"

namespace tc {

namespace {

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::optional<int> digits(std::string_view text) {
  if (text.empty() || text.size() > 5) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

int unit_seconds(std::string_view unit) {
  if (unit == "s" || unit == "sec" || unit == "second" || unit == "seconds") return 1;
  if (unit == "min" || unit == "minute" || unit == "minutes") return 60;
  if (unit == "h" || unit == "hour" || unit == "hours") return 3600;
  return 0;
}

}  // namespace

std::string clock_text(SimTime time) {
  const int day = ((time.seconds % 86400) + 86400) % 86400;
  return two_digits(day / 3600) + ":" + two_digits(day / 60 % 60);
}

std::string stopwatch_text(SimDuration duration) {
  const int s = duration.seconds;
  if (s < 3600) return std::to_string(s / 60) + ":" + two_digits(s % 60);
  return std::to_string(s / 3600) + ":" + two_digits(s / 60 % 60) + ":" + two_digits(s % 60);
}

std::string in_words(SimDuration duration) {
  const auto part = [](int count, const char* noun) {
    return counted(static_cast<std::size_t>(count), noun);
  };
  const int hours = duration.seconds / 3600;
  const int minutes = duration.seconds / 60 % 60;
  const int seconds = duration.seconds % 60;
  std::vector<std::string> parts;
  if (hours > 0) parts.push_back(part(hours, "hour"));
  if (minutes > 0) parts.push_back(part(minutes, "minute"));
  if (seconds > 0 || parts.empty()) parts.push_back(part(seconds, "second"));
  return joined(parts, " ");
}

std::optional<SimTime> parse_sim_time(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon > 2 || text.size() != colon + 3) return std::nullopt;
  const auto hours = digits(text.substr(0, colon));
  const auto minutes = digits(text.substr(colon + 1));
  if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
  return SimTime{*hours * 3600 + *minutes * 60};
}

std::optional<SimDuration> parse_sim_duration(std::string_view text) {
  const std::size_t end = text.find_first_not_of("0123456789");
  if (end == std::string_view::npos) return std::nullopt;
  const auto count = digits(text.substr(0, end));
  const int unit = unit_seconds(trimmed(text.substr(end)));
  if (!count || unit == 0) return std::nullopt;
  const std::int64_t seconds = std::int64_t{*count} * unit;
  if (seconds > 86400) return std::nullopt;
  return SimDuration{static_cast<std::int32_t>(seconds)};
}

}  // namespace tc
