#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/calendar_date.h"
#include "base/id.h"
#include "base/money.h"
#include "base/span.h"

// What the parts counter sells and for which vehicles: values that are read once
// (content/catalogue) and never change. All of it is invented.

namespace tc::trade {

using TypeIndex = Index<struct VehicleTypeTag>;
using VehicleIndex = Index<struct VehicleTag>;
using FamilyIndex = Index<struct FamilyTag>;
using PartIndex = Index<struct PartTag>;
using HazardIndex = Index<struct HazardTag>;
using SupplierIndex = Index<struct SupplierTag>;

/// A model as built over some years with one engine: what parts are made to fit.
struct VehicleType {
  std::string id;  ///< "finch-12"
  std::string make;
  std::string model;
  std::string engine;  ///< "1.2 petrol"
  std::string engine_code;
  CalendarDate from;  ///< first and last day of building
  CalendarDate to;
};

/// One vehicle of somebody's. Its build date and option codes decide between parts that a look-up
/// by its type alone cannot tell apart.
struct Vehicle {
  std::string vrm;  ///< with its space: "AB01 QIX"; never one that was issued
  std::string vin;  ///< 17 characters, impossible: with I, O or Q
  TypeIndex type;
  CalendarDate built;
  std::string engine_code;         ///< of its own, which may differ from its type's
  std::vector<std::string> codes;  ///< options: "1LJ"
  std::string note;                ///< what the record says besides; may be empty
  Span place;
};

/// What a part is.
enum class Grade : std::uint8_t { genuine, pattern, reconditioned, recycled };
/// Which side it goes to. Off side is the driver's in the United Kingdom, the right.
enum class Side : std::uint8_t { either, left, right, pair };
/// How it comes to the shop.
enum class Supply : std::uint8_t {
  stocked,        ///< kept on the shelf; a supplier has it where the shelf is empty
  special_order,  ///< ordered for one customer, by a deposit
  brokered        ///< found at another trader's, for a fee, where a supervisor agrees
};

/// A type of vehicle that a part fits, and which of its vehicles.
struct Fitment {
  TypeIndex type;
  std::optional<CalendarDate> built_from;    ///< on or after this day
  std::optional<CalendarDate> built_before;  ///< before this day
  std::string code;                          ///< only with this option or engine code; or empty
  std::string not_code;                      ///< not with this one; or empty
  std::string note;                          ///< what has to be asked or looked at; may be empty
};

struct KitItem {
  PartIndex part;
  int quantity = 1;
};

struct Part {
  std::string number;
  std::string description;
  FamilyIndex family;
  std::string brand;
  Grade grade = Grade::pattern;
  Side side = Side::either;
  Supply supply = Supply::stocked;
  SupplierIndex supplier;
  Money trade_net;     ///< what an account pays before its discount, without VAT
  Money retail_gross;  ///< what a consumer pays, with VAT
  Money surcharge;     ///< with VAT; back when the old unit is back. Zero: none
  std::vector<Fitment> fits;
  std::optional<PartIndex> superseded_by;
  std::vector<KitItem> kit;                   ///< what is in it, where it is a kit
  std::vector<std::string> cross_references;  ///< the same part by other numbers
  std::optional<HazardIndex> hazard;
  bool made_to_order = false;  ///< to a customer's own specification, such as mixed paint
  bool fitted_here = false;    ///< the workshop fits it, in a fitting slot
  int grams = 0;
  Span place;
};

struct Family {
  std::string id;
  std::string name;
};

/// What makes a part dangerous, and to whom it may be sold.
struct Hazard {
  std::string id;
  std::string name;
  std::string says;       ///< what it demands, in a sentence
  int least_age = 0;      ///< 0: none
  bool consumers = true;  ///< whether it may be sold to consumers at all
  std::string fact;       ///< the id of the fact behind it
};

/// Whether the part is made for that vehicle, with its build date and codes.
bool fits(const Part& part, const Vehicle& vehicle);

std::string_view name(Grade grade);  ///< "reconditioned"
std::string_view name(Side side);    ///< "left (near side)"
std::string_view name(Supply supply);

}  // namespace tc::trade
