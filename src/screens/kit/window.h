#pragma once

#include "screens/kit/ui.h"

namespace tc::kit {

/// How tall the window is, in pixels: for what must stay within it.
float window_height(Ui& ui);

}  // namespace tc::kit
