#pragma once

#include <string>
#include <vector>

#include "screens/desk/parts.h"

namespace tc {

/// A carrier that an order could go by, with what is to be known of it.
struct CarrierAct {
  DeskAct act;
  std::string facts;  ///< "Until 16:00, £6.95. Refuses batteries."
};

/// What makes sense to do with an order as it stands. What the desk would refuse may be among it:
/// it says why, and nothing is hidden that would be a mistake.
struct NextActs {
  std::vector<DeskAct> next;     ///< the likeliest first
  std::vector<DeskAct> missing;  ///< ways to get what is not here
  std::vector<CarrierAct> carriers;
  std::vector<DeskAct> besides;  ///< what can be said and done at any time
};
NextActs next_acts(const trade::Shop& shop, const trade::Books& books, trade::OrderIndex index,
                   SimTime now);

}  // namespace tc
