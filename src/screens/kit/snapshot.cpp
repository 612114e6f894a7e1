#include "screens/kit/snapshot.h"

#include <algorithm>
#include <array>

namespace tc::kit {

std::string_view name_of(Role role) {
  static constexpr std::array<std::string_view, 22> names = {
      "heading", "paragraph", "speech",   "button",   "link",       "nav item",
      "card",    "list row",  "chip",     "tab",      "text field", "text area",
      "choice",  "checkbox",  "progress", "key hint", "table cell", "banner",
      "dialog",  "region",    "picture",  "plot"};
  return names.at(static_cast<std::size_t>(role));
}

Snapshot::Snapshot(std::vector<Control> controls, std::vector<std::string> announcements)
    : controls_(std::move(controls)), announcements_(std::move(announcements)) {}

const Control* Snapshot::find(std::string_view id) const {
  const auto at = std::find_if(controls_.begin(), controls_.end(),
                               [&](const Control& control) { return control.id == id; });
  return at == controls_.end() ? nullptr : &*at;
}

const Control* Snapshot::named(std::string_view id_or_name) const {
  if (const Control* control = find(id_or_name)) return control;
  const Control* found = nullptr;
  for (const Control& control : controls_) {
    if (control.name != id_or_name) continue;
    // Of several with one name the top one counts: a dialog repeats the words of its page.
    const bool better = !found || (!control.actions.empty() && !control.state.covered &&
                                   (found->actions.empty() || found->state.covered));
    if (better) found = &control;
  }
  return found;
}

const Control* Snapshot::focused() const {
  const auto at = std::find_if(controls_.begin(), controls_.end(),
                               [](const Control& control) { return control.state.focused; });
  return at == controls_.end() ? nullptr : &*at;
}

std::string Snapshot::text() const {
  std::string all;
  for (const Control& control : controls_) {
    if (control.name.empty() && control.value.empty()) continue;
    all += control.name;
    if (!control.name.empty() && !control.value.empty()) all += ": ";
    all += control.value + "\n";
  }
  return all;
}

std::string Snapshot::describe() const {
  std::string all;
  for (const Control& control : controls_) {
    all += std::string(name_of(control.role)) + " " + control.id + " '" + control.name + "'";
    if (!control.value.empty()) all += " = '" + control.value + "'";
    const State& state = control.state;
    if (state.focused) all += " focused";
    if (state.disabled) all += " disabled";
    if (state.selected) all += " selected";
    if (state.checked) all += " checked";
    if (state.expanded) all += " open";
    if (state.covered) all += " covered";
    all += "\n";
  }
  return all;
}

}  // namespace tc::kit
