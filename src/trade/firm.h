#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/sim_time.h"
#include "trade/catalogue.h"
#include "trade/paper_kind.h"

// The firm around the catalogue: its branches and people, suppliers, carriers, customers, diary.

namespace tc::trade {

using BranchIndex = Index<struct BranchTag>;
using CarrierIndex = Index<struct CarrierTag>;
using CustomerIndex = Index<struct ShopCustomerTag>;

inline constexpr std::size_t most_hazards = 32;

struct Branch {
  std::string id;
  std::string name;
  SimDuration
      transfer;  ///< how long a part takes from there to the counter; the first is the counter
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
  int days = 1;       ///< working days; 0: the same day
  SimDuration takes;  ///< of those on the same day
  int most_grams = 0;
  std::bitset<most_hazards> refuses;
  bool own = false;  ///< the shop's own van: it leaves when it is loaded, until its cut-off
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
  std::string nation;    ///< of the address: "Wales"
  BasisPoints discount;  ///< on trade prices
  Money limit;           ///< of the account; zero: no account
  Money balance;         ///< owed already
  int terms_days = 0;
  bool on_stop = false;
  bool needs_order_number = false;  ///< no sale on account without the customer's own
  std::string note;
  Span place;
};

enum class SlotKind : std::uint8_t { delivery, fitting, collection };

/// A time of the diary that can be booked, the same every working day.
struct Slot {
  SlotKind kind = SlotKind::delivery;
  SimTime from;
  SimTime until;
  int places = 1;
};

/// Somebody who works here and can be told, asked or handed something.
struct Colleague {
  std::string id;    ///< "sioned"
  std::string name;  ///< "Sioned Rees"
  std::string role;  ///< "supervisor"
  /// Which documents belong to them; a kind that nobody takes need not be passed on.
  std::vector<PaperKind> takes;
};

std::string_view name(CustomerKind kind);
std::string_view name(SlotKind kind);  ///< "delivery"

}  // namespace tc::trade
