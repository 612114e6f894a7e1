#include <algorithm>
#include <cmath>

#include "screens/kit/controls.h"
#include "screens/kit/inside.h"
#include "screens/kit/text.h"

namespace tc::kit {
namespace {

float cap_width(const Ui& ui, std::string_view cap) {
  return std::max(ui.px(24), std::ceil(text_width(ui, cap, Style::small_strong)) + ui.px(12));
}

float cap_height(const Ui& ui) { return std::max(ui.px(24), line_height(ui, Style::small) + 2); }

Style style_of(const ButtonSpec& spec) {
  return spec.look == ButtonLook::link ? Style::small_strong : Style::body_strong;
}

float side_padding(const Ui& ui, const ButtonSpec& spec) {
  return spec.look == ButtonLook::link ? 0 : ui.px(18);
}

/// The ground; gives the colour for the words on it.
Colour draw_ground(Ui& ui, const Rect& place, const ButtonSpec& spec, const Reaction& now) {
  const Theme& t = ui.theme();
  Canvas& canvas = ui.canvas();
  const float radius = ui.px(8);
  const float thin = std::max(1.0F, std::floor(ui.px(1)));
  if (spec.look == ButtonLook::link) {
    if (now.hovered) {
      canvas.rect({place.x, place.bottom() - thin - ui.px(2), place.w, thin}, t.link);
    }
    return spec.disabled ? t.ink3 : t.link;
  }
  if (spec.disabled) {
    canvas.rect(place, t.plain.ground, radius);
    return mixed(t.ink3, t.plain.text, 0.7F);
  }
  if (spec.look == ButtonLook::quiet) {
    canvas.rect(place, t.surface, radius);
    if (now.hovered) canvas.rect(place, t.hover, radius);
    canvas.frame(place, t.edge, thin, radius);
    return t.ink;
  }
  const bool danger = spec.look == ButtonLook::danger;
  Colour ground = danger ? t.miss_pair.ground : t.accent;
  if (now.hovered) ground = mixed(ground, t.ink, danger ? 0.05F : 0.10F);
  if (now.held) ground = mixed(ground, t.ink, 0.18F);
  canvas.rect(place, ground, radius);
  if (danger) canvas.frame(place, t.miss, thin, radius);
  return danger ? t.miss_pair.text : t.on_accent;
}

}  // namespace

float draw_key_cap(Ui& ui, Point at, std::string_view cap) {
  const Theme& t = ui.theme();
  const Rect place = {at.x, at.y, cap_width(ui, cap), cap_height(ui)};
  const float radius = ui.px(6);
  const float thin = std::max(1.0F, std::floor(ui.px(1)));
  // The lower edge is twice as thick: it looks like a key.
  ui.canvas().rect(place, t.edge, radius);
  ui.canvas().rect({place.x + thin, place.y + thin, place.w - 2 * thin, place.h - 3 * thin},
                   t.surface, radius - thin);
  draw_centred(ui, {place.x, place.y, place.w, place.h - thin}, cap, Style::small_strong, t.ink2);
  return place.w;
}

float button_width(const Ui& ui, const ButtonSpec& spec) {
  float width = text_width(ui, spec.label, style_of(spec)) + 2 * side_padding(ui, spec);
  if (spec.icon != Icon::none) width += ui.px(20) + ui.px(8);
  if (spec.key.key != Key::none) width += cap_width(ui, cap(spec.key)) + ui.px(10);
  return std::ceil(width);
}

bool button(Ui& ui, const ButtonSpec& spec) {
  const bool link = spec.look == ButtonLook::link;
  const float line = line_height(ui, style_of(spec));
  const float height = link ? line + ui.px(4) : line + std::round(ui.px(18));
  const Rect place = ui.take(button_width(ui, spec), height);
  const KeyPress key = spec.key_rests ? KeyPress{} : spec.key;
  const std::string keyed = key.key == Key::none ? "" : "key " + cap(key);
  const Reaction now = ui.react({.id = std::string(spec.id),
                                 .role = link ? Role::link : Role::button,
                                 .name = std::string(spec.label),
                                 .description = spec.why.empty() ? keyed : std::string(spec.why),
                                 .rect = place},
                                {.disabled = spec.disabled, .key = key, .group = spec.group});
  const Colour ink = draw_ground(ui, place, spec, now);
  float x = place.x + side_padding(ui, spec);
  if (spec.icon != Icon::none) {
    draw_icon(ui, {x, place.y, ui.px(20), place.h}, spec.icon, ui.px(20), ink);
    x += ui.px(28);
  }
  draw_line(ui, {x, place.y + (place.h - line) / 2}, spec.label, style_of(spec), ink);
  if (key.key != Key::none) {
    x += text_width(ui, spec.label, style_of(spec)) + ui.px(10);
    draw_key_cap(ui, {std::round(x), place.y + std::floor((place.h - cap_height(ui)) / 2)},
                 cap(key));
  }
  if (now.focused && ui.inside().keyboard) draw_ring(ui, place, ui.px(8));
  return now.activated;
}

namespace {

/// A cap with words beside it, that can be pressed.
Reaction keyed_words(Ui& ui, const std::string& words, Control control, const HintSpec& spec) {
  const std::string name = cap(spec.key);
  const float key = cap_width(ui, name);
  const float width = std::ceil(text_width(ui, words, Style::small));
  control.rect = ui.take(key + ui.px(6) + width, cap_height(ui));
  control.id = spec.id;
  control.name = spec.label;
  control.description = "key " + name;
  const Rect place = control.rect;
  const Reaction now = ui.react(std::move(control), {.disabled = spec.disabled, .key = spec.key});
  draw_key_cap(ui, {place.x, place.y}, name);
  const Theme& t = ui.theme();
  const Colour ink = spec.disabled ? t.ink3 : now.hovered ? t.ink : t.ink2;
  const float line = line_height(ui, Style::small);
  draw_line(ui, {place.x + key + ui.px(6), place.y + (place.h - line) / 2}, words, Style::small,
            ink);
  if (now.focused && ui.inside().keyboard) draw_ring(ui, place.grown(ui.px(2)), ui.px(6));
  return now;
}

}  // namespace

bool key_hint(Ui& ui, const HintSpec& spec) {
  return keyed_words(ui, std::string(spec.label), {.role = Role::key_hint}, spec).activated;
}

bool key_toggle(Ui& ui, bool& on, const HintSpec& spec) {
  const std::string words = (on ? "✓ " : "✗ ") + std::string(spec.label);
  const Reaction now =
      keyed_words(ui, words, {.role = Role::checkbox, .state = {.checked = on}}, spec);
  if (now.activated) on = !on;
  return now.activated;
}

}  // namespace tc::kit
