#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "screens/kit/ui.h"

namespace tc {

/// Shows a screen without a window and works it as a person would: by what is seen. Each action
/// runs frames until the screen has settled.
///     Screen screen([&](kit::Ui& ui) { page.draw(ui, view, intents); });
///     screen.click("Hand in");
///     REQUIRE(screen.text().find("handed in") != std::string::npos);
class Screen {
 public:
  using Draw = std::function<void(kit::Ui&)>;
  explicit Screen(Draw draw, float width = 1280, float height = 800,
                  const kit::Appearance& appearance = {});

  /// Presses the control with this id or name by mouse. Fails the test, with what is on the
  /// screen, where there is none or it cannot be pressed. Scrolls to it first.
  void click(std::string_view id_or_name);
  void press(kit::Key key) { press(kit::KeyPress{key}); }
  void press(const kit::KeyPress& press);
  /// Types into what has the focus.
  void type(std::string_view utf8);
  /// Focuses the field by mouse, and types over what is in it.
  void fill(std::string_view id_or_name, std::string_view utf8);
  void wheel(std::string_view id_or_name, float notches);
  /// Lets files fall on the window.
  void drop(std::vector<std::string> paths);
  void wait(double seconds);  ///< lets time go by
  void resize(float width, float height);
  void draw();  ///< one more settled screen

  std::string text() const;  ///< all that is said on the screen, line by line
  bool shows(std::string_view words) const;
  /// The control with this id or name; fails the test where there is none.
  kit::Control control(std::string_view id_or_name) const;
  bool has(std::string_view id_or_name) const;
  std::string focused() const;  ///< id
  std::shared_ptr<const kit::Snapshot> snapshot() const { return ui_.snapshot(); }
  kit::Ui& ui() { return ui_; }

 private:
  void frame(kit::Frame input);
  void settle();
  const kit::Control& pressable(std::string_view id_or_name) const;

  Draw draw_;
  kit::Ui ui_;
  kit::Frame at_;
};

}  // namespace tc
