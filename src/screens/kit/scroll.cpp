#include <algorithm>
#include <cmath>

#include "screens/kit/inside.h"
#include "screens/kit/layout.h"

namespace tc::kit {
namespace {

float furthest(const Scrolled& at, float view) { return std::max(0.0F, at.content - view); }

/// Words that scroll and hold nothing to focus would be out of a keyboard's reach: the part
/// itself takes the focus.
void take_focus(Ui& ui, const OpenScroll& region) {
  if (region.name.empty() || ui.inside().stops.size() > region.first_stop) return;
  const int hovers = ui.inside().hovers;
  const Reaction now = ui.react(
      {.id = region.id, .role = Role::region, .name = region.name, .rect = region.view}, {});
  ui.inside().hovers = hovers;
  if (now.hovered) show_pointer(Pointer::arrow);
  if (now.focused && ui.inside().keyboard) draw_ring(ui, region.view, ui.px(4));
}

/// One step by the keys that scroll; 0 where none was pressed.
float by_keys(Ui& ui, const OpenScroll& region) {
  Inside& in = ui.inside();
  const float view = region.view.h;
  if (in.typing() || in.covered()) return 0;
  if (in.focused == region.id && in.use_key({Key::down})) return ui.px(64);
  if (in.focused == region.id && in.use_key({Key::up})) return -ui.px(64);
  if (in.use_key({Key::page_down})) return view * 0.85F;
  if (in.use_key({Key::page_up})) return -view * 0.85F;
  return 0;
}

void draw_bar(Ui& ui, const OpenScroll& region, Scrolled& at, float edge) {
  Inside& in = ui.inside();
  const float view = region.view.h;
  const float length = std::max(ui.px(28), view * view / at.content);
  const float way = view - length;
  const float far = furthest(at, view);
  const Rect lane = {edge, region.view.y, ui.px(10), view};
  const std::string id = region.id + ".bar";
  const bool over = in.under_mouse(lane);
  if (over && in.mouse_pressed) in.held = id;
  const bool held = in.held == id && in.frame.mouse_down;
  if (held && way > 0) {
    const float part = (in.frame.mouse.y - lane.y - length / 2) / way;
    at.offset = std::round(std::clamp(part, 0.0F, 1.0F) * far);
  }
  const float thick = over || held ? ui.px(8) : ui.px(5);
  const Rect bar = {lane.x + (lane.w - thick) / 2, lane.y + way * at.offset / far, thick, length};
  ui.canvas().rect(bar, ui.theme().edge, thick / 2);
}

}  // namespace

void Inside::open_scroll(const std::string& id, const Rect& view, const Rect& content, float gap,
                         bool at_end) {
  Scrolled& at = scrolled[id];
  if (at_end && at.was_at_end) at.offset = furthest(at, view.h);
  at.offset = std::clamp(at.offset, 0.0F, furthest(at, view.h));
  clip(view);
  scrolls.push_back({id, view, content.y - at.offset, at_end, stops.size()});
  push_column({content.x, content.y - at.offset, content.w, content.h}, gap, true);
}

void Inside::close_scroll(Ui& ui, float padding, float bar_edge) {
  const OpenScroll region = scrolls.back();
  Scrolled& at = scrolled[region.id];
  const Rect took = pop();
  unclip();
  scrolls.pop_back();
  const float view = region.view.h;
  const float content = took.h + padding;
  if (std::abs(content - at.content) > 0.5F) ui.want_frame_in(0);
  at.content = content;
  const float far = furthest(at, view);
  if (far <= 0.5F) {
    at.was_at_end = true;
    return;
  }
  if (region.at_end && at.was_at_end) at.offset = far;
  take_focus(ui, region);
  float step = 0;
  if (!wheel_used && under_mouse(region.view)) step = -frame.wheel * ui.px(64);
  const bool can = step < 0 ? at.offset > 0 : step > 0 && at.offset < far;
  if (can) wheel_used = true;
  if (!can) step = 0;
  if (holds_focus(region) || scrolls.empty()) step += by_keys(ui, region);
  if (step != 0) {
    at.offset = std::round(std::clamp(at.offset + step, 0.0F, far));
    ui.want_frame_in(0);
  }
  draw_bar(ui, region, at, bar_edge);
  at.was_at_end = at.offset >= far - 1;
}

bool Inside::holds_focus(const OpenScroll& region) const {
  return std::any_of(stops.begin() + static_cast<std::ptrdiff_t>(region.first_stop), stops.end(),
                     [&](const Stop& stop) { return stop.id == focused; });
}

void Inside::clip(const Rect& rect) {
  clips.push_back(clips.empty() ? rect : overlap(clips.back(), rect));
  canvas.clip(clips.back());
}

void Inside::clip_apart(const Rect& rect) {
  clips.push_back(rect);
  canvas.clip(rect);
}

void Inside::unclip() {
  clips.pop_back();
  canvas.unclip();
}

void scroll_here(Ui& ui) {
  Inside& in = ui.inside();
  if (in.scrolls.empty()) return;
  const OpenScroll& region = in.scrolls.back();
  Scrolled& at = in.scrolled[region.id];
  at.offset = std::max(0.0F, std::round(at.offset + in.lane().y - region.view.y - ui.px(8)));
  ui.want_frame_in(0);
}

Scroll::Scroll(Ui& ui, const ScrollSpec& spec) : Scope(ui) {
  Inside& in = ui.inside();
  const float left = ui.height_left();
  const float height = spec.height > 0 ? spec.height : std::max(left, ui.px(96));
  plain_ = spec.height <= 0 && left <= 0;
  const Rect place = in.open(ui.width(), plain_ ? 0 : height);
  if (plain_) {
    in.push_column(place, ui.space(spec.gap), false);
    return;
  }
  // Room for the ring around what has the focus, and for the bar.
  const float ring = ui.px(5);
  const Rect view = {place.x - ring, place.y, place.w + ring + ui.px(14), place.h};
  in.open_scroll(std::string(spec.id), view, place, ui.space(spec.gap), spec.at_end);
  in.scrolls.back().name = spec.name;
  in.lane().bounded = false;
  place_ = place;
}

Scroll::~Scroll() {
  Inside& in = ui_.inside();
  if (plain_) {
    in.close(in.pop());
    return;
  }
  in.close_scroll(ui_, 0, place_.right() + ui_.px(3));
  in.close(place_);
}

}  // namespace tc::kit
