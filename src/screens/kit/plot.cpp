#include "screens/kit/plot.h"

#include <algorithm>
#include <cmath>

#include "screens/kit/inside.h"
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

/// Dashes and dots; how much of each is drawn and left out.
struct Pattern {
  float drawn = 0;
  float left_out = 0;
};

void draw_broken(Canvas& canvas, const std::vector<Point>& points, Colour colour, float thick,
                 const Pattern& pattern) {
  std::vector<Point> piece;
  float gone = 0;
  bool on = true;
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    if (on) piece.push_back(points[i]);
    gone += std::hypot(points[i + 1].x - points[i].x, points[i + 1].y - points[i].y);
    if (gone < (on ? pattern.drawn : pattern.left_out)) continue;
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

void draw_curve(Ui& ui, const Field& field, const PlotLine& line) {
  const std::vector<Point> points = curve(field, line.values);
  const Colour colour = ui.theme().strong(line.tone);
  switch (line.pen) {
    case Pen::solid:
      return ui.canvas().stroke(points, colour, ui.px(3), false);
    case Pen::dashed:
      return draw_broken(ui.canvas(), points, colour, ui.px(3), {ui.px(8), ui.px(6.5F)});
    case Pen::dotted:
      return draw_broken(ui.canvas(), points, colour, ui.px(3), {ui.px(1.5F), ui.px(5)});
  }
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
  for (auto& end : ends) lowest = end.first = std::max(end.first, lowest + height);
  float bottom = field.place.bottom() + height / 2;
  for (auto end = ends.rbegin(); end != ends.rend(); ++end)
    bottom = end->first = std::min(end->first, bottom - height);
  for (const auto& [y, line] : ends)
    draw_line(ui, {field.place.right() + ui.px(10), y}, line->name, Style::small_strong,
              ui.theme().palette == Palette::high_contrast ? ui.theme().strong(line->tone)
                                                           : ui.theme().pair(line->tone).text);
}

/// Where the lines lie in the plot's place, with room for their names.
Field field_in(const Ui& ui, const PlotSpec& spec, const Rect& place, float dot) {
  float names = 0;
  std::size_t steps = 2;
  for (const PlotLine& line : spec.lines) {
    names = std::max(names, text_width(ui, line.name, Style::small_strong));
    steps = std::max(steps, line.values.size());
  }
  return {{place.x + dot, place.y + ui.px(10), place.w - std::ceil(names) - ui.px(16) - dot,
           place.h - ui.px(20)},
          steps};
}

class Marks {
 public:
  Marks(Ui& ui, const PlotSpec& spec, const Field& field, float dot)
      : ui_(ui), spec_(spec), field_(field), dot_(dot) {}

  std::optional<std::size_t> draw();
  /// The mark that has the mouse or else the focus.
  const PlotMark* pointed_at() const { return hovered_ != nullptr ? hovered_ : focused_; }

 private:
  bool is_drawn(const PlotMark& mark) const {
    return !spec_.lines.empty() && mark.at < spec_.lines[0].values.size();
  }
  Reaction react(const PlotMark& mark) const;
  void draw_pointed(const PlotMark& mark);
  void draw_dot(const PlotLine& line, const PlotMark& mark, float radius, Colour colour);

  Ui& ui_;
  const PlotSpec& spec_;
  const Field& field_;
  float dot_;
  const PlotMark* hovered_ = nullptr;
  const PlotMark* focused_ = nullptr;
};

/// A mark is pressed anywhere above or below it, half-way to its neighbours.
Reaction Marks::react(const PlotMark& mark) const {
  const float half = field_.place.w / static_cast<float>(field_.steps - 1) / 2;
  const float middle = field_.at(static_cast<float>(mark.at), 0).x;
  const Rect strip = {middle - half, field_.place.y, 2 * half, field_.place.h};
  const Rect room = field_.place.grown(2 * dot_);
  return ui_.react({.id = std::string(spec_.id) + "." + std::to_string(mark.at),
                    .role = Role::button,
                    .name = mark.name,
                    .description = mark.detail,
                    .rect = overlap(strip, room)},
                   {.group = spec_.id});
}

void Marks::draw_dot(const PlotLine& line, const PlotMark& mark, float radius, Colour colour) {
  if (mark.at >= line.values.size()) return;
  const Point at = field_.at(static_cast<float>(mark.at), static_cast<float>(line.values[mark.at]));
  ui_.canvas().circle(at, radius + 1.5F, ui_.theme().surface);
  ui_.canvas().circle(at, radius, colour);
}

void Marks::draw_pointed(const PlotMark& mark) {
  const Theme& t = ui_.theme();
  const bool ring = &mark == focused_ && ui_.inside().keyboard;
  const float x = std::round(field_.at(static_cast<float>(mark.at), 0).x);
  const float thick = std::max(1.0F, std::round(ui_.px(ring ? 2 : 1)));
  ui_.canvas().rect({x - thick / 2, field_.place.y, thick, field_.place.h},
                    ring ? t.focus : t.edge);
  for (const PlotLine& line : spec_.lines) {
    if (ring) draw_dot(line, mark, ui_.px(7), t.focus);
    draw_dot(line, mark, ui_.px(4.5F), t.strong(line.tone));
  }
}

std::optional<std::size_t> Marks::draw() {
  std::optional<std::size_t> pressed;
  for (std::size_t i = 0; i < spec_.marks.size(); ++i) {
    const PlotMark& mark = spec_.marks[i];
    if (!is_drawn(mark)) continue;
    draw_dot(spec_.lines[0], mark, dot_, ui_.theme().ink);
    if (mark.name.empty()) continue;
    const Reaction now = react(mark);
    if (now.hovered) hovered_ = &mark;
    if (now.focused) focused_ = &mark;
    if (now.activated) pressed = i;
  }
  if (pointed_at() != nullptr) draw_pointed(*pointed_at());
  return pressed;
}

/// Keeps its height whatever stands in it, so that nothing below moves as the mouse does.
void draw_caption(Ui& ui, const PlotSpec& spec, const PlotMark* mark) {
  const float line = line_height(ui, Style::small);
  const Rect place = ui.take(3 * line);
  if (mark == nullptr) return draw_text(ui, place, {small(std::string(spec.hint))}, 3);
  const std::vector<Run> name = {small_bold(mark->name)};
  const float taken = std::min(text_height(ui, name, place.w), 2 * line);
  draw_text(ui, place, name, 2);
  draw_text(ui, {place.x, place.y + taken, place.w, line}, {small(mark->detail)}, 1);
}

}  // namespace

std::optional<std::size_t> plot(Ui& ui, const PlotSpec& spec) {
  const Rect place = ui.take(ui.px(spec.height));
  ui.record({.id = std::string(spec.id),
             .role = Role::plot,
             .name = std::string(spec.name),
             .value = std::string(spec.words),
             .rect = place});
  // Many moves stand close: smaller dots leave the line to be seen.
  const float dot = ui.px(spec.marks.size() > 12 ? 2 : 4.5F);
  const Field field = field_in(ui, spec, place, dot);
  for (const float value : {0.0F, 50.0F, 100.0F}) {
    const float y = std::round(field.at(0, value).y);
    ui.canvas().rect({place.x, y, field.place.w + 2 * dot, 1}, ui.theme().track);
  }
  for (const PlotLine& line : spec.lines) draw_curve(ui, field, line);
  Marks marks(ui, spec, field, dot);
  const auto pressed = marks.draw();
  draw_names(ui, field, spec.lines);
  if (!spec.hint.empty()) draw_caption(ui, spec, marks.pointed_at());
  return pressed;
}

}  // namespace tc::kit
