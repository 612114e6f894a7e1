#include "screens/desk/next_acts.h"

#include "base/contains.h"
#include "base/text.h"
#include "screens/desk/lines.h"
#include "screens/desk/words.h"
#include "trade/stock.h"

namespace tc {

using trade::Handling;
using trade::Order;
using trade::Shop;
using trade::Stage;

namespace {

void add_preparing(std::vector<DeskAct>& acts, const Order& order) {
  if (!order.stock_checked) acts.push_back({"Check its stock", lines::upon("check stock", order)});
  if (!order.payment_checked)
    acts.push_back({"Check its payment", lines::upon("check payment", order)});
  if (order.stage == Stage::placed) acts.push_back({"Accept it", lines::upon("accept", order)});
}

void add_handing(std::vector<DeskAct>& acts, const Order& order, SimTime now) {
  if (order.handling == Handling::delivery) return;  // a carrier takes it: below
  const bool collected = order.handling == Handling::collection;
  if (order.stage == Stage::picked) acts.push_back({"Put it ready", lines::upon("ready", order)});
  if (collected && order.comes && now < *order.comes) return;
  const bool is_here = order.stage == Stage::picked || order.stage == Stage::ready;
  if (collected && is_here && !order.identity_checked)
    acts.push_back({"Check who collects it", lines::upon("check identity", order)});
  if (order.stage == Stage::ready && order.collector_seen && !order.collector_named)
    acts.push_back({"Ask whether they may have it", lines::upon("confirm collector", order)});
  if (order.stage == Stage::ready)
    acts.push_back({collected ? "Hand it to the customer" : "Hand it to the workshop",
                    lines::hand_over(order, collected ? "customer" : "emyr")});
}

void add_claims(std::vector<DeskAct>& acts, const Order& order) {
  if (order.claims.empty()) return;
  acts.push_back({"Look at what they say", lines::upon("check claim", order)});
  acts.push_back({"Give a returns number", lines::upon("returns number", order)});
  bool booked = true;
  for (const trade::Claim& claim : order.claims) booked = booked && claim.booked_back;
  if (!booked) acts.push_back({"Book back what came", lines::upon("book back", order)});
}

std::vector<DeskAct> likeliest(const Order& order, SimTime now) {
  std::vector<DeskAct> acts;
  if (!order.opened) acts.push_back({"Open it", lines::upon("open", order)});
  const bool early = order.stage == Stage::placed || order.stage == Stage::accepted;
  if (early) add_preparing(acts, order);
  if (order.stage == Stage::accepted) acts.push_back({"Pick it", lines::upon("pick", order)});
  add_handing(acts, order, now);
  add_claims(acts, order);
  if (order.delayed_since && !order.told_at)
    acts.push_back({"Tell the customer it is late", lines::tell("customer", order, "delay")});
  return acts;
}

/// How what a line lacks can be got: from whoever has some, from its supplier.
void add_ways(std::vector<DeskAct>& acts, const Shop& shop, const trade::Books& books,
              const Order& order, const trade::OrderLine& line) {
  const trade::Part& part = part_of(shop, line.part);
  for (std::size_t i = 1; i < shop.branches.size(); ++i) {
    const trade::BranchIndex branch{static_cast<std::uint16_t>(i)};
    const int there = trade::free_on_record(shop, books, line.part, branch);
    if (there > 0)
      acts.push_back(
          {"Transfer from " + shop.branches[i].name + ": " + std::to_string(there) + " there",
           lines::transfer(part, shop.branches[i], order)});
  }
  const trade::Supplier& supplier = shop.suppliers[part.supplier.value];
  acts.push_back({"Order in from " + supplier.name + ", until " + clock_text(supplier.cut_off),
                  lines::order_in(part, supplier, order)});
  if (part.supply == trade::Supply::special_order && !order.deposit_agreed)
    acts.push_back({"Agree it and take the deposit", lines::upon("take deposit", order)});
  if (part.supply == trade::Supply::brokered)
    for (const trade::Colleague& colleague : shop.colleagues)
      acts.push_back({"Order it, agreed by " + colleague.name,
                      lines::order_in(part, supplier, order) + " agreed by " + colleague.id});
  if (part.superseded_by) {
    const trade::Part& newer = part_of(shop, *part.superseded_by);
    acts.push_back({"Swap for what replaced it", lines::swap(part, newer, order)});
  }
}

std::vector<DeskAct> ways_to_get(const Shop& shop, const trade::Books& books, const Order& order) {
  std::vector<DeskAct> acts;
  if (order.stage != Stage::placed && order.stage != Stage::accepted) return acts;
  if (!order.stock_checked && order.stage == Stage::placed) return acts;
  for (const trade::OrderLine& line : order.lines) {
    // What is free here is set aside by accepting the order.
    const int free = order.stage == Stage::placed
                         ? trade::free_on_record(shop, books, line.part, trade::counter)
                         : 0;
    if (trade::missing(line) > free) add_ways(acts, shop, books, order, line);
  }
  return acts;
}

std::string facts_of(const Shop& shop, const trade::Books& books, trade::CarrierIndex index) {
  const trade::Carrier& carrier = shop.carriers[index.value];
  if (contains(books.carriers_out, index)) return "Does not run today.";
  std::string facts = "Until " + clock_text(carrier.cut_off);
  facts += carrier.days == 0
               ? ", the same day"
               : ", " + counted(static_cast<std::size_t>(carrier.days), "working day");
  facts += ", " + money_text(carrier.price);
  if (carrier.most_grams > 0)
    facts += ", up to " + std::to_string(carrier.most_grams / 1000) + " kg";
  std::vector<std::string> refused;
  for (std::size_t i = 0; i < shop.hazards.size(); ++i)
    if (carrier.refuses[i]) refused.push_back(shop.hazards[i].name);
  if (!refused.empty()) facts += ". Refuses " + in_words(refused);
  return facts + ".";
}

std::vector<CarrierAct> carriers_of(const Shop& shop, const trade::Books& books,
                                    const Order& order) {
  std::vector<CarrierAct> out;
  if (order.stage != Stage::picked || order.handling != Handling::delivery) return out;
  for (std::size_t i = 0; i < shop.carriers.size(); ++i) {
    const trade::Carrier& carrier = shop.carriers[i];
    const trade::CarrierIndex index{static_cast<std::uint16_t>(i)};
    const bool chosen = order.carrier == index;
    // What the customer chose stands first.
    out.insert(
        chosen ? out.begin() : out.end(),
        CarrierAct{{"Send it by " + carrier.name, lines::dispatch(order, carrier)},
                   facts_of(shop, books, index) + (chosen ? " The customer chose it." : "")});
  }
  return out;
}

std::vector<DeskAct> at_any_time(const Order& order) {
  std::vector<DeskAct> acts;
  const bool gone = order.stage == Stage::dispatched || order.stage == Stage::handed_over ||
                    order.stage == Stage::delivered;
  if (order.stage == Stage::picked) acts.push_back({"Put it back", lines::upon("put back", order)});
  if (order.stage != Stage::placed)
    acts.push_back({"Make the invoice", lines::upon("invoice", order)});
  if (gone)
    acts.push_back({"Tell them it is on its way", lines::tell("customer", order, "dispatched")});
  if (order.stage == Stage::ready)
    acts.push_back({"Tell them it is ready", lines::tell("customer", order, "ready")});
  acts.push_back({"Tell them of a delay", lines::tell("customer", order, "delay")});
  if (!gone && order.stage != Stage::cancelled)
    acts.push_back({"Cancel it: mind changed", lines::cancel(order, "changed mind")});
  return acts;
}

}  // namespace

NextActs next_acts(const Shop& shop, const trade::Books& books, trade::OrderIndex index,
                   SimTime now) {
  const Order& order = books.orders[index.value];
  return {likeliest(order, now), ways_to_get(shop, books, order), carriers_of(shop, books, order),
          at_any_time(order)};
}

}  // namespace tc
