#include <algorithm>
#include <array>
#include <cmath>

#include "screens/kit/icon.h"
#include "screens/kit/inside.h"
#include "screens/kit/portrait.h"
#include "screens/kit/under.h"

namespace tc::kit {
namespace {

struct Box {
  float x, w, h;
};

/// A board with the boxes that stand on it, in design pixels.
void draw_shelf(Ui& ui, const Rect& zone, float y, const std::array<Box, 6>& boxes) {
  const Theme& t = ui.theme();
  const float board = std::max(2.0F, ui.px(6));
  const float top = zone.y + y;
  for (const Box& box : boxes) {
    const Rect at = {zone.x + ui.px(box.x), top - ui.px(box.h), ui.px(box.w), ui.px(box.h)};
    if (at.right() > zone.right()) break;
    ui.canvas().rect(at, mixed(t.stage_top, t.shelf, 0.55F), ui.px(2));
    ui.canvas().rect({at.x + at.w * 0.2F, at.y + at.h * 0.3F, at.w * 0.6F, at.h * 0.16F},
                     mixed(t.stage_top, t.shelf, 0.2F));
  }
  ui.canvas().rect({zone.x, top, zone.w, board}, t.shelf, board / 2);
}

void draw_counter(Ui& ui, const Rect& place, float zone) {
  constexpr std::array<Box, 6> upper = {
      {{10, 44, 30}, {58, 30, 42}, {92, 52, 26}, {190, 40, 36}, {234, 34, 24}, {272, 30, 40}}};
  constexpr std::array<Box, 6> lower = {
      {{4, 36, 40}, {44, 50, 28}, {98, 28, 44}, {214, 46, 32}, {262, 26, 44}, {292, 24, 30}}};
  const Rect shelves = {place.x + ui.px(26), place.y, zone - ui.px(34), place.h};
  if (place.h > ui.px(180)) draw_shelf(ui, shelves, ui.px(64), upper);
  if (place.h > ui.px(240)) draw_shelf(ui, shelves, ui.px(150), lower);
}

float worktop(const Ui& ui) { return ui.px(38); }

void draw_worktop(Ui& ui, const Rect& place) {
  const float tall = worktop(ui);
  const float edge = std::max(2.0F, ui.px(5));
  ui.canvas().foot({place.x, place.bottom() - tall, place.w, tall}, ui.theme().counter, ui.px(12));
  ui.canvas().rect({place.x, place.bottom() - tall, place.w, edge}, ui.theme().counter_edge);
}

/// The sign of the way they write or speak, on a disc at the picture's corner.
void draw_badge(Ui& ui, const Rect& picture, Scene scene) {
  const Theme& t = ui.theme();
  const float r = std::min(ui.px(22), picture.w * 0.2F);
  const Point at = {picture.right() - r * 0.4F, picture.bottom() - r * 0.4F};
  ui.canvas().circle(at, r + ui.px(3), t.stage_foot);
  ui.canvas().circle(at, r, t.accent);
  const float size = r * 24 / 22;
  const Rect disc = {at.x - r, at.y - r, 2 * r, 2 * r};
  switch (scene) {
    case Scene::counter:
      break;
    case Scene::phone:
      draw_icon(ui, disc, Icon::phone, size, t.on_accent);
      break;
    case Scene::email:
      draw_icon(ui, disc, Icon::email, size, t.on_accent);
      break;
    case Scene::chat:
      draw_icon(ui, disc, Icon::chat, size, t.on_accent);
      break;
    case Scene::web:
      draw_icon(ui, disc, Icon::bag, size, t.on_accent);
      break;
  }
}

/// A voice on the line: bars as of a sound.
void draw_voice(Ui& ui, const Rect& picture) {
  constexpr std::array<float, 13> tall = {6, 12, 20, 11, 26, 16, 30, 14, 24, 10, 18, 11, 6};
  const float step = ui.px(10);
  const float wide = std::max(2.0F, ui.px(4));
  float x = picture.middle().x - step * 6 - wide / 2;
  const float y = picture.bottom() + ui.px(34);
  for (const float height : tall) {
    const float h = ui.px(height);
    ui.canvas().rect({x, y - h / 2, wide, h}, ui.theme().strong(Tone::amber), wide / 2);
    x += step;
  }
}

/// Who is read and not heard stands small beside their words, which need the room.
bool written(Scene scene) { return scene == Scene::email || scene == Scene::chat; }

/// Where the picture hangs in the part that is left to it.
Rect picture_in(Ui& ui, const Rect& zone, Scene scene) {
  if (written(scene)) {
    const float size = std::min(ui.px(68), zone.w - ui.px(26));
    return {zone.x + ui.px(18), zone.y + ui.px(18), size, size};
  }
  const float size = std::min({zone.w - ui.px(64), zone.h - ui.px(84), ui.px(190)});
  const float drop = scene == Scene::phone ? ui.px(18) : 0;
  return {zone.x + (zone.w - size) / 2, zone.y + (zone.h - size) / 2 - drop, size, size};
}

void draw_framed(Ui& ui, const Rect& picture, const StageSpec& spec) {
  const float size = picture.w;
  const float radius = std::min(ui.px(20), size * 0.2F);
  const Theme& t = ui.theme();
  ui.canvas().rect(picture, mixed(t.stage_top, t.shelf, 0.6F), radius);
  ui.inside().clip(picture);
  const float more = size * 0.08F;
  draw_portrait(ui, {picture.x - more, picture.y - more * 0.4F, size + 2 * more, 0}, spec.look,
                spec.face);
  ui.inside().unclip();
  ui.canvas().frame(picture.grown(1), t.edge, 1, radius);
  if (spec.scene == Scene::phone) draw_voice(ui, picture);
  draw_badge(ui, picture, spec.scene);
}

void draw_standing(Ui& ui, const Rect& place, const Rect& zone, const StageSpec& spec) {
  draw_counter(ui, place, zone.w);
  const float size = std::min(zone.w - ui.px(36), place.h * 0.86F);
  const Rect sitter = {zone.x + (zone.w - size) / 2 + ui.px(6),
                       place.bottom() - worktop(ui) - size * 0.985F, size, size};
  ui.inside().clip({place.x, place.y, place.w, place.h - ui.px(6)});
  draw_portrait(ui, sitter, spec.look, spec.face);
  ui.inside().unclip();
  draw_worktop(ui, place);
}

}  // namespace

Stage::Stage(Ui& ui, const StageSpec& spec) : ui_(ui) {
  Inside& in = ui.inside();
  const Theme& t = ui.theme();
  const float tall = written(spec.scene) ? ui.px(120) : ui.px(spec.height);
  const float least = std::min(tall, in.frame.height * 0.45F);
  const float height = std::max(least, in.memory("stage/height"));
  Rect place = in.open(ui.width(), height);
  const bool beside = written(spec.scene);
  const float left = beside ? std::min(ui.px(100), place.w * 0.22F)
                            : std::clamp(place.w * 0.42F, ui.px(90), ui.px(310));
  const Rect zone = {place.x, place.y, left, place.h};
  const Rect picture = picture_in(ui, zone, spec.scene);
  ui.record({.id = "customer",
             .role = Role::picture,
             .name = std::string(spec.words),
             .rect = beside ? picture : zone});
  ui.canvas().gradient(place, t.stage_top, t.stage_foot, ui.px(12));
  if (spec.scene == Scene::counter) {
    draw_standing(ui, place, zone, spec);
  } else {
    draw_framed(ui, picture, spec);
  }
  ui.canvas().frame(place, t.line, std::max(1.0F, std::floor(ui.px(1))), ui.px(12));
  foot_ = spec.scene == Scene::counter ? worktop(ui) + ui.px(10) : ui.px(18);
  place_ = place;
  const float above = ui.px(18);
  in.push_column({place.x + left + ui.px(8), place.y + above, place.w - left - ui.px(34), 0},
                 ui.px(12), false);
}

Stage::~Stage() {
  Inside& in = ui_.inside();
  const Rect took = in.pop();
  in.memory("stage/height") = took.h + ui_.px(18) + foot_;
  in.close(place_);
}

}  // namespace tc::kit
