#include "trade/stock.h"

#include <algorithm>

#include "base/text.h"
#include "trade/verbs/saying.h"
#include "trade/verbs/verbs.h"

namespace tc::trade {

namespace {

/// What is set aside and turned out not to be there is set aside no longer, the latest order's
/// first; which orders that leaves short, in a sentence each.
std::vector<std::string> release_what_is_not_there(const Acting& a, int not_there) {
  std::vector<std::string> says;
  for (auto order = a.books.orders.rbegin(); order != a.books.orders.rend(); ++order)
    for (OrderLine& line : order->lines) {
      if (line.part != a.values.part || line.here == 0 || not_there <= 0) continue;
      const int gone = std::min(line.here, not_there);
      line.here -= gone;
      not_there -= gone;
      says.push_back(order->id + " is short of " + std::to_string(gone) + ".");
    }
  return says;
}

/// Whoever has counted all that an order needs has looked whether it is there.
void note_counted(const Acting& a) {
  for (Order& order : a.books.orders) {
    const bool open = order.stage == Stage::placed || order.stage == Stage::accepted;
    const bool all = std::all_of(order.lines.begin(), order.lines.end(),
                                 [&](const OrderLine& line) { return line.part == a.values.part; });
    if (open && all) order.stock_checked = true;
  }
}

}  // namespace

Said look_up_stock(const Acting& a) {
  const Part& part = a.part();
  note_look_up(a.books, "stock " + part.number);
  std::vector<std::string> lines{
      goods_text(part, free_on_record(a.shop, a.books, a.values.part, counter)) +
      " free here, bin " + bin_name(a.shop, a.values.part)};
  if (const int kept = set_aside(a.books, a.values.part); kept > 0)
    lines.push_back(std::to_string(kept) + " set aside for orders");
  for (std::size_t i = 1; i < a.shop.branches.size(); ++i) {
    const BranchIndex branch{static_cast<std::uint16_t>(i)};
    const int there = free_on_record(a.shop, a.books, a.values.part, branch);
    lines.push_back(a.shop.branches[i].name + ": " + std::to_string(there) + ", here in " +
                    in_words(a.shop.branches[i].transfer));
  }
  if (part.superseded_by)
    lines.push_back("Superseded by " + a.part(*part.superseded_by).number + ".");
  return beneath(lines);
}

Said count_stock(const Acting& a) {
  const int recorded =
      free_on_record(a.shop, a.books, a.values.part, counter) + set_aside(a.books, a.values.part);
  const int real = really_there(a.shop, a.books, a.values.part, counter);
  const auto short_of = release_what_is_not_there(a, set_aside(a.books, a.values.part) - real);
  correct_record(a.shop, a.books, a.values.part, counter);
  note_look_up(a.books, "stock " + a.part().number);
  note_counted(a);
  if (recorded == real) return "Counted: " + goods_text(a.part(), real) + ", as on record.";
  return beneath({"Counted: " + goods_text(a.part(), real) + "; the record said " +
                      std::to_string(recorded) + " and is put right.",
                  joined(short_of, " ")});
}

Said ask_branch(const Acting& a) {
  correct_record(a.shop, a.books, a.values.part, a.values.branch);
  note_look_up(a.books, "stock " + a.part().number);
  return a.shop.branches[a.values.branch.value].name + " has looked: " +
         goods_text(a.part(), really_there(a.shop, a.books, a.values.part, a.values.branch)) +
         " on the shelf.";
}

Said look_up_supplier(const Acting& a) {
  const Part& part = a.part();
  note_look_up(a.books, "supplier " + part.number);
  const Supplier& supplier = a.shop.suppliers[part.supplier.value];
  std::vector<std::string> lines{
      part.number + " comes from " + supplier.name + " (" + supplier.id + ")",
      "Ordered until " + clock_text(supplier.cut_off) + " it is here " +
          (supplier.days == 0
               ? "in " + in_words(supplier.lead)
               : "in " + counted(static_cast<std::size_t>(supplier.days), "working day"))};
  if (part.supply == Supply::special_order)
    lines.push_back("Special order: agree it first, deposit " + money_text(supplier.deposit));
  if (part.supply == Supply::brokered) lines.push_back("Brokered: a supervisor has to agree first");
  if (part.superseded_by)
    lines.push_back("On their list it is superseded by " + a.part(*part.superseded_by).number);
  return beneath(lines);
}

}  // namespace tc::trade
