#include <algorithm>
#include <cmath>

#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/inside.h"
#include "screens/kit/under.h"

namespace tc::kit {

namespace {

/// A card with its key cap at the left.
struct KeyedCard {
  std::string_view id;
  KeyPress key;
  std::string_view text;
  std::string description;
  bool disabled = false;
  std::string_view group;
  float pad = 14;  ///< above and below, design pixels
  float cap = 24;  ///< the least room for the cap, so that texts below each other line up
};

bool keyed_card(Ui& ui, const KeyedCard& spec) {
  const float pad = ui.px(spec.pad);
  const float side = ui.px(spec.pad + 2);
  const std::string key = cap(spec.key);
  const float cap_width =
      std::max(ui.px(spec.cap), std::ceil(text_width(ui, key, Style::small_strong)) + ui.px(12));
  const float words = ui.width() - 2 * side - cap_width - ui.px(spec.pad);
  const std::vector<Run> runs = {
      plain(std::string(spec.text), spec.disabled ? Ink::third : Ink::first)};
  const float height = text_height(ui, runs, words);
  const Rect place = ui.take(height + 2 * pad);
  const Reaction now = ui.react({.id = std::string(spec.id),
                                 .role = Role::card,
                                 .name = std::string(spec.text),
                                 .description = spec.description,
                                 .rect = place},
                                {.disabled = spec.disabled, .key = spec.key, .group = spec.group});
  draw_card(ui, place, Tone::plain);
  if (now.hovered) ui.canvas().rect(place, ui.theme().hover, ui.px(12));
  const float cap_height = std::max(ui.px(24), line_height(ui, Style::small) + 2);
  draw_key_cap(ui, {place.x + side, std::floor(place.y + (place.h - cap_height) / 2)}, key);
  const float x = place.x + side + cap_width + ui.px(spec.pad);
  draw_text(ui, {x, place.y + pad, words, height}, runs);
  if (now.focused && ui.inside().keyboard) draw_ring(ui, place, ui.px(12));
  return now.activated;
}

}  // namespace

bool reply_card(Ui& ui, const ReplySpec& spec) {
  return keyed_card(
      ui, {.id = spec.id,
           .key = {digit(spec.number)},
           .text = spec.text,
           .description = spec.description.empty() ? "reply " + std::to_string(spec.number)
                                                   : std::string(spec.description),
           .disabled = spec.disabled,
           .group = "replies"});
}

bool task_card(Ui& ui, const TaskSpec& spec) {
  return keyed_card(ui, {.id = spec.id,
                         .key = spec.key,
                         .text = spec.text,
                         .description = "key " + cap(spec.key),
                         .group = "tasks",
                         .pad = 9,
                         .cap = 36});
}

bool move_row(Ui& ui, const MoveRowSpec& spec) {
  const float pad = ui.px(8);
  const std::string key = cap(spec.key);
  const float cap_width =
      std::max(ui.px(24), std::ceil(text_width(ui, key, Style::small_strong)) + ui.px(12));
  const float x_words = pad + cap_width + ui.px(10);
  const float width = ui.width() - x_words - pad;
  const std::vector<Run> title = {bold(std::string(spec.title))};
  const std::vector<Run> words = {small(std::string(spec.words))};
  const float title_height = text_height(ui, title, width);
  const float words_height = spec.words.empty() ? 0 : text_height(ui, words, width);
  const Rect place = ui.take(title_height + words_height + 2 * pad);
  const std::string said(spec.words);
  const Reaction now = ui.react({.id = std::string(spec.id),
                                 .role = Role::card,
                                 .name = std::string(spec.title),
                                 .description = said + (said.empty() ? "key " : "; key ") + key,
                                 .rect = place},
                                {.key = spec.key, .group = spec.group});
  if (now.hovered) ui.canvas().rect(place, ui.theme().hover, ui.px(8));
  draw_key_cap(ui, {place.x + pad, place.y + pad}, key);
  const float x = place.x + x_words;
  draw_text(ui, {x, place.y + pad, width, title_height}, title);
  draw_text(ui, {x, place.y + pad + title_height, width, words_height}, words);
  if (now.focused && ui.inside().keyboard) draw_ring(ui, place.grown(-ui.px(3)), ui.px(8));
  return now.activated;
}

namespace {

/// The right end of a row: words or a chip; gives their width.
float draw_right_end(Ui& ui, const Rect& inner, const RowItemSpec& spec) {
  const Theme& t = ui.theme();
  if (!spec.chip.empty()) {
    const float width = std::ceil(text_width(ui, spec.chip, Style::small_strong)) + ui.px(20);
    const float height = line_height(ui, Style::small_strong) + ui.px(4);
    const Rect pill = {inner.right() - width, inner.y + std::floor((inner.h - height) / 2), width,
                       height};
    ui.canvas().rect(pill, t.pair(spec.chip_tone).ground, height / 2);
    draw_centred(ui, pill, spec.chip, Style::small_strong, t.pair(spec.chip_tone).text);
    return width + ui.px(10);
  }
  if (spec.right.empty()) return 0;
  const float width = std::ceil(text_width(ui, spec.right, Style::small));
  const float line = line_height(ui, Style::small);
  draw_line(ui, {inner.right() - width, inner.y + std::floor((inner.h - line) / 2)}, spec.right,
            Style::small, t.ink2);
  return width + ui.px(10);
}

float right_end_width(const Ui& ui, const RowItemSpec& spec) {
  if (!spec.chip.empty()) return text_width(ui, spec.chip, Style::small_strong) + ui.px(31);
  return spec.right.empty() ? 0 : text_width(ui, spec.right, Style::small) + ui.px(11);
}

}  // namespace

bool list_row(Ui& ui, const RowItemSpec& spec) {
  const float pad = ui.px(10);
  const float icon = spec.icon == Icon::none ? 0 : ui.px(32);
  const float words = ui.width() - 2 * pad - icon - right_end_width(ui, spec);
  const Ink ink = spec.disabled ? Ink::third : Ink::first;
  const std::vector<Run> title = {{std::string(spec.title), Style::body_strong, ink}};
  const bool on_amber = spec.current && ui.theme().palette == Palette::high_contrast;
  const std::vector<Run> detail = {small(std::string(spec.detail))};
  const float title_height = text_height(ui, title, words);
  const float detail_height = spec.detail.empty() ? 0 : text_height(ui, detail, words);
  const Rect place = ui.take(title_height + detail_height + 2 * ui.px(8));
  std::string description(spec.detail);
  for (const std::string_view more : {spec.right, spec.chip}) {
    if (!more.empty()) description += (description.empty() ? "" : ", ") + std::string(more);
  }
  const Reaction now = ui.react({.id = std::string(spec.id),
                                 .role = Role::list_row,
                                 .name = std::string(spec.title),
                                 .description = description,
                                 .state = {.selected = spec.current},
                                 .rect = place},
                                {.disabled = spec.disabled, .group = spec.group});
  const Theme& t = ui.theme();
  const float radius = ui.px(8);
  if (spec.current && !on_amber) ui.canvas().rect(place, t.amber_pair.ground, radius);
  if (on_amber) ui.canvas().frame(place, t.accent, ui.px(2), radius);
  if (!spec.current && now.hovered) ui.canvas().rect(place, t.hover, radius);
  const Rect inner = place.grown(-pad);
  draw_icon(ui, {inner.x, place.y, ui.px(22), place.h}, spec.icon, ui.px(22), t.ink2);
  const float x = inner.x + icon;
  draw_text(ui, {x, place.y + ui.px(8), words, title_height}, title);
  draw_text(ui, {x, place.y + ui.px(8) + title_height, words, detail_height}, detail);
  draw_right_end(ui, inner, spec);
  if (now.focused && ui.inside().keyboard) draw_ring(ui, place, radius);
  return now.activated;
}

namespace {

/// Chips from left to right, going on below where they do not fit; gives how tall they are.
/// Draws them where `draws`.
float tile_chips(Ui& ui, const Rect& room, const std::vector<std::string>& chips, bool draws) {
  const Pair& colours = ui.theme().plain;
  const float height = line_height(ui, Style::small_strong) + ui.px(4);
  Point at = {room.x, room.y};
  for (const std::string& words : chips) {
    const float width = std::ceil(text_width(ui, words, Style::small_strong)) + ui.px(20);
    if (at.x > room.x && at.x + width > room.right()) at = {room.x, at.y + height + ui.px(6)};
    if (draws) {
      ui.canvas().rect({at.x, at.y, width, height}, colours.ground, height / 2);
      draw_centred(ui, {at.x, at.y, width, height}, words, Style::small_strong, colours.text);
    }
    at.x += width + ui.px(8);
  }
  return chips.empty() ? 0 : at.y + height - room.y;
}

}  // namespace

bool tile(Ui& ui, const TileSpec& spec) {
  const float pad = ui.space(2);
  const float icon = spec.icon == Icon::none ? 0 : ui.px(56);
  const float words = ui.width() - 2 * pad - icon;
  const std::vector<Run> title = {bold(std::string(spec.title))};
  const std::vector<Run> text = {small(std::string(spec.text))};
  const float title_height = text_height(ui, title, words);
  const float text_tall = spec.text.empty() ? 0 : text_height(ui, text, words) + ui.px(2);
  const float chips_tall = tile_chips(ui, {0, 0, words, 0}, spec.chips, false);
  const float chips = chips_tall > 0 ? chips_tall + ui.px(10) : 0;
  const Rect place = ui.take(title_height + text_tall + chips + 2 * pad);
  std::string description(spec.text);
  for (const std::string& chip : spec.chips) description += "; " + chip;
  const Reaction now = ui.react({.id = std::string(spec.id),
                                 .role = Role::card,
                                 .name = std::string(spec.title),
                                 .description = description,
                                 .state = {.selected = spec.current},
                                 .rect = place},
                                {.group = spec.group});
  const Theme& t = ui.theme();
  draw_card(ui, place, spec.current ? Tone::amber : Tone::plain);
  if (now.hovered) ui.canvas().rect(place, t.hover, ui.px(12));
  if (icon > 0) {
    const Rect badge = {place.x + pad, place.y + pad, ui.px(40), ui.px(40)};
    ui.canvas().rect(badge, t.amber_pair.ground, ui.px(10));
    draw_icon(ui, badge, spec.icon, ui.px(24), t.amber_pair.text);
  }
  const float x = place.x + pad + icon;
  float y = place.y + pad;
  draw_text(ui, {x, y, words, title_height}, title);
  y += title_height + (text_tall > 0 ? ui.px(2) : 0);
  draw_text(ui, {x, y, words, text_tall}, text);
  tile_chips(ui, {x, place.bottom() - pad - chips_tall, words, 0}, spec.chips, true);
  if (now.focused && ui.inside().keyboard) draw_ring(ui, place, ui.px(12));
  return now.activated;
}

}  // namespace tc::kit
