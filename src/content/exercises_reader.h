#pragma once

#include <optional>
#include <string>

#include "content/facts_in.h"
#include "content/reading.h"
#include "content/tree.h"
#include "trade/exercise.h"

namespace tc {

/// content/exercises/five-ways.yaml: cases whose answers the rules of the trade world give. Each
/// is held against what its author expects (TC245) and against itself (TC246). Nothing where
/// something is wrong with it, or where it is not there (an absent node).
std::optional<trade::FiveWays> read_five_ways(Node tree, const KnownFacts& facts, Reading& reading);

}  // namespace tc
