// One order of a scenario's world.
#include "content/catalogue_draft.h"
#include "content/opening_names.h"
#include "content/opening_reader.h"

namespace tc {

namespace {

using trade::Order;

/// An order while it is read.
struct OrderDraft {
  Reading& reading;
  const OpeningFrame& frame;
  Order order = {};

  const trade::Shop& shop() const { return frame.shop; }
};

/// A customer on file, or a guest by name with what they gave.
void read_buyer(OrderDraft& draft, const Fields& fields) {
  Order& order = draft.order;
  if (fields.has("account") == fields.has("customer"))
    draft.reading.error(fields.has("account") ? "TC111" : "TC101", fields.place(),
                        "an order is of a customer by name, or of an 'account' on file",
                        "keep one of 'customer' and 'account'");
  order.account = account_in(draft.reading, fields["account"], draft.shop());
  if (order.account) {
    const trade::ShopCustomer& buyer = draft.shop().customers[order.account->value];
    order.customer = buyer.name;
    order.kind = buyer.kind;
    order.phone = buyer.phone;
    order.email = buyer.email;
    order.address = buyer.address;
  }
  const auto words = [&](std::string_view key, std::string& into) {
    if (const Node node = fields[key]) into = text_in(draft.reading, node);
  };
  words("customer", order.customer);
  words("phone", order.phone);
  words("email", order.email);
  words("address", order.address);
  words("order_number", order.order_number);
  words("vrm", order.vrm);
}

/// A time of today, or the day of an order from before.
trade::Moment moment_in(Reading& reading, Node node, const OpeningFrame& frame,
                        const CalendarDate& today) {
  if (!node) return {today, frame.starts};
  if (const auto time = parse_sim_time(text_in(reading, node))) return {today, *time};
  if (const auto day = date_in(reading, node)) return {*day, SimTime{}};
  return {today, frame.starts};
}

void read_line(OrderDraft& draft, Node node) {
  const Fields fields(draft.reading, node, "a line of an order",
                      {"part", "quantity", "price", "surcharge"});
  trade::OrderLine line;
  const auto part = part_in(draft.reading, fields.needed("part"), draft.shop());
  line.quantity = number_in(draft.reading, fields["quantity"], 1, 99).value_or(1);
  if (!part) return;
  line.part = *part;
  line.picked_part = *part;
  const trade::Part& row = draft.shop().parts[part->value];
  line.each = money_in(draft.reading, fields["price"])
                  .value_or(trade::list_price(draft.shop(), draft.order, row));
  line.surcharge = money_in(draft.reading, fields["surcharge"]).value_or(row.surcharge);
  draft.order.lines.push_back(line);
}

void read_handling(OrderDraft& draft, const Fields& fields) {
  Order& order = draft.order;
  const auto handling =
      word_in(draft.reading, fields["handling"], {"delivery", "collection", "fitting"});
  order.handling = static_cast<trade::Handling>(handling.value_or(0));
  order.carrier = carrier_in(draft.reading, fields["carrier"], draft.shop());
  const bool delivered = order.handling == trade::Handling::delivery;
  if (order.carrier && delivered && order.kind == trade::CustomerKind::consumer)
    order.delivery = draft.shop().carriers[order.carrier->value].price;
  if (const auto delivery = money_in(draft.reading, fields["delivery"])) order.delivery = *delivery;
  order.express = money_in(draft.reading, fields["express"]).value_or(Money{});
  order.code = code_in(draft.reading, fields["code"], draft.shop());
  order.age = number_in(draft.reading, fields["age"], 1, 120).value_or(0);
  order.true_age = number_in(draft.reading, fields["true_age"], 1, 120).value_or(0);
  order.promised = time_in(draft.reading, fields["promised"]);
  order.suits_from = time_in(draft.reading, fields["suits_from"]);
  order.suits_until = time_in(draft.reading, fields["suits_until"]);
  order.comes = time_in(draft.reading, fields["comes"]);
  order.distance = yes_or_no_in(draft.reading, fields["distance"]).value_or(true);
  order.told_of_cancelling =
      yes_or_no_in(draft.reading, fields["told_of_cancelling"]).value_or(true);
}

/// Somebody else comes for it: with the customer's knowledge, or without.
void read_collector(OrderDraft& draft, Node node) {
  if (!node) return;
  const Fields fields(draft.reading, node, "a collector", {"name", "named", "sent"});
  draft.order.collector = text_in(draft.reading, fields.needed("name"));
  draft.order.collector_named = yes_or_no_in(draft.reading, fields["named"]).value_or(false);
  draft.order.collector_sent = yes_or_no_in(draft.reading, fields["sent"]).value_or(true);
  if (draft.order.collector_named && !draft.order.collector_sent)
    draft.reading.error("TC111", fields.key_place("sent"),
                        "whom the customer has named, the customer has sent",
                        "keep one of 'named: yes' and 'sent: no'");
}

/// An order of an earlier day, which has been sent and has come.
void read_delivered(OrderDraft& draft, const Fields& fields) {
  Order& order = draft.order;
  order.delivered_on = date_in(draft.reading, fields["delivered_on"]);
  if (!order.delivered_on) return;
  order.stage = trade::Stage::delivered;
  order.collected = true;
  for (trade::OrderLine& line : order.lines) line.picked = line.quantity;
}

void read_payment(OrderDraft& draft, Node node) {
  const Fields fields(draft.reading, node, "a payment",
                      {"method", "amount", "state", "clears", "will_clear"});
  trade::Payment payment;
  const auto method =
      word_in(draft.reading, fields.needed("method"),
              {"card", "credit transfer", "account", "phone app", "inter-department"});
  payment.method = static_cast<trade::Method>(method.value_or(0));
  const Node amount = fields.needed("amount");
  payment.amount = amount.text() == "exact" ? trade::totals(draft.shop(), draft.order).to_pay
                                            : money_in(draft.reading, amount).value_or(Money{});
  const auto state = word_in(draft.reading, fields["state"], {"pending", "cleared", "declined"});
  payment.state = static_cast<trade::PaymentState>(state.value_or(1));
  payment.clears = time_in(draft.reading, fields["clears"]);
  payment.will_clear = yes_or_no_in(draft.reading, fields["will_clear"]).value_or(true);
  if (payment.state != trade::PaymentState::pending)
    for (const char* key : {"clears", "will_clear"})
      if (fields.has(key))
        draft.reading.error("TC111", fields.key_place(key),
                            "'" + std::string(key) + "' is said of a payment that is pending",
                            "write state: pending, or take it away");
  draft.order.payments.push_back(payment);
}

void read_claim(OrderDraft& draft, Node node) {
  const Fields fields(draft.reading, node, "a claim",
                      {"reason", "condition", "line", "quantity", "goods_back", "fault_shown"});
  trade::Claim claim;
  const auto reason = word_in(draft.reading, fields.needed("reason"),
                              {"changed mind", "faulty", "wrong part", "old unit", "not arrived"});
  claim.reason = static_cast<trade::ClaimReason>(reason.value_or(0));
  const auto condition =
      word_in(draft.reading, fields["condition"], {"unopened", "opened", "fitted", "incomplete"});
  claim.condition = static_cast<trade::Condition>(condition.value_or(0));
  const int lines = std::max(1, static_cast<int>(draft.order.lines.size()));
  claim.line =
      static_cast<std::size_t>(number_in(draft.reading, fields["line"], 1, lines).value_or(1)) - 1;
  claim.quantity = number_in(draft.reading, fields["quantity"], 1, 99).value_or(1);
  claim.goods_back = yes_or_no_in(draft.reading, fields["goods_back"]).value_or(false);
  claim.fault_shown = yes_or_no_in(draft.reading, fields["fault_shown"]).value_or(false);
  draft.order.claims.push_back(claim);
}

}  // namespace

trade::Order read_order(Reading& reading, Node node, const OpeningFrame& frame,
                        const CalendarDate& today) {
  const Fields fields(reading, node, "an order", {"id",           "customer",
                                                  "account",      "phone",
                                                  "email",        "collector",
                                                  "address",      "placed",
                                                  "lines",        "handling",
                                                  "carrier",      "delivery",
                                                  "express",      "code",
                                                  "vrm",          "order_number",
                                                  "age",          "true_age",
                                                  "promised",     "distance",
                                                  "suits_from",   "suits_until",
                                                  "delivered_on", "payments",
                                                  "claims",       "told_of_cancelling",
                                                  "comes"});
  OrderDraft draft{reading, frame};
  draft.order.id = name_in(reading, fields.needed("id"));
  read_buyer(draft, fields);
  draft.order.placed = moment_in(reading, fields["placed"], frame, today);
  read_handling(draft, fields);
  read_collector(draft, fields["collector"]);
  for (const Node& line : items_in(reading, fields.needed("lines"))) read_line(draft, line);
  read_delivered(draft, fields);
  for (const Node& payment : items_in(reading, fields["payments"])) read_payment(draft, payment);
  for (const Node& claim : items_in(reading, fields["claims"])) read_claim(draft, claim);
  return std::move(draft.order);
}

}  // namespace tc
