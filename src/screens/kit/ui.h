#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "screens/kit/geometry.h"
#include "screens/kit/key.h"
#include "screens/kit/snapshot.h"
#include "screens/kit/theme.h"

namespace tc::kit {

class Canvas;
class Fonts;
struct Inside;

/// What happens to the window in one frame; made by the window or by a test.
struct Frame {
  float width = 1280;  ///< pixels
  float height = 800;
  float density = 1;  ///< pixels per design pixel of the monitor
  double now = 0;     ///< seconds, never going back
  std::vector<KeyPress> keys = {};
  std::string text = {};  ///< typed, UTF-8
  Point mouse = {-1, -1};
  bool mouse_down = false;
  float wheel = 0;                        ///< notches, up is positive
  std::vector<std::string> dropped = {};  ///< paths of files let fall on the window, UTF-8
};

/// How text and hands travel to the system's clipboard.
struct Clipboard {
  virtual ~Clipboard() = default;
  virtual std::string text() = 0;
  virtual void set_text(const std::string& text) = 0;
};

/// What became of a control in this frame.
struct Reaction {
  bool hovered = false;
  bool focused = false;
  bool activated = false;  ///< clicked, or Enter or Space while focused, or its key
  bool held = false;       ///< the mouse is down on it
  bool covered = false;    ///< a dialog lies over it
};

/// Whom a control obeys besides the mouse.
struct Touch {
  bool focusable = true;
  bool disabled = false;
  KeyPress key = {};            ///< its shortcut, where it has one
  std::string_view group = {};  ///< arrow keys move within a group
};

/// The one thing that pages draw with: theme, place, focus, keys and the record of the frame.
/// Lives as long as the window; owns ImGui's context. Between begin() and end() only.
class Ui {
 public:
  explicit Ui(const Appearance& appearance = {});
  ~Ui();
  Ui(const Ui&) = delete;
  Ui& operator=(const Ui&) = delete;

  void begin(const Frame& frame);
  void end();
  /// Ends a frame that an exception left half drawn; open scopes are closed already.
  void abandon();

  // --- looks
  const Appearance& appearance() const;
  void set_appearance(const Appearance& appearance);  ///< from the next frame on
  const Theme& theme() const;
  const Fonts& fonts() const;
  Canvas& canvas();
  float px(float design) const;    ///< design pixels × text size × monitor, rounded
  float space(float steps) const;  ///< steps of the 8 px grid; grows less than text does

  // --- time
  double now() const;
  void want_frame_in(double seconds);
  std::optional<double> next_frame_in() const;  ///< what was asked for since begin()

  // --- place: the cursor of the innermost Column, Row, Card or region
  Rect take(float height);               ///< the whole width
  Rect take(float width, float height);  ///< natural width; in a Row the next place
  void gap(float steps = 1);             ///< 8 px steps
  float width() const;
  float height_left() const;  ///< to the end of the column; 0 where columns are stacked

  // --- keys and focus
  /// Whether the key was pressed for the page: not while a text field types, not under a dialog.
  bool pressed(const KeyPress& press);
  bool pressed(Key key) { return pressed(KeyPress{key}); }
  /// Whether a sign was typed for the page, on whichever key it lies.
  bool typed(std::string_view sign);
  void focus(std::string_view id);
  const std::string& focused() const;

  /// Whether a hand did anything in this frame: a key, typing, the mouse's button or wheel.
  bool hands_on() const;

  /// Files let fall on the window in this frame, for whoever asks first; none under a dialog.
  std::vector<std::string> take_dropped();

  // --- record
  /// Records the control in the snapshot and says what became of it.
  Reaction react(Control control, const Touch& touch);
  /// Records what cannot be pressed.
  void record(Control control);
  void announce(std::string sentence);
  std::shared_ptr<const Snapshot> snapshot() const;  ///< of the last finished frame
  void set_clipboard(std::shared_ptr<Clipboard> clipboard);

  Inside& inside() { return *inside_; }  ///< for the kit's own files

 private:
  std::unique_ptr<Inside> inside_;
};

}  // namespace tc::kit
