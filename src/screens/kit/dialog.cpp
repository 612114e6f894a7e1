#include "screens/kit/dialog.h"

#include <algorithm>
#include <cmath>

#include "screens/kit/controls.h"
#include "screens/kit/inside.h"
#include "screens/kit/text.h"
#include "screens/kit/under.h"

namespace tc::kit {

struct Dialog::Layer {
  std::string id;
  Rect place;
  float padding = 0;
  std::size_t layer_before = 0;
};

Dialog::Dialog(Ui& ui, const DialogSpec& spec) : Scope(ui), layer_(new Layer) {
  Inside& in = ui.inside();
  const Rect window = {0, 0, in.frame.width, in.frame.height};
  layer_->id = spec.id;
  layer_->layer_before = in.layer;
  in.dialogs.push_back({std::string(spec.id), std::string(spec.first_focus)});
  in.layer = in.dialogs.size();
  in.clip_apart(window);
  ui.canvas().rect(window, colour(0x0A1020).with_alpha(0.45F));
  const float edge = ui.space(4);
  const float width = std::min(ui.px(spec.width), window.w - 2 * edge);
  const float known = in.memory(layer_->id + "/height");
  const float height = std::min(known > 0 ? known : ui.px(240), window.h - 2 * edge);
  const Rect place = {std::floor((window.w - width) / 2), std::floor((window.h - height) / 2.4F),
                      width, height};
  layer_->place = place;
  layer_->padding = ui.space(3);
  ui.canvas().shadow(place, colour(0).with_alpha(0.25F), ui.px(14), ui.px(24));
  ui.canvas().rect(place, ui.theme().surface, ui.px(14));
  ui.canvas().frame(place, ui.theme().line, 1, ui.px(14));
  ui.record({.id = std::string(spec.id),
             .role = Role::dialog,
             .name = std::string(spec.title),
             .rect = place});
  const float pad = layer_->padding;
  const Rect content = {place.x + pad, place.y + pad, width - 2 * pad, place.h - 2 * pad};
  in.open_scroll(layer_->id + ".content", place, content, ui.space(1.5F), false);
  in.lane().bounded = false;
  paragraph(ui, spec.title, {.id = layer_->id + ".title", .style = Style::title});
  dismissed_ = !in.covered() && in.use_key({Key::escape});
}

Dialog::~Dialog() {
  Inside& in = ui_.inside();
  const float pad = layer_->padding;
  const Lane& lane = in.lane();
  const float height = lane.y - lane.place.y + 2 * pad;
  in.close_scroll(ui_, 2 * pad, layer_->place.right() - ui_.px(14));
  float& known = in.memory(layer_->id + "/height");
  if (std::abs(known - height) > 0.5F) ui_.want_frame_in(0);
  known = height;
  in.unclip();
  in.layer = layer_->layer_before;
}

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
  draw_text(ui, {sentence.x + left, sentence.y, width, height}, words);
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
