#include <algorithm>

#include "base/text.h"
#include "trade/records.h"
#include "trade/state.h"
#include "trade/verbs/saying.h"
#include "trade/verbs/verbs.h"

namespace tc::trade {

namespace {

SlotKind kind_for(Handling handling) {
  switch (handling) {
    case Handling::delivery:
      return SlotKind::delivery;
    case Handling::collection:
      return SlotKind::collection;
    case Handling::fitting:
      return SlotKind::fitting;
  }
  return SlotKind::delivery;
}

/// Bookings of other orders than that in one slot of one day.
int taken(const Acting& a, std::size_t slot, const CalendarDate& day,
          std::optional<OrderIndex> but = {}) {
  return static_cast<int>(
      std::count_if(a.books.bookings.begin(), a.books.bookings.end(), [&](const Booking& booking) {
        return booking.slot == slot && booking.day == day && booking.order != but;
      }));
}

Said diary_of(const Acting& a, const CalendarDate& day) {
  note_look_up(a.books, "diary " + iso_text(day));
  std::vector<std::string> lines{in_words(day)};
  for (std::size_t i = 0; i < a.shop.slots.size(); ++i) {
    const Slot& slot = a.shop.slots[i];
    const int left = std::max(0, slot.places - taken(a, i, day));
    lines.push_back(std::string(name(slot.kind)) + " " + clock_text(slot.from) + "–" +
                    clock_text(slot.until) + ": " +
                    (left == 0 ? "full" : std::to_string(left) + " free"));
  }
  return beneath(lines);
}

std::optional<Refusal> cannot_book(const Acting& a, const Slot& slot) {
  const Order& order = a.order();
  if (const auto refusal = is_gone(order)) return refusal;
  if (is_out(order))
    return Refusal{"order-has-gone", order.id + " has gone.", "A time is booked before it goes."};
  if (slot.kind != kind_for(order.handling))
    return Refusal{"other-kind-of-slot",
                   order.id + " is for " + std::string(name(order.handling)) + ".",
                   "Book a time for that."};
  // Somebody can still come while a time for collecting goes on.
  const SimTime last = slot.kind == SlotKind::collection ? slot.until : slot.from;
  if (a.values.day == a.books.day && last < a.now)
    return Refusal{"slot-is-past",
                   "It is " + clock_text(a.now) + ": that time has " +
                       (last == slot.from ? "begun." : "passed."),
                   "Book a later one, or tomorrow."};
  if (taken(a, a.values.slot, a.values.day, a.values.order) >= slot.places)
    return Refusal{"slot-is-full", "That time is full.", "See what is free: diary"};
  for (const OrderLine& line : order.lines)
    if (slot.kind == SlotKind::fitting && !a.part(line.part).fitted_here)
      return Refusal{"not-fitted-here",
                     "The workshop does not fit " + a.part(line.part).number + ".",
                     "Tell the customer, who may collect it or have it sent."};
  return std::nullopt;
}

bool suits(const Order& order, const Slot& slot) {
  if (order.suits_from && slot.from < *order.suits_from) return false;
  return !order.suits_until || slot.until <= *order.suits_until;
}

std::string wish(const Order& order) {
  std::string out = order.customer + " cannot be there then";
  if (order.suits_from) out += "; from " + clock_text(*order.suits_from);
  if (order.suits_until) out += "; until " + clock_text(*order.suits_until);
  return out + ".";
}

}  // namespace

Said show_diary(const Acting& a) { return diary_of(a, a.books.day); }

Said show_diary_of_day(const Acting& a) { return diary_of(a, a.values.day); }

Said book_slot(const Acting& a) {
  const Slot& slot = a.shop.slots[a.values.slot];
  if (const auto refusal = cannot_book(a, slot)) return refused(*refusal);
  drop_booking(a.books, a.values.order);
  auto& all = a.books.bookings;
  all.push_back({a.values.order, slot.kind, a.values.day, a.values.slot, false});
  if (a.values.day > a.books.day) comes_at(a.order(), SimTime{24 * 3600}, a.now);
  a.made(make_paper(a.shop, a.books, PaperKind::booking, a.values.order, a.now));
  return "Booked for " + a.order().id + ": " + booking_text(a.shop, all.back()) + ".";
}

Said agree_slot(const Acting& a) {
  Order& order = a.order();
  for (Booking& booking : a.books.bookings) {
    if (booking.order != a.values.order) continue;
    booking.agreed = suits(order, a.shop.slots[booking.slot]);
    if (!booking.agreed) return wish(order);
    a.books.tellings.push_back({a.values.order, "customer", "slot", a.now});
    order.told_at = a.now;
    return order.customer + " agrees: " + booking_text(a.shop, booking) + ".";
  }
  return refuse("nothing-booked", "Nothing is booked for " + order.id + ".",
                "First: book SLOT for " + order.id);
}

}  // namespace tc::trade
