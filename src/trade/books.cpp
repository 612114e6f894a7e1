#include "trade/books.h"

#include "base/contains.h"
#include "base/require.h"
#include "trade/records.h"
#include "trade/squashed.h"
#include "trade/state.h"

namespace tc::trade {

namespace {

constexpr std::size_t most_orders = 60'000;  // what an Index can number, with room

}  // namespace

const Order* Books::find_order(std::string_view id) const {
  const std::string wanted = squashed(id);
  if (wanted.empty()) return nullptr;
  for (const Order& order : orders)
    if (squashed(order.id) == wanted) return &order;
  return nullptr;
}

Books opening_books(const Shop& shop, const CalendarDate& day) {
  Books books;
  books.day = day;
  for (const Bin& bin : shop.bins) books.stock.push_back({bin.recorded, bin.real});
  books.goods.resize(shop.parts.size());
  for (const ShopCustomer& customer : shop.customers) books.balances.push_back(customer.balance);
  return books;
}

OrderIndex place_order(Books& books, Order order) {
  require(books.orders.size() < most_orders, "the day has room for the order");
  for (const Claim& claim : order.claims)
    require(claim.line < order.lines.size(), "a claim is about a line of its order");
  const OrderIndex index{static_cast<std::uint16_t>(books.orders.size())};
  for (std::size_t row = 0; row < order.payments.size(); ++row)
    if (order.payments[row].state == PaymentState::pending && order.payments[row].clears)
      expect(books, {*order.payments[row].clears, ComingKind::payment_settles, index, row});
  if (order.promised) expect(books, {*order.promised, ComingKind::promise_passes, index});
  books.orders.push_back(std::move(order));
  return index;
}

void place_booking(const Shop& shop, Books& books, const Booking& booking) {
  books.bookings.push_back(booking);
  make_paper(shop, books, PaperKind::booking, booking.order, SimTime{});
  Paper& paper = books.papers.back();
  for (const Colleague& colleague : shop.colleagues)
    if (paper.passed_to.empty() && contains(colleague.takes, PaperKind::booking)) {
      paper.passed_to = colleague.id;
      paper.passed_at = SimTime{};
    }
}

std::optional<SimTime> next_change(const Books& books) {
  if (books.coming.empty()) return std::nullopt;
  return books.coming.front().at;
}

}  // namespace tc::trade
