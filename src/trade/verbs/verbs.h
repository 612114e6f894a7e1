#pragma once

#include "trade/acting.h"

// One function for each act, by topic; table.cpp says which line does which.

namespace tc::trade {

// catalogue.cpp
Said look_up_vehicle(const Acting& a);
Said search_catalogue(const Acting& a);
Said look_up_part(const Acting& a);
Said check_fit(const Acting& a);
Said look_up_hazard(const Acting& a);

// stock.cpp
Said look_up_stock(const Acting& a);
Said count_stock(const Acting& a);
Said ask_branch(const Acting& a);
Said look_up_supplier(const Acting& a);

// guidance.cpp
Said look_up_guideline(const Acting& a);
Said look_up_customer(const Acting& a);
Said look_up_code(const Acting& a);

// orders.cpp
Said list_orders(const Acting& a);
Said open_order(const Acting& a);
Said accept_order(const Acting& a);
Said check_stock_of_order(const Acting& a);
Said cancel_order(const Acting& a);
Said apply_code(const Acting& a);
Said note_order_number(const Acting& a);

// changing.cpp
Said add_part(const Acting& a);
Said remove_part(const Acting& a);
Said set_count(const Acting& a);
Said swap_part(const Acting& a);
Said change_handling(const Acting& a);
Said change_to_delivery(const Acting& a);

// picking.cpp
Said pick_order(const Acting& a);
Said pick_part(const Acting& a);
Said put_back(const Acting& a);

// buying.cpp
Said transfer_part(const Acting& a);
Said order_part(const Acting& a);
Said order_part_agreed(const Acting& a);
Said take_deposit(const Acting& a);

// sending.cpp
Said dispatch_order(const Acting& a);
Said make_ready(const Acting& a);
Said check_identity(const Acting& a);
Said confirm_collector(const Acting& a);
Said hand_over_to_customer(const Acting& a);
Said hand_over_to_colleague(const Acting& a);

// payments.cpp
Said check_payment(const Acting& a);
Said take_payment(const Acting& a);
Said take_balance(const Acting& a);

// refunds.cpp
Said refund(const Acting& a);
Said refund_agreed(const Acting& a);
Said check_claim(const Acting& a);
Said book_back(const Acting& a);

// diary.cpp
Said show_diary(const Acting& a);
Said show_diary_of_day(const Acting& a);
Said book_slot(const Acting& a);
Said agree_slot(const Acting& a);

// papers.cpp
Said make_invoice(const Acting& a);
Said make_issue_note(const Acting& a);
Said make_credit_note(const Acting& a);
Said make_returns_note(const Acting& a);
Said pass_paper(const Acting& a);
Said pass_papers(const Acting& a);
Said write_hand_over_note(const Acting& a);

// telling.cpp
Said tell_customer(const Acting& a);
Said tell_colleague(const Acting& a);

// web.cpp
Said show_page(const Acting& a);
Said report_fault(const Acting& a);

}  // namespace tc::trade
