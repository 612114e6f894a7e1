#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "screens/kit/ui.h"

namespace tc::kit {

/// A line through values 0 to 100 at even steps; dashed, so that two are told apart without
/// colour, and named at its end.
struct PlotLine {
  std::string_view name;
  std::vector<int> values;
  Tone tone = Tone::met;
  bool dashed = false;
};

/// Mood over moves. `marks` are steps at which the learner moved. `words` say the same for those
/// who do not see it.
struct PlotSpec {
  std::string_view id;
  std::string_view name;
  std::string_view words;
  std::vector<PlotLine> lines;
  std::vector<std::size_t> marks = {};
  float height = 152;  ///< design pixels
};
void plot(Ui& ui, const PlotSpec& spec);

}  // namespace tc::kit
