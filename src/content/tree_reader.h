#pragma once

#include <optional>

#include "content/reading.h"
#include "content/source_file.h"
#include "content/tree.h"

namespace tc {

/// Reads YAML (or a bundle, which is JSON and so YAML) that add_source has let through. Reports
/// every fault that can be passed over (a key twice, a tag) and stops at the first that cannot;
/// then, and where anything was wrong, the tree is still what could be read, or nothing.
std::optional<Tree> read_tree(const SourceText& source, Reading& reading,
                              const SourceLimits& limits = {});

}  // namespace tc
