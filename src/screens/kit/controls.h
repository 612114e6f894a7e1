#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "screens/kit/icon.h"
#include "screens/kit/ui.h"

namespace tc::kit {

enum class ButtonLook { primary, quiet, danger, link };

struct ButtonSpec {
  std::string_view id;
  std::string_view label;
  ButtonLook look = ButtonLook::quiet;
  KeyPress key = {};       ///< shortcut; shown as a key cap
  bool key_rests = false;  ///< the key's room is kept, but it is neither shown nor heard
  Icon icon = Icon::none;
  bool disabled = false;
  std::string_view why = {};  ///< description: why disabled, or what it does
  std::string_view group = {};
};
bool button(Ui& ui, const ButtonSpec& spec);
float button_width(const Ui& ui, const ButtonSpec& spec);

/// A pill with words and, for met, miss and wait, a mark ✓ ✗ ●. With `opens` it can be pressed
/// and its state says whether it is open.
enum class Mark { none, tick, cross, dot };
struct ChipSpec {
  std::string_view id = {};
  std::string_view label;
  Tone tone = Tone::plain;
  Mark mark = Mark::none;
  bool opens = false;
  bool open = false;
  std::string_view description = {};
  std::string_view group = {};
};
bool chip(Ui& ui, const ChipSpec& spec);

/// One of several desks or views: "F1 Parts".
struct TabSpec {
  std::string_view id;
  std::string_view label;
  KeyPress key = {};
  bool current = false;
};
bool tab_chip(Ui& ui, const TabSpec& spec);

/// A key cap and what it does: [T] say it in my own words. Can be pressed by mouse too.
struct HintSpec {
  std::string_view id;
  KeyPress key;
  std::string_view label;
  bool disabled = false;
};
bool key_hint(Ui& ui, const HintSpec& spec);
/// The same for what is or is not so: "[V] ✓ valid". True when it changed.
bool key_toggle(Ui& ui, bool& on, const HintSpec& spec);
/// The cap alone, at a place; returns its width.
float draw_key_cap(Ui& ui, Point top_left, std::string_view cap);

enum class Edited { no, yes, entered };  ///< entered: Enter in a field, Ctrl+Enter in an area

/// `text` is the caller's and holds UTF-8.
struct FieldSpec {
  std::string_view id;
  std::string_view label;             ///< above the box; the name
  std::string_view placeholder = {};  ///< inside while empty
  std::string_view problem = {};      ///< what is wrong with it, in words, below
  bool label_hidden = false;          ///< only for the record
  bool disabled = false;
  float width = 0;      ///< design pixels; 0: the column
  int lines = 5;        ///< text areas only: height; scrolls beyond
  bool secret = false;  ///< dots on the screen and in the record; nothing of it can be copied
  std::size_t max_bytes = 20000;
};
Edited text_field(Ui& ui, std::string& text, const FieldSpec& spec);
/// Several lines, wrapped at the box.
Edited text_area(Ui& ui, std::string& text, const FieldSpec& spec);

/// Segments of which one is chosen; arrow keys move the choice. True when it changed.
struct ChoiceSpec {
  std::string_view id;  ///< options are "<id>.<n>" from 1
  std::string_view label = {};
  std::vector<std::string> options;
};
bool choice(Ui& ui, std::size_t& chosen, const ChoiceSpec& spec);

struct CheckSpec {
  std::string_view id;
  std::string_view label;
  std::string_view description = {};
  bool disabled = false;
};
bool checkbox(Ui& ui, bool& checked, const CheckSpec& spec);

/// Label left, words right, bar below. `part` 0 to 1.
struct ProgressSpec {
  std::string_view id = {};
  std::string_view label;
  std::string_view words;  ///< "7 of 18"
  float part = 0;
  Tone tone = Tone::plain;
};
void progress(Ui& ui, const ProgressSpec& spec);
/// "Patience ▬▬▬─── wearing thin" on one line.
void mood_bar(Ui& ui, const ProgressSpec& spec);

}  // namespace tc::kit
