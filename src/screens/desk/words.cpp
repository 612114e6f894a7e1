#include "screens/desk/words.h"

#include "base/text.h"
#include "trade/questions.h"
#include "trade/shop.h"

namespace tc {

using trade::OrderQuestion;

const std::vector<trade::Tool>& all_tools() {
  static const std::vector<trade::Tool> tools = {
      trade::Tool::catalogue, trade::Tool::stock,     trade::Tool::orders,   trade::Tool::payments,
      trade::Tool::diary,     trade::Tool::customers, trade::Tool::web_shop, trade::Tool::guidance,
      trade::Tool::faults,    trade::Tool::papers};
  return tools;
}

std::string tool_words(trade::Tool tool) {
  switch (tool) {
    case trade::Tool::catalogue:
      return "Catalogue";
    case trade::Tool::stock:
      return "Stock";
    case trade::Tool::orders:
      return "Orders";
    case trade::Tool::payments:
      return "Payments";
    case trade::Tool::diary:
      return "Diary";
    case trade::Tool::customers:
      return "Customers";
    case trade::Tool::web_shop:
      return "Web shop";
    case trade::Tool::guidance:
      return "Guidance";
    case trade::Tool::faults:
      return "Faults";
    case trade::Tool::papers:
      return "Papers";
  }
  return "";
}

kit::Key tool_key(trade::Tool tool) {
  return static_cast<kit::Key>(static_cast<int>(kit::Key::f1) + static_cast<int>(tool));
}

std::string order_words(const trade::Order& order) { return order.id + " · " + order.customer; }

namespace {

bool is_so(const trade::Shop& shop, const trade::Books& books, OrderQuestion question,
           trade::OrderIndex order, SimTime now) {
  return trade::answer(shop, books, question, order, now) != 0;
}

kit::Tone tone_of(const trade::Order& order) {
  switch (order.stage) {
    case trade::Stage::placed:
      return kit::Tone::plain;
    case trade::Stage::accepted:
    case trade::Stage::picked:
    case trade::Stage::ready:
      return kit::Tone::amber;
    case trade::Stage::dispatched:
    case trade::Stage::handed_over:
    case trade::Stage::delivered:
      return kit::Tone::met;
    case trade::Stage::cancelled:
      return kit::Tone::plain;
  }
  return kit::Tone::plain;
}

}  // namespace

OrderStanding standing(const trade::Shop& shop, const trade::Books& books, trade::OrderIndex index,
                       SimTime now) {
  const trade::Order& order = books.orders[index.value];
  if (order.came_back) return {"came back", kit::Tone::miss};
  OrderStanding out{std::string(name(order.stage)), tone_of(order)};
  if (order.stage == trade::Stage::placed)
    out = order.opened ? OrderStanding{"not accepted yet", kit::Tone::plain}
                       : OrderStanding{"new", kit::Tone::focus};
  if (!order.claims.empty() && order.refunds.empty())
    out = {"back: " + std::string(name(order.claims.front().reason)), kit::Tone::wait};
  const bool open = order.stage != trade::Stage::cancelled;
  if (open && is_so(shop, books, OrderQuestion::late, index, now))
    out = {out.words + ", late", kit::Tone::miss};
  return out;
}

std::string to_pay_words(const trade::Totals& sums) {
  std::string words = money_text(sums.goods);
  if (sums.surcharges > Money{}) words += " + surcharges " + money_text(sums.surcharges);
  if (sums.delivery > Money{}) words += " + delivery " + money_text(sums.delivery);
  if (sums.to_pay != sums.goods) words = "goods " + words + " = " + money_text(sums.to_pay);
  return words + (sums.vat == Money{} ? ", without VAT" : ", of it VAT " + money_text(sums.vat));
}

OrderStanding paid_words(const trade::Shop& shop, const trade::Books& books,
                         trade::OrderIndex index, SimTime now) {
  // Nobody knows before somebody looked.
  if (!books.orders[index.value].payment_checked) return {"not checked yet", kit::Tone::plain};
  return money_words(shop, books, index, now);
}

OrderStanding money_words(const trade::Shop& shop, const trade::Books& books,
                          trade::OrderIndex index, SimTime now) {
  const trade::Order& order = books.orders[index.value];
  const auto pence = [&](OrderQuestion question) {
    return Money{trade::answer(shop, books, question, index, now)};
  };
  Money waits;
  bool declined = false;
  for (const trade::Payment& payment : order.payments) {
    if (payment.state == trade::PaymentState::pending) waits += payment.amount;
    declined = declined || payment.state == trade::PaymentState::declined;
  }
  if (waits > Money{}) return {money_text(waits) + " pending", kit::Tone::wait};
  if (const Money over = pence(OrderQuestion::paid_over); over > Money{})
    return {money_text(over) + " too much", kit::Tone::wait};
  if (const Money missing = pence(OrderQuestion::paid_short); missing > Money{})
    return {declined ? "declined" : money_text(missing) + " missing", kit::Tone::miss};
  return {"paid", kit::Tone::met};
}

std::string handling_words(const trade::Shop& shop, const trade::Order& order) {
  std::string words(name(order.handling));
  if (order.carrier) words += " by " + shop.carriers[order.carrier->value].name;
  if (order.promised) words += ", promised " + clock_text(*order.promised);
  return words;
}

std::string day_words(const CalendarDate& today, const CalendarDate& day) {
  return day == today ? "Today" : in_words(day);
}

std::string price_words(const trade::Part& part, trade::CustomerKind buyer) {
  return buyer == trade::CustomerKind::consumer ? money_text(part.retail_gross)
                                                : money_text(part.trade_net) + " net";
}

std::string flag_words(const trade::Shop& shop, const trade::Part& part) {
  std::vector<std::string> flags;
  if (part.superseded_by)
    flags.push_back("superseded by " + shop.parts[part.superseded_by->value].number);
  if (part.surcharge > Money{}) flags.push_back("surcharge " + money_text(part.surcharge));
  if (part.hazard) flags.push_back("hazard: " + shop.hazards[part.hazard->value].name);
  if (part.supply != trade::Supply::stocked) flags.emplace_back(name(part.supply));
  if (!part.kit.empty()) flags.emplace_back("kit");
  return joined(flags, ", ");
}

const trade::Part& part_of(const trade::Shop& shop, trade::PartIndex index) {
  return shop.parts[index.value];
}

trade::PartIndex index_of(const trade::Shop& shop, const trade::Part& part) {
  return trade::PartIndex{static_cast<std::uint16_t>(&part - shop.parts.data())};
}

}  // namespace tc
