#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "screens/kit/text.h"
#include "screens/kit/theme.h"

struct ImFont;
struct ImFontAtlas;

namespace tc::kit {

/// Pairs of letters that stand closer or wider than their widths say, in parts of the em.
using Kerning = std::unordered_map<std::uint32_t, float>;

/// One style at the current text size.
struct Type {
  ImFont* font = nullptr;
  const Kerning* kerning = nullptr;
  float em = 0;    ///< pixels
  float line = 0;  ///< pixels from baseline to baseline
  float rise = 0;  ///< pixels from the line's top to where ImGui starts a glyph
};

/// All styles, rasterised for one size; made anew when size, typeface or density changes.
class Fonts {
 public:
  /// Fills the atlas. Fonts are embedded in the program; nothing is read from disk.
  Fonts(ImFontAtlas& atlas, Typeface typeface, float scale);

  const Type& of(Style style) const;

 private:
  std::vector<Type> types_;
};

}  // namespace tc::kit
