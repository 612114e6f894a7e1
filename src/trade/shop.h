#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "trade/firm.h"
#include "trade/web_shop.h"

// The shop: what is sold, by whom, to whom. Values that are read once.

namespace tc::trade {

/// All that a world begins with. Immutable; every world points to it. Whoever makes it sees to it
/// that indexes are of rows that are there, that there is a first branch, that hazards are at most
/// `most_hazards`, and that no two rows of a kind go by the same name without capitals, spaces and
/// strokes.
struct Shop {
  std::string name;
  BasisPoints vat{2000};
  std::vector<VehicleType> types;
  std::vector<Vehicle> vehicles;
  std::vector<Family> families;
  std::vector<Hazard> hazards;
  std::vector<Part> parts;
  std::vector<Branch> branches;  ///< the first is the counter's own
  std::vector<Bin> bins;
  std::vector<Supplier> suppliers;
  std::vector<Carrier> carriers;
  std::vector<ShopCustomer> customers;
  std::vector<DiscountCode> codes;
  std::vector<Slot> slots;
  std::vector<WebPage> pages;
  std::vector<WebFault> faults;
  std::vector<Guideline> guidelines;
  std::vector<Colleague> colleagues;
  Money own_refund;             ///< the most that the counter gives back by itself
  Money own_surcharge;          ///< the same of surcharges on old units
  std::string refunds_beyond;   ///< who agrees to more: a colleague's id
  std::string brokered_beyond;  ///< who agrees to brokered parts; empty: whoever agrees to refunds

  // Found by what people call them; capitals and spaces do not matter.
  const Part* find_part(std::string_view number) const;  ///< by cross-reference, too
  const Vehicle* find_vehicle(std::string_view vrm_or_vin) const;
  const ShopCustomer* find_customer(std::string_view id) const;
  const Colleague* find_colleague(std::string_view id) const;
};

}  // namespace tc::trade
