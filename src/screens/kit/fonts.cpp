#include "screens/kit/fonts.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "screens/kit/kerning.h"

extern "C" {
extern const unsigned char tc_Inter_Regular_otf[], tc_Inter_Regular_otf_end[];
extern const unsigned char tc_Inter_SemiBold_otf[], tc_Inter_SemiBold_otf_end[];
extern const unsigned char tc_Inter_Italic_otf[], tc_Inter_Italic_otf_end[];
extern const unsigned char tc_JetBrainsMono_Regular_ttf[], tc_JetBrainsMono_Regular_ttf_end[];
extern const unsigned char tc_OpenDyslexic_Regular_otf[], tc_OpenDyslexic_Regular_otf_end[];
extern const unsigned char tc_OpenDyslexic_Bold_otf[], tc_OpenDyslexic_Bold_otf_end[];
}

namespace tc::kit {
namespace {

/// The bytes of one typeface, within the program.
struct Embedded {
  const unsigned char* begin;
  const unsigned char* end;
};

const Embedded regular{tc_Inter_Regular_otf, tc_Inter_Regular_otf_end};
const Embedded semi_bold{tc_Inter_SemiBold_otf, tc_Inter_SemiBold_otf_end};
const Embedded italic{tc_Inter_Italic_otf, tc_Inter_Italic_otf_end};
const Embedded mono{tc_JetBrainsMono_Regular_ttf, tc_JetBrainsMono_Regular_ttf_end};
const Embedded dyslexic{tc_OpenDyslexic_Regular_otf, tc_OpenDyslexic_Regular_otf_end};
const Embedded dyslexic_bold{tc_OpenDyslexic_Bold_otf, tc_OpenDyslexic_Bold_otf_end};

// Latin with Welsh and its neighbours, and the signs that the pages use.
constexpr ImWchar letters[] = {
    0x20,   0x17F,  0x2013, 0x2014, 0x2018, 0x201A, 0x201C, 0x201E, 0x2022, 0x2022, 0x2026, 0x2026,
    0x2032, 0x2033, 0x2039, 0x203A, 0x20AC, 0x20AC, 0x2190, 0x2193, 0x2212, 0x2212, 0x2260, 0x2260,
    0x2264, 0x2265, 0x25CB, 0x25CB, 0x25CF, 0x25CF, 0x2713, 0x2713, 0x2717, 0x2717, 0};
constexpr ImWchar signs[] = {0x2190, 0x2193, 0x2212, 0x2212, 0x2260, 0x2260, 0x2264, 0x2265, 0x25CB,
                             0x25CB, 0x25CF, 0x25CF, 0x2713, 0x2713, 0x2717, 0x2717, 0};

float em_of(Style style) {
  switch (style) {
    case Style::small:
    case Style::small_strong:
    case Style::thought:
    case Style::mono:
      return 14;
    case Style::body:
    case Style::body_strong:
      return 17;
    case Style::title:
      return 24;
    case Style::speech:
      return 20;
  }
  return 16;
}

Embedded face_of(Style style, Typeface typeface) {
  const bool plain = typeface == Typeface::inter;
  switch (style) {
    case Style::small:
    case Style::body:
    case Style::speech:
      return plain ? regular : dyslexic;
    case Style::small_strong:
    case Style::body_strong:
    case Style::title:
      return plain ? semi_bold : dyslexic_bold;
    case Style::thought:
      return plain ? italic : dyslexic;
    case Style::mono:
      return mono;
  }
  return regular;
}

/// ImGui sizes a font by ascent plus descent; designers by the em. Ours is the em.
float height_per_em(const Embedded& face) {
  const FontTables tables(face.begin, face.end);
  const float height = static_cast<float>(tables.ascent() - tables.descent());
  return height / static_cast<float>(tables.units_per_em());
}

void add(ImFontAtlas& atlas, const Embedded& face, float em, const ImWchar* ranges, bool merge) {
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  config.MergeMode = merge;
  // Small letters are placed to a part of a pixel, so they are drawn finer across.
  config.OversampleH = em < 22 ? 4 : em < 36 ? 2 : 1;
  config.OversampleV = 1;
  config.RasterizerMultiply = em < 22 ? 1.15F : 1.05F;
  auto* bytes = const_cast<unsigned char*>(face.begin);
  atlas.AddFontFromMemoryTTF(bytes, static_cast<int>(face.end - face.begin),
                             em * height_per_em(face), &config, ranges);
}

}  // namespace

Fonts::Fonts(ImFontAtlas& atlas, Typeface typeface, float scale) {
  atlas.Clear();
  atlas.Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
  atlas.TexGlyphPadding = 1;
  for (int i = 0; i <= static_cast<int>(Style::mono); ++i) {
    const auto style = static_cast<Style>(i);
    const Embedded face = face_of(style, typeface);
    const float em = std::round(em_of(style) * scale * 2) / 2;
    add(atlas, face, em, letters, false);
    if (face.begin != regular.begin && face.begin != semi_bold.begin) {
      add(atlas, regular, em, signs, true);
    }
    Type type;
    type.em = em;
    type.kerning = &kerning_of(face.begin, face.end);
    types_.push_back(type);
  }
  atlas.Build();
  atlas.SetTexID(nullptr);  // tells the window to send the letters to the graphics card again
  for (std::size_t i = 0; i < types_.size(); ++i) {
    Type& type = types_[i];
    type.font = atlas.Fonts[static_cast<int>(i)];
    const bool big = i == static_cast<std::size_t>(Style::title);
    type.line = std::round(type.em * (big ? 1.2F : 1.45F));
    const float above = (type.line - (type.font->Ascent - type.font->Descent)) / 2;
    type.rise = std::round(above);
  }
}

const Type& Fonts::of(Style style) const { return types_[static_cast<std::size_t>(style)]; }

}  // namespace tc::kit
