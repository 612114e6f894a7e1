#pragma once

#include "content/reading.h"
#include "content/tree.h"
#include "scenario/acts.h"

namespace tc {

/// Reads content/acts.yaml.
Acts read_acts(Node tree, Reading& reading);

/// Reads the acts themselves: names (TC400) with one sentence each. Ordered by name.
Acts read_act_entries(Node map, Reading& reading);

}  // namespace tc
