#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/problem.h"

namespace tc {

/// Reads one file and says what is wrong with it; called by several threads at once, each time
/// with problems and sources of its own, which are numbered from those that there are already.
using LookAtFile =
    std::function<void(const std::string& path, Sources& sources, Problems& problems)>;

/// Looks at each file, on as many threads as the machine has cores or as `threads` says. What is
/// found is added in the order of the paths, whichever thread was first, so that the report is the
/// same; the texts of files with nothing wrong are not kept. What `look` throws comes out.
void look_at_files(const std::vector<std::string>& paths, const LookAtFile& look, Sources& sources,
                   Problems& problems, unsigned threads = 0);

}  // namespace tc
