#pragma once

#include <optional>
#include <string>

#include "app/demonstration.h"
#include "base/problem.h"
#include "content/reading.h"
#include "content/tree.h"

namespace tc::cli {

/// Reads what demonstration.yaml says, without the moves: those are a play beside it. Nothing
/// where something is wrong with it.
std::optional<DemonstrationScript> read_demonstration(Node tree, Reading& reading);

/// Reads such a file.
std::optional<DemonstrationScript> read_demonstration_file(const std::string& path,
                                                           Sources& sources, Problems& problems);

}  // namespace tc::cli
