#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "screens/kit/canvas.h"
#include "screens/kit/editor.h"
#include "screens/kit/fonts.h"
#include "screens/kit/places.h"
#include "screens/kit/ui.h"

struct ImGuiContext;

namespace tc::kit {

/// What the kit's own files share; pages have no business here.
struct Inside {
  ImGuiContext* context = nullptr;
  std::unique_ptr<ImFontAtlas> atlas;
  std::unique_ptr<Fonts> fonts;
  Appearance appearance;
  Appearance next_appearance;
  float density = 0;
  Typeface typeface = Typeface::inter;
  float scale = 0;
  Theme theme;
  Canvas canvas{nullptr};
  Frame frame;

  bool mouse_was_down = false;
  bool mouse_pressed = false;
  bool mouse_released = false;
  bool wheel_used = false;
  Point mouse_before;
  std::string held;
  std::string block_pressed;
  int hovers = 0;  ///< controls under the mouse so far

  std::string focused;
  std::size_t focus_place = 0;  ///< among the stops, for when the focused control goes away
  bool keyboard = false;        ///< the last hand was on the keyboard: the ring shows
  int reveal = 0;               ///< frames in which the focus is still brought into sight
  std::string activate;         ///< pressed by Enter or Space
  std::string arrived;          ///< got the focus by an arrow key in this frame
  std::string keeps_tab;        ///< the line that takes a way on over by Tab
  std::vector<Stop> stops;
  std::vector<Stop> stops_before;

  std::vector<OpenDialog> dialogs;                 ///< drawn in this frame so far
  std::vector<OpenDialog> dialogs_before;          ///< in the last
  std::map<std::string, std::string> focus_under;  ///< dialog id -> what had the focus
  std::size_t layer = 0;

  std::vector<Control> controls;
  std::vector<std::string> announcements;
  std::vector<std::string> banners;         ///< shown in this frame
  std::vector<std::string> banners_before;  ///< so that each is said once
  std::shared_ptr<const Snapshot> snapshot = std::make_shared<Snapshot>();

  std::string page;       ///< its title: each page is scrolled for itself
  float header_gone = 0;  ///< how much of a tall header the page has scrolled away

  std::vector<Lane> lanes;
  std::vector<OpenScroll> scrolls;
  std::unordered_map<std::string, Scrolled> scrolled;
  std::unordered_map<std::string, float> remembered;  ///< sizes of the last frame
  std::size_t rows = 0;
  std::vector<Rect> clips;
  std::vector<KeyPress> keys;
  std::optional<double> wants;
  std::shared_ptr<Clipboard> clipboard;
  Editor editor;  ///< of the text field that has the focus
  struct {
    std::string id, text;
    double since = 0;
  } speaking;

  void push_column(const Rect& place, float gap, bool bounded);
  void push_row(const std::string& key, const Rect& place, float gap, bool to_right);
  Rect pop();  ///< what the innermost lane took
  std::string name_of_row(std::string_view id);
  Lane& lane() { return lanes.back(); }
  /// A place for something of that size, and after it was drawn its true size.
  Rect open(float width, float height);
  void close(const Rect& place);
  bool covered() const { return layer < dialogs_before.size(); }
  bool under_mouse(const Rect& rect) const;
  bool typing() const;
  bool use_key(const KeyPress& press);
  void clip(const Rect& rect);
  void clip_apart(const Rect& rect);  ///< over all that is open: for dialogs
  void unclip();
  void open_scroll(const std::string& id, const Rect& view, const Rect& content, float gap,
                   bool at_end);
  void close_scroll(Ui& ui, float padding, float bar_edge);
  bool holds_focus(const OpenScroll& region) const;
  float& memory(const std::string& key) { return remembered[key]; }

  void begin_focus();
  void end_focus();
  void move_focus(const std::string& id);
};

/// A bar and how much of it is full.
void draw_track(Ui& ui, const Rect& track, float part, Colour colour);
/// The ring around what has the focus.
void draw_ring(Ui& ui, const Rect& rect, float radius);
enum class Pointer { arrow, hand, text };
void show_pointer(Pointer pointer);

}  // namespace tc::kit
