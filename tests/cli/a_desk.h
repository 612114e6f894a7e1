#pragma once

#include <deque>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "cli/run.h"
#include "kit/a_workplace.h"

namespace tc {

/// The command line of one computer in a test: commands run in this process over a workplace in
/// memory, each as a program that was just started, with what was said to them, what they said,
/// and how they ended.
class AComputer {
 public:
  explicit AComputer(AnEmptyWorkplace& at) : at_(at) {}

  /// Runs a command; `typed` is what its input holds.
  AComputer& run(std::vector<std::string> arguments, const std::string& typed = "");
  int exit = -1;
  std::string out;
  std::string err;
  /// What it said with its lines joined: where they break is not what most tests are about.
  std::string flat() const;

  std::map<std::string, std::string> disk;  ///< what read_file finds
  bool has_workspace = true;
  bool full = false;                  ///< what it says finds no room
  Verification file;                  ///< what verify_file finds besides what is in the record
  bool has_terminal = true;           ///< to ask for passphrases at
  std::deque<std::string> secrets;    ///< typed there in turn; then good_passphrase
  std::vector<std::string> prompts;   ///< what was asked for
  std::vector<std::string> shown_to;  ///< for whom the window was opened
  std::vector<std::string> viewed;    ///< "invoice.pdf: %PDF-1.4"
  std::vector<cli::RestoreAsked> restored;

 private:
  cli::Adapters adapters();

  AnEmptyWorkplace& at_;
};

/// A text with ids, codes and fingerprints masked: they change with every draw of chance.
std::string without_chance(const std::string& text);

/// One with the workplace's four people, and the record they share.
class ADesk : public AComputer {
 public:
  ADesk() : AComputer(workplace) {}

  /// Plays the bulb to its good end.
  ADesk& play_well();

  /// People, library, log, clock and files that the commands work on.
  AWorkplace workplace;
};

}  // namespace tc
