#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/refusal.h"
#include "scenario/library.h"
#include "trade/desk.h"

// The desk of the parts counter by itself, without a customer: to try what it does. Nothing of it
// is recorded.

namespace tc {

/// Which world the desk opens in.
struct BareDeskAsked {
  std::string scenario;             ///< whose opening orders lie there; empty: none do
  std::optional<CalendarDate> day;  ///< nothing: the scenario's, else `today`
  std::optional<SimTime> time;      ///< nothing: when the scenario begins, else 09:00
  CalendarDate today;
};

struct BareDesk {
  std::shared_ptr<const trade::Shop> shop;
  std::shared_ptr<const Scenario> scenario;  ///< null: a fresh shop
  trade::Books books;
  SimTime now;
};

/// Refuses "no-shop" where the content has no catalogue, "no-such-scenario", "no-desk" for one
/// without a world, "another-day" for another day than its own, and "before-it-begins".
Result<BareDesk> open_desk(const Library& library, const BareDeskAsked& asked);

/// What came of a line: what was done, and what went on meanwhile.
struct DeskStep {
  trade::Done done;
  std::vector<trade::News> news;
};
/// Carries a line out and lets its time pass. "wait 20 min" only lets time pass. What the desk
/// refuses changes nothing and takes no time.
Result<DeskStep> work(BareDesk& desk, std::string_view line);

}  // namespace tc
