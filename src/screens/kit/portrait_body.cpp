#include "screens/kit/portrait_parts.h"

namespace tc::kit {
namespace {

constexpr std::string_view torso = "M36 344q-2-118 76-132q38 24 76 0q78 14 76 132z";

void draw_forearm(const Sitter& s, std::string_view path) {
  s.stroke(path, mixed(s.cloth_shade, colour(0), 0.22F), 37);
  s.stroke(path, s.cloth_shade, 32);
}

}  // namespace

void draw_body(const Sitter& s) {
  s.fill(torso, s.cloth);
  switch (s.look.clothes) {
    case Clothes::overalls:
      s.fill("M112 212q38 24 76 0q14 4 22 8l-6 44h-108l-6-44q8-4 22-8z", colour(0xB9C3D3));
      s.fill("M100 216l16-5l10 52h-16zM200 216l-16-5l-10 52h16z", s.cloth);
      s.fill("M96 256h108v88h-108z", s.cloth);
      s.ellipse(118, 264, 4.5F, 4.5F, colour(0xD9C48A));
      s.ellipse(182, 264, 4.5F, 4.5F, colour(0xD9C48A));
      break;
    case Clothes::hi_vis:
      s.fill("M80 222l22-9v131h-22zM220 222l-22-9v131h22z", colour(0xC9CED6));
      s.fill("M42 280h216v18h-216z", colour(0xC9CED6));
      s.stroke("M150 226v112", s.cloth_shade, 3);
      break;
    case Clothes::charcoal:
    case Clothes::plum:
      // A shirt's collar under a jumper.
      s.fill("M112 211l16-3l22 26l22-26l16 3l-20 38l-18-13l-18 13z", colour(0xE9E6DF));
      break;
    case Clothes::blue:
    case Clothes::rust:
    case Clothes::green:
      s.stroke("M113 213q37 31 74 0", s.cloth_shade, 6);
      break;
  }
}

void draw_arms(const Sitter& s) {
  switch (s.face) {
    case Face::cross:
      draw_forearm(s, "M238 262q10 34-32 32q-48-2-84-22");
      s.ellipse(112, 268, 15, 12, s.skin);
      draw_forearm(s, "M62 262q-10 36 34 33q50-3 90-25");
      s.ellipse(194, 264, 16, 12, s.skin);
      s.stroke("M186 260q6 8 4 15M194 257q6 8 4 17", s.shade, 2);
      break;
    case Face::confused:
      // A hand at the chin.
      draw_forearm(s, "M246 330q-4-54-46-94");
      s.ellipse(190, 212, 19, 15, s.skin);
      s.stroke("M182 204q12-4 20 2M180 212q12-4 22 2", s.shade, 2.5F);
      break;
    case Face::worried:
      draw_forearm(s, "M58 286q14 32 66 24");
      draw_forearm(s, "M242 286q-14 32-66 24");
      s.ellipse(137, 308, 18, 13, s.skin);
      s.ellipse(161, 306, 18, 13, s.skin);
      s.stroke("M152 298q-6 8-2 16", s.shade, 2.5F);
      break;
    case Face::calm:
    case Face::pleased:
    case Face::sad:
      s.stroke("M74 276q-4 26-2 60M226 276q4 26 2 60", s.cloth_shade, 4);
      break;
  }
}

}  // namespace tc::kit
