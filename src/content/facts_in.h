#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/calendar_date.h"
#include "content/reading.h"
#include "content/tree.h"
#include "standard/fact.h"

namespace tc {

/// What named facts are held against. Without facts they are taken as they are written, and without
/// a day, whether they still hold is not looked at.
struct KnownFacts {
  const Facts* facts = nullptr;
  std::optional<CalendarDate> today;
};

/// The ids in a list of facts; tells of one that is not known (TC225), and of one that does not
/// hold today (TC325, a warning).
std::vector<std::string> facts_in(Node list, const KnownFacts& known, Reading& reading);

}  // namespace tc
