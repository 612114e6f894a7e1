#pragma once

#include <iosfwd>

#include "cli/printing.h"
#include "standard/evidence_policy.h"
#include "standard/standard.h"

namespace tc::cli {

/// Every field that the standard's source gives; what it does not give is not told.
Json in_json(const Standard& standard);
/// What counts as enough, how long, by when; a source that is empty: unconfirmed.
Json in_json(const EvidencePolicy& policy);
/// The standard to read, with its evidence policy (null: none), and whether its review date passed.
void tell_standard(std::ostream& out, const Standard& standard, const EvidencePolicy* policy,
                   const CalendarDate& today);

}  // namespace tc::cli
