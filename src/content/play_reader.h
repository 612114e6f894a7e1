#pragma once

#include <optional>

#include "content/reading.h"
#include "content/tree.h"
#include "scenario/play.h"

namespace tc {

/// Reads a play as scenarios/README.md says ("Plays"). What its names stand for is found when it
/// is run. Nothing where something is wrong with it.
std::optional<Play> read_play(Node tree, Reading& reading);

/// Reads a play's file.
std::optional<Play> read_play_file(const std::string& path, Sources& sources, Problems& problems);

}  // namespace tc
