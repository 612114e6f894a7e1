#pragma once

#include "screens/kit/ui.h"

namespace tc::kit {

enum class Icon {
  none,
  practise,
  study,
  portfolio,
  export_out,
  assess,
  cohort,
  quality,
  write,
  back,
  plus,
  tick,
  cross,
  dot,
  search,
  settings,
  people,
  clock,
  phone,
  bag,
  arrow_right,
  info,
  exchange,
  email,
  chat,
  web,
};

/// Drawn as vectors into the square around the middle of `place`, `size` pixels wide.
void draw_icon(Ui& ui, const Rect& place, Icon icon, float size, Colour colour);

}  // namespace tc::kit
