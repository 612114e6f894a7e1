#pragma once

#include <yaml-cpp/eventhandler.h>

#include <string_view>

namespace tc {

/// Reads YAML with libyaml, in a quarter of yaml-cpp's time. The handler gets the events, with the
/// marks, that yaml-cpp would give it. Gives false, with no event given, for whatever is wrong, and
/// for what the two may read differently: then yaml-cpp has to read it, and to say what it thinks
/// of it.
bool read_quick_yaml(std::string_view text, YAML::EventHandler& handler);

}  // namespace tc
