#include "screens/desk/payments.h"

#include "screens/desk/before_refund.h"
#include "screens/desk/lines.h"
#include "screens/desk/parts.h"
#include "screens/desk/words.h"
#include "trade/questions.h"

namespace tc {

namespace {

using trade::Method;

constexpr Method methods[]{Method::card, Method::credit_transfer, Method::account,
                           Method::phone_app, Method::inter_department};
constexpr trade::RefundReason reasons[]{
    trade::RefundReason::cancelled,    trade::RefundReason::faulty,
    trade::RefundReason::wrong_part,   trade::RefundReason::surcharge,
    trade::RefundReason::overpaid,     trade::RefundReason::duplicate,
    trade::RefundReason::not_supplied, trade::RefundReason::goodwill};

std::vector<std::string> method_names() {
  std::vector<std::string> names;
  for (const Method method : methods) names.emplace_back(name(method));
  return names;
}

std::vector<std::string> reason_names() {
  std::vector<std::string> names;
  for (const trade::RefundReason reason : reasons) names.emplace_back(name(reason));
  return names;
}

void draw_order_row(const AtDesk& at, trade::OrderIndex index) {
  const trade::Order& order = at.books().orders[index.value];
  const OrderStanding paid = paid_words(at.shop(), at.books(), index, at.view.now);
  const std::string id = "payments." + order.id;
  const std::string title = order_words(order);
  const std::string came_in =
      order.payment_checked ? ", " + money_text(trade::cleared(order)) + " cleared" : "";
  const std::string detail =
      money_text(trade::totals(at.shop(), order).to_pay) + " to pay" + came_in +
      (order.refunds.empty() ? "" : ", " + money_text(trade::refunded(order)) + " given back") +
      (order.claims.empty() ? "" : ", something came back");
  if (kit::list_row(at.ui, {.id = id,
                            .title = title,
                            .detail = detail,
                            .chip = paid.words,
                            .chip_tone = paid.tone,
                            .current = at.state.order == order.id,
                            .group = "payments"}))
    at.state.order = order.id;
}

void draw_came_in(const AtDesk& at, const trade::Order& order) {
  for (const trade::Payment& payment : order.payments) {
    std::string words = money_text(payment.amount) + ", " + std::string(name(payment.state));
    if (payment.state == trade::PaymentState::pending && payment.clears)
      words += ", known at " + clock_text(*payment.clears);
    draw_fact(at.ui, "By " + std::string(name(payment.method)), words,
              payment.state == trade::PaymentState::declined ? kit::Ink::miss : kit::Ink::first);
  }
  for (const trade::Refund& refund : order.refunds)
    draw_fact(at.ui, "Given back",
              money_text(refund.amount) + " to " + std::string(name(refund.to)) + ", " +
                  std::string(name(refund.reason)) +
                  (refund.agreed_by.empty() ? "" : ", agreed by " + refund.agreed_by));
}

void draw_taking(const AtDesk& at, const trade::Order& order) {
  const Money missing{trade::answer(at.shop(), at.books(), trade::OrderQuestion::paid_short,
                                    at.index_of(order), at.view.now)};
  if (missing <= Money{}) return;
  kit::choice(at.ui, at.state.take_by,
              {.id = "take.by", .label = "A payment comes by", .options = method_names()});
  std::vector<DeskAct> acts = {{"Take " + money_text(missing),
                                lines::take_payment(missing, methods[at.state.take_by], order)},
                               {"Take the deposit", lines::upon("take deposit", order)}};
  if (order.account && order.kind == trade::CustomerKind::department)
    acts.push_back({"Move it over from the department",
                    lines::take_balance(at.shop().customers[order.account->value], order)});
  draw_acts(at, "take", acts);
}

std::vector<std::string> who_agrees(const AtDesk& at) {
  std::vector<std::string> names = {"nobody asked"};
  for (const trade::Colleague& colleague : at.shop().colleagues) names.push_back(colleague.name);
  return names;
}

void draw_refund(const AtDesk& at, const trade::Order& order) {
  RefundForm& form = at.state.refund;
  if (form.order != order.id) form = {order.id, "", 0, 0, 0};
  kit::paragraph(at.ui, {kit::small_bold("Give money back")});
  kit::text_field(at.ui, form.amount,
                  {.id = "refund.amount",
                   .label = "How much",
                   .placeholder = "12.50",
                   .width = 160,
                   .max_bytes = 20});
  kit::choice(at.ui, form.method,
              {.id = "refund.to", .label = "To where", .options = method_names()});
  kit::choice(at.ui, form.reason,
              {.id = "refund.for", .label = "Because", .options = reason_names()});
  kit::choice(at.ui, form.agreed_by,
              {.id = "refund.agreed", .label = "Agreed by", .options = who_agrees(at)});
  const std::string agreed = form.agreed_by == 0 ? "" : at.shop().colleagues[form.agreed_by - 1].id;
  const std::string amount = form.amount.empty() ? "…" : form.amount;
  const std::string line =
      lines::refund(amount, methods[form.method], order, reasons[form.reason], agreed);
  if (kit::act_button(at.ui, {.id = "refund.give",
                              .label = "Give it back",
                              .line = line,
                              .disabled = form.amount.empty()}))
    at.say(line);
}

void draw_at_hand(const AtDesk& at, const trade::Order& order) {
  kit::divider(at.ui);
  draw_order_at_hand(at);
  draw_fact(at.ui, "To pay", to_pay_words(trade::totals(at.shop(), order)));
  if (!order.payment_checked) {
    draw_acts(at, "payment", {{"See what came in", lines::upon("check payment", order)}},
              Leading::first);
    return;
  }
  draw_came_in(at, order);
  draw_taking(at, order);
  if (order.payments.empty()) return;
  kit::divider(at.ui);
  draw_before_refund(at, order);
  draw_refund(at, order);
}

}  // namespace

void draw_payments(const AtDesk& at) {
  draw_tool_title(
      at.ui, "Payments",
      "What is to pay, what came in and how, and what goes back to where it came from.");
  for (std::size_t i = 0; i < at.books().orders.size(); ++i)
    if (at.books().orders[i].opened)
      draw_order_row(at, trade::OrderIndex{static_cast<std::uint16_t>(i)});
  const trade::Order* order = at.order();
  if (order == nullptr) {
    draw_order_at_hand(at);
    return;
  }
  draw_at_hand(at, *order);
}

}  // namespace tc
