#pragma once

#include <map>
#include <string>

#include "content/reading.h"
#include "content/scenario_reader.h"

namespace tc {

/// Holds a translation against the texts that its scenario has: one that the scenario does not
/// have (TC226), one that it has and the translation lacks (TC316, a warning).
void compare_texts(const Translation& translation,
                   const std::map<std::string, Span, std::less<>>& texts, Reading& reading);

}  // namespace tc
