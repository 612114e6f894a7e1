#pragma once

#include <string>

#include "content/fields.h"
#include "scenario/scenario.h"

namespace tc {

/// What a scenario's world is read into.
struct Opening {
  trade::Books books;
  /// Orders that come in later, soonest first.
  std::vector<trade::Order> arrivals;
};

/// What the world is held against.
struct OpeningFrame {
  const trade::Shop& shop;
  std::string day;  ///< of the scenario: "Saturday"; empty where it was not understood
  SimTime starts;
};

/// Reads a scenario's section `world`: the date, orders, stock, bookings and faults of its day.
Opening read_opening(Reading& reading, Node node, const OpeningFrame& frame);

/// One order as `world` tells it. What it does not tell is what the shop's price list, its
/// customer's file and the day give.
trade::Order read_order(Reading& reading, Node node, const OpeningFrame& frame,
                        const CalendarDate& today);

}  // namespace tc
