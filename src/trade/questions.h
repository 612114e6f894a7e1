#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "trade/books.h"

// What scenario conditions and conduct rules may ask of the books.

namespace tc::trade {

/// About one order. Truths are 0 and 1, amounts pence, times seconds since midnight (0: never).
enum class OrderQuestion : std::uint8_t {
  opened,           ///< it was looked at
  accepted,         ///< it is being processed
  stock_checked,    ///< the stock of its lines was looked at before it was picked or accepted
  all_here,         ///< every line is set aside in full
  ordered_in,       ///< whatever was not on the shelf was ordered or transferred
  non_stock,        ///< something on it was, or is, not to be had from the shelf
  from_branch,      ///< some of it was transferred
  from_supplier,    ///< some of it was ordered in
  deposit_taken,    ///< or agreed, where it is covered by what is paid
  rightly_ordered,  ///< as the firm's procedure says: deposit, supervisor, current number
  picked,
  dispatched,
  dispatched_at,
  rightly_sent,  ///< the right parts, all of them, by a carrier that takes them, to one who may
  ready,
  handed_over,      ///< to somebody whose identity was checked
  given_unchecked,  ///< handed over, and nobody had looked to whom
  gone,             ///< with a carrier, or handed over to anybody
  delivered,
  cancelled,
  came_back,
  booked,  ///< a slot of its kind of handling is booked, and agreed with the customer
  paid,    ///< exactly what is to pay has cleared
  payment_checked,
  paid_over,         ///< pence beyond what is to pay
  paid_short,        ///< pence that are missing
  refund_due,        ///< pence that are owed (five_ways.h)
  refunded,          ///< pence that went back
  rightly_refunded,  ///< what was due, to where it came from, agreed by whom it needs; once
  late,              ///< it will be, or is, later than was said
  told,              ///< the customer was told since then
  invoiced,
  records_complete,  ///< every document that its state needs is there and says what is true
  papers_passed      ///< and was passed to whom it belongs
};

/// About the day as a whole.
enum class DayQuestion : std::uint8_t {
  orders_new,  ///< not opened yet
  orders_late_untold,
  orders_wrongly_sent,
  orders_unpaid_sent,  ///< dispatched or handed over and not paid
  refunds_wrong,
  records_open,  ///< orders that are finished with records that are not
  faults,        ///< there are with the web shop, reported or not
  faults_unreported
};

std::int32_t answer(const Shop& shop, const Books& books, OrderQuestion question, OrderIndex order,
                    SimTime now);
std::int32_t answer(const Shop& shop, const Books& books, DayQuestion question, SimTime now);

/// A word that expressions have for a question.
struct OrderWord {
  enum class Type : std::uint8_t { truth, pence, time };
  std::string_view word;
  OrderQuestion question = OrderQuestion::opened;
  Type type = Type::truth;
};
struct DayWord {
  std::string_view word;
  DayQuestion question = DayQuestion::orders_new;
};
const std::vector<OrderWord>& order_words();
const std::vector<DayWord>& day_words();

}  // namespace tc::trade
