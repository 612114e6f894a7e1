#include "screens/kit/plot.h"

#include <algorithm>
#include <cmath>

#include "screens/kit/canvas.h"
#include "screens/kit/text.h"

namespace tc::kit {
namespace {

/// Where step and value lie.
struct Field {
  Rect place;
  std::size_t steps = 2;

  Point at(float step, float value) const {
    const float last = static_cast<float>(std::max<std::size_t>(steps, 2) - 1);
    return {place.x + place.w * step / last,
            place.bottom() - place.h * std::clamp(value, 0.0F, 100.0F) / 100};
  }
};

/// Goes through every value and between them rises or falls without a swing of its own.
std::vector<Point> curve(const Field& field, const std::vector<int>& values) {
  constexpr int pieces = 12;
  std::vector<Point> points;
  for (std::size_t i = 0; i + 1 < values.size(); ++i) {
    for (int k = 0; k < pieces; ++k) {
      const float t = static_cast<float>(k) / pieces;
      const float ease = t * t * (3 - 2 * t);
      const auto from = static_cast<float>(values[i]);
      const auto to = static_cast<float>(values[i + 1]);
      points.push_back(field.at(static_cast<float>(i) + t, from + (to - from) * ease));
    }
  }
  if (!values.empty()) {
    points.push_back(
        field.at(static_cast<float>(values.size() - 1), static_cast<float>(values.back())));
  }
  return points;
}

void draw_dashed(Canvas& canvas, const std::vector<Point>& points, Colour colour, float thick,
                 float dash) {
  std::vector<Point> piece;
  float gone = 0;
  bool on = true;
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    if (on) piece.push_back(points[i]);
    gone += std::hypot(points[i + 1].x - points[i].x, points[i + 1].y - points[i].y);
    if (gone < (on ? dash : dash * 0.8F)) continue;
    if (on) {
      piece.push_back(points[i + 1]);
      canvas.stroke(piece, colour, thick, false);
      piece.clear();
    }
    on = !on;
    gone = 0;
  }
  if (piece.size() > 1) canvas.stroke(piece, colour, thick, false);
}

/// Names at the right end, moved apart where lines end close together.
void draw_names(Ui& ui, const Field& field, const std::vector<PlotLine>& lines) {
  const float height = line_height(ui, Style::small_strong);
  std::vector<std::pair<float, const PlotLine*>> ends;
  for (const PlotLine& line : lines) {
    if (line.values.empty()) continue;
    ends.emplace_back(field.at(0, static_cast<float>(line.values.back())).y - height / 2, &line);
  }
  std::sort(ends.begin(), ends.end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
  float lowest = field.place.y - height;
  for (auto& [y, line] : ends) {
    y = std::max(y, lowest + height);
    lowest = y;
    draw_line(ui, {field.place.right() + ui.px(10), y}, line->name, Style::small_strong,
              ui.theme().palette == Palette::high_contrast ? ui.theme().strong(line->tone)
                                                           : ui.theme().pair(line->tone).text);
  }
}

}  // namespace

void plot(Ui& ui, const PlotSpec& spec) {
  const Rect place = ui.take(ui.px(spec.height));
  ui.record({.id = std::string(spec.id),
             .role = Role::plot,
             .name = std::string(spec.name),
             .value = std::string(spec.words),
             .rect = place});
  float names = 0;
  std::size_t steps = 2;
  for (const PlotLine& line : spec.lines) {
    names = std::max(names, text_width(ui, line.name, Style::small_strong));
    steps = std::max(steps, line.values.size());
  }
  // Many moves stand close: smaller dots leave the line to be seen.
  const float dot = ui.px(spec.marks.size() > 12 ? 2.5F : 4.5F);
  const Field field{
      {place.x + dot, place.y + ui.px(10), place.w - names - ui.px(16) - dot, place.h - ui.px(20)},
      steps};
  const Theme& t = ui.theme();
  for (const float value : {0.0F, 50.0F, 100.0F}) {
    const float y = std::round(field.at(0, value).y);
    ui.canvas().rect({place.x, y, field.place.w + 2 * dot, 1}, t.track);
  }
  for (const PlotLine& line : spec.lines) {
    const std::vector<Point> points = curve(field, line.values);
    const Colour colour = t.strong(line.tone);
    if (line.dashed) {
      draw_dashed(ui.canvas(), points, colour, ui.px(3), ui.px(8));
    } else {
      ui.canvas().stroke(points, colour, ui.px(3), false);
    }
  }
  for (const std::size_t step : spec.marks) {
    if (spec.lines.empty() || step >= spec.lines[0].values.size()) continue;
    const Point at =
        field.at(static_cast<float>(step), static_cast<float>(spec.lines[0].values[step]));
    ui.canvas().circle(at, dot + 1.5F, t.surface);
    ui.canvas().circle(at, dot, t.ink);
  }
  draw_names(ui, field, spec.lines);
}

}  // namespace tc::kit
