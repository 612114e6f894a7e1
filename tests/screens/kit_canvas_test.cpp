#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "screens/kit/canvas.h"

using namespace tc::kit;

namespace {

float area(Point a, Point b, Point c) {
  return std::abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) / 2;
}

float area_of_triangles(const std::vector<Point>& p) {
  float sum = 0;
  const std::vector<unsigned> cut = triangles(p);
  for (std::size_t i = 0; i + 2 < cut.size(); i += 3)
    sum += area(p[cut[i]], p[cut[i + 1]], p[cut[i + 2]]);
  return sum;
}

}  // namespace

TEST_CASE("A shape that is not convex is cut into triangles that cover it exactly") {
  // An L: 4 × 4 without a 2 × 2 corner.
  std::vector<Point> l = {{0, 0}, {4, 0}, {4, 2}, {2, 2}, {2, 4}, {0, 4}};
  CHECK(triangles(l).size() == 3 * 4);
  CHECK(area_of_triangles(l) == Approx(12));
  std::reverse(l.begin(), l.end());
  CHECK(area_of_triangles(l) == Approx(12));
}

TEST_CASE("Repeated points and points in line do not hang the cutting") {
  CHECK(triangles({{0, 0}, {0, 0}, {0, 0}, {0, 0}}).size() == 6);
  CHECK(area_of_triangles({{0, 0}, {1, 0}, {2, 0}, {2, 2}, {0, 2}}) == Approx(4));
  CHECK(triangles({{0, 0}, {1, 1}}).empty());
}

TEST_CASE("Path data is read as SVG reads it") {
  const Outline shape = outline("M10 20h5v-5l-5 5zM0 0L3,4");
  REQUIRE(shape.lines.size() == 2);
  REQUIRE(shape.lines[0].size() == 4);
  CHECK(shape.lines[0][2].x == Approx(15));
  CHECK(shape.lines[0][2].y == Approx(15));
  CHECK(shape.closed[0]);
  CHECK_FALSE(shape.closed[1]);
  CHECK(shape.lines[1][1].y == Approx(4));
}

TEST_CASE("Curves end where they say, and pass where they must") {
  const Outline curve = outline("M0 0q10 20 20 0");
  CHECK(curve.lines[0].back().x == Approx(20));
  CHECK(curve.lines[0].back().y == Approx(0).margin(0.01));
  CHECK(curve.lines[0][7].y == Approx(10));  // the middle of the way
}

TEST_CASE("A clockwise arc round a corner bulges outwards") {
  // The right upper corner of a rounded box, from its top edge to its side.
  const Outline corner = outline("M0 0a2 2 0 0 1 2 2");
  for (const Point& p : corner.lines[0]) {
    CHECK(std::hypot(p.x - 0, p.y - 2) == Approx(2).margin(0.01));
  }
}

TEST_CASE("A half circle each way makes a circle") {
  const Outline circle = outline("M10 12a2 2 0 0 1 4 0a2 2 0 0 1-4 0");
  float highest = 12;
  float lowest = 12;
  for (const Point& p : circle.lines[0]) {
    CHECK(std::hypot(p.x - 12, p.y - 12) == Approx(2).margin(0.01));
    highest = std::min(highest, p.y);
    lowest = std::max(lowest, p.y);
  }
  CHECK(highest == Approx(10).margin(0.05));
  CHECK(lowest == Approx(14).margin(0.05));
}
