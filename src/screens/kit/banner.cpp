#include <algorithm>
#include <cmath>

#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"
#include "screens/kit/inside.h"
#include "screens/kit/lines.h"
#include "screens/kit/text.h"
#include "screens/kit/under.h"

namespace tc::kit {
namespace {

Tone tone_of(BannerKind kind) {
  switch (kind) {
    case BannerKind::info:
      return Tone::focus;
    case BannerKind::done:
      return Tone::met;
    case BannerKind::refusal:
      return Tone::wait;
    case BannerKind::failure:
      return Tone::miss;
  }
  return Tone::plain;
}

std::string_view word_of(BannerKind kind) {
  switch (kind) {
    case BannerKind::info:
      return "Note";
    case BannerKind::done:
      return "Done";
    case BannerKind::refusal:
      return "Not allowed";
    case BannerKind::failure:
      return "Failed";
  }
  return "";
}

Icon icon_of(BannerKind kind) {
  return kind == BannerKind::done   ? Icon::tick
         : kind == BannerKind::info ? Icon::info
                                    : Icon::cross;
}

bool close_cross(Ui& ui, const Rect& place, const std::string& id) {
  const Reaction now = ui.react(
      {.id = id + ".close", .role = Role::button, .name = "Close this message", .rect = place}, {});
  if (now.hovered) ui.canvas().circle(place.middle(), place.w / 2, ui.theme().hover);
  draw_icon(ui, place, Icon::cross, ui.px(18), ui.theme().ink2);
  if (now.focused && ui.inside().keyboard) draw_ring(ui, place, place.w / 2);
  return now.activated;
}

void announce_once(Ui& ui, const std::string& words) {
  Inside& in = ui.inside();
  const auto& before = in.banners_before;
  if (std::find(before.begin(), before.end(), words) == before.end()) ui.announce(words);
  in.banners.push_back(words);
}

void draw_centred_lines(Ui& ui, const Rect& place, const std::vector<Run>& words) {
  const Type& type = ui.fonts().of(words[0].style);
  float y = place.y;
  for (const Line& line : broken(ui.fonts(), words, place.w)) {
    for (const Piece& piece : line.pieces) {
      const std::string text = words[0].text.substr(piece.begin, piece.end - piece.begin);
      draw(ui.canvas(), type, {place.x + (place.w - line.width) / 2, y}, text,
           colour_of(ui, words[0].ink));
    }
    y += line.height;
  }
}

}  // namespace

bool banner(Ui& ui, const BannerSpec& spec) {
  const float pad = ui.space(1.75F);
  const float icon = ui.px(32);
  const float cross = ui.px(30);
  const float words = ui.width() - 2 * pad - icon - cross;
  const std::vector<Run> runs = {bold(std::string(word_of(spec.kind)) + ". "),
                                 plain(std::string(spec.sentence))};
  const std::vector<Run> hint = {small(std::string(spec.hint))};
  const float height = text_height(ui, runs, words);
  const float more = spec.hint.empty() ? 0 : text_height(ui, hint, words) + ui.px(2);
  const Rect place = ui.take(height + more + 2 * pad);
  ui.record({.id = std::string(spec.id),
             .role = Role::banner,
             .name = std::string(spec.sentence),
             .description = std::string(spec.hint),
             .value = std::string(spec.hint),
             .rect = place});
  announce_once(ui, std::string(spec.sentence));
  const Tone tone = tone_of(spec.kind);
  draw_card(ui, place, tone);
  draw_icon(ui, {place.x + pad, place.y + pad, ui.px(22), line_height(ui, Style::body)},
            icon_of(spec.kind), ui.px(22), ui.theme().strong(tone));
  const float x = place.x + pad + icon;
  draw_text(ui, {x, place.y + pad, words, height}, runs);
  if (more > 0) draw_text(ui, {x, place.y + pad + height + ui.px(2), words, more}, hint);
  const Rect close = {place.right() - pad - cross + ui.px(6), place.y + pad - ui.px(3), cross,
                      cross};
  return close_cross(ui, close, std::string(spec.id));
}

bool empty_state(Ui& ui, const EmptySpec& spec) {
  const float width = std::min(ui.width(), ui.px(460));
  const float left = std::floor((ui.width() - width) / 2);
  const float badge = ui.px(72);
  ui.gap(3);
  const Rect top = ui.take(badge);
  const Point middle = {top.x + top.w / 2, top.y + badge / 2};
  ui.canvas().circle(middle, badge / 2, ui.theme().amber_pair.ground);
  draw_icon(ui, top, spec.icon, ui.px(32), ui.theme().amber_pair.text);
  const float line = line_height(ui, Style::body_strong);
  const Rect title = ui.take(line);
  ui.record({.id = std::string(spec.id),
             .role = Role::heading,
             .name = std::string(spec.title),
             .rect = title});
  draw_centred(ui, title, spec.title, Style::body_strong, ui.theme().ink);
  const std::vector<Run> words = {plain(std::string(spec.sentence), Ink::second)};
  const float height = text_height(ui, words, width);
  const Rect sentence = ui.take(height);
  ui.record({.id = std::string(spec.id) + ".sentence",
             .name = std::string(spec.sentence),
             .rect = sentence});
  draw_centred_lines(ui, {sentence.x + left, sentence.y, width, height}, words);
  if (spec.action.empty()) return false;
  const std::string id = std::string(spec.id) + ".action";
  const ButtonSpec action{.id = id, .label = spec.action, .look = ButtonLook::primary};
  Inside& in = ui.inside();
  const float wide = button_width(ui, action);
  const Rect row = in.open(ui.width(), 0);
  in.push_column({row.x + std::floor((row.w - wide) / 2), row.y + ui.space(1), wide, 0}, 0, false);
  const bool pressed = button(ui, action);
  const Rect took = in.pop();
  in.close({row.x, row.y, row.w, took.h + ui.space(1)});
  return pressed;
}

}  // namespace tc::kit
