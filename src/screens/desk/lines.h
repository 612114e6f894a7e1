#pragma once

#include <string>
#include <string_view>

#include "trade/desk.h"

// The lines that the desk's buttons say, as trade/desk.h understands them: one place for all.

namespace tc::lines {

std::string look_up_vehicle(const trade::Vehicle& vehicle);
std::string look_up_part(const trade::Part& part);
std::string search(std::string_view words);
std::string check_fit(const trade::Part& part, const trade::Vehicle& vehicle);
std::string stock(const trade::Part& part);
std::string count(const trade::Part& part);
std::string ask(const trade::Branch& branch, const trade::Part& part);
std::string look_up_supplier(const trade::Part& part);
std::string look_up_hazard(const trade::Part& part);
std::string look_up_customer(const trade::ShopCustomer& customer);
std::string look_up_guideline(const trade::Guideline& guideline);

/// "open W1042": acts of one word or two upon an order.
std::string upon(std::string_view act, const trade::Order& order);
std::string cancel(const trade::Order& order, std::string_view reason);
std::string note_number(std::string_view number, const trade::Order& order);
std::string apply_code(std::string_view code, const trade::Order& order);
std::string look_up_code(std::string_view code);
std::string pick_for(const trade::Part& part, const trade::Order& order);
std::string swap(const trade::Part& part, const trade::Part& other, const trade::Order& order);
std::string add(const trade::Part& part, const trade::Order& order);
std::string remove(const trade::Part& part, const trade::Order& order);
std::string set_count(const trade::Part& part, int count, const trade::Order& order);
std::string change(const trade::Order& order, trade::Handling handling);
std::string change_to_delivery(const trade::Order& order, const trade::Carrier& by);
std::string transfer(const trade::Part& part, const trade::Branch& from, const trade::Order& order);
std::string order_in(const trade::Part& part, const trade::Supplier& from,
                     const trade::Order& order);
std::string dispatch(const trade::Order& order, const trade::Carrier& by);
std::string hand_over(const trade::Order& order, std::string_view to);

std::string take_payment(Money amount, trade::Method by, const trade::Order& order);
std::string take_balance(const trade::ShopCustomer& department, const trade::Order& order);
std::string refund(std::string_view amount, trade::Method to, const trade::Order& order,
                   trade::RefundReason reason, std::string_view agreed_by);
std::string tell(std::string_view whom, const trade::Order& order, std::string_view topic);
std::string diary(const CalendarDate& today, const CalendarDate& day);
std::string book(const trade::Slot& slot, const CalendarDate& today, const CalendarDate& day,
                 const trade::Order& order);
std::string pass_papers(const trade::Order& order, std::string_view to);
std::string pass(const trade::Paper& paper, std::string_view to);
std::string hand_over_note(const trade::Order& order, std::string_view to);
std::string shop_page(const trade::WebPage& page);
std::string report(const trade::WebFault& fault, std::string_view to);

}  // namespace tc::lines
