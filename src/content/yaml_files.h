#pragma once

#include <string>
#include <vector>

#include "base/problem.h"

namespace tc {

/// The .yaml files below a folder in the order of their paths' bytes; those whose names begin with
/// a dot are nobody's. Reports a folder that cannot be read (TC403).
std::vector<std::string> yaml_files(const std::string& folder, Sources& sources,
                                    Problems& problems);

/// A file's name without its last ending, in UTF-8.
std::string stem_of(const std::string& path);

}  // namespace tc
