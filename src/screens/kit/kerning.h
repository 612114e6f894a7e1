#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "screens/kit/fonts.h"

namespace tc::kit {

/// The tables of an OpenType font that ImGui's reader passes over. Reads beyond the end give 0.
class FontTables {
 public:
  FontTables(const unsigned char* begin, const unsigned char* end);

  int units_per_em() const;
  int ascent() const;
  int descent() const;  ///< below the baseline: negative
  /// 0 where the font has no such letter.
  unsigned glyph(char32_t letter) const;
  Kerning kerning() const;

 private:
  unsigned u16(std::size_t at) const;
  int s16(std::size_t at) const;
  std::size_t u32(std::size_t at) const;
  std::size_t table(std::string_view tag) const;
  int coverage(std::size_t at, unsigned glyph) const;
  unsigned glyph_class(std::size_t at, unsigned glyph) const;
  std::vector<std::size_t> kern_subtables(std::size_t gpos) const;
  /// The pair's move in font units; no value: the subtable does not speak of the first letter.
  bool pair(std::size_t subtable, unsigned first, unsigned second, int& move) const;
  bool listed_pair(std::size_t subtable, unsigned at, unsigned second, int& move) const;

  const unsigned char* begin_;
  std::size_t size_;
};

/// Made once for each font.
const Kerning& kerning_of(const unsigned char* begin, const unsigned char* end);

}  // namespace tc::kit
