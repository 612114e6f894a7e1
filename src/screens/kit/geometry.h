#pragma once

#include <cstdint>

namespace tc::kit {

/// Pixels of the frame, from the top left corner.
struct Point {
  float x = 0;
  float y = 0;
};

struct Rect {
  float x = 0;
  float y = 0;
  float w = 0;
  float h = 0;

  float right() const { return x + w; }
  float bottom() const { return y + h; }
  Point middle() const { return {x + w / 2, y + h / 2}; }
  bool holds(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
  Rect grown(float by) const { return {x - by, y - by, w + 2 * by, h + 2 * by}; }
  bool operator==(const Rect&) const = default;
};

/// What both cover; without extent where they do not meet.
Rect overlap(const Rect& a, const Rect& b);

struct Colour {
  std::uint8_t r = 0;
  std::uint8_t g = 0;
  std::uint8_t b = 0;
  std::uint8_t a = 255;

  bool operator==(const Colour&) const = default;
  Colour with_alpha(float part) const;
};

/// colour(0x14213D)
constexpr Colour colour(std::uint32_t rgb) {
  return {static_cast<std::uint8_t>(rgb >> 16 & 0xFF), static_cast<std::uint8_t>(rgb >> 8 & 0xFF),
          static_cast<std::uint8_t>(rgb & 0xFF), 255};
}

/// From `a` (part 0) to `b` (part 1).
Colour mixed(Colour a, Colour b, float part);

}  // namespace tc::kit
