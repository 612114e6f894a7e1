#pragma once

#include <optional>
#include <string>

namespace tc {

/// Asks at the terminal of this process, whatever its input and output are, and reads a line
/// without showing it. Nothing where there is no terminal, or the line was ended with Ctrl-D.
std::optional<std::string> ask_unseen(const std::string& prompt);

}  // namespace tc
