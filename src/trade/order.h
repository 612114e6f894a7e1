#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "trade/claim.h"
#include "trade/payment.h"
#include "trade/shop.h"

// One order: what is on it, what was paid, what came of it. Part of the books (books.h).

namespace tc::trade {

/// A moment of the world: the day, and the shop's clock.
struct Moment {
  CalendarDate day;
  SimTime time;
  bool operator==(const Moment&) const = default;
};

/// How it gets to the customer.
enum class Handling : std::uint8_t { delivery, collection, fitting };
enum class Stage : std::uint8_t {
  placed,
  accepted,
  picked,
  dispatched,
  ready,
  handed_over,
  delivered,
  cancelled
};

/// Where a line's parts come from.
enum class Sourcing : std::uint8_t { shelf, branch, supplier };

struct OrderLine {
  PartIndex part;
  int quantity = 1;
  Money each;       ///< as charged: with VAT to consumers, net of VAT and discount to others
  Money surcharge;  ///< each, with VAT
  Sourcing sourcing = Sourcing::shelf;
  int on_order = 0;  ///< ordered in or being transferred, and not here yet
  int here = 0;      ///< set aside for the order: on the shelf, and no longer free for others
  int picked = 0;
  PartIndex picked_part;         ///< what was really picked; the same, unless there was a mistake
  bool wrongly_ordered = false;  ///< without the deposit or the agreement, or by an old number
  bool operator==(const OrderLine&) const = default;
};

struct Order {
  std::string id;                        ///< "W1042"
  std::optional<CustomerIndex> account;  ///< nothing: a guest
  std::string customer;                  ///< name
  CustomerKind kind = CustomerKind::consumer;
  std::string phone;
  std::string email;
  std::string address;
  Moment placed;
  bool distance = true;            ///< bought and paid for at a distance; not at the counter
  bool told_of_cancelling = true;  ///< the information that the regulations ask for was given
  std::vector<OrderLine> lines;
  Handling handling = Handling::delivery;
  std::optional<CarrierIndex> carrier;  ///< as chosen by the customer
  Money delivery;                       ///< as charged, with VAT
  Money express;                        ///< of it, what went beyond the standard delivery
  std::optional<CodeIndex> code;
  std::string order_number;  ///< the customer's own; empty: none
  std::string vrm;           ///< of the vehicle it is for; empty: not said
  int age = 0;               ///< as shown by a check at the order; 0: not known
  int true_age = 0;          ///< what a check of identity at the counter will show; 0: of full age
  /// By when the customer was told that it will be there; of one that goes by a carrier who takes
  /// days: that it will be on its way.
  std::optional<SimTime> promised;
  std::optional<SimTime> suits_from, suits_until;  ///< when the customer can be there; or always
  std::optional<SimTime> comes;  ///< when whoever collects it is at the counter; empty: always
  std::string collector;         ///< who will come for it; empty: the customer
  /// Whether the customer has said that the collector comes; and will say so when asked.
  bool collector_named = false, collector_sent = true;
  std::optional<CalendarDate> delivered_on;  ///< of an order from before today
  std::vector<Payment> payments;
  std::vector<Refund> refunds;
  std::vector<Claim> claims;

  // What was done with it today.
  Stage stage = Stage::placed;
  bool opened = false;
  bool stock_checked = false;
  bool payment_checked = false;
  bool deposit_agreed = false;
  std::optional<SimTime> accepted_at, picked_at, dispatched_at, ready_at, handed_over_at;
  std::optional<CarrierIndex> sent_by;
  bool collected = false;                ///< the carrier took it along
  std::string handed_to;                 ///< "customer" or a colleague's id
  bool identity_checked = false;         ///< and it is the customer, or who the customer has named
  bool collector_seen = false;           ///< it turned out that somebody else came
  bool came_back = false;                ///< refused by the carrier, or sent back as wrong
  std::optional<SimTime> delayed_since;  ///< from when it was known that it will be late
  std::optional<SimTime> told_at;        ///< when the customer was last told how it stands
  bool operator==(const Order&) const = default;
};

struct Totals {
  Money goods;  ///< with VAT, surcharges apart, the discount code's share taken off
  Money vat;    ///< that lies in goods, delivery and surcharges
  Money surcharges;
  Money delivery;
  Money to_pay;  ///< goods + surcharges + delivery
};

/// Of the order: sums of its lines. VAT is added to each line of the trade's, rounded half up, and
/// to none of a department's: that is no supply (Value Added Tax Act 1994, section 5(2)).
Totals totals(const Shop& shop, const Order& order);
/// One line with what the code takes off; and the VAT that lies in it. Without surcharges.
struct LineTotal {
  Money gross;
  Money vat;
};
LineTotal line_total(const Shop& shop, const Order& order, const OrderLine& line);
/// Whether a code holds for an order: its customer, its day, its basket, its families.
bool holds(const Shop& shop, const DiscountCode& code, const Order& order);
/// What one of a part costs on that order by the price list of today: as `OrderLine::each`.
Money list_price(const Shop& shop, const Order& order, const Part& part);
/// What has cleared, whatever went back of it.
Money cleared(const Order& order);
/// What has cleared, less what went back.
Money received(const Order& order);
Money refunded(const Order& order);

std::string_view name(Handling handling);
std::string_view name(Stage stage);

}  // namespace tc::trade
