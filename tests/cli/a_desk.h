#pragma once

#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "cli/run.h"
#include "kit/a_workplace.h"

namespace tc {

/// The command line in a test: commands run in this process over a workplace in memory, with
/// what was said to them, what they said, and how they ended.
class ADesk {
 public:
  /// Runs a command; `typed` is what its input holds.
  ADesk& run(std::vector<std::string> arguments, const std::string& typed = "");
  int exit = -1;
  std::string out;
  std::string err;

  /// Plays the bulb to its good end.
  ADesk& play_well();

  /// People, library, log, clock and files that the commands work on.
  AWorkplace workplace;
  std::map<std::string, std::string> disk;  ///< what read_file finds
  bool has_workspace = true;
  Verification file;                  ///< what verify_file finds
  std::vector<std::string> shown_to;  ///< for whom the window was opened

 private:
  cli::Adapters adapters();
};

}  // namespace tc
