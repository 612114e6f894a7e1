#include <array>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <numbers>
#include <string>

#include "screens/kit/canvas.h"

namespace tc::kit {
namespace {

constexpr int pieces = 14;  // of one curve; smooth at the sizes that faces are drawn in

/// Reads the path data of SVG, one command after the other, into flattened lines.
class PathReader {
 public:
  explicit PathReader(std::string_view data) : data_(data) {}

  Outline read() {
    while (skip(), at_ < data_.size()) {
      if (std::isalpha(static_cast<unsigned char>(data_[at_]))) command_ = data_[at_++];
      step();
    }
    return std::move(out_);
  }

 private:
  void skip() {
    while (at_ < data_.size() && (data_[at_] == ' ' || data_[at_] == ',')) ++at_;
  }

  float number() {
    skip();
    const std::string rest(data_.substr(at_, 24));
    char* end = nullptr;
    const float value = std::strtof(rest.c_str(), &end);
    at_ += static_cast<std::size_t>(end - rest.c_str());
    return value;
  }

  bool relative() const { return std::islower(static_cast<unsigned char>(command_)) != 0; }

  Point point() {
    const float x = number();
    const float y = number();
    return relative() ? Point{now_.x + x, now_.y + y} : Point{x, y};
  }

  void move(Point to) {
    out_.lines.push_back({to});
    out_.closed.push_back(false);
    now_ = start_ = to;
    command_ = relative() ? 'l' : 'L';
  }

  void line(Point to) {
    // After Z a path goes on from where it started.
    if (out_.lines.empty() || out_.closed.back()) {
      out_.lines.push_back({now_});
      out_.closed.push_back(false);
    }
    out_.lines.back().push_back(to);
    now_ = to;
  }

  void cubic(Point a, Point b, Point to) {
    const Point from = now_;
    for (int i = 1; i <= pieces; ++i) {
      const float t = static_cast<float>(i) / pieces;
      const float s = 1 - t;
      const std::array<float, 4> w = {s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
      line({w[0] * from.x + w[1] * a.x + w[2] * b.x + w[3] * to.x,
            w[0] * from.y + w[1] * a.y + w[2] * b.y + w[3] * to.y});
    }
    handle_ = b;
  }

  void quadratic(Point by, Point to) {
    const Point from = now_;
    cubic({from.x + 2 * (by.x - from.x) / 3, from.y + 2 * (by.y - from.y) / 3},
          {to.x + 2 * (by.x - to.x) / 3, to.y + 2 * (by.y - to.y) / 3}, to);
    handle_ = by;
  }

  /// Circles only (rx = ry, no turn): all that our drawings need.
  void arc() {
    const float r = number();
    number(), number();
    const bool large = number() != 0;
    const bool clockwise = number() != 0;
    const Point to = point();
    const float dx = (to.x - now_.x) / 2;
    const float dy = (to.y - now_.y) / 2;
    const float half = std::hypot(dx, dy);
    const float radius = std::max(r, half);
    float off = std::sqrt(std::max(0.0F, radius * radius - half * half)) / std::max(half, 1e-6F);
    if (large == clockwise) off = -off;
    const Point middle = {now_.x + dx - off * dy, now_.y + dy + off * dx};
    const float begin = std::atan2(now_.y - middle.y, now_.x - middle.x);
    float turn = std::atan2(to.y - middle.y, to.x - middle.x) - begin;
    const float full = 2 * std::numbers::pi_v<float>;
    if (clockwise && turn < 0) turn += full;
    if (!clockwise && turn > 0) turn -= full;
    for (int i = 1; i <= pieces; ++i) {
      const float a = begin + turn * static_cast<float>(i) / pieces;
      line({middle.x + radius * std::cos(a), middle.y + radius * std::sin(a)});
    }
  }

  void close() {
    if (!out_.closed.empty()) out_.closed.back() = true;
    now_ = start_;
  }

  void step() {
    const char kind = static_cast<char>(std::toupper(static_cast<unsigned char>(command_)));
    if (kind == 'M') return move(point());
    if (kind == 'L') return line(point());
    if (kind == 'H') return line({number() + (relative() ? now_.x : 0), now_.y});
    if (kind == 'V') return line({now_.x, number() + (relative() ? now_.y : 0)});
    if (kind == 'A') return arc();
    if (kind == 'Z') return close();
    if (kind == 'Q') {
      const Point by = point();
      return quadratic(by, point());
    }
    if (kind == 'T') return quadratic({2 * now_.x - handle_.x, 2 * now_.y - handle_.y}, point());
    const Point a = kind == 'S' ? Point{2 * now_.x - handle_.x, 2 * now_.y - handle_.y} : point();
    const Point b = point();
    cubic(a, b, point());
  }

  std::string_view data_;
  std::size_t at_ = 0;
  char command_ = 'M';
  Point now_;
  Point start_;
  Point handle_;  ///< of the last curve, for T and S
  Outline out_;
};

float area2(const std::vector<Point>& p) {
  float sum = 0;
  for (std::size_t i = 0; i < p.size(); ++i) {
    const Point& a = p[i];
    const Point& b = p[(i + 1) % p.size()];
    sum += a.x * b.y - b.x * a.y;
  }
  return sum;
}

float cross(Point o, Point a, Point b) {
  return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
}

bool inside(Point p, Point a, Point b, Point c) {
  return cross(a, b, p) >= 0 && cross(b, c, p) >= 0 && cross(c, a, p) >= 0;
}

bool is_ear(const std::vector<Point>& points, const std::vector<unsigned>& left, std::size_t at) {
  const unsigned before = left[(at + left.size() - 1) % left.size()];
  const unsigned here = left[at];
  const unsigned after = left[(at + 1) % left.size()];
  const Point a = points[before];
  const Point b = points[here];
  const Point c = points[after];
  if (cross(a, b, c) <= 0) return false;
  for (const unsigned other : left) {
    if (other == before || other == here || other == after) continue;
    if (inside(points[other], a, b, c)) return false;
  }
  return true;
}

}  // namespace

Outline outline(std::string_view path_data) { return PathReader(path_data).read(); }

std::vector<unsigned> triangles(const std::vector<Point>& polygon) {
  std::vector<unsigned> left(polygon.size());
  const bool turned = area2(polygon) < 0;
  for (std::size_t i = 0; i < left.size(); ++i) {
    left[i] = static_cast<unsigned>(turned ? left.size() - 1 - i : i);
  }
  std::vector<unsigned> out;
  while (left.size() >= 3) {
    std::size_t ear = 0;
    while (ear < left.size() && !is_ear(polygon, left, ear)) ++ear;
    // Points that repeat or lie in line leave no ear: cut any, it has no area to speak of.
    if (ear == left.size()) ear = 0;
    out.push_back(left[(ear + left.size() - 1) % left.size()]);
    out.push_back(left[ear]);
    out.push_back(left[(ear + 1) % left.size()]);
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(ear));
  }
  return out;
}

}  // namespace tc::kit
