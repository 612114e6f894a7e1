#include "screens/kit/key.h"

#include <array>

namespace tc::kit {

Key digit(int number) {
  if (number < 1 || number > 9) return Key::none;
  return static_cast<Key>(static_cast<int>(Key::digit_0) + number);
}

std::string_view cap(Key key) {
  static constexpr std::array<std::string_view, 67> caps = {
      "",      "A",         "B",      "C",       "D",         "E",    "F",   "G",     "H",   "I",
      "J",     "K",         "L",      "M",       "N",         "O",    "P",   "Q",     "R",   "S",
      "T",     "U",         "V",      "W",       "X",         "Y",    "Z",   "0",     "1",   "2",
      "3",     "4",         "5",      "6",       "7",         "8",    "9",   "F1",    "F2",  "F3",
      "F4",    "F5",        "F6",     "F7",      "F8",        "F9",   "F10", "F11",   "F12", "Up",
      "Down",  "Left",      "Right",  "Page Up", "Page Down", "Home", "End", "Enter", "Esc", "Tab",
      "Space", "Backspace", "Delete", "+",       "-"};
  return caps.at(static_cast<std::size_t>(key));
}

std::string cap(const KeyPress& press) {
  return std::string(press.ctrl ? "Ctrl+" : "") + (press.alt ? "Alt+" : "") +
         (press.shift ? "Shift+" : "") + std::string(cap(press.key));
}

}  // namespace tc::kit
