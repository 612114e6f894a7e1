#include "base/contains.h"
#include "base/text.h"
#include "trade/records.h"
#include "trade/state.h"
#include "trade/verbs/saying.h"
#include "trade/verbs/verbs.h"

namespace tc::trade {

namespace {

/// How long after a customer took it home the wrong part is found out.
constexpr SimDuration until_it_is_back{40 * 60};

std::optional<Refusal> cannot_leave(const Acting& a) {
  const Order& order = a.order();
  for (const OrderLine& line : order.lines) {
    const auto hazard = a.part(line.picked > 0 ? line.picked_part : line.part).hazard;
    if (!hazard || is_age_shown(order, a.shop.hazards[hazard->value])) continue;
    const Hazard& what = a.shop.hazards[hazard->value];
    return Refusal{"age-not-shown",
                   what.name + " is sold from " + std::to_string(what.least_age) +
                       ", and that age is not shown on " + order.id + ".",
                   order.handling == Handling::delivery
                       ? "It can be cancelled, or the customer may collect it and show it."
                       : "First: check identity " + order.id};
  }
  return std::nullopt;
}

std::optional<Refusal> not_picked(const Order& order) {
  if (const auto refusal = not_in_hand(order)) return refusal;
  if (order.stage == Stage::picked) return std::nullopt;
  return Refusal{"order-not-picked", order.id + " is not picked in full.",
                 "First: pick " + order.id};
}

std::optional<Refusal> cannot_load(const Acting& a, const Carrier& carrier) {
  const Order& order = a.order();
  if (order.handling != Handling::delivery)
    return Refusal{"not-for-delivery",
                   order.id + " is for " + std::string(name(order.handling)) + ".",
                   "Keep it ready instead: ready " + order.id};
  if (contains(a.books.carriers_out, a.values.carrier))
    return Refusal{"carrier-not-today", carrier.name + " does not run today.",
                   "Send it by another, and tell who waits for it if that is later."};
  constexpr int grams_of_kilogram = 1000;
  if (carrier.most_grams > 0 && grams(a.shop, order) > carrier.most_grams)
    return Refusal{"too-heavy",
                   carrier.name + " takes up to " +
                       std::to_string(carrier.most_grams / grams_of_kilogram) + " kg.",
                   "Send it by another carrier."};
  if (!carrier.own) return std::nullopt;
  if (const Hazard* hazard = refused_by(a.shop, order, carrier))
    return Refusal{"driver-refuses", "The driver does not load it: " + hazard->name + ".",
                   "See who takes it: look up hazard PART"};
  return std::nullopt;
}

/// When what a carrier collects is as it was promised: there, or, where the customer chose somebody
/// who takes days, on its way.
SimTime there_by(const Acting& a, const Carrier& carrier) {
  if (carrier.days == 0) return carrier.cut_off + carrier.takes;
  const auto chosen = a.order().carrier;
  const bool same_day = chosen && a.shop.carriers[chosen->value].days == 0;
  return same_day ? SimTime{24 * 3600} : carrier.cut_off;
}

/// Says when it goes, and lets it go.
std::string let_go(const Acting& a, const Carrier& carrier) {
  Order& order = a.order();
  if (a.now > carrier.cut_off) {
    comes_at(order, SimTime{24 * 3600}, a.now);
    return "The cut-off at " + clock_text(carrier.cut_off) + " has passed: it goes tomorrow.";
  }
  if (!carrier.own) {
    expect(a.books, {carrier.cut_off, ComingKind::carrier_collects, a.values.order});
    comes_at(order, there_by(a, carrier), a.now);
    return carrier.name + " collects it at " + clock_text(carrier.cut_off) + ".";
  }
  const SimTime there = a.now + carrier.takes;
  order.collected = true;
  expect(a.books, {there, ComingKind::parcel_arrives, a.values.order});
  comes_at(order, there, a.now);
  return "The van is on its way: there at " + clock_text(there) + ".";
}

/// At the counter: nobody can be asked, or be given anything, before they have come.
std::optional<Refusal> nobody_there(const Acting& a) {
  const Order& order = a.order();
  if (!order.comes || a.now >= *order.comes) return std::nullopt;
  return Refusal{"nobody-there", "Nobody has come for " + order.id + " yet.",
                 "Wait for whoever collects it, or ring " + order.customer + "."};
}

/// As far as the desk knows: whoever was not asked may be anybody.
std::string who_had_it(const Order& order) {
  if (!order.identity_checked && !order.collector_seen) return "whoever asked for it";
  return order.collector.empty() ? order.customer : order.collector;
}

Said hand_over(const Acting& a, std::string whom, std::string_view whom_said) {
  Order& order = a.order();
  order.stage = Stage::handed_over;
  order.handed_over_at = a.now;
  order.handed_to = std::move(whom);
  order.came_back = false;
  if (has_wrong_part(a.shop, order))
    expect(a.books, {a.now + until_it_is_back, ComingKind::wrong_part_back, a.values.order});
  return order.id + " is handed over to " + std::string(whom_said) + ".";
}

std::string who_came(const Order& order) {
  if (order.collector.empty()) return "It is " + order.customer + ", who knows " + order.id + ".";
  if (order.collector_named)
    return "It is " + order.collector + ", whom " + order.customer + " has named.";
  return "It is " + order.collector + ", who knows " + order.id + ". Nothing says that " +
         order.customer + " has sent anybody.";
}

std::optional<Refusal> not_ready(const Order& order) {
  if (order.stage == Stage::ready) return std::nullopt;
  return Refusal{"order-not-ready", order.id + " is not kept ready.", "First: ready " + order.id};
}

}  // namespace

Said dispatch_order(const Acting& a) {
  Order& order = a.order();
  const Carrier& carrier = a.shop.carriers[a.values.carrier.value];
  if (const auto refusal = not_picked(order)) return refused(*refusal);
  if (const auto refusal = cannot_load(a, carrier)) return refused(*refusal);
  if (const auto refusal = cannot_leave(a)) return refused(*refusal);
  order.stage = Stage::dispatched;
  order.dispatched_at = a.now;
  order.sent_by = a.values.carrier;
  order.collected = false;
  order.came_back = false;
  a.made(make_paper(a.shop, a.books, PaperKind::label, a.values.order, a.now));
  return beneath(
      {order.id + " is packed and labelled for " + carrier.name + ".", let_go(a, carrier)});
}

Said make_ready(const Acting& a) {
  Order& order = a.order();
  if (const auto refusal = not_picked(order)) return refused(*refusal);
  if (order.handling == Handling::delivery)
    return refuse("not-for-collection", order.id + " is for delivery.",
                  "Send it: dispatch " + order.id + " by CARRIER");
  order.stage = Stage::ready;
  order.ready_at = a.now;
  order.came_back = false;
  a.made(make_paper(a.shop, a.books, PaperKind::label, a.values.order, a.now));
  return order.id + " is labelled and kept ready for " + order.customer + ".";
}

Said check_identity(const Acting& a) {
  Order& order = a.order();
  if (const auto refusal = not_ready(order)) return refused(*refusal);
  if (const auto refusal = nobody_there(a)) return refused(*refusal);
  order.identity_checked = order.collector.empty() || order.collector_named;
  order.collector_seen = !order.collector.empty();
  if (order.true_age > 0) order.age = order.true_age;
  return beneath(
      {who_came(order), order.true_age > 0 ? "Age: " + std::to_string(order.true_age) : ""});
}

Said confirm_collector(const Acting& a) {
  Order& order = a.order();
  if (order.collector.empty())
    return refuse("nobody-else-comes",
                  "Nobody but " + order.customer + " comes for " + order.id + ".",
                  "See who it is: check identity " + order.id);
  if (const auto refusal = nobody_there(a)) return refused(*refusal);
  if (!order.collector_sent)
    return order.customer + " has not sent " + order.collector + ", nor anybody.";
  order.collector_named = true;
  if (order.stage == Stage::ready) order.identity_checked = true;
  return order.customer + " says that " + order.collector + " may have it.";
}

Said hand_over_to_customer(const Acting& a) {
  if (const auto refusal = not_ready(a.order())) return refused(*refusal);
  if (const auto refusal = nobody_there(a)) return refused(*refusal);
  if (const auto refusal = cannot_leave(a)) return refused(*refusal);
  return hand_over(a, "customer", who_had_it(a.order()));
}

Said hand_over_to_colleague(const Acting& a) {
  Order& order = a.order();
  if (const auto refusal = not_ready(order)) return refused(*refusal);
  if (order.handling == Handling::collection && order.kind != CustomerKind::department)
    return refuse("customer-collects", order.customer + " comes for " + order.id + ".",
                  "It is given to nobody else: hand over " + order.id + " to customer");
  order.identity_checked = true;  // a colleague is known
  return hand_over(a, a.person().id, a.person().name);
}

}  // namespace tc::trade
