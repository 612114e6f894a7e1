#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "screens/kit/ui.h"

namespace tc::kit {

/// Three sizes (small 14, body 17, title 24), the customer's voice (speech 20), two weights.
enum class Style { small, small_strong, body, body_strong, title, speech, thought, mono };
enum class Ink { first, second, third, link, met, miss, wait, amber, on_accent, rail };

/// A piece of rich text. Own the string where it is built on the spot.
struct Run {
  std::string text;
  Style style = Style::body;
  Ink ink = Ink::first;
  bool marked = false;  ///< on amber, as with a highlighter
};

Run plain(std::string text, Ink ink = Ink::first);
Run bold(std::string text, Ink ink = Ink::first);
Run small(std::string text, Ink ink = Ink::second);
Run small_bold(std::string text, Ink ink = Ink::first);

/// `id` empty: one is made from the place in the frame. `width` 0: as wide as the column, but
/// at most 75 characters where `measure` says so.
enum class Measure { column, reading };
struct TextSpec {
  std::string_view id = {};
  Style style = Style::body;
  Ink ink = Ink::first;
  Measure measure = Measure::column;
  float width = 0;    ///< pixels
  int max_lines = 0;  ///< 0: all; more end in …
};

/// Wrapped text, line height 1.45, at the cursor.
void paragraph(Ui& ui, std::string_view text, const TextSpec& spec = {});
void paragraph(Ui& ui, const std::vector<Run>& runs, const TextSpec& spec = {});
/// One line of natural width: for rows.
void label(Ui& ui, std::string_view text, const TextSpec& spec = {});
/// A heading within a page (body size, strong).
void heading(Ui& ui, std::string_view text, std::string_view id = {});
/// Left text and right text on one line: "Decided … 7 of 18".
void pair_line(Ui& ui, const std::vector<Run>& left, const std::vector<Run>& right);
/// A fact with its name before it: "Promised  16:00". Names line up where there is room.
void fact_line(Ui& ui, std::string_view name, std::string_view words, Ink ink = Ink::first);
void divider(Ui& ui);

// --- measuring, in pixels
float text_width(const Ui& ui, std::string_view text, Style style);
float line_height(const Ui& ui, Style style);
float text_height(const Ui& ui, std::string_view text, Style style, float width);
float text_height(const Ui& ui, const std::vector<Run>& runs, float width);

// --- drawing at a place, unrecorded: for controls that record themselves
void draw_line(Ui& ui, Point top_left, std::string_view text, Style style, Colour colour);
void draw_text(Ui& ui, const Rect& place, const std::vector<Run>& runs, int max_lines = 0);
/// Middle of the place, both ways.
void draw_centred(Ui& ui, const Rect& place, std::string_view text, Style style, Colour colour);
Colour colour_of(const Ui& ui, Ink ink);

}  // namespace tc::kit
