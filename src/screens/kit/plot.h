#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "screens/kit/ui.h"

namespace tc::kit {

/// Lines are told apart without colour.
enum class Pen { solid, dashed, dotted };

/// A line through values 0 to 100 at even steps, named at its end.
struct PlotLine {
  std::string_view name;
  std::vector<int> values;
  Tone tone = Tone::met;
  Pen pen = Pen::solid;
};

/// A step that is marked on the first line. One with a name can be pointed at, focused and pressed:
/// all lines are marked there, and name and detail are told under the plot.
struct PlotMark {
  std::size_t at = 0;
  std::string name = {};
  std::string detail = {};
};

/// Mood over moves. `words` say the same for those who do not see it.
struct PlotSpec {
  std::string_view id;
  std::string_view name;
  std::string_view words;
  std::vector<PlotLine> lines;
  std::vector<PlotMark> marks = {};  ///< controls "<id>.<at>"; arrows go from one to the next
  std::string_view hint = {};        ///< stands under the plot while no mark is pointed at
  float height = 152;                ///< design pixels, without what stands under it
};
/// The mark that was pressed, as its place among the marks.
std::optional<std::size_t> plot(Ui& ui, const PlotSpec& spec);

}  // namespace tc::kit
