#include <algorithm>
#include <cmath>

#include "screens/kit/controls.h"
#include "screens/kit/inside.h"
#include "screens/kit/lines.h"
#include "screens/kit/text.h"

namespace tc::kit {
namespace {

std::string_view sign_of(Mark mark) {
  switch (mark) {
    case Mark::none:
      return "";
    case Mark::tick:
      return "✓ ";
    case Mark::cross:
      return "✗ ";
    case Mark::dot:
      return "● ";
  }
  return "";
}

struct Pill {
  std::string words;
  Pair colours;
  bool pressable = false;
};

Reaction pill(Ui& ui, const Pill& pill, Control control, const Touch& touch) {
  // Words that are wider than the column go on below.
  const float side = ui.px(10);
  const float line = line_height(ui, Style::small_strong) + ui.px(4);
  const float natural = std::ceil(text_width(ui, pill.words, Style::small_strong)) + 2 * side;
  const float width = std::min(natural, ui.inside().lane().place.w);
  const auto lines = broken(ui.fonts(), {{pill.words, Style::small_strong}}, width - 2 * side + 1);
  const float height = height_of(lines) + ui.px(4);
  const Rect place = ui.take(width, height);
  control.rect = place;
  Reaction now;
  if (pill.pressable) {
    now = ui.react(std::move(control), touch);
  } else {
    ui.record(std::move(control));
  }
  Canvas& canvas = ui.canvas();
  canvas.rect(place, pill.colours.ground, line / 2);
  if (now.hovered) canvas.rect(place, ui.theme().hover, line / 2);
  if (pill.pressable || ui.theme().palette == Palette::high_contrast) {
    canvas.frame(place, pill.colours.text.with_alpha(now.hovered ? 0.7F : 0.25F),
                 std::max(1.0F, std::floor(ui.px(1))), line / 2);
  }
  float y = place.y + ui.px(2);
  for (const Line& row : lines) {
    for (const Piece& piece : row.pieces)
      draw_line(ui, {place.x + side + piece.x, y},
                std::string_view(pill.words).substr(piece.begin, piece.end - piece.begin),
                Style::small_strong, pill.colours.text);
    y += row.height;
  }
  if (now.focused && ui.inside().keyboard) draw_ring(ui, place, line / 2);
  return now;
}

}  // namespace

bool chip(Ui& ui, const ChipSpec& spec) {
  const std::string words = std::string(sign_of(spec.mark)) + std::string(spec.label);
  return pill(ui, {words, ui.theme().pair(spec.tone), spec.opens},
              {.id = std::string(spec.id),
               .role = Role::chip,
               .name = words,
               .description = std::string(spec.description),
               .state = {.expanded = spec.open}},
              {.group = spec.group})
      .activated;
}

bool tab_chip(Ui& ui, const TabSpec& spec) {
  const Tone tone = spec.current ? Tone::amber : Tone::plain;
  const std::string_view key = cap(spec.key.key);
  const std::string words =
      key.empty() ? std::string(spec.label) : std::string(key) + " " + std::string(spec.label);
  const Reaction now = pill(ui, {words, ui.theme().pair(tone), true},
                            {.id = std::string(spec.id),
                             .role = Role::tab,
                             .name = words,
                             .state = {.selected = spec.current}},
                            {.key = spec.key, .group = "tabs"});
  return now.activated;
}

}  // namespace tc::kit
