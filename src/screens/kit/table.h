#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "screens/kit/text.h"

namespace tc::kit {

/// 0: an equal share of what the others leave.
struct TableColumn {
  std::string_view title;
  float width = 0;  ///< design pixels
};

struct Cell {
  std::vector<Run> runs;
  Tone tone = Tone::plain;  ///< the ground of the whole cell, to be read at a glance
};

/// A matrix read at a glance: hairlines between rows, a coloured ground per cell.
///     Table table(ui, {.id = "portfolio.criteria"}, {{"Criterion"}, {"Observed", 84}});
///     table.row("IMIVPO01/P2", {...cells});
struct TableSpec {
  std::string_view id;
  bool rows_open = false;  ///< rows can be focused and pressed; arrow keys move
};
class Table {
 public:
  Table(Ui& ui, const TableSpec& spec, std::vector<TableColumn> columns);
  /// True when pressed. The record's id is "<table id>.<row id>", its name all cells' words.
  bool row(std::string_view row_id, const std::vector<Cell>& cells, bool current = false);

 private:
  void draw_titles();
  void draw_row(const Rect& place, const std::vector<Cell>& cells,
                const std::vector<float>& heights, bool current, const Reaction& now);

  Ui& ui_;
  std::string id_;
  bool rows_open_ = false;
  std::vector<TableColumn> columns_;
  std::vector<float> widths_;
};

}  // namespace tc::kit
