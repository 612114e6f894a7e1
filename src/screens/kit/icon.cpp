#include "screens/kit/icon.h"

#include <cmath>

#include "screens/kit/canvas.h"

namespace tc::kit {
namespace {

/// On a square of 24, drawn with a pen of 1.8.
std::string_view path_of(Icon icon) {
  switch (icon) {
    case Icon::none:
      break;
    case Icon::practise:
      return "M4 20v-7h16v7M2 13h20M7 13V9a5 5 0 0 1 10 0v4M9.8 5a2.2 2.2 0 0 1 4.4 0"
             "a2.2 2.2 0 0 1-4.4 0";
    case Icon::study:
      return "M4 5c3-1.5 6-1 8 1c2-2 5-2.5 8-1v14c-3-1.5-6-1-8 1c-2-2-5-2.5-8-1zM12 6v14";
    case Icon::portfolio:
      return "M3.5 4h17v16h-17zM3.5 9.5h17M9 9.5V20M14.5 9.5V20";
    case Icon::export_out:
      return "M12 15V4M7.5 8.5L12 4l4.5 4.5M4 15v5h16v-5";
    case Icon::cohort:
    case Icon::people:
      return "M6 9a3 3 0 0 1 6 0a3 3 0 0 1-6 0M3 19c.6-3.5 3-5 6-5s5.4 1.5 6 5"
             "M14.7 8a2.3 2.3 0 0 1 4.6 0a2.3 2.3 0 0 1-4.6 0M16.5 13c2.5 0 4 1.3 4.5 4";
    case Icon::quality:
      return "M12 3l7 3v5c0 4.5-3 8-7 10c-4-2-7-5.500-7-10V6zM9 12l2 2l4-4";
    case Icon::write:
      return "M4 20l1-4L16.500 4.500l3 3L8 19zM14 7l3 3";
    case Icon::back:
      return "M19 12H5M11 6l-6 6l6 6";
    case Icon::plus:
      return "M12 5v14M5 12h14";
    case Icon::assess:
    case Icon::tick:
      return "M5 12.5l4.5 4.5L19 7";
    case Icon::cross:
      return "M6.500 6.500l11 11M17.500 6.500l-11 11";
    case Icon::dot:
      return "M10 12a2 2 0 0 1 4 0a2 2 0 0 1-4 0";
    case Icon::search:
      return "M4.500 10.500a6 6 0 0 1 12 0a6 6 0 0 1-12 0M15 15l5 5";
    case Icon::settings:
      return "M9 12a3 3 0 0 1 6 0a3 3 0 0 1-6 0M12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2.100 2.1"
             "M16.300 16.300l2.100 2.100M5.600 18.400l2.100-2.100M16.300 7.700l2.100-2.100";
    case Icon::clock:
      return "M3.500 12a8.500 8.500 0 0 1 17 0a8.500 8.500 0 0 1-17 0M12 7v5l3.500 2";
    case Icon::phone:
      return "M7 3.5h3l1.5 4.5l-2 1.5c1 2.5 2.5 4 5 5l1.5-2l4.5 1.5v3c0 2-1.5 3-3.5 3"
             "C10 19.5 4.5 14 4 7C4 5 5 3.5 7 3.5z";
    case Icon::bag:
      return "M5 8h14l1 12H4zM8.500 10V7a3.500 3.500 0 0 1 7 0v3";
    case Icon::exchange:
      return "M4 8.500h15M15 4.500l4 4l-4 4M20 15.500H5M9 11.500l-4 4l4 4";
    case Icon::email:
      return "M3 6h18v12H3zM3 7l9 7l9-7";
    case Icon::chat:
      return "M4 5h16v11h-9l-4 4v-4H4zM8 10.500h.5M12 10.500h.5M15.700 10.500h.5";
    case Icon::web:
      return "M3.5 12a8.5 8.5 0 0 1 17 0a8.5 8.5 0 0 1-17 0M3.5 12h17M12 3.5c-4.5 4.5-4.5 12.5 0 17"
             "c4.5-4.5 4.5-12.5 0-17";
    case Icon::arrow_right:
      return "M5 12h14M13 6l6 6l-6 6";
    case Icon::info:
      return "M3.500 12a8.500 8.500 0 0 1 17 0a8.500 8.500 0 0 1-17 0M12 11v5.500M12 7.500v.4";
  }
  return "";
}

}  // namespace

void draw_icon(Ui& ui, const Rect& place, Icon icon, float size, Colour colour) {
  const Point middle = place.middle();
  const Placement where = {{std::round(middle.x - size / 2), std::round(middle.y - size / 2)},
                           size / 24};
  ui.canvas().stroke(path_of(icon), where, colour, 1.8F);
}

}  // namespace tc::kit
