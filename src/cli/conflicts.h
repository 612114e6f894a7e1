#pragma once

#include <vector>

#include "assessment/conflict.h"
#include "cli/printing.h"
#include "cli/request.h"

namespace tc::cli {

// What merging left open, as several commands print it.

Json in_json(const Conflict& conflict);
/// Each with the command that settles it; nothing where there are none.
void tell_conflicts(Request& request, const std::vector<Conflict>& conflicts);

}  // namespace tc::cli
