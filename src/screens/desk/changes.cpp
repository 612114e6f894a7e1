#include "screens/desk/changes.h"

#include "screens/desk/lines.h"
#include "screens/desk/words.h"

namespace tc {

using trade::Handling;
using trade::Order;
using trade::Shop;
using trade::Stage;

namespace {

void add_counts(std::vector<DeskAct>& acts, const Shop& shop, const Order& order) {
  for (const trade::OrderLine& line : order.lines) {
    const trade::Part& part = part_of(shop, line.part);
    acts.push_back({"One more " + part.number, lines::set_count(part, line.quantity + 1, order)});
    if (line.quantity > 1)
      acts.push_back(
          {"One " + part.number + " fewer", lines::set_count(part, line.quantity - 1, order)});
    else if (order.lines.size() > 1)
      acts.push_back({"Take " + part.number + " off it", lines::remove(part, order)});
  }
}

void add_handlings(std::vector<DeskAct>& acts, const Shop& shop, const Order& order) {
  if (order.handling != Handling::collection)
    acts.push_back({"They collect it instead", lines::change(order, Handling::collection)});
  if (order.handling != Handling::fitting)
    acts.push_back({"It is fitted here instead", lines::change(order, Handling::fitting)});
  for (std::size_t i = 0; i < shop.carriers.size(); ++i) {
    const bool so_already =
        order.handling == Handling::delivery && order.carrier && order.carrier->value == i;
    if (!so_already)
      acts.push_back({"Send it by " + shop.carriers[i].name,
                      lines::change_to_delivery(order, shop.carriers[i])});
  }
}

}  // namespace

std::vector<DeskAct> changes_of(const Shop& shop, const Order& order) {
  std::vector<DeskAct> acts;
  if (order.stage != Stage::placed && order.stage != Stage::accepted) return acts;
  add_counts(acts, shop, order);
  add_handlings(acts, shop, order);
  return acts;
}

}  // namespace tc
