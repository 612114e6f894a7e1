#pragma once

#include <string>
#include <string_view>

namespace tc::kit {

/// Our own names for keys, by what is printed on them; the window translates into these, and
/// tests press the same.
enum class Key {
  none,
  a,
  b,
  c,
  d,
  e,
  f,
  g,
  h,
  i,
  j,
  k,
  l,
  m,
  n,
  o,
  p,
  q,
  r,
  s,
  t,
  u,
  v,
  w,
  x,
  y,
  z,
  digit_0,
  digit_1,
  digit_2,
  digit_3,
  digit_4,
  digit_5,
  digit_6,
  digit_7,
  digit_8,
  digit_9,
  f1,
  f2,
  f3,
  f4,
  f5,
  f6,
  f7,
  f8,
  f9,
  f10,
  f11,
  f12,
  up,
  down,
  left,
  right,
  page_up,
  page_down,
  home,
  end,
  enter,
  escape,
  tab,
  space,
  backspace,
  del,
  plus,
  minus,
};

struct KeyPress {
  Key key = Key::none;
  bool ctrl = false;
  bool shift = false;
  bool alt = false;

  bool operator==(const KeyPress&) const = default;
};

/// Key::digit_1 … Key::digit_9 for 1 … 9; Key::none for other numbers.
Key digit(int number);

/// What a key cap shows: "1", "T", "F1", "Enter", "Esc".
std::string_view cap(Key key);
/// With what is held down: "Ctrl+Enter".
std::string cap(const KeyPress& press);

}  // namespace tc::kit
