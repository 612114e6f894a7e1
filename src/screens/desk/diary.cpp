#include "screens/desk/diary.h"

#include "base/text.h"
#include "screens/desk/lines.h"
#include "screens/desk/parts.h"
#include "screens/desk/words.h"

namespace tc {

namespace {

constexpr trade::SlotKind kinds[]{trade::SlotKind::delivery, trade::SlotKind::fitting,
                                  trade::SlotKind::collection};
constexpr int days_shown = 2;

std::string heading_of(trade::SlotKind kind) {
  switch (kind) {
    case trade::SlotKind::delivery:
      return "Delivery by our van";
    case trade::SlotKind::fitting:
      return "Fitting in the workshop";
    case trade::SlotKind::collection:
      return "Collection at the counter";
  }
  return "";
}

std::vector<std::string> bookings_in(const AtDesk& at, const CalendarDate& day, std::size_t slot) {
  std::vector<std::string> orders;
  for (const trade::Booking& booking : at.books().bookings)
    if (booking.day == day && booking.slot == slot)
      orders.push_back(at.books().orders[booking.order.value].id +
                       (booking.agreed ? "" : " (not agreed)"));
  return orders;
}

/// Whether the slot is of the kind that the order at hand needs.
bool suits(const trade::Order& order, trade::SlotKind kind) {
  switch (order.handling) {
    case trade::Handling::delivery:
      return kind == trade::SlotKind::delivery;
    case trade::Handling::fitting:
      return kind == trade::SlotKind::fitting;
    case trade::Handling::collection:
      return kind == trade::SlotKind::collection;
  }
  return false;
}

void draw_slot(const AtDesk& at, const CalendarDate& day, std::size_t index) {
  const trade::Slot& slot = at.shop().slots[index];
  const auto booked = bookings_in(at, day, index);
  const int left = slot.places - static_cast<int>(booked.size());
  const std::string time = clock_text(slot.from) + " – " + clock_text(slot.until);
  const std::string places =
      left <= 0 ? "full" : counted(static_cast<std::size_t>(left), "place") + " left";
  const std::string number = std::to_string(index + 1);
  {
    kit::Row row(at.ui, {.id = "diary.row." + number, .gap = 1.5F});
    kit::label(at.ui, time, {.id = "diary." + number, .style = kit::Style::small_strong});
    kit::chip(at.ui, {.id = "diary.left." + number,
                      .label = places,
                      .tone = left <= 0 ? kit::Tone::miss : kit::Tone::met});
    const trade::Order* order = at.order();
    if (order != nullptr && suits(*order, slot.kind))
      draw_act(at, "diary.book." + number,
               {"Book it for " + order->id, lines::book(slot, at.books().day, day, *order)});
  }
  if (!booked.empty())
    kit::paragraph(at.ui, joined(booked, ", "),
                   {.style = kit::Style::small, .ink = kit::Ink::second});
}

void draw_kind(const AtDesk& at, const CalendarDate& day, trade::SlotKind kind) {
  bool any = false;
  for (std::size_t i = 0; i < at.shop().slots.size(); ++i) {
    if (at.shop().slots[i].kind != kind) continue;
    if (!any) kit::paragraph(at.ui, {kit::small_bold(heading_of(kind), kit::Ink::second)});
    any = true;
    draw_slot(at, day, i);
  }
}

}  // namespace

void draw_diary(const AtDesk& at) {
  draw_tool_title(at.ui, "Diary", "The times of the day, and who has them.");
  std::vector<std::string> names;
  for (int i = 0; i < days_shown; ++i)
    names.push_back(day_words(at.books().day, working_days_later(at.books().day, i)));
  kit::choice(at.ui, at.state.day, {.id = "diary.day", .options = names});
  const bool at_hand = draw_order_at_hand(at);
  const CalendarDate day = working_days_later(at.books().day, static_cast<int>(at.state.day));
  if (!at.looked_up("diary " + iso_text(day)))
    return draw_acts(at, "diary.look", {{"Look at the day", lines::diary(at.books().day, day)}},
                     Leading::first);
  for (const trade::SlotKind kind : kinds) draw_kind(at, day, kind);
  if (at_hand)
    draw_acts(at, "diary.acts",
              {{"Ask whether it suits them", lines::upon("agree slot", *at.order())}});
}

}  // namespace tc
