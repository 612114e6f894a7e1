#include "screens/kit/command.h"

#include <algorithm>
#include <cmath>

#include "screens/kit/controls.h"
#include "screens/kit/inside.h"
#include "screens/kit/text.h"
#include "screens/kit/under.h"

namespace tc::kit {
namespace {

/// The caret goes to the end, as if it had been typed.
void take_over(Ui& ui, CommandLine& line, const CommandSpec& spec, std::size_t way) {
  line.text = spec.ways_on[way];
  line.marked = 0;
  ui.inside().editor.start(std::string(spec.id), line.text, Editor::Lines::one);
  ui.focus(spec.id);
}

/// The keys that mean something here before the field hears them.
Commanded hear(Ui& ui, CommandLine& line, const CommandSpec& spec) {
  Inside& in = ui.inside();
  const std::size_t count = spec.ways_on.size();
  if (in.use_key({Key::down})) line.marked = count == 0 ? 0 : line.marked % count + 1;
  if (in.use_key({Key::up})) line.marked = line.marked > 1 ? line.marked - 1 : count;
  if (in.use_key({Key::tab}) && count > 0) {
    take_over(ui, line, spec, std::max<std::size_t>(line.marked, 1) - 1);
    return Commanded::changed;
  }
  if (in.use_key({Key::escape})) return Commanded::left;
  return Commanded::nothing;
}

void draw_way(Ui& ui, const Rect& place, CommandLine& line, const CommandSpec& spec,
              std::size_t way) {
  const bool marked = line.marked == way + 1;
  const Reaction now = ui.react({.id = std::string(spec.id) + "." + std::to_string(way + 1),
                                 .role = Role::list_row,
                                 .name = spec.ways_on[way],
                                 .description = "a way to go on",
                                 .state = {.selected = marked},
                                 .rect = place},
                                {.focusable = false});
  const Theme& t = ui.theme();
  const bool stark = t.palette == Palette::high_contrast;
  if (marked && !stark) ui.canvas().rect(place, t.amber_pair.ground, ui.px(6));
  if (marked && stark) ui.canvas().frame(place, t.accent, ui.px(2), ui.px(6));
  if (!marked && now.hovered) ui.canvas().rect(place, t.hover, ui.px(6));
  const float in = ui.px(10);
  draw_text(ui, {place.x + in, place.y + ui.px(4), place.w - 2 * in, place.h},
            {{spec.ways_on[way], Style::mono}}, 1);
  if (now.activated) take_over(ui, line, spec, way);
}

void draw_ways(Ui& ui, CommandLine& line, const CommandSpec& spec) {
  const float row = line_height(ui, Style::mono) + ui.px(8);
  const float pad = ui.px(6);
  const auto count = static_cast<float>(spec.ways_on.size());
  const float hint = line_height(ui, Style::small) + ui.px(6);
  const Rect place = ui.take(count * row + hint + 2 * pad);
  draw_card(ui, place, Tone::plain);
  Rect at = {place.x + pad, place.y + pad, place.w - 2 * pad, row};
  for (std::size_t i = 0; i < spec.ways_on.size(); ++i, at.y += row)
    draw_way(ui, at, line, spec, i);
  draw_text(ui, {at.x + ui.px(10), at.y + ui.px(2), at.w - ui.px(20), hint},
            {small("Up and Down choose, Tab takes it over, Enter says it, Esc leaves.")}, 1);
}

}  // namespace

Commanded command_line(Ui& ui, CommandLine& line, const CommandSpec& spec) {
  Inside& in = ui.inside();
  const bool typing = in.typing() && in.focused == spec.id;
  line.marked = std::min(line.marked, spec.ways_on.size());
  Commanded came = typing ? hear(ui, line, spec) : Commanded::nothing;
  const Edited edited = text_field(ui, line.text,
                                   {.id = spec.id,
                                    .label = spec.label,
                                    .placeholder = spec.placeholder,
                                    .label_hidden = true,
                                    .max_bytes = 400});
  if (edited == Edited::yes) {
    line.marked = 0;
    came = Commanded::changed;
  }
  if (edited == Edited::entered) {
    if (line.marked > 0) line.text = spec.ways_on[line.marked - 1];
    line.marked = 0;
    in.editor.start(std::string(spec.id), line.text, Editor::Lines::one);
    came = Commanded::said;
  }
  const bool shows = in.focused == spec.id && !line.text.empty() && !spec.ways_on.empty();
  // Tab takes a way on over only where one is shown: it is no trap.
  in.keeps_tab = shows ? std::string(spec.id) : std::string();
  if (shows && came != Commanded::said) draw_ways(ui, line, spec);
  return came;
}

namespace {

/// How large it is; with facts, which may go on over several lines, as wide as the column.
struct ActSize {
  float width = 0;
  float facts = 0;
  float height = 0;
};

ActSize size_of(Ui& ui, const ActSpec& spec, float side) {
  ActSize size;
  const float column = ui.inside().lane().place.w;
  const float widest = std::max(text_width(ui, spec.label, Style::small_strong),
                                text_width(ui, spec.line, Style::mono));
  size.width = spec.facts.empty() ? std::min(std::ceil(widest) + 2 * side + 1, column) : ui.width();
  if (!spec.facts.empty())
    size.facts = text_height(ui, spec.facts, Style::small, size.width - 2 * side);
  size.height =
      line_height(ui, Style::small_strong) + line_height(ui, Style::mono) + size.facts + ui.px(14);
  return size;
}

}  // namespace

bool act_button(Ui& ui, const ActSpec& spec) {
  const float side = ui.px(14);
  const ActSize size = size_of(ui, spec, side);
  const Rect place = ui.take(size.width, size.height);
  const Reaction now = ui.react({.id = std::string(spec.id),
                                 .role = Role::button,
                                 .name = std::string(spec.label),
                                 .description = "says: " + std::string(spec.line),
                                 .value = std::string(spec.facts),
                                 .rect = place},
                                {.disabled = spec.disabled, .group = spec.group});
  const Theme& t = ui.theme();
  const float radius = ui.px(8);
  const bool stark = t.palette == Palette::high_contrast;
  const Tone tone = spec.first && !stark ? Tone::amber : Tone::plain;
  ui.canvas().rect(place, tone == Tone::plain ? t.surface : t.pair(tone).ground, radius);
  if (now.hovered) ui.canvas().rect(place, t.hover, radius);
  ui.canvas().frame(place, spec.first ? t.accent : t.edge, std::max(1.0F, std::floor(ui.px(1))),
                    radius);
  const Ink ink = spec.disabled ? Ink::third : Ink::first;
  Rect at = {place.x + side, place.y + ui.px(6), place.w - 2 * side, place.h};
  draw_text(ui, at, {{std::string(spec.label), Style::small_strong, ink}}, 1);
  at.y += line_height(ui, Style::small_strong);
  if (size.facts > 0) draw_text(ui, at, {tc::kit::small(std::string(spec.facts))});
  at.y += size.facts;
  const Ink second = tone == Tone::plain ? Ink::second : Ink::first;
  draw_text(ui, at, {{std::string(spec.line), Style::mono, spec.disabled ? Ink::third : second}},
            1);
  if (now.focused && ui.inside().keyboard) draw_ring(ui, place, radius);
  return now.activated;
}

}  // namespace tc::kit
