#pragma once

#include <optional>
#include <string>
#include <vector>

#include "trade/order.h"

// The state of the parts counter on one day: a value that is copied and compared.

namespace tc::trade {

using OrderIndex = Index<struct OrderTag>;

struct StockCount {
  int recorded = 0;
  int real = 0;
  bool operator==(const StockCount&) const = default;
};

/// A part at the counter, whatever bin it lies in.
struct Goods {
  StockCount loose;  ///< what lies here and has no bin
  int arrived = 0;   ///< from suppliers, today
  int back = 0;      ///< came back and went into stock again, today
  bool operator==(const Goods&) const = default;
};

/// A document that the desk made, numbered in the order of making: "IN-0003".
struct Paper {
  std::string number;
  PaperKind kind = PaperKind::invoice;
  std::optional<OrderIndex> order;
  SimTime at;
  std::vector<std::string> lines;  ///< what stands on it
  std::string passed_to;           ///< a colleague's id, or "customer"; empty: lies on the desk
  std::optional<SimTime> passed_at;
  bool operator==(const Paper&) const = default;
};

struct Booking {
  OrderIndex order;
  SlotKind kind = SlotKind::delivery;
  CalendarDate day;
  std::size_t slot = 0;  ///< of the shop's slots
  bool agreed = false;   ///< with the customer
  bool operator==(const Booking&) const = default;
};

struct Telling {
  OrderIndex order;
  std::string whom;  ///< "customer" or a colleague's id
  std::string what;  ///< one of the topics: "delay", "ready", "dispatched" …
  SimTime at;
  bool operator==(const Telling&) const = default;
};

struct FaultReport {
  std::string fault;
  std::string to;
  SimTime at;
  bool operator==(const FaultReport&) const = default;
};

/// What the world will do by itself.
enum class ComingKind : std::uint8_t {
  stock_arrives,     ///< from a supplier
  transfer_arrives,  ///< from another branch
  transfer_fails,    ///< the branch's shelf has less than its record
  supplier_queries,  ///< what was ordered by an old number: nothing will come
  payment_settles,
  carrier_collects,  ///< takes it along, or refuses it
  parcel_arrives,
  wrong_part_back,
  promise_passes  ///< the time comes that the customer was told
};
struct Coming {
  SimTime at;
  ComingKind kind = ComingKind::stock_arrives;
  OrderIndex order;
  std::size_t row = 0;  ///< of the order's lines or payments
  int quantity = 0;
  bool operator==(const Coming&) const = default;
};

struct Books {
  CalendarDate day;
  std::vector<StockCount> stock;  ///< as the shop's bins
  std::vector<Goods> goods;       ///< as the shop's parts, at the counter
  std::vector<Order> orders;
  std::vector<Paper> papers;
  std::vector<Booking> bookings;
  std::vector<Telling> tellings;
  std::vector<FaultReport> reports;
  std::vector<Coming> coming;              ///< soonest first
  std::vector<std::string> faults;         ///< ids of what is wrong with the web shop today
  std::vector<CarrierIndex> carriers_out;  ///< who do not run today
  std::vector<Money> balances;             ///< as the shop's customers
  std::vector<std::string> looked_up;      ///< "vehicle AB01 QIX", each once, in order
  std::string web_page;  ///< where the customer and we are in the web shop; or empty

  const Order* find_order(std::string_view id) const;
  bool operator==(const Books&) const = default;
};

/// Books in which nothing was done yet: full shelves, no orders, no faults.
Books opening_books(const Shop& shop, const CalendarDate& day);
/// Puts an order into the books, in the morning or as it comes in, with what the world will do for
/// it by itself: payments that settle, the time that was promised.
OrderIndex place_order(Books& books, Order order);

/// Puts a time that was booked on an earlier day into the books, with its paper where it belongs.
void place_booking(const Shop& shop, Books& books, const Booking& booking);

/// What happened by itself, in a sentence.
struct News {
  SimTime at;
  std::optional<OrderIndex> order;
  std::string says;
};

/// When something happens next by itself; nothing where nothing does.
std::optional<SimTime> next_change(const Books& books);
/// Lets everything happen that is due until then, soonest first.
std::vector<News> pass_until(const Shop& shop, Books& books, SimTime until);

/// What will come of the day after it, each in a sentence: a wrong part that comes back, a late
/// order that is chased, a refund that is owed.
std::vector<News> aftermath(const Shop& shop, const Books& books);

}  // namespace tc::trade
