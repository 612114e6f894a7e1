#include "screens/kit/portrait_parts.h"

namespace tc::kit {
namespace {

const Colour lips = colour(0x8C3B33);
const Colour iris = colour(0x26303F);

std::string_view brows_of(Face face) {
  switch (face) {
    case Face::calm:
      return "M105 100q14-8 29-2M166 98q15-6 29 2";
    case Face::pleased:
      return "M103 96q15-11 31-3M166 93q16-8 31 3";
    case Face::cross:
      return "M102 93q18 2 32 14M166 107q14-12 32-14";
    case Face::worried:
      return "M103 106q14-12 30-14M167 92q16 2 30 14";
    case Face::confused:
      return "M104 104q15-6 30-2M167 91q15-10 30 1";
    case Face::sad:
      return "M103 108q16-4 30-13M167 95q14 9 30 13";
  }
  return "";
}

std::string_view mouth_of(Face face) {
  switch (face) {
    case Face::calm:
      return "M129 170q21 9 42 0";
    case Face::pleased:
      return "";
    case Face::cross:
      return "M126 175q24-14 48 0";
    case Face::worried:
      return "M130 173q20-9 40 0";
    case Face::confused:
      return "M128 171q11-9 22 0t22-2";
    case Face::sad:
      return "M127 177q23-15 46 0";
  }
  return "";
}

/// How far the upper lid comes down, outer and inner end, of an eye 20 high.
struct Lid {
  float outer;
  float inner;
};

Lid lid_of(Face face) {
  switch (face) {
    case Face::calm:
      return {4, 4};
    case Face::pleased:
      return {3, 3};
    case Face::cross:
      return {3, 9};
    case Face::worried:
      return {3, 0};
    case Face::confused:
      return {3, 3};
    case Face::sad:
      return {9, 3};
  }
  return {4, 4};
}

void draw_eye(const Sitter& s, float x, float side) {
  const float y = 124;
  const float look = s.face == Face::worried || s.face == Face::sad ? 2.5F : 0;
  s.ellipse(x, y, 11, 9.5F, colour(0xFFFFFF));
  s.ellipse(x, y + look, 6, 6.5F, iris);
  s.ellipse(x + 2, y - 2 + look, 1.8F, 1.8F, colour(0xFFFFFF));
  const Lid lid = lid_of(s.face);
  const float top = y - 12;
  const std::vector<Point> cover = {
      s.at.at({x - 13 * side, top - 4}), s.at.at({x + 13 * side, top - 4}),
      s.at.at({x + 13 * side, top + lid.inner + 2}), s.at.at({x - 13 * side, top + lid.outer + 2})};
  s.canvas.polygon(cover, s.skin);
  const std::vector<Point> edge = {
      s.at.at({x - 11 * side, top + lid.outer + 3}),
      s.at.at({x - 4 * side, top + (lid.outer * 2 + lid.inner) / 3 + 1}),
      s.at.at({x + 4 * side, top + (lid.outer + lid.inner * 2) / 3 + 1}),
      s.at.at({x + 11 * side, top + lid.inner + 3})};
  s.canvas.stroke(edge, mixed(s.shade, colour(0), 0.45F), 2.4F * s.at.scale, false);
  if (s.face == Face::pleased) {
    s.canvas.polygon({s.at.at({x - 13, y + 6}), s.at.at({x, y + 4}), s.at.at({x + 13, y + 6}),
                      s.at.at({x + 13, y + 14}), s.at.at({x - 13, y + 14})},
                     s.skin);
  }
}

void draw_mouth(const Sitter& s) {
  if (s.face == Face::pleased) {
    s.fill("M119 161q31 8 62 0q-5 30-31 30t-31-30z", lips);
    s.fill("M124 164q26 5 52 0q-2 9-5 11q-21 4-42 0q-3-2-5-11z", colour(0xFFFFFF));
    return;
  }
  s.stroke(mouth_of(s.face), lips, 5);
  if (s.face == Face::calm || s.face == Face::sad) {
    s.stroke("M142 183q8 3 16 0", s.shade, 3);
  }
}

void draw_age(const Sitter& s) {
  const Colour line = mixed(s.skin, s.shade, 0.75F);
  if (s.look.age == AgeBand::young) return;
  s.stroke("M114 140q10 5 20 1M166 141q10 4 20-1", line, 2.2F);
  if (s.look.age == AgeBand::middle) return;
  s.stroke("M118 152q-6 10-4 18M182 152q6 10 4 18M128 78q22-5 44 0", line, 2.4F);
}

void draw_beard(const Sitter& s) {
  if (!s.look.beard) return;
  s.fill(
      "M90 138q2 34 16 52q18 20 44 20t44-20q14-18 16-52q-8 22-24 25q-18-10-36-5q-18-5-36 5"
      "q-16-3-24-25z",
      s.hair);
  s.ellipse(150, 175, 29, 15, s.skin);
}

void draw_glasses(const Sitter& s) {
  if (!s.look.glasses) return;
  const Colour frame = colour(0x2B3242);
  s.stroke(
      "M102 122a22 22 0 0 1 44 0a22 22 0 0 1-44 0zM154 122a22 22 0 0 1 44 0a22 22 0 0 1-44 0z"
      "M146 119q4-4 8 0M102 118l-14-2M198 118l14-2",
      frame, 3.2F);
}

}  // namespace

void draw_features(const Sitter& s) {
  if (s.face == Face::pleased || s.look.age == AgeBand::young) {
    const Colour blush = mixed(s.skin, colour(0xC9503A), 0.16F);
    s.ellipse(107, 150, 13, 9, blush);
    s.ellipse(193, 150, 13, 9, blush);
  }
  draw_beard(s);
  draw_eye(s, 123, 1);
  draw_eye(s, 177, -1);
  const bool bald = s.look.hair == Hair::none || s.look.hair == Hair::hijab;
  const Colour brow = bald ? mixed(s.shade, colour(0x1E1410), 0.6F) : mixed(s.hair, s.shade, 0.12F);
  s.stroke(brows_of(s.face), brow, 6.5F);
  if (s.face == Face::cross) s.stroke("M145 98q-2 6 0 10M155 98q2 6 0 10", s.shade, 2.5F);
  s.stroke("M150 128q-9 18 3 21", mixed(s.shade, colour(0x3A1D10), 0.15F), 3.5F);
  draw_age(s);
  draw_mouth(s);
  draw_glasses(s);
}

}  // namespace tc::kit
