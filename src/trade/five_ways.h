#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "trade/order.h"

// The five ways in which something comes back, and what each gives the customer.

namespace tc::trade {

enum class Way : std::uint8_t {
  reject,       ///< faulty, wrong or not as described: Consumer Rights Act 2015
  cancel,       ///< a mind changed after buying at a distance: Consumer Contracts Regulations 2013
  goodwill,     ///< a mind changed after buying at the counter: the shop's own policy
  warranty,     ///< the maker's, beyond what the law gives
  trade_terms,  ///< a trade customer: the contract
  old_unit      ///< besides: the old unit comes for its surcharge, as agreed at the sale
};

/// The facts of one case. Days are whole days since the goods came into the customer's hands.
struct ReturnCase {
  CustomerKind buyer = CustomerKind::consumer;
  bool distance = false;
  bool told_of_cancelling = true;
  ClaimReason reason = ClaimReason::changed_mind;
  Condition condition = Condition::unopened;
  int days_since_delivery = 0;
  bool made_to_order =
      false;  ///< to the customer's own specification: mixed paint, not a part ordered in
  bool fault_shown = false;
  bool repair_failed = false;  ///< the shop's one attempt to repair or replace it
  Money paid_for_goods;        ///< with VAT, without surcharge and delivery
  Money standard_delivery;
  Money express;
  Money surcharge;
};

struct Entitlement {
  Way way = Way::goodwill;
  bool owed = false;               ///< whether the customer can insist
  Money refund;                    ///< what goes back now, where money is what they can insist on
  bool repair_first = false;       ///< the shop may repair or replace before money is owed
  bool may_deduct = false;         ///< for what use beyond trying it out took off its value
  std::string sentence;            ///< why, in a sentence that can be said to the customer
  std::vector<std::string> facts;  ///< ids of content/facts.yaml
};

/// What the law or the contract gives in that case; the rules and the counting of days are those
/// of the facts that it names.
Entitlement entitlement(const ReturnCase& the_case);
std::string_view name(Way way);

}  // namespace tc::trade
