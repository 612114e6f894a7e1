#pragma once

#include <string>

#include "cli/request.h"

namespace tc::cli {

/// Runs a play against the scenario that it names, tells the conversation, and reports each
/// expectation that did not come true with its place. Nothing is recorded.
Result<Exit> run_play_file(Request& request, const std::string& path);

}  // namespace tc::cli
