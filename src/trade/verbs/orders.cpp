#include "base/text.h"
#include "trade/records.h"
#include "trade/state.h"
#include "trade/stock.h"
#include "trade/verbs/saying.h"
#include "trade/verbs/verbs.h"

namespace tc::trade {

namespace {

std::string line_text(const Acting& a, const OrderLine& line) {
  std::string out = goods_text(a.part(line.part), line.quantity) + " at " + money_text(line.each);
  if (line.surcharge > Money{}) out += " + surcharge " + money_text(line.surcharge);
  if (line.picked > 0) return out + ", picked " + std::to_string(line.picked);
  if (line.on_order > 0) return out + ", on order " + std::to_string(line.on_order);
  return out;
}

std::string handling_text(const Acting& a, const Order& order) {
  std::string out(name(order.handling));
  if (order.carrier) out += " by " + a.shop.carriers[order.carrier->value].id;
  if (!order.vrm.empty()) out += ", for " + order.vrm;
  if (order.promised) out += ", promised for " + clock_text(*order.promised);
  if (order.suits_from) out += ", suits from " + clock_text(*order.suits_from);
  if (order.suits_until) out += ", suits until " + clock_text(*order.suits_until);
  if (order.account) out += ", account " + a.shop.customers[order.account->value].id;
  return out;
}

std::string stock_line(const Acting& a, const OrderLine& line) {
  std::string out = goods_text(a.part(line.part), line.quantity) + ": free here " +
                    std::to_string(free_on_record(a.shop, a.books, line.part, counter));
  if (line.here > 0) out += ", set aside " + std::to_string(line.here);
  if (line.on_order > 0) out += ", coming " + std::to_string(line.on_order);
  for (std::size_t i = 1; i < a.shop.branches.size(); ++i) {
    const BranchIndex branch{static_cast<std::uint16_t>(i)};
    out += ", " + a.shop.branches[i].name + " " +
           std::to_string(free_on_record(a.shop, a.books, line.part, branch));
  }
  return out + ", " + std::string(name(a.part(line.part).supply));
}

}  // namespace

Said list_orders(const Acting& a) {
  constexpr std::size_t shown = 6;
  std::vector<std::string> lines;
  std::size_t more = 0;
  for (const Order& order : a.books.orders) {
    if (is_out(order) || order.stage == Stage::cancelled) continue;
    if (lines.size() < shown)
      lines.push_back(order.id + " " + customer_text(order) + ": " +
                      std::string(name(order.stage)));
    else
      ++more;
  }
  if (more > 0) lines.push_back("and " + counted(more, "order") + " more");
  return lines.empty() ? "Every order is done." : beneath(lines);
}

Said open_order(const Acting& a) {
  Order& order = a.order();
  order.opened = true;
  std::vector<std::string> lines{order.id + " " + customer_text(order) + ", " +
                                 std::string(name(order.stage))};
  for (const OrderLine& line : order.lines) lines.push_back(line_text(a, line));
  lines.push_back(handling_text(a, order));
  lines.push_back("To pay " + to_pay_text(a.shop, order) +
                  (order.order_number.empty() ? "" : ", order number " + order.order_number));
  return beneath(lines);
}

Said accept_order(const Acting& a) {
  Order& order = a.order();
  if (order.stage != Stage::placed)
    return refuse("order-not-new", order.id + " is " + std::string(name(order.stage)) + " already.",
                  "Open it to see what comes next.");
  order.stage = Stage::accepted;
  order.opened = true;
  order.accepted_at = a.now;
  std::vector<std::string> lines{order.id + " is accepted."};
  for (OrderLine& line : order.lines) {
    reserve(a.shop, a.books, line);
    if (missing(line) > 0)
      lines.push_back("Not on the shelf: " + goods_text(a.part(line.part), missing(line)));
  }
  if (lines.size() == 1) lines.emplace_back("All of it is set aside.");
  return beneath(lines);
}

Said check_stock_of_order(const Acting& a) {
  Order& order = a.order();
  if (order.stage == Stage::placed || order.stage == Stage::accepted) order.stock_checked = true;
  std::vector<std::string> lines;
  for (OrderLine& line : order.lines) {
    if (order.stage == Stage::accepted) reserve(a.shop, a.books, line);
    lines.push_back(stock_line(a, line));
  }
  return beneath(lines);
}

Said cancel_order(const Acting& a) {
  Order& order = a.order();
  if (const auto refusal = is_gone(order)) return refused(*refusal);
  if (is_out(order))
    return refuse("order-has-gone", order.id + " has gone.",
                  "It comes back as a return, not by cancelling.");
  for (OrderLine& line : order.lines) {
    if (line.picked > 0) {
      add_real(a.shop, a.books, line.picked_part, line.picked);
      add_record(a.shop, a.books, line.picked_part, line.picked);
    }
    release(a.shop, a.books, line, line.here);
    line.picked = 0;
  }
  order.stage = Stage::cancelled;
  drop_booking(a.books, a.values.order);
  const Money back = received(order);
  return beneath({order.id + " is cancelled: " + std::string(name(a.values.reason)) + ".",
                  back > Money{} ? money_text(back) + " was received on it." : ""});
}

Said apply_code(const Acting& a) {
  Order& order = a.order();
  const DiscountCode& code = a.shop.codes[a.values.code.value];
  if (is_out(order) || order.stage == Stage::cancelled)
    return refuse("order-is-done", order.id + " is " + std::string(name(order.stage)) + ".",
                  "A code counts before the order goes.");
  if (!holds(a.shop, code, order))
    return refuse("code-does-not-hold", code.code + " does not hold for " + order.id + ".",
                  "See for whom, for what and until when: look up code " + code.code);
  order.code = a.values.code;
  charge_account(a);
  return order.id + ": " + code.code + " is taken off; to pay " + to_pay_text(a.shop, order) + ".";
}

Said note_order_number(const Acting& a) {
  constexpr std::size_t most = 30;
  if (characters(a.values.words) > most)
    return refuse("order-number-too-long", "That is too long for an order number.",
                  "It has up to 30 characters.");
  a.order().order_number = a.values.words;
  return a.order().id + " has the order number " + a.values.words + ".";
}

}  // namespace tc::trade
