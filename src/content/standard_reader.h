#pragma once

#include <optional>

#include "content/reading.h"
#include "content/tree.h"
#include "standard/standard.h"

namespace tc {

/// Reads a file of content/standards; its README.md says what the keys mean. Lines come out in
/// the order that people count in. Nothing where something is wrong with it.
std::optional<Standard> read_standard(Node tree, Reading& reading);

}  // namespace tc
