#include "screens/desk/lines.h"

#include "base/text.h"
#include "trade/shop.h"

namespace tc::lines {

namespace {

std::string joined_words(std::initializer_list<std::string_view> words) {
  std::string line;
  for (const std::string_view word : words) {
    if (!line.empty() && !word.empty()) line += ' ';
    line += word;
  }
  return line;
}

}  // namespace

std::string look_up_vehicle(const trade::Vehicle& vehicle) {
  return joined_words({"look up vehicle", vehicle.vrm});
}
std::string look_up_part(const trade::Part& part) {
  return joined_words({"look up part", part.number});
}
std::string search(std::string_view words) { return joined_words({"search", trimmed(words)}); }
std::string check_fit(const trade::Part& part, const trade::Vehicle& vehicle) {
  return joined_words({"check fit", part.number, vehicle.vrm});
}
std::string stock(const trade::Part& part) { return joined_words({"stock", part.number}); }
std::string count(const trade::Part& part) { return joined_words({"count", part.number}); }
std::string ask(const trade::Branch& branch, const trade::Part& part) {
  return joined_words({"ask", branch.id, "for", part.number});
}
std::string look_up_supplier(const trade::Part& part) {
  return joined_words({"look up supplier", part.number});
}
std::string look_up_hazard(const trade::Part& part) {
  return joined_words({"look up hazard", part.number});
}
std::string look_up_customer(const trade::ShopCustomer& customer) {
  return joined_words({"look up customer", customer.id});
}
std::string look_up_guideline(const trade::Guideline& guideline) {
  return joined_words({"look up guideline", guideline.id});
}

std::string upon(std::string_view act, const trade::Order& order) {
  return joined_words({act, order.id});
}
std::string cancel(const trade::Order& order, std::string_view reason) {
  return joined_words({"cancel", order.id, "for", reason});
}
std::string note_number(std::string_view number, const trade::Order& order) {
  return joined_words({"note order number", trimmed(number), "on", order.id});
}
std::string apply_code(std::string_view code, const trade::Order& order) {
  return joined_words({"apply", trimmed(code), "to", order.id});
}
std::string look_up_code(std::string_view code) {
  return joined_words({"look up code", trimmed(code)});
}
std::string pick_for(const trade::Part& part, const trade::Order& order) {
  return joined_words({"pick", part.number, "for", order.id});
}
std::string swap(const trade::Part& part, const trade::Part& other, const trade::Order& order) {
  return joined_words({"swap", part.number, "for", other.number, "on", order.id});
}
std::string add(const trade::Part& part, const trade::Order& order) {
  return joined_words({"add", part.number, "to", order.id});
}
std::string remove(const trade::Part& part, const trade::Order& order) {
  return joined_words({"remove", part.number, "from", order.id});
}
std::string set_count(const trade::Part& part, int count, const trade::Order& order) {
  return joined_words({"set", part.number, "to", std::to_string(count), "on", order.id});
}
std::string change(const trade::Order& order, trade::Handling handling) {
  return joined_words({"change", order.id, "to", name(handling)});
}
std::string change_to_delivery(const trade::Order& order, const trade::Carrier& by) {
  return joined_words({"change", order.id, "to delivery by", by.id});
}
std::string transfer(const trade::Part& part, const trade::Branch& from,
                     const trade::Order& order) {
  return joined_words({"transfer", part.number, "from", from.id, "for", order.id});
}
std::string order_in(const trade::Part& part, const trade::Supplier& from,
                     const trade::Order& order) {
  return joined_words({"order", part.number, "from", from.id, "for", order.id});
}
std::string dispatch(const trade::Order& order, const trade::Carrier& by) {
  return joined_words({"dispatch", order.id, "by", by.id});
}
std::string hand_over(const trade::Order& order, std::string_view to) {
  return joined_words({"hand over", order.id, "to", to});
}

std::string take_payment(Money amount, trade::Method by, const trade::Order& order) {
  return joined_words({"take payment", money_text(amount), "by", name(by), "for", order.id});
}
std::string take_balance(const trade::ShopCustomer& department, const trade::Order& order) {
  return joined_words({"take balance from", department.id, "for", order.id});
}
std::string refund(std::string_view amount, trade::Method to, const trade::Order& order,
                   trade::RefundReason reason, std::string_view agreed_by) {
  const std::string line = joined_words(
      {"refund", trimmed(amount), "to", name(to), "on", order.id, "for", name(reason)});
  return agreed_by.empty() ? line : joined_words({line, "agreed by", agreed_by});
}
std::string tell(std::string_view whom, const trade::Order& order, std::string_view topic) {
  return joined_words({"tell", whom, order.id, topic});
}
std::string diary(const CalendarDate& today, const CalendarDate& day) {
  return joined_words({"diary", day == today ? "" : "tomorrow"});
}
std::string book(const trade::Slot& slot, const CalendarDate& today, const CalendarDate& day,
                 const trade::Order& order) {
  const std::string_view on = day == today ? "" : "tomorrow";
  return joined_words({"book", on, name(slot.kind), clock_text(slot.from), "for", order.id});
}
std::string pass_papers(const trade::Order& order, std::string_view to) {
  return joined_words({"pass papers", order.id, "to", to});
}
std::string pass(const trade::Paper& paper, std::string_view to) {
  return joined_words({"pass", paper.number, "to", to});
}
std::string hand_over_note(const trade::Order& order, std::string_view to) {
  return joined_words({"hand over note", order.id, "to", to});
}
std::string shop_page(const trade::WebPage& page) { return joined_words({"shop", page.id}); }
std::string report(const trade::WebFault& fault, std::string_view to) {
  return joined_words({"report", fault.id, "to", to});
}

}  // namespace tc::lines
