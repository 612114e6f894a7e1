#include "base/text.h"
#include "trade/due.h"
#include "trade/verbs/saying.h"
#include "trade/verbs/verbs.h"

namespace tc::trade {

namespace {

Money pending(const Order& order) {
  Money sum;
  for (const Payment& payment : order.payments)
    if (payment.state == PaymentState::pending) sum += payment.amount;
  return sum;
}

/// What keeps an amount from going on the account of an order's customer.
std::optional<Refusal> not_on_account(const Acting& a) {
  const Order& order = a.order();
  const ShopCustomer* customer = order.account ? &a.shop.customers[order.account->value] : nullptr;
  if (customer == nullptr || customer->limit == Money{})
    return Refusal{"no-account", order.customer + " has no account.",
                   "Take the payment another way."};
  if (customer->on_stop)
    return Refusal{"account-on-stop", "The account " + customer->id + " is on stop.",
                   "Only the accounts office can lift that; or another way to pay."};
  if (customer->needs_order_number && order.order_number.empty())
    return Refusal{"order-number-missing",
                   customer->name + " buys on account only with its own order number.",
                   "Ask for it, then: note order number WORDS on " + order.id};
  return beyond_the_limit(a, a.values.amount);
}

std::string payment_text(const Payment& payment) {
  return money_text(payment.amount) + " by " + std::string(name(payment.method)) + ": " +
         std::string(name(payment.state));
}

std::string balance_text(const Acting& a) {
  const Money price = totals(a.shop, a.order()).to_pay;
  const Money paid = kept(a.order());
  if (a.order().stage == Stage::cancelled)
    return "It is cancelled: " + (paid > Money{} ? money_text(paid) + " is to go back."
                                                 : std::string("nothing is to pay."));
  if (paid == price) return "That is what is to pay, " + money_text(price) + ".";
  if (paid > price)
    return "To pay is " + money_text(price) + ": " + money_text(paid - price) + " too much.";
  return "To pay is " + money_text(price) + ": " + money_text(price - paid) + " has not come in.";
}

}  // namespace

Said check_payment(const Acting& a) {
  Order& order = a.order();
  order.payment_checked = true;
  std::vector<std::string> lines;
  for (const Payment& payment : order.payments) lines.push_back(payment_text(payment));
  if (lines.empty()) lines.emplace_back("Nothing was paid on " + order.id + ".");
  if (refunded(order) > Money{}) lines.push_back("Given back: " + money_text(refunded(order)));
  lines.push_back(balance_text(a));
  return beneath(lines);
}

Said take_payment(const Acting& a) {
  Order& order = a.order();
  if (const auto refusal = is_gone(order)) return refused(*refusal);
  Payment payment;
  payment.method = a.values.method;
  payment.amount = a.values.amount;
  if (payment.method == Method::inter_department)
    return refuse("balance-is-moved", "A department does not pay, its balance is moved.",
                  "Say: take balance from CUSTOMER for " + order.id);
  if (payment.method == Method::account) {
    if (const auto refusal = not_on_account(a)) return refused(*refusal);
    a.books.balances[order.account->value] += payment.amount;
  }
  // A transfer is on the statement of a later day, until when nobody knows that it came.
  if (payment.method == Method::credit_transfer) payment.state = PaymentState::pending;
  order.payments.push_back(payment);
  return beneath({payment_text(payment), balance_text(a)});
}

Said take_balance(const Acting& a) {
  Order& order = a.order();
  if (const auto refusal = is_gone(order)) return refused(*refusal);
  const ShopCustomer& department = a.shop.customers[a.values.customer.value];
  if (department.kind != CustomerKind::department)
    return refuse("not-a-department", department.name + " is no department of the firm.",
                  "A customer pays: take payment AMOUNT by METHOD for " + order.id);
  if (!order.account || *order.account != a.values.customer)
    return refuse("not-their-order", order.id + " was not ordered by " + department.name + ".",
                  "It was ordered by " + order.customer + ".");
  const Money open = totals(a.shop, order).to_pay - kept(order) - pending(order);
  if (open <= Money{})
    return refuse("nothing-to-pay", "Nothing is left to pay on " + order.id + ".",
                  "See what came in: check payment " + order.id);
  a.books.balances[a.values.customer.value] += open;
  Payment& payment = order.payments.emplace_back();
  payment.method = Method::inter_department;
  payment.amount = open;
  return money_text(open) + " is moved over from " + department.name + ".";
}

}  // namespace tc::trade
