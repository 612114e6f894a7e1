#include "screens/desk/stock.h"

#include "base/text.h"
#include "screens/desk/lines.h"
#include "screens/desk/parts.h"
#include "screens/desk/words.h"
#include "trade/stock.h"

namespace tc {

namespace {

/// The parts that are looked at: of the order at hand, or the one that is open in the catalogue.
std::vector<trade::PartIndex> parts_at_hand(const AtDesk& at) {
  std::vector<trade::PartIndex> parts;
  const trade::Order* order = at.order();
  if (order != nullptr && order->opened)
    for (const trade::OrderLine& line : order->lines) parts.push_back(line.part);
  const trade::Part* part = at.shop().find_part(at.state.part);
  if (!at.state.part.empty() && part != nullptr) parts.push_back(index_of(at.shop(), *part));
  return parts;
}

/// What the record says is known once it was asked.
bool is_known(const AtDesk& at, const trade::Part& part) {
  const trade::Order* order = at.order();
  const bool checked = order != nullptr && order->stock_checked;
  return checked || at.looked_up("stock " + part.number);
}

std::string bins_of(const AtDesk& at, trade::PartIndex part, std::size_t branch) {
  std::vector<std::string> bins;
  for (const trade::Bin& bin : at.shop().bins)
    if (bin.part == part && bin.branch.value == branch) bins.push_back(bin.name);
  return joined(bins, ", ");
}

void draw_branches(const AtDesk& at, const std::string& id, trade::PartIndex part) {
  kit::Table table(at.ui, {.id = id},
                   {{"Branch"}, {"Bin", 120}, {"By the record", 130}, {"Comes in", 130}});
  for (std::size_t i = 0; i < at.shop().branches.size(); ++i) {
    const trade::Branch& branch = at.shop().branches[i];
    const int count = trade::free_on_record(at.shop(), at.books(), part,
                                            trade::BranchIndex{static_cast<std::uint16_t>(i)});
    const std::string comes = i == 0 ? "it is here" : in_words(branch.transfer);
    table.row(branch.id, {cell(branch.name, kit::Style::small_strong), cell(bins_of(at, part, i)),
                          cell(count > 0 ? std::to_string(count) : "none"), cell(comes)});
  }
}

std::vector<DeskAct> acts_for(const AtDesk& at, const trade::Part& part, bool known) {
  std::vector<DeskAct> acts;
  if (!known) acts.push_back({"Ask the record", lines::stock(part)});
  acts.push_back({"Count the shelf", lines::count(part)});
  for (std::size_t i = 1; i < at.shop().branches.size(); ++i)
    acts.push_back({"Ring " + at.shop().branches[i].name, lines::ask(at.shop().branches[i], part)});
  const trade::Order* order = at.order();
  if (order == nullptr || !order->opened) return acts;
  for (std::size_t i = 1; i < at.shop().branches.size(); ++i)
    acts.push_back({"Have it sent from " + at.shop().branches[i].name,
                    lines::transfer(part, at.shop().branches[i], *order)});
  const trade::Supplier& supplier = at.shop().suppliers[part.supplier.value];
  acts.push_back({"Order it from " + supplier.name, lines::order_in(part, supplier, *order)});
  return acts;
}

void draw_part(const AtDesk& at, std::size_t place, trade::PartIndex index) {
  const trade::Part& part = part_of(at.shop(), index);
  const std::string id = "stock." + std::to_string(place + 1);
  kit::paragraph(
      at.ui, {kit::small_bold(part.number + "  "), kit::small(part.description, kit::Ink::first)},
      {.id = id});
  const bool known = is_known(at, part);
  if (known) draw_branches(at, id + ".branches", index);
  draw_acts(at, id + ".acts", acts_for(at, part, known));
}

}  // namespace

void draw_stock(const AtDesk& at) {
  draw_tool_title(at.ui, "Stock",
                  "What the record says is not always what lies there: a count or a call tells.");
  draw_order_at_hand(at);
  const auto parts = parts_at_hand(at);
  if (parts.empty())
    kit::paragraph(at.ui,
                   "The parts of the order that you open stand here, and the part that is open in "
                   "the catalogue.",
                   {.style = kit::Style::small, .ink = kit::Ink::second});
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) kit::divider(at.ui);
    draw_part(at, i, parts[i]);
  }
}

}  // namespace tc
