#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "screens/kit/inside.h"

namespace tc::kit {
namespace {

/// The stops that Tab can reach: those of the top layer.
std::vector<Stop> reachable(const Inside& in) {
  std::vector<Stop> all;
  for (const Stop& stop : in.stops_before) {
    if (stop.layer == in.dialogs_before.size()) all.push_back(stop);
  }
  return all;
}

std::size_t place_of(const std::vector<Stop>& stops, const std::string& id) {
  const auto at =
      std::find_if(stops.begin(), stops.end(), [&](const Stop& stop) { return stop.id == id; });
  return static_cast<std::size_t>(at - stops.begin());
}

void tab(Inside& in, bool back) {
  const std::vector<Stop> stops = reachable(in);
  if (stops.empty()) return;
  const std::size_t count = stops.size();
  std::size_t at = place_of(stops, in.focused);
  if (at < count) {
    at = back ? (at + count - 1) % count : (at + 1) % count;
  } else {
    // What had the focus went away: go on from where it was.
    at = in.focused.empty() ? (back ? count - 1 : 0) : std::min(in.focus_place, count - 1);
  }
  in.move_focus(stops[at].id);
}

/// How far `to` lies from `from` in the arrow's direction; no value: elsewhere.
float distance(const Rect& from, const Rect& to, Key arrow) {
  const float dx = to.middle().x - from.middle().x;
  const float dy = to.middle().y - from.middle().y;
  const bool across = arrow == Key::left || arrow == Key::right;
  const float along = across ? (arrow == Key::right ? dx : -dx) : (arrow == Key::down ? dy : -dy);
  return along < 1 ? -1 : along + 3 * std::abs(across ? dy : dx);
}

bool arrow(Inside& in, Key key) {
  const std::vector<Stop> stops = reachable(in);
  const std::size_t at = place_of(stops, in.focused);
  if (at == stops.size() || stops[at].group.empty() || stops[at].typing) return false;
  const Stop* best = nullptr;
  float least = 0;
  for (const Stop& stop : stops) {
    if (stop.group != stops[at].group || stop.id == in.focused) continue;
    const float far = distance(stops[at].rect, stop.rect, key);
    if (far < 0 || (best && far >= least)) continue;
    best = &stop;
    least = far;
  }
  if (best) {
    in.move_focus(best->id);
    in.arrived = best->id;
  }
  return best != nullptr;
}

bool is_arrow(Key key) {
  return key == Key::up || key == Key::down || key == Key::left || key == Key::right;
}

void drop(std::vector<KeyPress>& keys, std::size_t at) {
  keys.erase(keys.begin() + static_cast<std::ptrdiff_t>(at));
}

/// Brings the focus into sight by scrolling every region around it.
void reveal(Inside& in, Ui& ui, const Rect& rect) {
  // In a header that has scrolled away with its page.
  if (in.scrolls.empty() && rect.y < 0) in.scrolled["page.body/" + in.page].offset = 0;
  for (const OpenScroll& region : in.scrolls) {
    Scrolled& at = in.scrolled[region.id];
    const float room = ui.px(8);
    const float below = rect.bottom() + room - region.view.bottom();
    const float above = region.view.y - (rect.y - room);
    if (above > 0) {
      at.offset -= above;
    } else if (below > 0) {
      at.offset += std::min(below, -above);
    }
    at.offset = std::max(0.0F, std::round(at.offset));
  }
}

}  // namespace

void Inside::begin_focus() {
  activate.clear();
  arrived.clear();
  for (std::size_t i = 0; i < keys.size();) {
    const KeyPress press = keys[i];
    const std::vector<Stop> within = reachable(*this);
    const std::size_t at = place_of(within, focused);
    const bool here = at < within.size();
    const bool pushes = press.key == Key::enter || press.key == Key::space;
    const bool kept = !press.shift && here && focused == keeps_tab;
    if (press.key == Key::tab && !press.ctrl && !press.alt && !kept) {
      tab(*this, press.shift);
    } else if (pushes && here && !within[at].typing && !press.ctrl && !press.alt) {
      activate = focused;
    } else if (!(is_arrow(press.key) && arrow(*this, press.key))) {
      ++i;
      continue;
    }
    drop(keys, i);
  }
  stops.clear();
  dialogs.clear();
  banners.clear();
  layer = 0;
}

void Inside::move_focus(const std::string& id) {
  focused = id;
  focus_place = place_of(stops_before, id);
  // Regions within regions settle one after the other.
  reveal = 3;
}

void Inside::end_focus() {
  if (!mouse_was_down) held.clear();
  if (reveal > 0) --reveal;
  stops_before = stops;
  for (const OpenDialog& was : dialogs_before) {
    const bool still = std::any_of(dialogs.begin(), dialogs.end(),
                                   [&](const OpenDialog& d) { return d.id == was.id; });
    if (still) continue;
    move_focus(focus_under[was.id]);
    focus_under.erase(was.id);
  }
  for (const OpenDialog& now : dialogs) {
    const bool old = focus_under.count(now.id) > 0;
    if (old) continue;
    focus_under[now.id] = focused;
    const std::size_t top = dialogs.size();
    const auto first = std::find_if(stops.begin(), stops.end(),
                                    [&](const Stop& stop) { return stop.layer == top; });
    move_focus(!now.first_focus.empty() ? now.first_focus
               : first == stops.end()   ? std::string()
                                        : first->id);
  }
  if (dialogs.size() != dialogs_before.size()) wants = 0;
  dialogs_before = dialogs;
  banners_before = banners;
  const std::size_t at = place_of(stops, focused);
  if (at < stops.size()) focus_place = at;
  // Nobody types into a field that is no longer there.
  if (editor.id() != focused || at == stops.size()) editor.stop();
}

bool Inside::under_mouse(const Rect& rect) const {
  if (covered() || !rect.holds(frame.mouse)) return false;
  return clips.empty() || clips.back().holds(frame.mouse);
}

bool Inside::typing() const { return !editor.id().empty() && editor.id() == focused; }

bool Inside::use_key(const KeyPress& press) {
  if (press.key == Key::none) return false;
  const auto at = std::find(keys.begin(), keys.end(), press);
  if (at == keys.end()) return false;
  keys.erase(at);
  return true;
}

Reaction Ui::react(Control control, const Touch& touch) {
  Inside& in = *inside_;
  Reaction now;
  now.covered = in.covered();
  const bool alive = !now.covered && !touch.disabled;
  const std::string& id = control.id;
  const bool typed_in = control.role == Role::text_field || control.role == Role::text_area;
  if (touch.focusable && !touch.disabled) {
    in.stops.push_back({id, control.rect, std::string(touch.group), in.layer, typed_in});
  }
  now.hovered = alive && in.under_mouse(control.rect);
  if (now.hovered) {
    ++in.hovers;
    show_pointer(typed_in ? Pointer::text : Pointer::hand);
    if (in.mouse_pressed) {
      in.held = id;
      if (touch.focusable) in.focused = id;
    }
  }
  now.held = alive && in.held == id && in.frame.mouse_down;
  now.focused = in.focused == id && touch.focusable && alive;
  const bool clicked = now.hovered && in.mouse_released && in.held == id;
  now.activated = alive && (clicked || in.activate == id || pressed(touch.key));
  if (now.focused && in.reveal > 0) {
    tc::kit::reveal(in, *this, control.rect);
    want_frame_in(0);
  }
  control.state.focusable = touch.focusable && !touch.disabled;
  control.state.focused = now.focused;
  control.state.disabled = touch.disabled;
  if (control.actions.empty() && !touch.disabled) {
    control.actions = {typed_in ? "type" : "press"};
  }
  record(std::move(control));
  return now;
}

void draw_ring(Ui& ui, const Rect& rect, float radius) {
  const float thick = std::max(2.0F, std::round(ui.px(3)));
  ui.canvas().frame(rect.grown(thick), ui.theme().focus, thick, radius + thick);
}

void show_pointer(Pointer pointer) {
  switch (pointer) {
    case Pointer::arrow:
      ImGui::SetMouseCursor(ImGuiMouseCursor_Arrow);
      break;
    case Pointer::hand:
      ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
      break;
    case Pointer::text:
      ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
      break;
  }
}

}  // namespace tc::kit
