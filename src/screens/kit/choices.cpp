#include <algorithm>
#include <cmath>

#include "screens/kit/controls.h"
#include "screens/kit/inside.h"
#include "screens/kit/text.h"

namespace tc::kit {
namespace {

/// One segment; true when it is now the chosen one.
bool segment(Ui& ui, const Rect& place, const ChoiceSpec& spec, std::size_t index, bool chosen) {
  const std::string id = std::string(spec.id) + "." + std::to_string(index + 1);
  const Reaction now = ui.react({.id = id,
                                 .role = Role::choice,
                                 .name = spec.options[index],
                                 .description = std::string(spec.label),
                                 .state = {.selected = chosen},
                                 .rect = place},
                                {.group = spec.id});
  const Theme& t = ui.theme();
  const float radius = ui.px(6);
  if (chosen) {
    ui.canvas().rect(place, t.surface, radius);
    ui.canvas().frame(place, t.edge, std::max(1.0F, std::floor(ui.px(1))), radius);
  } else if (now.hovered) {
    ui.canvas().rect(place, t.hover, radius);
  }
  draw_centred(ui, place, spec.options[index], chosen ? Style::small_strong : Style::small,
               chosen ? t.ink : t.plain.text);
  if (now.focused && ui.inside().keyboard) draw_ring(ui, place, radius);
  return now.activated || ui.inside().arrived == id;
}

}  // namespace

bool choice(Ui& ui, std::size_t& chosen, const ChoiceSpec& spec) {
  const float in = ui.px(3);
  const float pad = ui.px(14);
  const float line = line_height(ui, Style::small);
  const float height = line + ui.px(12);
  std::vector<float> widths;
  float total = 2 * in;
  for (const std::string& option : spec.options) {
    widths.push_back(std::ceil(text_width(ui, option, Style::small_strong)) + 2 * pad);
    total += widths.back();
  }
  const float above = spec.label.empty() ? 0 : line + ui.px(4);
  // Where they do not fit beside each other they go below each other.
  const bool stacked = total > ui.width();
  const auto count = static_cast<float>(spec.options.size());
  const Rect place =
      ui.take(stacked ? ui.width() : total, above + (stacked ? count : 1) * height + 2 * in);
  if (above > 0) {
    draw_line(ui, {place.x, place.y}, spec.label, Style::small_strong, ui.theme().ink);
  }
  const Rect box = {place.x, place.y + above, place.w, place.h - above};
  ui.canvas().rect(box, ui.theme().plain.ground, ui.px(8));
  Rect at = {box.x + in, box.y + in, 0, height};
  std::size_t now = chosen;
  for (std::size_t i = 0; i < spec.options.size(); ++i) {
    at.w = stacked ? box.w - 2 * in : widths[i];
    if (segment(ui, at, spec, i, i == chosen)) now = i;
    (stacked ? at.y : at.x) += stacked ? height : at.w;
  }
  const bool changed = now != chosen;
  chosen = now;
  return changed;
}

bool checkbox(Ui& ui, bool& checked, const CheckSpec& spec) {
  const float box = ui.px(22);
  const float words = ui.width() - box - ui.px(10);
  const std::vector<Run> label = {plain(std::string(spec.label))};
  const std::vector<Run> more = {small(std::string(spec.description))};
  const float label_height = text_height(ui, label, words);
  const float more_height = spec.description.empty() ? 0 : text_height(ui, more, words);
  const Rect place = ui.take(std::max(box, label_height) + more_height);
  const Reaction now = ui.react({.id = std::string(spec.id),
                                 .role = Role::checkbox,
                                 .name = std::string(spec.label),
                                 .description = std::string(spec.description),
                                 .state = {.checked = checked},
                                 .rect = place},
                                {.disabled = spec.disabled});
  if (now.activated) checked = !checked;
  const Theme& t = ui.theme();
  const Rect square = {place.x, place.y + std::floor((line_height(ui, Style::body) - box) / 2), box,
                       box};
  ui.canvas().rect(square, checked ? t.accent : t.surface, ui.px(5));
  if (!checked) {
    ui.canvas().frame(square, now.hovered ? t.ink3 : t.edge,
                      std::max(1.0F, std::round(ui.px(1.5F))), ui.px(5));
  }
  if (checked) draw_icon(ui, square, Icon::tick, ui.px(18), t.on_accent);
  const float x = place.x + box + ui.px(10);
  draw_text(ui, {x, place.y, words, label_height}, label);
  if (more_height > 0) draw_text(ui, {x, place.y + label_height, words, more_height}, more);
  if (now.focused && ui.inside().keyboard) draw_ring(ui, square, ui.px(5));
  return now.activated;
}

void progress(Ui& ui, const ProgressSpec& spec) {
  const float line = line_height(ui, Style::small);
  const float bar = std::max(4.0F, ui.px(8));
  const Rect place = ui.take(line + ui.px(4) + bar);
  ui.record({.id = std::string(spec.id),
             .role = Role::progress,
             .name = std::string(spec.label),
             .value = std::string(spec.words),
             .rect = place});
  const Theme& t = ui.theme();
  draw_line(ui, {place.x, place.y}, spec.label, Style::small, t.ink);
  const float words = text_width(ui, spec.words, Style::small_strong);
  draw_line(ui, {place.right() - words, place.y}, spec.words, Style::small_strong, t.ink);
  const Rect track = {place.x, place.bottom() - bar, place.w, bar};
  draw_track(ui, track, spec.part, t.strong(spec.tone));
}

void mood_bar(Ui& ui, const ProgressSpec& spec) {
  const float line = line_height(ui, Style::small);
  const Rect place = ui.take(line);
  ui.record({.id = std::string(spec.id),
             .role = Role::progress,
             .name = std::string(spec.label),
             .value = std::string(spec.words),
             .rect = place});
  const Theme& t = ui.theme();
  const float label = std::max(ui.px(114), text_width(ui, spec.label, Style::small) + ui.px(10));
  const float words = std::max(ui.px(96), text_width(ui, spec.words, Style::small));
  const float gap = ui.px(12);
  const float bar = std::clamp(place.w - label - words - gap, ui.px(40), ui.px(150));
  draw_line(ui, {place.x, place.y}, spec.label, Style::small, t.ink2);
  const float thick = std::max(4.0F, ui.px(8));
  draw_track(ui, {place.x + label, place.y + std::floor((line - thick) / 2), bar, thick}, spec.part,
             t.strong(spec.tone));
  draw_line(ui, {place.x + label + bar + gap, place.y}, spec.words, Style::small, t.ink2);
}

void draw_track(Ui& ui, const Rect& track, float part, Colour colour) {
  const float radius = track.h / 2;
  ui.canvas().rect(track, ui.theme().track, radius);
  const float full = std::clamp(part, 0.0F, 1.0F);
  if (full <= 0) return;
  ui.canvas().rect({track.x, track.y, std::max(track.h, track.w * full), track.h}, colour, radius);
}

}  // namespace tc::kit
