#include "trade/state.h"
#include "trade/stock.h"

#include <algorithm>

// What the world does by itself, one function for each kind.

namespace tc::trade {

namespace {

/// How long after it came a customer finds out that it is the wrong part, and brings it back.
constexpr SimDuration until_it_is_back{40 * 60};

struct Happening {
  const Shop& shop;
  Books& books;
  const Coming& coming;
  Order& order;
};

std::string part_name(const Happening& h) {
  const Part& part = h.shop.parts[h.order.lines[h.coming.row].part.value];
  return std::to_string(h.coming.quantity) + " × " + part.number;
}

enum class Source { supplier, branch };

std::string arrives(const Happening& h, Source source) {
  OrderLine& line = h.order.lines[h.coming.row];
  const int quantity = h.coming.quantity;
  line.on_order -= std::min(line.on_order, quantity);
  add_real(h.shop, h.books, line.part, quantity);
  if (source == Source::supplier) h.books.goods[line.part.value].arrived += quantity;
  const int wanted = h.order.stage == Stage::cancelled ? 0 : std::min(missing(line), quantity);
  line.here += wanted;
  add_record(h.shop, h.books, line.part, quantity - wanted);
  return part_name(h) + " came in for " + h.order.id + ".";
}

std::string transfer_fails(const Happening& h) {
  OrderLine& line = h.order.lines[h.coming.row];
  line.on_order -= std::min(line.on_order, h.coming.quantity);
  if (h.order.promised) becomes_late(h.order, h.coming.at);
  return "The other branch rings: " + part_name(h) + " for " + h.order.id +
         " is on its record and not on its shelf.";
}

std::string supplier_queries(const Happening& h) {
  OrderLine& line = h.order.lines[h.coming.row];
  line.on_order -= std::min(line.on_order, h.coming.quantity);
  if (h.order.promised) becomes_late(h.order, h.coming.at);
  return "The supplier rings: " + part_name(h) + " for " + h.order.id +
         " is an old number and will not come.";
}

std::string payment_settles(const Happening& h) {
  Payment& payment = h.order.payments[h.coming.row];
  if (payment.state != PaymentState::pending) return "";
  payment.state = payment.will_clear ? PaymentState::cleared : PaymentState::declined;
  std::string says = h.order.id + ": " + std::string(name(payment.method)) + " of " +
                     money_text(payment.amount) + " was " +
                     (payment.will_clear ? "cleared." : "declined.");
  if (!payment.will_clear && is_out(h.order)) says += " The parts have gone already.";
  return says;
}

std::string carrier_collects(const Happening& h) {
  Order& order = h.order;
  if (order.stage != Stage::dispatched || !order.sent_by || order.collected) return "";
  const Carrier& carrier = h.shop.carriers[order.sent_by->value];
  if (const Hazard* hazard = refused_by(h.shop, order, carrier)) {
    order.stage = Stage::picked;
    order.came_back = true;
    order.dispatched_at.reset();
    becomes_late(order, h.coming.at);
    return carrier.name + " will not take " + order.id + ": " + hazard->name + ".";
  }
  order.collected = true;
  if (carrier.days == 0)
    expect(h.books, {h.coming.at + carrier.takes, ComingKind::parcel_arrives, h.coming.order});
  return carrier.name + " took " + order.id + " along.";
}

std::string parcel_arrives(const Happening& h) {
  if (h.order.stage != Stage::dispatched) return "";
  h.order.stage = Stage::delivered;
  if (has_wrong_part(h.shop, h.order))
    expect(h.books, {h.coming.at + until_it_is_back, ComingKind::wrong_part_back, h.coming.order});
  return h.order.id + " was delivered to " + h.order.customer + ".";
}

std::string wrong_part_back(const Happening& h) {
  if (h.order.stage != Stage::delivered && h.order.stage != Stage::handed_over) return "";
  h.order.came_back = true;
  becomes_late(h.order, h.coming.at);
  return h.order.id + " is back from " + h.order.customer + ": it is the wrong part.";
}

std::string promise_passes(const Happening& h) {
  if (is_fulfilled(h.shop, h.order)) return "";
  becomes_late(h.order, h.coming.at);
  return h.order.id + " was promised for " + clock_text(h.coming.at) + ": " + h.order.customer +
         " is waiting.";
}

std::string happens(const Happening& h) {
  switch (h.coming.kind) {
    case ComingKind::stock_arrives:
      return arrives(h, Source::supplier);
    case ComingKind::transfer_arrives:
      return arrives(h, Source::branch);
    case ComingKind::transfer_fails:
      return transfer_fails(h);
    case ComingKind::supplier_queries:
      return supplier_queries(h);
    case ComingKind::payment_settles:
      return payment_settles(h);
    case ComingKind::carrier_collects:
      return carrier_collects(h);
    case ComingKind::parcel_arrives:
      return parcel_arrives(h);
    case ComingKind::wrong_part_back:
      return wrong_part_back(h);
    case ComingKind::promise_passes:
      return promise_passes(h);
  }
  return "";
}

}  // namespace

std::vector<News> pass_until(const Shop& shop, Books& books, SimTime until) {
  std::vector<News> news;
  while (!books.coming.empty() && books.coming.front().at <= until) {
    const Coming coming = books.coming.front();
    books.coming.erase(books.coming.begin());
    Order& order = books.orders[coming.order.value];
    std::string says = happens({shop, books, coming, order});
    if (!says.empty()) news.push_back({coming.at, coming.order, std::move(says)});
  }
  return news;
}

}  // namespace tc::trade
