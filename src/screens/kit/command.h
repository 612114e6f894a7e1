#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "screens/kit/ui.h"

namespace tc::kit {

/// One line in which one says what to do, with ways to go on below it while it is typed in: Up and
/// Down mark one, Tab or a click takes it over, Enter says it; Esc leaves the line.
struct CommandSpec {
  std::string_view id;  ///< ways to go on are "<id>.<n>" from 1
  std::string_view label;
  std::string_view placeholder = {};
  const std::vector<std::string>& ways_on;
};

/// What was typed, and which way on is marked, from 1; 0: none.
struct CommandLine {
  std::string text;
  std::size_t marked = 0;
};

enum class Commanded { nothing, changed, said, left };
/// `said`: the line's text is what was said.
Commanded command_line(Ui& ui, CommandLine& line, const CommandSpec& spec);

/// A button which, pressed, says a line that could be typed as well: its name, and small below it
/// the line.
struct ActSpec {
  std::string_view id;
  std::string_view label;
  std::string_view line;
  std::string_view facts = {};  ///< to be known of it; then it is as wide as the column
  bool first = false;           ///< what makes most sense next stands out
  bool disabled = false;
  std::string_view group = "acts";
};
bool act_button(Ui& ui, const ActSpec& spec);

}  // namespace tc::kit
