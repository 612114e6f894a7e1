#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "screens/kit/ui.h"

namespace tc {

/// What is shown in the window; the window knows nothing of pages.
class App {
 public:
  virtual ~App() = default;
  /// Draws one frame; called between begin() and end(). A Failure is the app's to show.
  virtual void draw(kit::Ui& ui) = 0;
  /// The window's close button was pressed, or the program is told to end: keep what is to keep.
  virtual void close() {}
  virtual bool finished() const { return false; }  ///< ends the loop, e.g. by a Quit button
};

struct WindowOptions {
  std::string title = "Trade Counter";
  int width = 0;  ///< design pixels; 0: as remembered, at first 1280 × 800
  int height = 0;
  /// Draws, writes a PNG of the first settled frame there, and ends. Empty: not.
  std::filesystem::path screenshot;
  /// Where the size and the looks are remembered; empty: the user's config folder.
  std::filesystem::path settings;
};

/// Opens the window and runs until it is closed; sleeps while nothing moves. Looks are taken from
/// and kept in the settings. Throws Failure where there is no display or no OpenGL 3.
void run_window(App& app, const WindowOptions& options = {});

}  // namespace tc
