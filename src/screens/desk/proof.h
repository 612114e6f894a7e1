#pragma once

#include <string>

#include "assessment/debrief.h"
#include "screens/kit/ui.h"

namespace tc {

/// What proves an indication: how the order stood at the end, its money and its documents. Draws
/// nothing where no order is named or there was no world.
void draw_proof(kit::Ui& ui, const Debrief& told, const std::string& order, const std::string& id);

}  // namespace tc
