#pragma once

#include <string_view>
#include <vector>

#include "screens/kit/geometry.h"

namespace tc::kit {

enum class Palette { light, dark, high_contrast };
enum class Typeface { inter, open_dyslexic };
enum class Motion { full, reduced };

/// What a person chooses about the looks; remembered by the window.
struct Appearance {
  Palette palette = Palette::light;
  Typeface typeface = Typeface::inter;
  Motion motion = Motion::full;
  int text_percent = 100;  ///< 100 to 250

  bool operator==(const Appearance&) const = default;
};

/// What a thing says by its colour. Never by colour alone: a word or a shape goes with it.
enum class Tone { plain, amber, met, miss, wait, focus };

/// The text and the ground for one tone.
struct Pair {
  Colour text;
  Colour ground;
};

/// Colours by what they are for.
struct Theme {
  Palette palette = Palette::light;
  Colour ink, ink2, ink3;         ///< text: first, second, hints
  Colour paper, surface, line;    ///< page, cards, hairlines
  Colour edge;                    ///< borders of fields, quiet buttons and key caps
  Colour track;                   ///< the empty part of a bar
  Colour accent, on_accent;       ///< the primary action
  Colour met, miss, wait, focus;  ///< bars, marks, the ring
  Colour bar;                     ///< a bar that is neither good nor bad
  Colour link;
  Colour hover;  ///< laid under what the mouse is over
  Colour shadow;
  Colour rail, rail_text, rail_on, rail_on_text, rail_who;
  Colour stage_top, stage_foot, shelf, counter, counter_edge;  ///< where the customer stands
  Colour speech, speech_text;                                  ///< the customer's bubble
  Pair plain, amber_pair, met_pair, miss_pair, wait_pair, focus_pair;

  const Pair& pair(Tone tone) const;
  /// The colour of a bar or mark of that tone.
  Colour strong(Tone tone) const;
};

const Theme& theme_of(Palette palette);

/// The contrast of two opaque colours, 1 to 21, as WCAG 2.1 defines it.
double contrast(Colour a, Colour b);

/// Every text and ground that the kit puts together, for the test that holds them to 4.5.
struct NamedPair {
  std::string_view name;
  Pair pair;
};
std::vector<NamedPair> text_pairs(const Theme& theme);

}  // namespace tc::kit
