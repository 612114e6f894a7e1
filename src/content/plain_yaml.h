#pragma once

#include <yaml-cpp/eventhandler.h>

#include <string_view>

namespace tc {

/// Reads by itself the YAML that authors write, which yaml-cpp takes ten times as long for: maps
/// and lists by indentation, {…} and […] within a line, plain and quoted texts of one line, '>'
/// and '|' blocks without extras, comments. The handler gets the events, with the marks, that
/// yaml-cpp would give it. Gives false, with no event given, for every other text, and so for
/// whatever is wrong: then yaml-cpp has to read it, and to say what it thinks of it.
bool read_plain_yaml(std::string_view text, YAML::EventHandler& handler);

}  // namespace tc
