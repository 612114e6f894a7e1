#include <catch2/catch.hpp>

#include "screens/kit/theme.h"

using namespace tc::kit;

TEST_CASE("Contrast is measured as WCAG says") {
  CHECK(contrast(colour(0x000000), colour(0xFFFFFF)) == Approx(21.0));
  CHECK(contrast(colour(0x777777), colour(0xFFFFFF)) == Approx(4.48).margin(0.01));
  CHECK(contrast(colour(0xFFFFFF), colour(0x777777)) == Approx(4.48).margin(0.01));
}

TEST_CASE("Every text is readable on its ground in every theme") {
  const Palette palette = GENERATE(Palette::light, Palette::dark, Palette::high_contrast);
  for (const NamedPair& named : text_pairs(theme_of(palette))) {
    INFO(named.name << " in theme " << static_cast<int>(palette));
    CHECK(contrast(named.pair.text, named.pair.ground) >= 4.5);
  }
}

TEST_CASE("In high contrast every text reaches 7 : 1") {
  for (const NamedPair& named : text_pairs(theme_of(Palette::high_contrast))) {
    INFO(named.name);
    CHECK(contrast(named.pair.text, named.pair.ground) >= 7.0);
  }
}

TEST_CASE("The focus ring stands out from page and card") {
  const Palette palette = GENERATE(Palette::light, Palette::dark, Palette::high_contrast);
  const Theme& t = theme_of(palette);
  CHECK(contrast(t.focus, t.paper) >= 3.0);
  CHECK(contrast(t.focus, t.surface) >= 3.0);
}

TEST_CASE("Bars stand out from their track's card") {
  const Palette palette = GENERATE(Palette::light, Palette::dark, Palette::high_contrast);
  const Theme& t = theme_of(palette);
  for (const Tone tone : {Tone::plain, Tone::amber, Tone::met, Tone::miss, Tone::wait}) {
    CHECK(contrast(t.strong(tone), t.surface) >= 3.0);
  }
}
