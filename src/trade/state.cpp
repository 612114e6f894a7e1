#include "trade/state.h"

#include <algorithm>

namespace tc::trade {

bool is_right_part(const Shop& shop, const Order& order, const OrderLine& line) {
  if (line.picked > 0 && line.picked_part != line.part) return false;
  const Part& part = shop.parts[line.part.value];
  if (order.vrm.empty() || part.fits.empty()) return true;
  const Vehicle* vehicle = shop.find_vehicle(order.vrm);
  return vehicle == nullptr || fits(part, *vehicle);
}

bool has_wrong_part(const Shop& shop, const Order& order) {
  return std::any_of(order.lines.begin(), order.lines.end(),
                     [&](const OrderLine& line) { return !is_right_part(shop, order, line); });
}

bool is_fully_picked(const Order& order) {
  return !order.lines.empty() &&
         std::all_of(order.lines.begin(), order.lines.end(),
                     [](const OrderLine& line) { return line.picked >= line.quantity; });
}

bool is_out(const Order& order) {
  return order.stage == Stage::dispatched || order.stage == Stage::delivered ||
         order.stage == Stage::handed_over;
}

bool is_fulfilled(const Shop& shop, const Order& order) {
  if (order.came_back) return false;
  if (order.stage == Stage::delivered || order.stage == Stage::handed_over ||
      order.stage == Stage::ready || order.stage == Stage::cancelled)
    return true;
  if (order.stage != Stage::dispatched || !order.sent_by) return false;
  return order.collected && shop.carriers[order.sent_by->value].days > 0;
}

bool is_late(const Shop& shop, const Order& order, SimTime now) {
  if (order.delayed_since) return true;
  return order.promised && *order.promised < now && !is_fulfilled(shop, order);
}

void becomes_late(Order& order, SimTime at) {
  if (!order.delayed_since) order.delayed_since = at;
}

void comes_at(Order& order, SimTime there, SimTime now) {
  if (order.promised && there > *order.promised) becomes_late(order, now);
}

namespace {

const Hazard* hazard_of(const Shop& shop, PartIndex part) {
  const auto hazard = shop.parts[part.value].hazard;
  return hazard ? &shop.hazards[hazard->value] : nullptr;
}

/// The part that goes out: what was picked, or what is to be.
PartIndex part_that_goes(const OrderLine& line) {
  return line.picked > 0 ? line.picked_part : line.part;
}

}  // namespace

bool refuses(const Carrier& carrier, HazardIndex hazard) {
  return hazard.value < most_hazards && carrier.refuses.test(hazard.value);
}

const Hazard* refused_by(const Shop& shop, const Order& order, const Carrier& carrier) {
  for (const OrderLine& line : order.lines) {
    const auto hazard = shop.parts[part_that_goes(line).value].hazard;
    if (hazard && refuses(carrier, *hazard)) return &shop.hazards[hazard->value];
  }
  return nullptr;
}

int grams(const Shop& shop, const Order& order) {
  int out = 0;
  for (const OrderLine& line : order.lines)
    out += shop.parts[part_that_goes(line).value].grams * line.quantity;
  return out;
}

bool is_age_shown(const Order& order, const Hazard& hazard) {
  if (hazard.least_age == 0 || order.kind != CustomerKind::consumer) return true;
  if (order.age > 0) return order.age >= hazard.least_age;
  return order.identity_checked;
}

bool may_have_it(const Shop& shop, const Order& order) {
  for (const OrderLine& line : order.lines) {
    const Hazard* hazard = hazard_of(shop, part_that_goes(line));
    if (hazard == nullptr) continue;
    if (!hazard->consumers && order.kind == CustomerKind::consumer) return false;
    if (!is_age_shown(order, *hazard)) return false;
  }
  return true;
}

void expect(Books& books, const Coming& coming) {
  const auto after = std::upper_bound(books.coming.begin(), books.coming.end(), coming,
                                      [](const Coming& a, const Coming& b) { return a.at < b.at; });
  books.coming.insert(after, coming);
}

}  // namespace tc::trade
