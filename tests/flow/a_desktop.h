#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "child.h"
#include "screens/kit/geometry.h"

namespace tc {

/// A display of its own, with the program's window on it and a hand at keyboard and mouse.
/// Nothing of the user's is touched: home and settings are in `home`.
class ADesktop {
 public:
  /// Opens the window on that workspace and waits until it has drawn itself.
  ADesktop(const std::filesystem::path& home, const std::string& workspace);

  /// Keys as X names them: "1", "Return", "ctrl+a", "F2".
  void press(std::string_view key);
  void type(std::string_view text);
  void click(kit::Point at);
  /// Waits until the program sleeps again: all that was asked of it is drawn.
  void settle();
  /// The whole display, as <pictures>/<name>.png.
  void take_picture(std::string_view name);
  /// Asks the window to close and gives the program's exit code; -1 where it did not end.
  int close();

  Child& program() { return *program_; }
  std::string said() const { return read_all(said_); }  ///< by the program

 private:
  Words here() const;  ///< the surroundings of whatever works on this display
  void hand(const Words& command);

  std::filesystem::path home_;
  std::string said_;
  std::string display_;
  std::unique_ptr<Child> server_;
  std::unique_ptr<Child> program_;
  std::string window_;
};

/// Where pictures are kept, for somebody to look at: beside the program.
std::filesystem::path pictures();

}  // namespace tc
