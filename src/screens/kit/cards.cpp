#include "screens/kit/cards.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "screens/kit/inside.h"
#include "screens/kit/under.h"

namespace tc::kit {

Under::Under(Ui& ui) : ui_(ui), splitter_(std::make_unique<ImDrawListSplitter>()) {
  splitter_->Split(ui.canvas().list(), 2);
  splitter_->SetCurrentChannel(ui.canvas().list(), 1);
}

Under::~Under() {
  if (splitter_) splitter_->Merge(ui_.canvas().list());
}

Under::Under(Under&& other) noexcept = default;

void Under::below() { splitter_->SetCurrentChannel(ui_.canvas().list(), 0); }

void draw_card(Ui& ui, const Rect& place, Tone tone) {
  const Theme& t = ui.theme();
  const float radius = ui.px(12);
  const float thin = std::max(1.0F, std::floor(ui.px(1)));
  const bool plain = tone == Tone::plain;
  // On black with white lines a coloured ground would shout; the line says the tone.
  const bool stark = t.palette == Palette::high_contrast;
  if (plain) ui.canvas().shadow(place, t.shadow, radius, ui.px(5));
  const Colour ground = plain || stark ? t.surface : t.pair(tone).ground;
  const Colour line = plain   ? t.line
                      : stark ? t.strong(tone)
                              : mixed(ground, t.strong(tone), 0.28F);
  ui.canvas().rect(place, ground, radius);
  ui.canvas().frame(place, line, thin, radius);
}

struct Card::Layer {
  Under under;
  std::string key;
  Rect place;
  float padding = 0;
  Tone tone = Tone::plain;
  bool beside = false;
};

Card::Card(Ui& ui, const CardSpec& spec) : Scope(ui) {
  Inside& in = ui.inside();
  const std::string key = in.name_of_row(spec.id) + ".card";
  const bool beside = in.lane().flow == Flow::beside;
  const float fill = spec.fill ? ui.height_left() : 0;
  float width = spec.width > 0 ? ui.px(spec.width) : ui.width();
  if (beside && spec.width <= 0) {
    const float known = in.memory(key + "/width");
    width = known > 0 ? known : ui.px(200);
  }
  const Rect place = in.open(width, beside ? in.memory(key + "/height") : fill);
  const float side = ui.space(spec.padding);
  // A list or table that reaches from edge to edge still keeps clear of the round corners.
  const float padding = std::max(side, ui.px(6));
  layer_.reset(new Layer{Under(ui), key, place, padding, spec.tone, beside && spec.width <= 0});
  const float room = layer_->beside ? ui.px(900) : place.w - 2 * side;
  const float inner = std::max(0.0F, fill - 2 * padding);
  in.push_column({place.x + side, place.y + padding, room, inner}, ui.space(spec.gap), fill > 0);
  layer_->place.h = fill;
}

Card::~Card() {
  Inside& in = ui_.inside();
  Layer& layer = *layer_;
  const float extent = in.lane().extent;
  const Rect took = in.pop();
  Rect place = layer.place;
  place.h = std::max(place.h, took.h + 2 * layer.padding);
  if (layer.beside) place.w = std::ceil(extent - place.x + layer.padding);
  in.memory(layer.key + "/width") = place.w;
  in.memory(layer.key + "/height") = place.h;
  layer.under.below();
  draw_card(ui_, place, layer.tone);
  in.close(place);
}

struct Block::Layer {
  Under under;
  std::string key;
  Rect place;
  bool current = false;
  Reaction reaction;
  int hovers = 0;
};

Block::Block(Ui& ui, const BlockSpec& spec) : Scope(ui) {
  Inside& in = ui.inside();
  const std::string key(spec.id);
  Rect place = in.open(ui.width(), 0);
  place.h = in.memory(key + "/height");
  const float padding = ui.space(1.5F);
  layer_.reset(new Layer{Under(ui), key, place, spec.current, {}, 0});
  // The mouse presses the block only where it presses nothing within it; known at its end.
  const bool pressed = in.block_pressed == key;
  if (pressed) {
    in.block_pressed.clear();
    in.focused = key;
  }
  const bool mouse = in.mouse_pressed;
  in.mouse_pressed = false;
  const Pointer before = Pointer::arrow;
  layer_->reaction = ui.react({.id = key,
                               .role = Role::list_row,
                               .name = std::string(spec.name),
                               .description = std::string(spec.description),
                               .state = {.selected = spec.current},
                               .rect = place},
                              {.group = spec.group});
  in.mouse_pressed = mouse;
  show_pointer(before);
  layer_->hovers = in.hovers;
  const Reaction& now = layer_->reaction;
  chosen_ = pressed || now.activated || (now.focused && in.keyboard && !spec.current);
  in.push_column({place.x + padding * 1.25F, place.y + padding, place.w - 2.5F * padding, 0},
                 ui.space(0.75F), false);
}

Block::~Block() {
  Inside& in = ui_.inside();
  Layer& layer = *layer_;
  const Rect took = in.pop();
  Rect place = layer.place;
  place.h = took.h + 2 * ui_.space(1.5F);
  in.memory(layer.key + "/height") = place.h;
  const bool bare = in.hovers == layer.hovers;
  if (in.mouse_pressed && layer.reaction.hovered && bare) {
    in.block_pressed = layer.key;
    ui_.want_frame_in(0);
  }
  layer.under.below();
  const Theme& t = ui_.theme();
  const float bar = std::max(3.0F, ui_.px(3));
  if (layer.current) ui_.canvas().rect(place, t.focus_pair.ground);
  if (!layer.current && layer.reaction.hovered) ui_.canvas().rect(place, t.hover);
  const float thin = std::max(1.0F, std::floor(ui_.px(1)));
  ui_.canvas().rect({place.x, place.bottom() - thin, place.w, thin}, t.line);
  if (layer.current) ui_.canvas().rect({place.x, place.y, bar, place.h}, t.focus);
  if (layer.reaction.focused && in.keyboard) draw_ring(ui_, place.grown(-bar), ui_.px(4));
  in.close(place);
}

}  // namespace tc::kit
