#include "content/opening_reader.h"

#include <algorithm>
#include <array>

#include "content/opening_names.h"
#include "content/scenario_sections.h"

namespace tc {

namespace {

constexpr std::array weekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                              "Thursday", "Friday", "Saturday"};

/// By Sakamoto's rule; only for dates that exist.
std::string weekday_of(const CalendarDate& date) {
  constexpr std::array months{0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
  const int year = date.month < 3 ? date.year - 1 : date.year;
  const int month = months[static_cast<std::size_t>(date.month) - 1];
  const int day = (year + year / 4 - year / 100 + year / 400 + month + date.day) % 7;
  return weekdays[static_cast<std::size_t>(day)];
}

CalendarDate read_date(Reading& reading, Node node, const OpeningFrame& frame) {
  const auto date = date_in(reading, node);
  if (!date) return {};
  const std::string weekday = weekday_of(*date);
  if (!frame.day.empty() && weekday != frame.day)
    reading.error("TC242", node.place(),
                  in_words(*date) + " is a " + weekday + ", and 'day' says " + frame.day,
                  "correct one of the two");
  return *date;
}

void read_orders(Reading& reading, Node list, const OpeningFrame& frame, Opening& out) {
  const std::vector<Node> items = items_in(reading, list);
  if (!room_for(reading, list.place(), items.size(), limits::orders, "order")) return;
  std::vector<std::string> ids;
  for (const Node& item : items) {
    trade::Order order = read_order(reading, item, frame, out.books.day);
    if (std::find(ids.begin(), ids.end(), order.id) != ids.end())
      reading.error("TC208", item["id"].place(),
                    "an order is called " + quoted_name(order.id) + " already",
                    "give every order an id of its own");
    ids.push_back(order.id);
    const bool later = order.placed.day == out.books.day && order.placed.time > frame.starts;
    if (later)
      out.arrivals.push_back(std::move(order));
    else
      trade::place_order(out.books, std::move(order));
  }
  std::stable_sort(out.arrivals.begin(), out.arrivals.end(),
                   [](const trade::Order& one, const trade::Order& other) {
                     return one.placed.time < other.placed.time;
                   });
}

/// So many, or what the record says and what is really there.
trade::StockCount count_in(Reading& reading, Node node) {
  constexpr int most = 9999;
  if (node.is(NodeKind::scalar)) {
    const int count = number_in(reading, node, 0, most).value_or(0);
    return {count, count};
  }
  const Fields fields(reading, node, "a count of stock", {"recorded", "real"});
  trade::StockCount count;
  count.recorded = number_in(reading, fields.needed("recorded"), 0, most).value_or(0);
  count.real = number_in(reading, fields.needed("real"), 0, most).value_or(0);
  return count;
}

void set_stock(Reading& reading, trade::PartIndex part, const Node::Entry& entry,
               const trade::Shop& shop, trade::Books& books) {
  const auto branch = branch_in(reading, entry, shop);
  const trade::StockCount count = count_in(reading, entry.value);
  if (!branch) return;
  bool found = false;
  for (std::size_t i = 0; i < shop.bins.size(); ++i) {
    if (shop.bins[i].part != part || shop.bins[i].branch != *branch) continue;
    books.stock[i] = found ? trade::StockCount{} : count;
    found = true;
  }
  if (!found)
    reading.error("TC235", entry.key_place,
                  shop.parts[part.value].number + " has no bin at " + quoted_name(entry.key),
                  "give it one in the catalogue");
}

void read_stock(Reading& reading, Node map, const trade::Shop& shop, trade::Books& books) {
  for (const Node::Entry& entry : entries_in(reading, map)) {
    const trade::Part* part = shop.find_part(entry.key);
    if (part == nullptr) {
      std::vector<std::string> numbers;
      for (const trade::Part& one : shop.parts) numbers.push_back(one.number);
      reading.error("TC235", entry.key_place, "no part is called " + quoted_name(entry.key),
                    reading.meant(entry.key, numbers));
      continue;
    }
    const trade::PartIndex index{static_cast<std::uint16_t>(part - shop.parts.data())};
    for (const Node::Entry& branch : entries_in(reading, entry.value))
      set_stock(reading, index, branch, shop, books);
  }
}

void read_booking(Reading& reading, Node node, const trade::Shop& shop, trade::Books& books) {
  const Fields fields(reading, node, "a booking", {"order", "kind", "at", "day", "agreed"});
  trade::Booking booking;
  const auto day = word_in(reading, fields["day"], {"today", "tomorrow"});
  booking.day = day == 1U ? working_days_later(books.day, 1) : books.day;
  const std::string order = text_in(reading, fields.needed("order"));
  const trade::Order* found = books.find_order(order);
  if (found == nullptr && !order.empty())
    reading.error("TC241", fields["order"].place(), "no order is called " + quoted_name(order),
                  reading.meant(order, ids_of(books.orders)));
  if (found != nullptr) booking.order = {static_cast<std::uint16_t>(found - books.orders.data())};
  const auto kind = word_in(reading, fields.needed("kind"), {"delivery", "fitting", "collection"});
  booking.kind = static_cast<trade::SlotKind>(kind.value_or(0));
  booking.agreed = yes_or_no_in(reading, fields["agreed"]).value_or(true);
  const auto at = time_in(reading, fields.needed("at"));
  const auto slot = std::find_if(shop.slots.begin(), shop.slots.end(), [&](const auto& one) {
    return one.kind == booking.kind && at && one.from == *at;
  });
  if (at && slot == shop.slots.end())
    reading.error(
        "TC235", fields["at"].place(),
        "the diary has no " + std::string(trade::name(booking.kind)) + " at " + clock_text(*at));
  booking.slot = static_cast<std::size_t>(slot - shop.slots.begin());
  if (found != nullptr && slot != shop.slots.end()) trade::place_booking(shop, books, booking);
}

/// So that expressions may ask about them.
void know(ScenarioDraft& draft, const trade::Shop& shop, const Opening& opening) {
  ExpressionNames& known = draft.names.expressions;
  known.world = ExpressionNames::World::there;
  known.orders = ids_of(opening.books.orders);
  for (const trade::Order& order : opening.arrivals) known.orders.push_back(order.id);
  known.faults = ids_of(shop.faults);
  known.pages = ids_of(shop.pages);
}

/// Where the catalogue is not whole, nobody is blamed for asking about their orders.
void know_without_shop(ScenarioDraft& draft, Node node) {
  ExpressionNames& known = draft.names.expressions;
  known.world = ExpressionNames::World::there;
  for (const Node& order : node["orders"].items()) known.orders.emplace_back(order["id"].text());
}

}  // namespace

void read_world(ScenarioDraft& draft, const Fields& fields) {
  const Node node = fields["world"];
  if (!node) return;
  const trade::Shop* shop = draft.known.common->shop.get();
  if (shop == nullptr) {
    know_without_shop(draft, node);
    draft.reading.error("TC235", fields.key_place("world"),
                        "there is no catalogue that a world could be made of",
                        "it lies in content/catalogue");
    return;
  }
  const OpeningFrame frame{*shop, std::string(fields["day"].text()),
                           parse_sim_time(fields["starts"].text()).value_or(SimTime{})};
  Opening opening = read_opening(draft.reading, node, frame);
  know(draft, *shop, opening);
  draft.scenario.opening = std::make_shared<const trade::Books>(std::move(opening.books));
  draft.scenario.arrivals = std::move(opening.arrivals);
}

Opening read_opening(Reading& reading, Node node, const OpeningFrame& frame) {
  const Fields fields(reading, node, "a world",
                      {"date", "orders", "stock", "faults", "bookings", "carriers_out"});
  Opening out;
  const CalendarDate date = read_date(reading, fields.needed("date"), frame);
  out.books = trade::opening_books(frame.shop, date);
  read_orders(reading, fields["orders"], frame, out);
  read_stock(reading, fields["stock"], frame.shop, out.books);
  for (const Node& fault : items_in(reading, fields["faults"]))
    out.books.faults.push_back(fault_in(reading, fault, frame.shop));
  for (const Node& carrier : items_in(reading, fields["carriers_out"]))
    if (const auto out_today = carrier_in(reading, carrier, frame.shop))
      out.books.carriers_out.push_back(*out_today);
  for (const Node& booking : items_in(reading, fields["bookings"]))
    read_booking(reading, booking, frame.shop, out.books);
  return out;
}

}  // namespace tc
