#include "screens/kit/text.h"

#include <algorithm>
#include <cmath>

#include "screens/kit/inside.h"
#include "screens/kit/lines.h"

namespace tc::kit {
namespace {

std::string words_of(const std::vector<Run>& runs) {
  std::string all;
  for (const Run& run : runs) all += run.text;
  return all;
}

float measured(const Ui& ui, const TextSpec& spec) {
  float width = spec.width > 0 ? spec.width : ui.width();
  // 75 characters of running text are about 36 em wide.
  if (spec.measure == Measure::reading) {
    width = std::min(width, ui.fonts().of(spec.style).em * 36);
  }
  return std::min(width, ui.width());
}

void draw_marks(Ui& ui, const Rect& at, const Run& run) {
  if (!run.marked) return;
  const Type& type = ui.fonts().of(run.style);
  const float in = (type.line - type.em * 1.3F) / 2;
  ui.canvas().rect({at.x, at.y + in, at.w, type.em * 1.3F}, ui.theme().amber_pair.ground);
}

Rect clip_of(Ui& ui) {
  const std::vector<Rect>& clips = ui.inside().clips;
  return clips.empty() ? Rect{0, 0, 1e6F, 1e6F} : clips.back();
}

}  // namespace

Run plain(std::string text, Ink ink) { return {std::move(text), Style::body, ink}; }
Run bold(std::string text, Ink ink) { return {std::move(text), Style::body_strong, ink}; }
Run small(std::string text, Ink ink) { return {std::move(text), Style::small, ink}; }
Run small_bold(std::string text, Ink ink) { return {std::move(text), Style::small_strong, ink}; }

Colour colour_of(const Ui& ui, Ink ink) {
  const Theme& t = ui.theme();
  switch (ink) {
    case Ink::first:
      return t.ink;
    case Ink::second:
      return t.ink2;
    case Ink::third:
      return t.ink3;
    case Ink::link:
      return t.link;
    case Ink::met:
      return t.met_pair.text;
    case Ink::miss:
      return t.miss_pair.text;
    case Ink::wait:
      return t.wait_pair.text;
    case Ink::amber:
      return t.amber_pair.text;
    case Ink::on_accent:
      return t.on_accent;
    case Ink::rail:
      return t.rail_text;
  }
  return t.ink;
}

float text_width(const Ui& ui, std::string_view text, Style style) {
  return width_of(ui.fonts().of(style), text);
}

float line_height(const Ui& ui, Style style) { return ui.fonts().of(style).line; }

float text_height(const Ui& ui, std::string_view text, Style style, float width) {
  return text_height(ui, {Run{std::string(text), style}}, width);
}

float text_height(const Ui& ui, const std::vector<Run>& runs, float width) {
  return height_of(broken(ui.fonts(), runs, width));
}

void draw_line(Ui& ui, Point top_left, std::string_view text, Style style, Colour colour) {
  draw(ui.canvas(), ui.fonts().of(style), top_left, text, colour);
}

void draw_centred(Ui& ui, const Rect& place, std::string_view text, Style style, Colour colour) {
  const Type& type = ui.fonts().of(style);
  const float x = place.x + (place.w - width_of(type, text)) / 2;
  draw(ui.canvas(), type, {x, place.y + (place.h - type.line) / 2}, text, colour);
}

void draw_text(Ui& ui, const Rect& place, const std::vector<Run>& runs, int max_lines) {
  const std::vector<Line> lines = broken(ui.fonts(), runs, place.w);
  const Rect clip = clip_of(ui);
  float y = place.y;
  int drawn = 0;
  for (const Line& line : lines) {
    const bool last = max_lines > 0 && ++drawn == max_lines && lines.size() > 1 &&
                      static_cast<std::size_t>(max_lines) < lines.size();
    const bool seen = y + line.height >= clip.y && y <= clip.bottom();
    for (const Piece& piece : line.pieces) {
      if (!seen) break;
      const Run& run = runs[piece.run];
      const Type& type = ui.fonts().of(run.style);
      std::string text = run.text.substr(piece.begin, piece.end - piece.begin);
      if (last && &piece == &line.pieces.back()) text += "…";
      const Point at = {place.x + piece.x, y + line.height - type.line};
      draw_marks(ui, {at.x, at.y, piece.width, type.line}, run);
      draw(ui.canvas(), type, at, text, colour_of(ui, run.ink));
    }
    y += line.height;
    if (last) break;
  }
}

void paragraph(Ui& ui, std::string_view text, const TextSpec& spec) {
  paragraph(ui, {Run{std::string(text), spec.style, spec.ink}}, spec);
}

void paragraph(Ui& ui, const std::vector<Run>& runs, const TextSpec& spec) {
  const float width = measured(ui, spec);
  std::vector<Line> lines = broken(ui.fonts(), runs, width);
  if (spec.max_lines > 0 && lines.size() > static_cast<std::size_t>(spec.max_lines)) {
    lines.resize(static_cast<std::size_t>(spec.max_lines));
  }
  const Rect place = spec.width > 0 ? ui.take(width, height_of(lines)) : ui.take(height_of(lines));
  ui.record({.id = std::string(spec.id), .name = words_of(runs), .rect = place});
  draw_text(ui, {place.x, place.y, width, place.h}, runs, spec.max_lines);
}

void label(Ui& ui, std::string_view text, const TextSpec& spec) {
  const Type& type = ui.fonts().of(spec.style);
  const Rect place = ui.take(std::ceil(width_of(type, text)), type.line);
  ui.record({.id = std::string(spec.id), .name = std::string(text), .rect = place});
  draw(ui.canvas(), type, {place.x, place.y}, text, colour_of(ui, spec.ink));
}

void heading(Ui& ui, std::string_view text, std::string_view id) {
  const float width = ui.width();
  const std::vector<Run> runs = {bold(std::string(text))};
  const Rect place = ui.take(text_height(ui, runs, width));
  ui.record(
      {.id = std::string(id), .role = Role::heading, .name = std::string(text), .rect = place});
  draw_text(ui, {place.x, place.y, width, place.h}, runs);
}

void pair_line(Ui& ui, const std::vector<Run>& left, const std::vector<Run>& right) {
  float right_width = 0;
  for (const Run& run : right) right_width += text_width(ui, run.text, run.style);
  right_width = std::min(std::ceil(right_width) + 1, ui.width() / 2);
  const float left_width = ui.width() - right_width - ui.space(1);
  const float height =
      std::max(text_height(ui, left, left_width), text_height(ui, right, right_width));
  const Rect place = ui.take(height);
  ui.record({.name = words_of(left), .value = words_of(right), .rect = place});
  draw_text(ui, {place.x, place.y, left_width, height}, left);
  draw_text(ui, {place.right() - right_width, place.y, right_width, height}, right);
}

void fact_line(Ui& ui, std::string_view name, std::string_view words, Ink ink) {
  const std::vector<Run> head = {small_bold(std::string(name), Ink::second)};
  const std::vector<Run> fact = {tc::kit::small(std::string(words), ink)};
  const float column = std::max(ui.px(128), text_width(ui, name, Style::small_strong) + ui.px(10));
  const float rest = ui.width() - column;
  // Large text in a narrow column: the fact goes below its name.
  const bool below = rest < ui.px(150);
  const float first = below ? text_height(ui, head, ui.width()) : 0;
  const float width = below ? ui.width() : rest;
  const Rect place = ui.take(first + text_height(ui, fact, width));
  ui.record({.name = std::string(name) + "  " + std::string(words), .rect = place});
  draw_text(ui, {place.x, place.y, place.w, place.h}, head);
  draw_text(ui, {place.right() - width, place.y + first, width, place.h - first}, fact);
}

void divider(Ui& ui) {
  const Rect place = ui.take(std::max(1.0F, std::floor(ui.px(1))));
  ui.canvas().rect(place, ui.theme().line);
}

}  // namespace tc::kit
