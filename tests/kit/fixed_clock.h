#pragma once

#include "base/clock.h"

namespace tc {

/// A clock that stands until the test moves it. Starts at 2026-11-21T22:09:08.000Z.
class FixedClock final : public Clock {
 public:
  explicit FixedClock(UtcTime start = UtcTime{1'795'298'948'000}) : now_(start) {}
  UtcTime now() override { return now_; }
  void advance_ms(std::int64_t ms) { now_.ms += ms; }
  void set(UtcTime time) { now_ = time; }

 private:
  UtcTime now_;
};

/// Chance without surprise: bytes 0, 1, 2 … from a start, so that two runs are equal and two
/// ids are not.
class CountingChance final : public Chance {
 public:
  explicit CountingChance(std::uint8_t start = 0) : next_(start) {}
  void fill(std::span<std::byte> bytes) override;

 private:
  std::uint64_t next_;
};

/// Chance that never repeats itself, and is the same for the same seed.
class SeededChance final : public Chance {
 public:
  explicit SeededChance(std::uint64_t seed) : state_(seed) {}
  void fill(std::span<std::byte> bytes) override;

 private:
  std::uint64_t state_;
};

}  // namespace tc
