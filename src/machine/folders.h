#pragma once

#include <string>

namespace tc {

/// Where this user's own things lie, by the XDG base directory rules; not made here.
/// Fails where the system names no home.

/// "$XDG_DATA_HOME/tradecounter", else "~/.local/share/tradecounter": workspaces.
std::string data_folder();
/// "$XDG_CONFIG_HOME/tradecounter", else "~/.config/tradecounter": settings, keys.
std::string config_folder();

}  // namespace tc
