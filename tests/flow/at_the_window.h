#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "a_desktop.h"
#include "a_look_inside.h"

namespace tc {

/// A home of its own for the program, gone with the test.
struct Home {
  Home();
  ~Home();
  Home(const Home&) = delete;
  Home& operator=(const Home&) = delete;
  std::filesystem::path path;
};

/// A person at the window: does what they do, and knows from a look inside where things are and
/// when they were recorded.
class AtTheWindow {
 public:
  explicit AtTheWindow(const Home& home);

  ADesktop& desktop() { return desktop_; }
  ALookInside& inside() { return inside_; }
  const std::string& workspace() const { return workspace_; }
  const Person& who() const { return who_; }

  /// Who looks in from the side, too; the page is their first.
  void act_as(std::string_view name);
  /// Presses Tab until that has the focus, here and aside.
  void tab_to(std::string_view id);
  /// Clicks in the window where the same page, drawn aside, has the control; and there.
  void click(std::string_view id_or_name);
  /// The same for what would be recorded: only the window does it.
  void click_only(std::string_view id_or_name);
  /// Types over what is in a field; there too.
  void fill(std::string_view id, std::string_view text);
  /// The same for the field after the one that has the focus, which scrolls into sight.
  void fill_next(std::string_view id, std::string_view text);
  /// Types into what has the focus, and presses Return; only the window does it.
  void enter(std::string_view text);
  /// Does something and waits until it has come to this.
  void until(const std::string& what, const std::function<bool()>& is_so,
             const std::function<void()>& deed);
  /// Does something and waits until it is in the record.
  void until_recorded(const std::string& what, const std::function<void()>& deed);

 private:
  void type_over(std::string_view text);

  std::string workspace_;
  ADesktop desktop_;
  ALookInside inside_;
  Person who_;
  std::optional<Screen> shown_;
};

}  // namespace tc
