#pragma once

#include <string>
#include <string_view>

namespace tc {

/// Puts bytes into a file of that name, which only this user may read, in a fresh folder among the
/// system's temporary ones, and gives its path. Of the name only the last part counts.
std::string put_aside(const std::string& name, std::string_view bytes);

/// Opens the file with the system's own program for it (xdg-open) and does not wait. Throws
/// Failure where that program cannot be started.
void open_in_viewer(const std::string& path);

}  // namespace tc
