#include "screens/kit/canvas.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tc::kit {
namespace {

ImVec2 vec(Point p) { return {p.x, p.y}; }
ImU32 packed(Colour c) { return IM_COL32(c.r, c.g, c.b, c.a); }

/// The polygon without points that (nearly) repeat; those have no direction to be smoothed in.
std::vector<Point> distinct(const std::vector<Point>& points) {
  std::vector<Point> out;
  for (const Point& p : points) {
    if (out.empty() || std::hypot(p.x - out.back().x, p.y - out.back().y) > 0.05F) {
      out.push_back(p);
    }
  }
  while (out.size() > 1 &&
         std::hypot(out.front().x - out.back().x, out.front().y - out.back().y) <= 0.05F) {
    out.pop_back();
  }
  return out;
}

/// For each corner the way out of the polygon, half a pixel long at straight edges.
std::vector<Point> ways_out(const std::vector<Point>& p) {
  float area = 0;
  std::vector<Point> edges(p.size());
  for (std::size_t i = 0; i < p.size(); ++i) {
    const Point& a = p[i];
    const Point& b = p[(i + 1) % p.size()];
    area += a.x * b.y - b.x * a.y;
    const float length = std::max(std::hypot(b.x - a.x, b.y - a.y), 1e-6F);
    edges[i] = {(b.y - a.y) / length, -(b.x - a.x) / length};
  }
  const float side = area >= 0 ? 0.5F : -0.5F;
  std::vector<Point> out(p.size());
  for (std::size_t i = 0; i < p.size(); ++i) {
    const Point& before = edges[(i + p.size() - 1) % p.size()];
    const Point middle = {(before.x + edges[i].x) / 2, (before.y + edges[i].y) / 2};
    const float square = std::max(middle.x * middle.x + middle.y * middle.y, 0.3F);
    out[i] = {side * middle.x / square, side * middle.y / square};
  }
  return out;
}

}  // namespace

void Canvas::rect(const Rect& r, Colour fill, float radius) {
  list_->AddRectFilled({r.x, r.y}, {r.right(), r.bottom()}, packed(fill), radius);
}

void Canvas::frame(const Rect& r, Colour line, float thickness, float radius) {
  // ImGui centres a line on the edge; ours lies within, so that it stays sharp.
  const float in = thickness / 2;
  list_->AddRect({r.x + in - 0.5F, r.y + in - 0.5F},
                 {r.right() - in + 0.5F, r.bottom() - in + 0.5F}, packed(line),
                 std::max(0.0F, radius - in), 0, thickness);
}

void Canvas::shadow(const Rect& r, Colour colour, float radius, float reach) {
  const int rings = std::max(4, static_cast<int>(reach / 2));
  for (int i = rings; i >= 1; --i) {
    const float by = reach * static_cast<float>(i) / static_cast<float>(rings);
    Rect ring = r.grown(by * 0.75F);
    ring.y += by * 0.6F;
    rect(ring, Colour{colour.r, colour.g, colour.b, static_cast<std::uint8_t>(colour.a / rings)},
         radius + by);
  }
}

void Canvas::gradient(const Rect& r, Colour top, Colour bottom, float radius) {
  const int first = list_->VtxBuffer.Size;
  list_->AddRectFilled({r.x, r.y}, {r.right(), r.bottom()}, packed(top), radius);
  ImGui::ShadeVertsLinearColorGradientKeepAlpha(list_, first, list_->VtxBuffer.Size, {r.x, r.y},
                                                {r.x, r.bottom()}, packed(top), packed(bottom));
}

void Canvas::foot(const Rect& r, Colour fill, float radius) {
  list_->AddRectFilled({r.x, r.y}, {r.right(), r.bottom()}, packed(fill), radius,
                       ImDrawFlags_RoundCornersBottom);
}

void Canvas::circle(Point middle, float radius, Colour fill) {
  list_->AddCircleFilled(vec(middle), radius, packed(fill), 0);
}

void Canvas::ellipse(Point middle, float rx, float ry, Colour fill) {
  constexpr int corners = 64;
  std::vector<Point> points;
  for (int i = 0; i < corners; ++i) {
    const float a = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / corners;
    points.push_back({middle.x + rx * std::cos(a), middle.y + ry * std::sin(a)});
  }
  polygon(points, fill);
}

void Canvas::line(Point from, Point to, Colour colour, float thickness) {
  list_->AddLine(vec(from), vec(to), packed(colour), thickness);
}

void Canvas::stroke(const std::vector<Point>& points, Colour colour, float thickness, bool closed) {
  std::vector<ImVec2> path;
  for (const Point& p : distinct(points)) path.push_back(vec(p));
  list_->AddPolyline(path.data(), static_cast<int>(path.size()), packed(colour),
                     closed ? ImDrawFlags_Closed : ImDrawFlags_None, thickness);
  if (closed || path.empty() || thickness < 1.5F || colour.a < 255) return;
  list_->AddCircleFilled(path.front(), thickness / 2, packed(colour), 0);
  list_->AddCircleFilled(path.back(), thickness / 2, packed(colour), 0);
}

void Canvas::polygon(const std::vector<Point>& points, Colour fill) {
  const std::vector<Point> p = distinct(points);
  if (p.size() < 3) return;
  const std::vector<Point> out = ways_out(p);
  const std::vector<unsigned> cut = triangles(p);
  const auto count = static_cast<int>(p.size());
  list_->PrimReserve(static_cast<int>(cut.size()) + 6 * count, 2 * count);
  const ImVec2 white = ImGui::GetDrawListSharedData() ? ImGui::GetFontTexUvWhitePixel() : ImVec2{};
  const unsigned base = list_->_VtxCurrentIdx;
  const auto index = [&](unsigned i) { list_->PrimWriteIdx(static_cast<ImDrawIdx>(base + i)); };
  for (std::size_t i = 0; i < p.size(); ++i) {
    list_->PrimWriteVtx({p[i].x - out[i].x, p[i].y - out[i].y}, white, packed(fill));
    list_->PrimWriteVtx({p[i].x + out[i].x, p[i].y + out[i].y}, white,
                        packed(fill) & ~IM_COL32_A_MASK);
  }
  for (const unsigned corner : cut) index(2 * corner);
  for (unsigned i = 0; i < p.size(); ++i) {
    const unsigned next = (i + 1) % static_cast<unsigned>(p.size());
    for (const unsigned corner : {2 * i, 2 * next, 2 * next + 1, 2 * i, 2 * next + 1, 2 * i + 1}) {
      index(corner);
    }
  }
}

void Canvas::fill(std::string_view path_data, const Placement& where, Colour colour) {
  for (std::vector<Point>& line : outline(path_data).lines) {
    for (Point& p : line) p = where.at(p);
    polygon(line, colour);
  }
}

void Canvas::stroke(std::string_view path_data, const Placement& where, Colour colour,
                    float thickness) {
  Outline shape = outline(path_data);
  for (std::size_t i = 0; i < shape.lines.size(); ++i) {
    for (Point& p : shape.lines[i]) p = where.at(p);
    stroke(shape.lines[i], colour, thickness * where.scale, shape.closed[i]);
  }
}

void Canvas::clip(const Rect& r) {
  list_->PushClipRect({r.x, r.y}, {r.right(), r.bottom()}, false);
}

void Canvas::unclip() { list_->PopClipRect(); }

}  // namespace tc::kit
