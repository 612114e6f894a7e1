#pragma once

#include <bitset>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/sim_time.h"
#include "trade/catalogue.h"

// The firm around the catalogue: branches, suppliers, carriers, customers, promotions, the web
// shop. Values that are read once.

namespace tc::trade {

using BranchIndex = Index<struct BranchTag>;
using CarrierIndex = Index<struct CarrierTag>;
using CustomerIndex = Index<struct ShopCustomerTag>;
using CodeIndex = Index<struct DiscountCodeTag>;
using PageIndex = Index<struct WebPageTag>;

inline constexpr std::size_t most_hazards = 32;

struct Branch {
  std::string id;
  std::string name;
  SimDuration transfer;  ///< how long a part takes from there to the counter; the first is the counter
};

/// So many of a part in a bin. What the record says and what lies there may differ.
struct Bin {
  PartIndex part;
  BranchIndex branch;
  std::string name;  ///< "B14-2"
  int recorded = 0;
  int real = 0;
};

struct Supplier {
  std::string id;
  std::string name;
  SimTime cut_off;      ///< what is ordered until then comes after `lead`
  SimDuration lead;     ///< on the same day; nothing: the next working day
  int days = 0;         ///< working days; 0: the same day
  bool broker = false;  ///< finds parts at other traders
  Money deposit;        ///< taken before a special order
};

struct Carrier {
  std::string id;
  std::string name;
  SimTime cut_off;
  int days = 1;        ///< working days; 0: the same day
  SimDuration takes;   ///< of those on the same day
  int most_grams = 0;
  std::bitset<most_hazards> refuses;
  bool own = false;  ///< the shop's own van
  Money price;       ///< what delivery costs a consumer, with VAT
};

enum class CustomerKind : std::uint8_t { consumer, trade, department };

/// Somebody on file.
struct ShopCustomer {
  std::string id;  ///< "A1007"
  std::string name;
  CustomerKind kind = CustomerKind::consumer;
  std::string contact;  ///< whom to ask for; of a firm
  std::string phone;
  std::string email;
  std::string address;
  std::string nation;       ///< of the address: "Wales"
  BasisPoints discount;     ///< on trade prices
  Money limit;              ///< of the account; zero: no account
  Money balance;            ///< owed already
  int terms_days = 0;
  bool on_stop = false;
  bool needs_order_number = false;  ///< no sale on account without the customer's own
  std::string note;
  Span place;
};

/// A discount code of the web shop.
struct DiscountCode {
  std::string code;
  std::string says;
  BasisPoints off;
  std::vector<FamilyIndex> families;  ///< empty: all
  CalendarDate from;
  CalendarDate to;
  Money least;            ///< what has to be in the basket
  bool consumers_only = true;
};

enum class SlotKind : std::uint8_t { delivery, fitting, collection };

/// A time of the diary that can be booked, the same every working day.
struct Slot {
  SlotKind kind = SlotKind::delivery;
  SimTime from;
  SimTime until;
  int places = 1;
};

/// A page of the web shop, as customers see it.
struct WebPage {
  std::string id;
  std::string title;
  std::string says;                 ///< what is on it, in a sentence or two
  std::vector<std::string> leads_to;  ///< ids of pages
};

/// What can be wrong with the web shop, and who sees to it.
struct WebFault {
  std::string id;
  std::string says;
  PageIndex page;
  std::string goes_to;  ///< a colleague's id (content/policies/authority.yaml)
};

/// A guideline of the firm that can be looked up.
struct Guideline {
  std::string id;
  std::string title;
  std::string says;
  std::vector<std::string> facts;
};

/// All that a world begins with. Immutable; every world points to it.
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
  Money own_refund;         ///< the most that the counter gives back by itself
  std::string refunds_beyond;  ///< who agrees to more: a colleague's id

  // Found by what people call them; capitals and spaces do not matter.
  const Part* find_part(std::string_view number) const;  ///< by cross-reference, too
  const Vehicle* find_vehicle(std::string_view vrm_or_vin) const;
  const ShopCustomer* find_customer(std::string_view id) const;
};

}  // namespace tc::trade
