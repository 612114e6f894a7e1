#include "screens/kit/portrait.h"

#include <algorithm>
#include <cmath>

#include "screens/kit/inside.h"
#include "screens/kit/portrait_parts.h"

namespace tc::kit {
namespace {

Colour colour_of_skin(Skin skin) {
  switch (skin) {
    case Skin::pale:
      return colour(0xF2CDB0);
    case Skin::light:
      return colour(0xE8B796);
    case Skin::tan:
      return colour(0xCF9A6E);
    case Skin::brown:
      return colour(0xA06C49);
    case Skin::deep:
      return colour(0x7A4E36);
  }
  return {};
}

Colour colour_of_hair(HairColour hair) {
  switch (hair) {
    case HairColour::black:
      return colour(0x241D1A);
    case HairColour::brown:
      return colour(0x6B4A34);
    case HairColour::fair:
      return colour(0xC1924F);
    case HairColour::red:
      return colour(0x9C4F2B);
    case HairColour::grey:
      return colour(0x8D8D90);
    case HairColour::white:
      return colour(0xD9D7D2);
  }
  return {};
}

Colour colour_of_clothes(Clothes clothes) {
  switch (clothes) {
    case Clothes::blue:
      return colour(0x3F5E7A);
    case Clothes::rust:
      return colour(0x8A5044);
    case Clothes::green:
      return colour(0x54704F);
    case Clothes::plum:
      return colour(0x5D4E78);
    case Clothes::charcoal:
      return colour(0x454B57);
    case Clothes::overalls:
      return colour(0x34507E);
    case Clothes::hi_vis:
      return colour(0xD7C52F);
  }
  return {};
}

bool shows_ears(Hair hair) {
  return hair != Hair::long_cut && hair != Hair::hijab && hair != Hair::curly;
}

void draw_head(const Sitter& s) {
  s.fill("M127 186h46v36q-23 20-46 0z", s.skin);
  s.fill("M127 198q23 18 46 0v10q-23 16-46 0z", s.shade);
  if (shows_ears(s.look.hair)) {
    for (const float x : {89.0F, 211.0F}) {
      s.ellipse(x, 134, 10, 15, s.skin);
      s.ellipse(x, 135, 5, 9, s.shade);
    }
  }
  const bool covered = s.look.hair == Hair::hijab;
  s.ellipse(150, 130, covered ? 56 : 62, covered ? 66 : 72, s.skin);
}

}  // namespace

Look look_for(std::string_view name) {
  std::uint64_t hash = 1469598103934665603U;
  for (const char letter : name) {
    hash = (hash ^ static_cast<unsigned char>(letter)) * 1099511628211U;
  }
  const auto pick = [&hash](std::uint64_t count) {
    hash ^= hash >> 29;
    hash *= 0xBF58476D1CE4E5B9U;
    return static_cast<int>((hash >> 33) % count);
  };
  Look look;
  look.skin = static_cast<Skin>(pick(5));
  look.hair = static_cast<Hair>(pick(9));
  look.hair_colour = static_cast<HairColour>(pick(6));
  look.clothes = static_cast<Clothes>(pick(7));
  const bool aged = look.hair_colour >= HairColour::grey;
  look.age = aged ? AgeBand::older : static_cast<AgeBand>(pick(2));
  look.glasses = pick(4) == 0;
  const bool may =
      look.hair != Hair::long_cut && look.hair != Hair::bun && look.hair != Hair::hijab;
  look.beard = may && pick(3) == 0;
  return look;
}

void draw_portrait(Ui& ui, const Rect& place, const Look& look, Face face) {
  Sitter s{ui.canvas(), {{place.x, place.y}, place.w / 300}, look, face, {}, {}, {}, {}, {}};
  s.skin = colour_of_skin(look.skin);
  s.shade = mixed(s.skin, colour(0x3A1D10), 0.18F);
  s.hair = colour_of_hair(look.hair_colour);
  s.cloth = colour_of_clothes(look.clothes);
  s.cloth_shade = mixed(s.cloth, colour(0x10182A), 0.24F);
  draw_hair_behind(s);
  draw_body(s);
  draw_head(s);
  draw_features(s);
  draw_hair(s);
  draw_arms(s);
}

void portrait(Ui& ui, float size, const Look& look, Face face, std::string_view words) {
  const Rect place = ui.take(ui.px(size), ui.px(size));
  ui.record({.role = Role::picture, .name = std::string(words), .rect = place});
  ui.inside().clip(place);
  // A long conversation holds more faces than one frame could draw: those out of sight are left.
  if (ui.inside().clips.back().h > 0) draw_portrait(ui, place, look, face);
  ui.inside().unclip();
}

}  // namespace tc::kit
