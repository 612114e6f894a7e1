#include "trade/shop.h"

#include <algorithm>

#include "trade/squashed.h"

namespace tc::trade {

namespace {

template <class Row, class Says>
const Row* first(const std::vector<Row>& rows, std::string_view wanted, Says says) {
  const std::string name = squashed(wanted);
  if (name.empty()) return nullptr;
  for (const Row& row : rows)
    if (squashed(says(row)) == name) return &row;
  return nullptr;
}

}  // namespace

std::string squashed(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == ' ' || c == '-' || c == '.' || c == '/' || c == '_') continue;
    out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return out;
}

const Part* Shop::find_part(std::string_view number) const {
  if (const Part* part = first(parts, number, [](const Part& p) { return p.number; })) return part;
  const std::string wanted = squashed(number);
  if (wanted.empty()) return nullptr;
  for (const Part& part : parts)
    for (const std::string& other : part.cross_references)
      if (squashed(other) == wanted) return &part;
  return nullptr;
}

const Vehicle* Shop::find_vehicle(std::string_view vrm_or_vin) const {
  if (const Vehicle* by_vrm = first(vehicles, vrm_or_vin, [](const Vehicle& v) { return v.vrm; }))
    return by_vrm;
  return first(vehicles, vrm_or_vin, [](const Vehicle& v) { return v.vin; });
}

const ShopCustomer* Shop::find_customer(std::string_view id) const {
  if (const ShopCustomer* by_id = first(customers, id, [](const ShopCustomer& c) { return c.id; }))
    return by_id;
  return first(customers, id, [](const ShopCustomer& c) { return c.name; });
}

const Colleague* Shop::find_colleague(std::string_view id) const {
  if (const Colleague* by_id = first(colleagues, id, [](const Colleague& c) { return c.id; }))
    return by_id;
  return first(colleagues, id, [](const Colleague& c) { return c.name; });
}

}  // namespace tc::trade
