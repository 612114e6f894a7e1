#pragma once

#include <cstddef>
#include <string>

#include "screens/kit/geometry.h"

namespace tc::kit {

enum class Flow { below, beside };

/// The cursor of one open Column, Row, Card or region.
struct Lane {
  Flow flow = Flow::below;
  Rect place;  ///< left, top and width are fixed; the height is how far it may go
  float gap = 0;
  float x = 0;  ///< next place in a row
  float y = 0;  ///< the end of what is there; in a row the top of the line
  bool first = true;
  bool bounded = true;  ///< whether place.h means anything
  float natural = 0;    ///< how wide a row would be on one line
  float extent = 0;     ///< the rightmost end of what has a natural width
  float line_height = 0;
  std::size_t line = 0;
  std::string key;  ///< of a row: where its heights are remembered
};

/// A place where Tab stops.
struct Stop {
  std::string id;
  Rect rect;
  std::string group;
  std::size_t layer = 0;
  bool typing = false;
};

/// How far a region is scrolled, kept by its id.
struct Scrolled {
  float offset = 0;
  float content = 0;
  bool was_at_end = true;
  Point caret;  ///< of a text field: it is brought into sight when it moves
};

/// A region while it is open.
struct OpenScroll {
  std::string id;
  Rect view;
  float start = 0;
  bool at_end = false;
  std::size_t first_stop = 0;
  std::string name = {};
};

struct OpenDialog {
  std::string id;
  std::string first_focus;
};

}  // namespace tc::kit
