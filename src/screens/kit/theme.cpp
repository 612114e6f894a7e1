#include "screens/kit/theme.h"

#include <algorithm>
#include <cmath>

namespace tc::kit {
namespace {

Theme light() {
  Theme t;
  t.palette = Palette::light;
  t.ink = colour(0x14213D), t.ink2 = colour(0x4A5468), t.ink3 = colour(0x667084);
  t.paper = colour(0xFAF8F4), t.surface = colour(0xFFFFFF), t.line = colour(0xE3DED3);
  t.edge = colour(0xCFC8B8), t.track = colour(0xE3DDCF);
  // The mockup's amber carries white at 3.5 : 1 only; the button's ground is a shade deeper.
  t.accent = colour(0xAD6110), t.on_accent = colour(0xFFFFFF);
  t.met = colour(0x2C7A54), t.miss = colour(0xB3402E), t.wait = colour(0x8A6D1D);
  t.focus = colour(0x2563EB), t.bar = colour(0x7C8AA8), t.link = colour(0x2158D6);
  t.hover = colour(0x14213D).with_alpha(0.035F), t.shadow = colour(0x14213D).with_alpha(0.05F);
  t.rail = colour(0x14213D), t.rail_text = colour(0xC9D0DE), t.rail_on = colour(0x24345A);
  t.rail_on_text = colour(0xFFFFFF), t.rail_who = colour(0x33456F);
  t.stage_top = colour(0xF5F0E6), t.stage_foot = colour(0xEFE7D7), t.shelf = colour(0xDDD1B9);
  t.counter = colour(0xC9B48F), t.counter_edge = colour(0xB39C74);
  t.speech = colour(0xFFFFFF), t.speech_text = t.ink;
  t.plain = {t.ink2, colour(0xEEF0F4)};
  t.amber_pair = {colour(0x8A4F0E), colour(0xFCEFD9)};
  t.met_pair = {colour(0x236444), colour(0xE4F2EA)};
  t.miss_pair = {colour(0xA33A29), colour(0xF9E7E3)};
  t.wait_pair = {colour(0x755C16), colour(0xF7F0DA)};
  t.focus_pair = {t.ink, colour(0xF3F7FF)};
  return t;
}

Theme dark() {
  Theme t;
  t.palette = Palette::dark;
  t.ink = colour(0xEDEFF5), t.ink2 = colour(0xB4BCCC), t.ink3 = colour(0x929CB0);
  t.paper = colour(0x11182A), t.surface = colour(0x19233B), t.line = colour(0x2C3856);
  t.edge = colour(0x46547A), t.track = colour(0x2C3856);
  t.accent = colour(0xE39A3B), t.on_accent = colour(0x1B1305);
  t.met = colour(0x54B888), t.miss = colour(0xE57B69), t.wait = colour(0xD9B44A);
  t.focus = colour(0x7AA7FF), t.bar = colour(0x8FA0C6), t.link = colour(0x8DB4FF);
  t.hover = colour(0xFFFFFF).with_alpha(0.05F), t.shadow = colour(0x000000).with_alpha(0.16F);
  t.rail = colour(0x0B1120), t.rail_text = colour(0xAFB9CE), t.rail_on = colour(0x24345A);
  t.rail_on_text = colour(0xFFFFFF), t.rail_who = colour(0x33456F);
  t.stage_top = colour(0x1D2842), t.stage_foot = colour(0x1A2338), t.shelf = colour(0x2E3A58);
  t.counter = colour(0x4B412F), t.counter_edge = colour(0x6A5A3C);
  t.speech = colour(0x26335A), t.speech_text = t.ink;
  t.plain = {t.ink2, colour(0x2A3654)};
  t.amber_pair = {colour(0xF3C27F), colour(0x3D2E17)};
  t.met_pair = {colour(0x86D6AF), colour(0x16382B)};
  t.miss_pair = {colour(0xF2A799), colour(0x43221D)};
  t.wait_pair = {colour(0xE8CC79), colour(0x3A3015)};
  t.focus_pair = {t.ink, colour(0x1F2D50)};
  return t;
}

Theme high_contrast() {
  const Colour black = colour(0x000000);
  const Colour white = colour(0xFFFFFF);
  Theme t;
  t.palette = Palette::high_contrast;
  t.ink = white, t.ink2 = white, t.ink3 = colour(0xD8D8D8);
  t.paper = black, t.surface = black, t.line = white, t.edge = white, t.track = colour(0x4A4A4A);
  t.accent = colour(0xFFD23F), t.on_accent = black;
  t.met = colour(0x5CF2A5), t.miss = colour(0xFF8A7A), t.wait = colour(0xFFD23F);
  t.focus = colour(0x4DC3FF), t.bar = white, t.link = colour(0x8FD3FF);
  t.hover = white.with_alpha(0.16F), t.shadow = black.with_alpha(0);
  t.rail = black, t.rail_text = white, t.rail_on = colour(0x303030), t.rail_on_text = white;
  t.rail_who = colour(0x303030);
  t.stage_top = t.stage_foot = black, t.shelf = colour(0x303030);
  t.counter = colour(0x303030), t.counter_edge = white;
  t.speech = black, t.speech_text = white;
  t.plain = {white, colour(0x303030)};
  t.amber_pair = {black, colour(0xFFD23F)};
  t.met_pair = {colour(0x5CF2A5), colour(0x002B17)};
  t.miss_pair = {colour(0xFFB3A8), colour(0x3A0A04)};
  t.wait_pair = {colour(0xFFE07A), colour(0x2B2300)};
  t.focus_pair = {white, colour(0x002A40)};
  return t;
}

double linear(std::uint8_t channel) {
  const double c = channel / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Colour c) {
  return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

}  // namespace

Rect overlap(const Rect& a, const Rect& b) {
  const float x = std::max(a.x, b.x);
  const float y = std::max(a.y, b.y);
  return {x, y, std::max(0.0F, std::min(a.right(), b.right()) - x),
          std::max(0.0F, std::min(a.bottom(), b.bottom()) - y)};
}

Colour Colour::with_alpha(float part) const {
  return {r, g, b, static_cast<std::uint8_t>(std::lround(255.0F * part))};
}

Colour mixed(Colour a, Colour b, float part) {
  const auto mix = [part](std::uint8_t from, std::uint8_t to) {
    return static_cast<std::uint8_t>(std::lround(
        static_cast<float>(from) + part * (static_cast<float>(to) - static_cast<float>(from))));
  };
  return {mix(a.r, b.r), mix(a.g, b.g), mix(a.b, b.b), mix(a.a, b.a)};
}

const Pair& Theme::pair(Tone tone) const {
  switch (tone) {
    case Tone::plain:
      return plain;
    case Tone::amber:
      return amber_pair;
    case Tone::met:
      return met_pair;
    case Tone::miss:
      return miss_pair;
    case Tone::wait:
      return wait_pair;
    case Tone::focus:
      return focus_pair;
  }
  return plain;
}

Colour Theme::strong(Tone tone) const {
  switch (tone) {
    case Tone::plain:
      return bar;
    case Tone::amber:
      return accent;
    case Tone::met:
      return met;
    case Tone::miss:
      return miss;
    case Tone::wait:
      return wait;
    case Tone::focus:
      return focus;
  }
  return bar;
}

const Theme& theme_of(Palette palette) {
  static const Theme themes[] = {light(), dark(), high_contrast()};
  return themes[static_cast<std::size_t>(palette)];
}

double contrast(Colour a, Colour b) {
  const double la = luminance(a);
  const double lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

std::vector<NamedPair> text_pairs(const Theme& t) {
  return {
      {"ink on paper", {t.ink, t.paper}},
      {"ink on surface", {t.ink, t.surface}},
      {"ink2 on paper", {t.ink2, t.paper}},
      {"ink2 on surface", {t.ink2, t.surface}},
      {"ink3 on paper", {t.ink3, t.paper}},
      {"ink3 on surface", {t.ink3, t.surface}},
      {"on accent", {t.on_accent, t.accent}},
      {"link on surface", {t.link, t.surface}},
      {"link on met", {t.link, t.met_pair.ground}},
      {"link on miss", {t.link, t.miss_pair.ground}},
      {"met on surface", {t.met, t.surface}},
      {"miss on surface", {t.miss, t.surface}},
      {"miss on paper", {t.miss, t.paper}},
      {"wait on surface", {t.wait, t.surface}},
      {"rail", {t.rail_text, t.rail}},
      {"rail current", {t.rail_on_text, t.rail_on}},
      {"rail who", {t.rail_on_text, t.rail_who}},
      {"speech", {t.speech_text, t.speech}},
      {"ink on stage", {t.ink, t.stage_foot}},
      {"ink2 on stage", {t.ink2, t.stage_foot}},
      {"ink2 on stage's top", {t.ink2, t.stage_top}},
      {"plain", t.plain},
      {"amber", t.amber_pair},
      {"met", t.met_pair},
      {"miss", t.miss_pair},
      {"wait", t.wait_pair},
      {"focus", t.focus_pair},
      {"ink on hover-free focus ground", {t.ink2, t.focus_pair.ground}},
      {"ink on amber",
       {t.palette == Palette::high_contrast ? t.amber_pair.text : t.ink, t.amber_pair.ground}},
      {"ink on met", {t.ink, t.met_pair.ground}},
      {"ink2 on met", {t.ink2, t.met_pair.ground}},
      {"ink on miss", {t.ink, t.miss_pair.ground}},
      {"ink2 on miss", {t.ink2, t.miss_pair.ground}},
      {"ink on wait", {t.ink, t.wait_pair.ground}},
      {"ink2 on wait", {t.ink2, t.wait_pair.ground}},
  };
}

}  // namespace tc::kit
