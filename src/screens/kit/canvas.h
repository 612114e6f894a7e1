#pragma once

#include <string_view>
#include <vector>

#include "screens/kit/geometry.h"

struct ImDrawList;

namespace tc::kit {

/// An outline in its own units: from the path data of SVG (M L H V C Q T S A Z, either case).
struct Outline {
  std::vector<std::vector<Point>> lines;  ///< flattened
  std::vector<bool> closed;
};
Outline outline(std::string_view path_data);

/// Where an outline's units lie on the screen.
struct Placement {
  Point origin;
  float scale = 1;
  Point at(Point p) const { return {origin.x + p.x * scale, origin.y + p.y * scale}; }
};

/// Vector drawing with smooth edges, also for shapes that are not convex.
class Canvas {
 public:
  explicit Canvas(ImDrawList* list) : list_(list) {}

  void rect(const Rect& place, Colour fill, float radius = 0);
  void frame(const Rect& place, Colour line, float thickness, float radius = 0);
  void shadow(const Rect& place, Colour colour, float radius, float reach);
  void gradient(const Rect& place, Colour top, Colour bottom, float radius);
  /// Only the lower corners are round.
  void foot(const Rect& place, Colour fill, float radius);
  void circle(Point middle, float radius, Colour fill);
  void ellipse(Point middle, float rx, float ry, Colour fill);
  void line(Point from, Point to, Colour colour, float thickness);
  /// Through all points; round ends and joints.
  void stroke(const std::vector<Point>& points, Colour colour, float thickness, bool closed);
  void polygon(const std::vector<Point>& points, Colour fill);
  void fill(std::string_view path_data, const Placement& where, Colour colour);
  void stroke(std::string_view path_data, const Placement& where, Colour colour, float thickness);
  void clip(const Rect& place);  ///< what is outside is not drawn, until unclip()
  void unclip();

  ImDrawList* list() { return list_; }
  void use(ImDrawList* list) { list_ = list; }

 private:
  ImDrawList* list_;
};

/// Cuts a simple polygon (either way round) into triangles of indices.
std::vector<unsigned> triangles(const std::vector<Point>& polygon);

}  // namespace tc::kit
