#include "trade/questions.h"

#include <algorithm>
#include <array>
#include <limits>

#include "base/contains.h"
#include "base/require.h"
#include "trade/due.h"
#include "trade/records.h"
#include "trade/state.h"

namespace tc::trade {

namespace {

std::int32_t pence(Money amount) {
  constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
  return static_cast<std::int32_t>(std::clamp<std::int64_t>(amount.pence, 0, most));
}

std::int32_t seconds(const std::optional<SimTime>& time) { return time ? time->seconds : 0; }

bool every_line(const Order& order, bool (*holds)(const OrderLine&)) {
  return std::all_of(order.lines.begin(), order.lines.end(), holds);
}

bool is_here(const OrderLine& line) { return line.here + line.picked >= line.quantity; }

bool is_here_or_coming(const OrderLine& line) {
  return line.here + line.picked + line.on_order >= line.quantity;
}

/// Once an order is taken on, whatever is not set aside for it was not on the shelf.
bool is_non_stock(const Order& order) {
  const bool accepted = order.stage != Stage::placed && order.stage != Stage::cancelled;
  return std::any_of(order.lines.begin(), order.lines.end(), [&](const OrderLine& line) {
    return line.sourcing != Sourcing::shelf || line.on_order > 0 || (accepted && !is_here(line));
  });
}

bool is_rightly_ordered(const OrderLine& line) {
  return is_here_or_coming(line) && !line.wrongly_ordered;
}

bool is_rightly_sent(const Shop& shop, const Order& order) {
  if (!is_out(order) || order.came_back) return false;
  if (!is_fully_picked(order) || has_wrong_part(shop, order)) return false;
  if (order.sent_by && refused_by(shop, order, shop.carriers[order.sent_by->value])) return false;
  return may_have_it(shop, order);
}

bool is_booked(const Books& books, OrderIndex order) {
  const Booking* booking = booking_of(books, order);
  return booking != nullptr && booking->agreed;
}

Money to_pay(const Shop& shop, const Order& order) {
  return order.stage == Stage::cancelled ? Money{} : totals(shop, order).to_pay;
}

/// What a customer of a late order has to hear; that it is ready or gone is as good.
bool tells_of_it(const Telling& telling) {
  return telling.what != "query" && telling.what != "accepted";
}

bool is_told(const Books& books, OrderIndex order) {
  const Order& of = books.orders[order.value];
  const SimTime since = of.delayed_since.value_or(SimTime{});
  return std::any_of(books.tellings.begin(), books.tellings.end(), [&](const Telling& telling) {
    const bool in_time = telling.at >= since || telling.what == "delay";  // before it was certain
    return telling.order == order && telling.whom == "customer" && in_time &&
           (!of.delayed_since || tells_of_it(telling));
  });
}

struct Asked {
  const Shop& shop;
  const Books& books;
  OrderIndex index;
  const Order& order;
  SimTime now;
};

std::int32_t of_its_money(const Asked& a, OrderQuestion question) {
  const Money owed = due(a.shop, a.books.day, a.order).total;
  const Money paid = kept(a.order);
  const Money price = to_pay(a.shop, a.order);
  if (question == OrderQuestion::paid) return paid == price;
  if (question == OrderQuestion::paid_over) return pence(paid - price);
  if (question == OrderQuestion::paid_short) return pence(price - paid);
  if (question == OrderQuestion::refund_due) return pence(owed - refunded(a.order));
  if (question == OrderQuestion::refunded) return pence(refunded(a.order));
  return rightly_refunded(a.shop, a.books.day, a.order);
}

bool is_from(const Order& order, Sourcing source) {
  return std::any_of(order.lines.begin(), order.lines.end(),
                     [&](const OrderLine& line) { return line.sourcing == source; });
}

std::int32_t of_its_parts(const Asked& a, OrderQuestion question) {
  if (question == OrderQuestion::from_branch) return is_from(a.order, Sourcing::branch);
  if (question == OrderQuestion::from_supplier) return is_from(a.order, Sourcing::supplier);
  if (question == OrderQuestion::deposit_taken) return a.order.deposit_agreed;
  if (question == OrderQuestion::all_here) return every_line(a.order, is_here);
  if (question == OrderQuestion::ordered_in) return every_line(a.order, is_here_or_coming);
  if (question == OrderQuestion::non_stock) return is_non_stock(a.order);
  if (question == OrderQuestion::rightly_ordered) return every_line(a.order, is_rightly_ordered);
  return is_rightly_sent(a.shop, a.order);
}

bool is_accepted(const Order& order) {
  return order.accepted_at.has_value() && order.stage != Stage::cancelled;
}

bool is_picked(const Order& order) {
  return is_fully_picked(order) && order.stage != Stage::cancelled;
}

bool is_handed_over(const Order& order) {
  return order.stage == Stage::handed_over && order.identity_checked;
}

bool is_given_unchecked(const Order& order) {
  return order.stage == Stage::handed_over && !order.identity_checked;
}

std::int32_t of_its_records(const Asked& a, OrderQuestion question) {
  if (question == OrderQuestion::booked) return is_booked(a.books, a.index);
  if (question == OrderQuestion::told) return is_told(a.books, a.index);
  if (question == OrderQuestion::invoiced)
    return last_paper(a.books, a.index, PaperKind::invoice) != nullptr;
  if (question == OrderQuestion::records_complete)
    return are_records_complete(a.shop, a.books, a.index);
  return are_papers_passed(a.shop, a.books, a.index);
}

std::int32_t of_its_course(const Asked& a, OrderQuestion question) {
  using Q = OrderQuestion;
  const Order& o = a.order;
  if (question == Q::opened) return o.opened;
  if (question == Q::accepted) return is_accepted(o);
  if (question == Q::stock_checked) return o.stock_checked;
  if (question == Q::picked) return is_picked(o);
  if (question == Q::dispatched) return o.dispatched_at.has_value();
  if (question == Q::dispatched_at) return seconds(o.dispatched_at);
  if (question == Q::ready) return o.ready_at.has_value();
  if (question == Q::handed_over) return is_handed_over(o);
  if (question == Q::given_unchecked) return is_given_unchecked(o);
  if (question == Q::gone) return o.dispatched_at || o.handed_over_at;
  if (question == Q::delivered) return o.stage == Stage::delivered;
  if (question == Q::cancelled) return o.stage == Stage::cancelled;
  if (question == Q::came_back) return o.came_back;
  if (question == Q::payment_checked) return o.payment_checked;
  return is_late(a.shop, o, a.now);
}

constexpr std::array about_records{OrderQuestion::booked, OrderQuestion::told,
                                   OrderQuestion::invoiced, OrderQuestion::records_complete,
                                   OrderQuestion::papers_passed};
constexpr std::array about_parts{OrderQuestion::all_here,        OrderQuestion::ordered_in,
                                 OrderQuestion::non_stock,       OrderQuestion::from_branch,
                                 OrderQuestion::from_supplier,   OrderQuestion::deposit_taken,
                                 OrderQuestion::rightly_ordered, OrderQuestion::rightly_sent};
constexpr std::array about_money{OrderQuestion::paid,       OrderQuestion::paid_over,
                                 OrderQuestion::paid_short, OrderQuestion::refund_due,
                                 OrderQuestion::refunded,   OrderQuestion::rightly_refunded};

std::int32_t of_order(const Asked& a, OrderQuestion question) {
  if (contains(about_records, question)) return of_its_records(a, question);
  if (contains(about_parts, question)) return of_its_parts(a, question);
  if (contains(about_money, question)) return of_its_money(a, question);
  return of_its_course(a, question);
}

bool is_reported(const Shop& shop, const Books& books, const std::string& id) {
  for (const FaultReport& report : books.reports)
    for (const WebFault& fault : shop.faults)
      if (fault.id == id && report.fault == id && report.to == fault.goes_to) return true;
  return false;
}

/// Whether an order counts for a question about the day.
bool counts(const Asked& a, DayQuestion question) {
  const bool sent = a.order.dispatched_at || a.order.handed_over_at;
  switch (question) {
    case DayQuestion::orders_new:
      return a.order.stage == Stage::placed && !a.order.opened;
    case DayQuestion::orders_late_untold:
      return is_late(a.shop, a.order, a.now) && !is_told(a.books, a.index);
    case DayQuestion::orders_wrongly_sent:
      return a.order.came_back || (sent && is_out(a.order) && !is_rightly_sent(a.shop, a.order));
    case DayQuestion::orders_unpaid_sent:
      return sent && is_out(a.order) && kept(a.order) < to_pay(a.shop, a.order);
    case DayQuestion::refunds_wrong:
      return !rightly_refunded(a.shop, a.books.day, a.order);
    case DayQuestion::records_open:
      return !are_records_complete(a.shop, a.books, a.index) ||
             !are_papers_passed(a.shop, a.books, a.index);
    case DayQuestion::faults:
    case DayQuestion::faults_unreported:
      return false;
  }
  return false;
}

}  // namespace

std::int32_t answer(const Shop& shop, const Books& books, OrderQuestion question, OrderIndex order,
                    SimTime now) {
  require(order.value < books.orders.size(), "a question is about an order of the books");
  return of_order({shop, books, order, books.orders[order.value], now}, question);
}

std::int32_t answer(const Shop& shop, const Books& books, DayQuestion question, SimTime now) {
  std::int32_t count = 0;
  if (question == DayQuestion::faults) return static_cast<std::int32_t>(books.faults.size());
  if (question == DayQuestion::faults_unreported) {
    for (const std::string& fault : books.faults) count += !is_reported(shop, books, fault);
    return count;
  }
  for (std::size_t i = 0; i < books.orders.size(); ++i) {
    const OrderIndex index{static_cast<std::uint16_t>(i)};
    count += counts({shop, books, index, books.orders[i], now}, question);
  }
  return count;
}

}  // namespace tc::trade
