#include "screens/kit/table.h"

#include <algorithm>
#include <cmath>

#include "screens/kit/inside.h"

namespace tc::kit {
namespace {

std::string words_of(const Cell& cell) {
  std::string words;
  for (const Run& run : cell.runs) words += run.text;
  return words;
}

}  // namespace

Table::Table(Ui& ui, const TableSpec& spec, std::vector<TableColumn> columns)
    : ui_(ui), id_(spec.id), rows_open_(spec.rows_open), columns_(std::move(columns)) {
  float fixed = 0;
  float shares = 0;
  for (const TableColumn& column : columns_) {
    // A column is never narrower than its title.
    const float title = text_width(ui, column.title, Style::small_strong) + ui.px(20);
    widths_.push_back(column.width > 0 ? std::max(ui.px(column.width), title) : 0);
    fixed += widths_.back();
    shares += column.width > 0 ? 0 : 1;
  }
  for (float& width : widths_) {
    if (width == 0) width = std::floor(std::max(ui.px(120), (ui.width() - fixed) / shares));
  }
  float total = 0;
  for (const float width : widths_) total += width;
  // Large text in a narrow window: all columns give way alike.
  const float part = std::min(1.0F, ui.width() / total);
  for (float& width : widths_) width = std::floor(width * part);
  draw_titles();
}

void Table::draw_titles() {
  Ui& ui = ui_;
  const float line = line_height(ui, Style::small_strong);
  const Rect place = ui.take(line + ui.px(20));
  float x = place.x;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const float in = i == 0 ? ui.px(16) : ui.px(10);
    const std::string title(columns_[i].title);
    ui.record({.id = id_ + ".head." + std::to_string(i + 1),
               .role = Role::table_cell,
               .name = title,
               .rect = {x, place.y, widths_[i], place.h}});
    draw_text(ui, {x + in, place.y + ui.px(10), widths_[i] - in, line},
              {{title, Style::small_strong, Ink::second}}, 1);
    x += widths_[i];
  }
}

bool Table::row(std::string_view row_id, const std::vector<Cell>& cells, bool current) {
  const float pad = ui_.px(8);
  std::vector<float> heights;
  float tallest = 0;
  for (std::size_t i = 0; i < cells.size() && i < widths_.size(); ++i) {
    const float in = i == 0 ? ui_.px(16) : ui_.px(10);
    heights.push_back(text_height(ui_, cells[i].runs, widths_[i] - in - ui_.px(8)));
    tallest = std::max(tallest, heights.back());
  }
  const float gap = ui_.inside().lane().gap;
  // Rows touch: the column's gap is for what stands apart.
  ui_.inside().lane().gap = 0;
  const Rect place = ui_.take(tallest + 2 * pad);
  ui_.inside().lane().gap = gap;
  std::string name;
  for (std::size_t i = 0; i < heights.size(); ++i) {
    name += (i == 0 ? "" : " | ") + words_of(cells[i]);
  }
  Control control{.id = id_ + "." + std::string(row_id),
                  .role = Role::table_cell,
                  .name = name,
                  .state = {.selected = current},
                  .rect = place};
  Reaction now;
  if (rows_open_) {
    now = ui_.react(std::move(control), {.group = id_});
  } else {
    ui_.record(std::move(control));
  }
  draw_row(place, cells, heights, current, now);
  if (now.focused && ui_.inside().keyboard) {
    draw_ring(ui_, place.grown(-ui_.px(3)), ui_.px(4));
  }
  return now.activated;
}

void Table::draw_row(const Rect& place, const std::vector<Cell>& cells,
                     const std::vector<float>& heights, bool current, const Reaction& now) {
  const Theme& t = ui_.theme();
  if (current) ui_.canvas().rect(place, t.amber_pair.ground);
  if (now.hovered) ui_.canvas().rect(place, t.hover);
  float x = place.x;
  for (std::size_t i = 0; i < heights.size(); ++i) {
    const float in = i == 0 ? ui_.px(16) : ui_.px(10);
    const float width = i + 1 == widths_.size() ? place.right() - x - 1 : widths_[i];
    if (cells[i].tone != Tone::plain) {
      ui_.canvas().rect({x, place.y, width, place.h}, t.pair(cells[i].tone).ground);
    }
    const float y = place.y + std::floor((place.h - heights[i]) / 2);
    draw_text(ui_, {x + in, y, widths_[i] - in - ui_.px(8), heights[i]}, cells[i].runs);
    x += widths_[i];
  }
  ui_.canvas().rect({place.x, place.y, place.w, std::max(1.0F, std::floor(ui_.px(1)))}, t.line);
}

}  // namespace tc::kit
