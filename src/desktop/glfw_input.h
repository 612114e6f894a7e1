#pragma once

#include <deque>
#include <string>
#include <vector>

#include "screens/kit/ui.h"

struct GLFWwindow;

namespace tc {

/// What hands did to the window, in order, cut into frames so that no press and no click is lost
/// however fast they come.
class Input {
 public:
  /// Listens to the window; it must live as long as the window.
  explicit Input(GLFWwindow* window);

  bool waiting() const { return !deeds_.empty(); }
  /// The next frame's share. Size, density and time are the caller's.
  kit::Frame next();

 private:
  struct Deed {
    enum class Kind { key, text, move, button, wheel, drop } kind;
    kit::KeyPress press = {};
    std::string text = {};
    kit::Point mouse = {};
    bool down = false;
    float wheel = 0;
    std::vector<std::string> dropped = {};
  };
  static Input& of(GLFWwindow* window);
  void listen_to_keys(GLFWwindow* window);
  void listen_to_mouse(GLFWwindow* window);

  std::deque<Deed> deeds_;
  kit::Point mouse_ = {-1, -1};
  bool down_ = false;
};

/// Our name for one of GLFW's keys; `name` is what the layout prints on it, may be null.
kit::Key key_of(int glfw_key, const char* name);

}  // namespace tc
