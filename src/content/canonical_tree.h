#pragma once

#include <string>

#include "content/tree.h"

namespace tc {

/// A node as JSON in one way only: keys in the order of their bytes, no spaces, every scalar a
/// string, what is empty null. Comments, layout, key order and quotes in the YAML change nothing.
std::string canonical_json(Node node);

}  // namespace tc
