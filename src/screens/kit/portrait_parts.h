#pragma once

#include "screens/kit/canvas.h"
#include "screens/kit/portrait.h"

namespace tc::kit {

/// One customer being drawn, on a square of 300 units.
struct Sitter {
  Canvas& canvas;
  Placement at;
  const Look& look;
  Face face = Face::calm;
  Colour skin, shade, hair, cloth, cloth_shade;

  void fill(std::string_view path, Colour colour) const { canvas.fill(path, at, colour); }
  void stroke(std::string_view path, Colour colour, float thickness) const {
    canvas.stroke(path, at, colour, thickness);
  }
  void ellipse(float x, float y, float rx, float ry, Colour colour) const {
    canvas.ellipse(at.at({x, y}), rx * at.scale, ry * at.scale, colour);
  }
};

void draw_hair_behind(const Sitter& sitter);
void draw_hair(const Sitter& sitter);
void draw_body(const Sitter& sitter);
void draw_arms(const Sitter& sitter);
void draw_features(const Sitter& sitter);

}  // namespace tc::kit
