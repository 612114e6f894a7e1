#include <algorithm>

#include "base/text.h"
#include "trade/state.h"
#include "trade/stock.h"
#include "trade/verbs/saying.h"
#include "trade/verbs/verbs.h"

namespace tc::trade {

namespace {

/// Fetches for a line what it is to have; what the shelf turns out not to have leaves the record.
std::string pick_line(const Acting& a, OrderLine& line) {
  reserve(a.shop, a.books, line);
  const int wanted = line.here;
  if (wanted == 0) return "";
  const int taken = take_real(a.shop, a.books, line.part, counter, wanted);
  line.here = 0;
  line.picked += taken;
  line.picked_part = line.part;
  const std::string bin = bin_name(a.shop, line.part);
  if (taken == wanted) return bin + ": " + goods_text(a.part(line.part), taken);
  correct_record(a.shop, a.books, line.part, counter);
  return bin + ": only " + goods_text(a.part(line.part), taken) + " where the record said " +
         std::to_string(wanted);
}

void finish_picking(const Acting& a, std::vector<std::string>& lines) {
  Order& order = a.order();
  if (is_fully_picked(order)) {
    order.stage = Stage::picked;
    order.picked_at = a.now;
    lines.push_back(order.id + " is picked.");
    return;
  }
  for (const OrderLine& line : order.lines)
    if (line.picked < line.quantity)
      lines.push_back("Still to come: " +
                      goods_text(a.part(line.part), line.quantity - line.picked));
}

bool can_be_picked(const Acting& a, const OrderLine& line) {
  if (line.picked >= line.quantity) return false;
  if (line.picked > 0 && line.picked_part != line.part) return false;
  return line.here > 0 ||
         (missing(line) > 0 && free_on_record(a.shop, a.books, line.part, counter) > 0);
}

std::optional<Refusal> cannot_pick(const Order& order) {
  if (order.stage == Stage::picked)
    return Refusal{"already-picked", order.id + " is picked.",
                   "To change what was picked: put back " + order.id};
  return not_in_hand(order);
}

/// The line that somebody means who fetches that part: its own, else the likeliest open one.
OrderLine* meant_line(const Acting& a) {
  OrderLine* of_family = nullptr;
  OrderLine* open = nullptr;
  for (OrderLine& line : a.order().lines) {
    if (line.part == a.values.part) return &line;
    if (line.picked > 0) continue;
    if (open == nullptr) open = &line;
    if (of_family == nullptr && a.part(line.part).family == a.part().family) of_family = &line;
  }
  return of_family != nullptr ? of_family : open;
}

Said pick_other(const Acting& a, OrderLine& line) {
  const int wanted = line.quantity;
  if (really_there(a.shop, a.books, a.values.part, counter) < wanted)
    return refuse("shelf-has-not",
                  "There are not " + goods_text(a.part(), wanted) + " on the shelf.",
                  "See where there are: stock " + a.part().number);
  take_real(a.shop, a.books, a.values.part, counter, wanted);
  take_record(a.shop, a.books, a.values.part, counter, wanted);
  line.picked = wanted;
  line.picked_part = a.values.part;
  std::vector<std::string> lines{bin_name(a.shop, a.values.part) + ": " +
                                 goods_text(a.part(), wanted)};
  finish_picking(a, lines);
  return beneath(lines);
}

}  // namespace

Said pick_order(const Acting& a) {
  Order& order = a.order();
  if (const auto refusal = cannot_pick(order)) return refused(*refusal);
  const auto rows = static_cast<std::int32_t>(
      std::count_if(order.lines.begin(), order.lines.end(),
                    [&](const OrderLine& line) { return can_be_picked(a, line); }));
  if (rows == 0)
    return refuse("nothing-to-pick", "Nothing of " + order.id + " is here to be picked.",
                  "See where there is some: check stock " + order.id);
  std::vector<std::string> lines;
  for (OrderLine& line : order.lines)
    if (can_be_picked(a, line)) lines.push_back(pick_line(a, line));
  a.done.takes.seconds *= rows;
  finish_picking(a, lines);
  return beneath(lines);
}

Said pick_part(const Acting& a) {
  Order& order = a.order();
  if (const auto refusal = cannot_pick(order)) return refused(*refusal);
  OrderLine* line = meant_line(a);
  if (line == nullptr || line->picked > 0)
    return refuse("line-picked", "Every such line of " + order.id + " has something picked.",
                  "To change it, first: put back " + order.id);
  if (line->part != a.values.part) return pick_other(a, *line);
  if (!can_be_picked(a, *line))
    return refuse("nothing-to-pick", "There is no " + a.part().number + " here to be picked.",
                  "See where there is some: stock " + a.part().number);
  std::vector<std::string> lines{pick_line(a, *line)};
  finish_picking(a, lines);
  return beneath(lines);
}

Said put_back(const Acting& a) {
  Order& order = a.order();
  if (order.stage == Stage::dispatched && !order.collected) {
    auto& coming = a.books.coming;
    coming.erase(std::remove_if(coming.begin(), coming.end(),
                                [&](const Coming& c) {
                                  return c.order == a.values.order &&
                                         c.kind == ComingKind::carrier_collects;
                                }),
                 coming.end());
    order.stage = Stage::picked;
    order.dispatched_at.reset();
    order.sent_by.reset();
    return order.id + " is out of the carrier's cage again, packed.";
  }
  const bool any = std::any_of(order.lines.begin(), order.lines.end(),
                               [](const OrderLine& line) { return line.picked > 0; });
  if (is_out(order) || order.stage == Stage::cancelled || !any)
    return refuse("nothing-to-put-back", "Nothing of " + order.id + " is picked and here.",
                  "What came back from a customer is taken in by: book back " + order.id);
  for (OrderLine& line : order.lines) {
    add_real(a.shop, a.books, line.picked_part, line.picked);
    if (line.picked_part == line.part)
      line.here += line.picked;
    else
      add_record(a.shop, a.books, line.picked_part, line.picked);
    line.picked = 0;
  }
  order.stage = Stage::accepted;
  order.picked_at.reset();
  order.ready_at.reset();
  return order.id + " is back on the shelves and set aside.";
}

}  // namespace tc::trade
