#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace tc {

/// Real time: milliseconds since 1970-01-01T00:00Z.
struct UtcTime {
  std::int64_t ms = 0;
  auto operator<=>(const UtcTime&) const = default;
};

/// The door to real time. The twin in tests/kit is FixedClock.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual UtcTime now() = 0;
};

/// The door to randomness (ids, salts, seeds): never used by the engine. Twin: CountingChance.
class Chance {
 public:
  virtual ~Chance() = default;
  virtual void fill(std::span<std::byte> bytes) = 0;
  std::uint64_t number();
};

/// "2026-11-21T22:09:08.123Z"
std::string utc_text(UtcTime time);
/// "21 November 2026", "21/11/2026" and "22:09" as clocks in the United Kingdom show it.
std::string uk_date_in_words(UtcTime time);
std::string uk_date(UtcTime time);
std::string uk_time(UtcTime time);

}  // namespace tc
