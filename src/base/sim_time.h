#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tc {

/// A length of simulated time in whole seconds.
struct SimDuration {
  std::int32_t seconds = 0;
  auto operator<=>(const SimDuration&) const = default;
};

/// Simulated time: seconds since the shop's midnight; no date and no zone.
struct SimTime {
  std::int32_t seconds = 0;
  auto operator<=>(const SimTime&) const = default;
};

inline SimTime operator+(SimTime at, SimDuration by) { return {at.seconds + by.seconds}; }
inline SimDuration operator+(SimDuration a, SimDuration b) { return {a.seconds + b.seconds}; }
inline SimDuration operator-(SimDuration a, SimDuration b) { return {a.seconds - b.seconds}; }
inline SimDuration operator-(SimTime a, SimTime b) { return {a.seconds - b.seconds}; }

/// "16:42"
std::string clock_text(SimTime time);
/// "5:20" minutes and seconds; "1:05:20" from an hour on.
std::string stopwatch_text(SimDuration duration);
/// "20 seconds", "5 minutes", "1 minute 30 seconds"
std::string in_words(SimDuration duration);

/// Reads "17:05" or "9:30" (00:00 to 23:59); nothing where it is not one.
std::optional<SimTime> parse_sim_time(std::string_view text);
/// Reads "20s", "20 s", "5 min", "5min", "1 h" (at most 24 h); nothing where it is not one.
std::optional<SimDuration> parse_sim_duration(std::string_view text);

}  // namespace tc
