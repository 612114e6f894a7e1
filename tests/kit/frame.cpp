#include "kit/frame.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

namespace tc {

using kit::Control;
using kit::Frame;
using kit::Snapshot;

Screen::Screen(Draw draw, float width, float height, const kit::Appearance& appearance)
    : draw_(std::move(draw)), ui_(appearance) {
  at_.width = width;
  at_.height = height;
  settle();
}

void Screen::frame(Frame input) {
  at_.now += 1.0 / 60;
  input.width = at_.width;
  input.height = at_.height;
  input.now = at_.now;
  ui_.begin(input);
  try {
    draw_(ui_);
  } catch (...) {
    ui_.abandon();
    throw;
  }
  ui_.end();
  std::set<std::string> ids;
  for (const Control& control : snapshot()->controls()) {
    INFO("two controls of one frame have the id " << control.id);
    REQUIRE(ids.insert(control.id).second);
  }
}

void Screen::settle() {
  for (int i = 0; i < 4; ++i) frame({.mouse = at_.mouse});
}

const Control& Screen::pressable(std::string_view id_or_name) const {
  const Control* control = snapshot()->named(id_or_name);
  INFO("looking for '" << id_or_name << "' among\n" << snapshot()->describe());
  REQUIRE(control);
  REQUIRE_FALSE(control->state.disabled);
  REQUIRE_FALSE(control->state.covered);
  REQUIRE_FALSE(control->actions.empty());
  return *control;
}

void Screen::click(std::string_view id_or_name) {
  const std::string id = pressable(id_or_name).id;
  const auto seen = [&] {
    const kit::Point at = pressable(id).rect.middle();
    return at.x >= 0 && at.y >= 0 && at.x < at_.width && at.y < at_.height;
  };
  // The focus is brought into sight, as it is for a person who comes by Tab.
  ui_.focus(id);
  settle();
  INFO("'" << id << "' lies outside the window");
  REQUIRE(seen());
  at_.mouse = pressable(id).rect.middle();
  frame({.mouse = at_.mouse});
  frame({.mouse = at_.mouse, .mouse_down = true});
  frame({.mouse = at_.mouse});
  settle();
}

void Screen::press(const kit::KeyPress& press) {
  frame({.keys = {press}, .mouse = at_.mouse});
  settle();
}

void Screen::type(std::string_view utf8) {
  frame({.text = std::string(utf8), .mouse = at_.mouse});
  settle();
}

void Screen::fill(std::string_view id_or_name, std::string_view utf8) {
  click(id_or_name);
  press(kit::KeyPress{kit::Key::a, true});
  if (utf8.empty()) return press(kit::Key::backspace);
  type(utf8);
}

void Screen::wheel(std::string_view id_or_name, float notches) {
  at_.mouse = control(id_or_name).rect.middle();
  frame({.mouse = at_.mouse, .wheel = notches});
  settle();
}

void Screen::drop(std::vector<std::string> paths) {
  frame({.mouse = at_.mouse, .dropped = std::move(paths)});
  settle();
}

void Screen::wait(double seconds) {
  at_.now += seconds;
  settle();
}

void Screen::resize(float width, float height) {
  at_.width = width;
  at_.height = height;
  settle();
}

void Screen::draw() { settle(); }

std::string Screen::text() const { return snapshot()->text(); }

bool Screen::shows(std::string_view words) const { return text().find(words) != std::string::npos; }

Control Screen::control(std::string_view id_or_name) const {
  const Control* control = snapshot()->named(id_or_name);
  INFO("looking for '" << id_or_name << "' among\n" << snapshot()->describe());
  REQUIRE(control);
  return *control;
}

bool Screen::has(std::string_view id_or_name) const {
  return snapshot()->named(id_or_name) != nullptr;
}

std::string Screen::focused() const { return ui_.focused(); }

}  // namespace tc
