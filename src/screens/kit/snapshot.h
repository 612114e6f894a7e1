#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "screens/kit/geometry.h"

namespace tc::kit {

enum class Role {
  heading,
  paragraph,
  speech,
  button,
  link,
  nav_item,
  card,
  list_row,
  chip,
  tab,
  text_field,
  text_area,
  choice,
  checkbox,
  progress,
  key_hint,
  table_cell,
  banner,
  dialog,
  region,
  picture,
  plot,
};

std::string_view name_of(Role role);

struct State {
  bool focusable = false;
  bool focused = false;
  bool disabled = false;
  bool selected = false;
  bool checked = false;
  bool expanded = false;
  bool covered = false;  ///< a dialog lies over it

  bool operator==(const State&) const = default;
};

/// One thing on the screen, as tests, the voice and a screen reader see it.
struct Control {
  std::string id;  ///< stable from release to release: "reply.1"
  Role role = Role::paragraph;
  std::string name;         ///< the label, or the text itself
  std::string description;  ///< what a sighted person sees around it: the key, the hint
  std::string value;        ///< typed text, the chosen option, "7 of 18"
  State state = {};
  Rect rect = {};
  std::vector<std::string> actions = {};  ///< "press", "type"; empty for plain text
};

/// One frame's screen; never changes once made.
class Snapshot {
 public:
  Snapshot() = default;
  Snapshot(std::vector<Control> controls, std::vector<std::string> announcements);

  const std::vector<Control>& controls() const { return controls_; }
  /// What the voice should say of itself, e.g. a refusal; oldest first.
  const std::vector<std::string>& announcements() const { return announcements_; }

  const Control* find(std::string_view id) const;
  /// By id, or else by name; prefers what can be pressed. Nothing: nullptr.
  const Control* named(std::string_view id_or_name) const;
  const Control* focused() const;

  /// Line by line what the screen says, in drawing order: names, and values after ": ".
  std::string text() const;
  /// Every control with role, id and state, for messages of failed tests.
  std::string describe() const;

 private:
  std::vector<Control> controls_;
  std::vector<std::string> announcements_;
};

}  // namespace tc::kit
