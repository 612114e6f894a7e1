#include "desktop/glfw_input.h"

#include <GLFW/glfw3.h>

#include <utility>

namespace tc {
namespace {

/// Letters typed, as UTF-8.
std::string utf8(unsigned letter) {
  const auto byte = [](unsigned value) { return static_cast<char>(value); };
  if (letter < 0x80) return {byte(letter)};
  if (letter < 0x800) return {byte(0xC0 | letter >> 6), byte(0x80 | (letter & 0x3F))};
  if (letter < 0x10000) {
    return {byte(0xE0 | letter >> 12), byte(0x80 | (letter >> 6 & 0x3F)),
            byte(0x80 | (letter & 0x3F))};
  }
  return {byte(0xF0 | letter >> 18), byte(0x80 | (letter >> 12 & 0x3F)),
          byte(0x80 | (letter >> 6 & 0x3F)), byte(0x80 | (letter & 0x3F))};
}

constexpr std::pair<int, kit::Key> others[] = {
    {GLFW_KEY_UP, kit::Key::up},
    {GLFW_KEY_DOWN, kit::Key::down},
    {GLFW_KEY_LEFT, kit::Key::left},
    {GLFW_KEY_RIGHT, kit::Key::right},
    {GLFW_KEY_PAGE_UP, kit::Key::page_up},
    {GLFW_KEY_PAGE_DOWN, kit::Key::page_down},
    {GLFW_KEY_HOME, kit::Key::home},
    {GLFW_KEY_END, kit::Key::end},
    {GLFW_KEY_ENTER, kit::Key::enter},
    {GLFW_KEY_KP_ENTER, kit::Key::enter},
    {GLFW_KEY_ESCAPE, kit::Key::escape},
    {GLFW_KEY_TAB, kit::Key::tab},
    {GLFW_KEY_SPACE, kit::Key::space},
    {GLFW_KEY_BACKSPACE, kit::Key::backspace},
    {GLFW_KEY_DELETE, kit::Key::del},
    {GLFW_KEY_EQUAL, kit::Key::plus},  // Ctrl + is pressed without Shift
    {GLFW_KEY_KP_ADD, kit::Key::plus},
    {GLFW_KEY_MINUS, kit::Key::minus},
    {GLFW_KEY_KP_SUBTRACT, kit::Key::minus},
};

kit::Key counted_from(kit::Key first, int by) {
  return static_cast<kit::Key>(static_cast<int>(first) + by);
}

}  // namespace

kit::Key key_of(int key, const char* name) {
  // By what is printed on it, so that Z is Z on a German keyboard too.
  if (name && name[0] >= 'a' && name[0] <= 'z' && name[1] == 0) {
    return counted_from(kit::Key::a, name[0] - 'a');
  }
  if (key >= GLFW_KEY_A && key <= GLFW_KEY_Z) return counted_from(kit::Key::a, key - GLFW_KEY_A);
  if (key >= GLFW_KEY_0 && key <= GLFW_KEY_9) {
    return counted_from(kit::Key::digit_0, key - GLFW_KEY_0);
  }
  if (key >= GLFW_KEY_KP_0 && key <= GLFW_KEY_KP_9) {
    return counted_from(kit::Key::digit_0, key - GLFW_KEY_KP_0);
  }
  if (key >= GLFW_KEY_F1 && key <= GLFW_KEY_F12) {
    return counted_from(kit::Key::f1, key - GLFW_KEY_F1);
  }
  for (const auto& [theirs, ours] : others) {
    if (theirs == key) return ours;
  }
  return kit::Key::none;
}

Input& Input::of(GLFWwindow* window) {
  return *static_cast<Input*>(glfwGetWindowUserPointer(window));
}

Input::Input(GLFWwindow* window) {
  glfwSetWindowUserPointer(window, this);
  listen_to_keys(window);
  listen_to_mouse(window);
}

void Input::listen_to_keys(GLFWwindow* window) {
  glfwSetKeyCallback(window, [](GLFWwindow* w, int key, int code, int action, int mods) {
    if (action == GLFW_RELEASE) return;
    const bool printable = key >= GLFW_KEY_A && key <= GLFW_KEY_Z;
    const kit::Key ours = key_of(key, printable ? glfwGetKeyName(key, code) : nullptr);
    if (ours == kit::Key::none) return;
    of(w).deeds_.push_back({.kind = Deed::Kind::key,
                            .press = {ours, (mods & GLFW_MOD_CONTROL) != 0,
                                      (mods & GLFW_MOD_SHIFT) != 0, (mods & GLFW_MOD_ALT) != 0}});
  });
  glfwSetCharCallback(window, [](GLFWwindow* w, unsigned letter) {
    of(w).deeds_.push_back({.kind = Deed::Kind::text, .text = utf8(letter)});
  });
}

void Input::listen_to_mouse(GLFWwindow* window) {
  glfwSetCursorPosCallback(window, [](GLFWwindow* w, double x, double y) {
    int wide = 1, pixels = 1, unused = 0;
    glfwGetWindowSize(w, &wide, &unused);
    glfwGetFramebufferSize(w, &pixels, &unused);
    const double scale = wide > 0 ? static_cast<double>(pixels) / wide : 1;
    const kit::Point at = {static_cast<float>(x * scale), static_cast<float>(y * scale)};
    auto& deeds = of(w).deeds_;
    // Of many moves only where they end matters.
    if (!deeds.empty() && deeds.back().kind == Deed::Kind::move) deeds.pop_back();
    deeds.push_back({.kind = Deed::Kind::move, .mouse = at});
  });
  glfwSetCursorEnterCallback(window, [](GLFWwindow* w, int entered) {
    if (!entered) of(w).deeds_.push_back({.kind = Deed::Kind::move, .mouse = {-1, -1}});
  });
  glfwSetMouseButtonCallback(window, [](GLFWwindow* w, int button, int action, int) {
    if (button != GLFW_MOUSE_BUTTON_LEFT) return;
    of(w).deeds_.push_back({.kind = Deed::Kind::button, .down = action == GLFW_PRESS});
  });
  glfwSetScrollCallback(window, [](GLFWwindow* w, double, double notches) {
    of(w).deeds_.push_back({.kind = Deed::Kind::wheel, .wheel = static_cast<float>(notches)});
  });
  glfwSetDropCallback(window, [](GLFWwindow* w, int count, const char** paths) {
    of(w).deeds_.push_back({.kind = Deed::Kind::drop, .dropped = {paths, paths + count}});
  });
}

kit::Frame Input::next() {
  kit::Frame frame;
  // A frame takes moves and wheel turns as they come, and ends with one press or one click.
  bool full = false;
  while (!deeds_.empty() && !full) {
    Deed deed = std::move(deeds_.front());
    deeds_.pop_front();
    switch (deed.kind) {
      case Deed::Kind::key:
        frame.keys.push_back(deed.press);
        // What the key typed comes with it: the T of a shortcut is not a letter for later.
        while (!deeds_.empty() && deeds_.front().kind == Deed::Kind::text) {
          frame.text += deeds_.front().text;
          deeds_.pop_front();
        }
        full = true;
        break;
      case Deed::Kind::text:
        frame.text += deed.text;
        break;
      case Deed::Kind::move:
        mouse_ = deed.mouse;
        break;
      case Deed::Kind::button:
        down_ = deed.down;
        full = true;
        break;
      case Deed::Kind::wheel:
        frame.wheel += deed.wheel;
        break;
      case Deed::Kind::drop:
        frame.dropped = std::move(deed.dropped);
        full = true;
        break;
    }
  }
  frame.mouse = mouse_;
  frame.mouse_down = down_;
  return frame;
}

}  // namespace tc
