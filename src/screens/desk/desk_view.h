#pragma once

#include <optional>

#include "assessment/debrief.h"
#include "screens/desk/desk.h"

namespace tc {

/// The desk of a session that plays in the trade world; nothing where it does not.
std::optional<DeskView> desk_view(const Session& session, const Debrief& told);

}  // namespace tc
