#include "trade/verbs/saying.h"

#include "base/text.h"

namespace tc::trade {

std::string beneath(const std::vector<std::string>& lines) {
  std::vector<std::string> full;
  for (const std::string& line : lines)
    if (!line.empty()) full.push_back(line);
  return joined(full, "\n");
}

std::string goods_text(const Part& part, int quantity) {
  return std::to_string(quantity) + " × " + part.number + " " + part.description;
}

std::string customer_text(const Order& order) {
  return order.customer + " (" + std::string(name(order.kind)) + ")";
}

std::string to_pay_text(const Shop& shop, const Order& order) {
  const bool within_the_firm = order.kind == CustomerKind::department;
  return money_text(totals(shop, order).to_pay) + (within_the_firm ? " without VAT" : " with VAT");
}

Payment* charged_to_account(Order& order) {
  if (!order.account || order.payments.size() != 1 || !order.refunds.empty()) return nullptr;
  Payment& payment = order.payments.front();
  if (payment.method != Method::account || payment.state == PaymentState::declined) return nullptr;
  return &payment;
}

void charge_account(const Acting& a) {
  Payment* payment = charged_to_account(a.order());
  if (payment == nullptr) return;
  const Money to_pay = totals(a.shop, a.order()).to_pay;
  a.books.balances[a.order().account->value] += to_pay - payment->amount;
  payment->amount = to_pay;
}

std::optional<Refusal> beyond_the_limit(const Acting& a, Money more) {
  const CustomerIndex account = *a.order().account;
  const Money limit = a.shop.customers[account.value].limit;
  const Money owed = a.books.balances[account.value];
  if (owed + more <= limit) return std::nullopt;
  return Refusal{"over-the-limit",
                 "That goes beyond the limit of " + money_text(limit) + "; " + money_text(owed) +
                     " is owed already.",
                 "Only the accounts office can raise it; or another way to pay."};
}

std::optional<Refusal> not_in_hand(const Order& order) {
  if (order.stage == Stage::placed)
    return Refusal{"order-not-accepted", order.id + " has not been accepted yet.",
                   "First: accept " + order.id};
  if (order.stage == Stage::accepted || order.stage == Stage::picked) return std::nullopt;
  return Refusal{"order-not-in-hand", order.id + " is " + std::string(name(order.stage)) + ".",
                 order.stage == Stage::ready ? "To change it, first: put back " + order.id
                                             : "Open it to see what became of it."};
}

std::optional<Refusal> is_gone(const Order& order) {
  if (order.stage != Stage::cancelled) return std::nullopt;
  return Refusal{"order-cancelled", order.id + " was cancelled.",
                 "What is still owed on it can be refunded."};
}

Result<std::size_t> line_of(const Acting& a, PartIndex part) {
  const Order& order = a.order();
  std::vector<std::string> there;
  for (std::size_t row = 0; row < order.lines.size(); ++row) {
    if (order.lines[row].part == part) return row;
    there.push_back(a.part(order.lines[row].part).number);
  }
  return refuse("part-not-on-order", a.part(part).number + " is not on " + order.id + ".",
                "On it: " + in_words(there) +
                    ". Another part is put on it by: swap PART for PART "
                    "on " +
                    order.id);
}

}  // namespace tc::trade
