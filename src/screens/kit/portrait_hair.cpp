#include <array>

#include "screens/kit/portrait_parts.h"

namespace tc::kit {
namespace {

constexpr std::string_view fringe =
    "M85 132q-9-90 65-90t65 90q-6-36-27-50q-36 13-76-2q-21 14-27 52z";
constexpr std::string_view parted =
    "M84 138q-8-96 66-96t66 96q-8-38-24-52q-14-10-22-22q-20 26-52 30q-24 8-34 44z";
constexpr std::string_view sides =
    "M86 136q-9-44 9-68q-1 26 3 44q-8 8-12 24z"
    "M214 136q9-44-9-68q1 26-3 44q8 8 12 24z";

/// Round locks from ear to ear.
void draw_curls(const Sitter& s) {
  constexpr std::array<std::array<float, 3>, 15> locks = {{{80, 138, 17},
                                                           {76, 114, 19},
                                                           {82, 90, 20},
                                                           {96, 68, 21},
                                                           {116, 53, 22},
                                                           {140, 46, 22},
                                                           {164, 46, 22},
                                                           {186, 54, 22},
                                                           {206, 70, 21},
                                                           {218, 92, 20},
                                                           {224, 116, 19},
                                                           {220, 138, 17},
                                                           {120, 72, 20},
                                                           {150, 66, 21},
                                                           {180, 72, 20}}};
  for (const auto& lock : locks) s.ellipse(lock[0], lock[1], lock[2], lock[2], s.hair);
}

void draw_turban(const Sitter& s) {
  const Colour dark = mixed(s.cloth, colour(0), 0.28F);
  s.fill("M82 116q-10-82 68-84q78 2 68 84q-26-32-68-32t-68 32z", s.cloth);
  s.stroke("M88 98q34-46 92-58M212 98q-30-40-84-60M84 110q60-52 128-6", dark, 3);
  s.fill("M139 84q11-12 22 0q-11 8-22 0z", dark);
}

void draw_cap(const Sitter& s) {
  s.fill(sides, s.hair);
  s.fill("M84 100q0-62 66-62t66 62q-66-16-132 0z", s.cloth_shade);
  s.fill("M82 102q68-22 136 0q10 3 12 12q-80-22-160 0q2-9 12-12z",
         mixed(s.cloth_shade, colour(0), 0.3F));
}

void draw_hijab(const Sitter& s) {
  const Colour cloth = mixed(s.cloth, colour(0xFFFFFF), 0.18F);
  const Colour fold = mixed(cloth, colour(0), 0.14F);
  // A ring around the face, in two halves, and the drape in front of the neck.
  s.fill("M150 44q-78 0-80 92q0 44 22 76l24-14q-20-26-22-66q0-62 56-64z", cloth);
  s.fill("M150 44q78 0 80 92q0 44-22 76l-24-14q20-26 22-66q0-62-56-64z", cloth);
  s.fill("M88 200q26-10 32-8q30 22 60 0q8-2 32 8q16 36 10 52q-72 22-144 0q-6-18 10-52z", cloth);
  s.stroke("M104 208q46 40 100 10M96 226q54 36 116 2", fold, 4);
}

}  // namespace

void draw_hair_behind(const Sitter& s) {
  switch (s.look.hair) {
    case Hair::long_cut:
      s.fill("M150 42q-78 0-78 98q0 62 8 96q70 16 140 0q8-34 8-96q0-98-78-98z",
             mixed(s.hair, colour(0), 0.12F));
      break;
    case Hair::bun:
      s.ellipse(150, 40, 28, 25, mixed(s.hair, colour(0), 0.1F));
      break;
    case Hair::curly:
      s.ellipse(150, 106, 78, 66, mixed(s.hair, colour(0), 0.14F));
      break;
    case Hair::hijab:
      s.fill("M150 40q-82 0-82 98q0 60-8 92h180q-8-32-8-92q0-98-82-98z",
             mixed(s.cloth, colour(0), 0.1F));
      break;
    case Hair::none:
    case Hair::short_cut:
    case Hair::balding:
    case Hair::cap:
    case Hair::turban:
      break;
  }
}

void draw_hair(const Sitter& s) {
  switch (s.look.hair) {
    case Hair::none:
      break;
    case Hair::short_cut:
      s.fill(fringe, s.hair);
      break;
    case Hair::long_cut:
      s.fill(parted, s.hair);
      s.fill(
          "M84 128q-14 54-2 104q12 4 24 0q-18-40-14-104z"
          "M216 128q14 54 2 104q-12 4-24 0q18-40 14-104z",
          s.hair);
      break;
    case Hair::bun:
      s.fill(parted, s.hair);
      break;
    case Hair::curly:
      draw_curls(s);
      break;
    case Hair::balding:
      s.fill(sides, s.hair);
      break;
    case Hair::hijab:
      draw_hijab(s);
      break;
    case Hair::cap:
      draw_cap(s);
      break;
    case Hair::turban:
      draw_turban(s);
      break;
  }
}

}  // namespace tc::kit
