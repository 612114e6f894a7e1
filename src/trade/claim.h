#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

// What a customer brings or sends back, and why.

namespace tc::trade {

/// What was said to be wrong with it, or that a mind was changed; what is given back with it.
enum class ClaimReason : std::uint8_t { changed_mind, faulty, wrong_part, old_unit, not_arrived };
enum class Condition : std::uint8_t { unopened, opened, fitted, incomplete };

struct Claim {
  ClaimReason reason = ClaimReason::changed_mind;
  Condition condition = Condition::unopened;
  std::size_t line = 0;
  int quantity = 1;
  bool goods_back = false;   ///< here, or proof of posting was seen
  bool fault_shown = false;  ///< of faulty ones: the fault was seen
  bool booked_back = false;  ///< today: what came back is in the records
  bool operator==(const Claim&) const = default;
};

std::string_view name(ClaimReason reason);   ///< "changed mind"
std::string_view name(Condition condition);  ///< "unopened"

}  // namespace tc::trade
