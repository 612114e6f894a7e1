#pragma once

#include <vector>

#include "screens/kit/fonts.h"
#include "screens/kit/text.h"

namespace tc::kit {

/// A piece of one run on one line.
struct Piece {
  std::size_t run = 0;
  std::size_t begin = 0;  ///< bytes of the run's text
  std::size_t end = 0;
  float x = 0;  ///< from the line's left
  float width = 0;
};

struct Line {
  std::vector<Piece> pieces;
  float width = 0;
  float height = 0;
};

/// Breaks runs at spaces (and words that are too long anywhere) so that no line is wider.
std::vector<Line> broken(const Fonts& fonts, const std::vector<Run>& runs, float width);
float height_of(const std::vector<Line>& lines);

/// The width of a text in one type, pairs of letters placed as the font wants them.
float width_of(const Type& type, std::string_view text);
/// Draws it with its line box's top left corner there; gives the width.
float draw(Canvas& canvas, const Type& type, Point top_left, std::string_view text, Colour colour);

/// The next letter and how many bytes it takes; bytes that are not UTF-8 give U+FFFD.
char32_t letter_at(std::string_view text, std::size_t at, std::size_t& bytes);
float advance(const Type& type, char32_t before, char32_t letter);

}  // namespace tc::kit
