#include "screens/kit/document.h"

#include <algorithm>
#include <cmath>

#include "screens/kit/inside.h"

namespace tc::kit {
namespace {

float thin_line(const Ui& ui) { return std::max(1.0F, std::floor(ui.px(1))); }

std::vector<Run> runs_of(const DocumentRow& row) {
  return {{row.words, row.strong ? Style::small_strong : Style::small}};
}

float words_width(const Ui& ui, const DocumentRow& row, float width) {
  if (row.amount.empty()) return width;
  return width - text_width(ui, row.amount, Style::small_strong) - ui.px(16);
}

float row_height(const Ui& ui, const DocumentRow& row, float width) {
  return text_height(ui, runs_of(row), words_width(ui, row, width)) + ui.px(6);
}

void draw_row(Ui& ui, const Rect& at, const DocumentRow& row) {
  const float gap = ui.px(3);
  if (row.strong) ui.canvas().rect({at.x, at.y, at.w, thin_line(ui)}, ui.theme().ink);
  draw_text(ui, {at.x, at.y + gap, words_width(ui, row, at.w), at.h}, runs_of(row));
  if (row.amount.empty()) return;
  const Style style = row.strong ? Style::small_strong : Style::small;
  draw_line(ui, {at.right() - text_width(ui, row.amount, style), at.y + gap}, row.amount, style,
            ui.theme().ink);
}

/// The firm at the left, the document's number at the right; gives how tall it is.
float draw_letterhead(Ui& ui, const Rect& at, const DocumentSpec& spec) {
  const Theme& t = ui.theme();
  const float small = line_height(ui, Style::small);
  const float large = line_height(ui, Style::body_strong);
  draw_line(ui, {at.x, at.y}, spec.from, Style::small_strong, t.ink2);
  draw_line(ui, {at.x, at.y + small}, spec.title, Style::body_strong, t.ink);
  const auto right = [&](std::string_view words, float y, Style style) {
    draw_line(ui, {at.right() - text_width(ui, words, style), y}, words, style, t.ink);
  };
  right(spec.number, at.y, Style::small_strong);
  right(spec.detail, at.y + small, Style::small);
  const float height = small + large + ui.px(10);
  ui.canvas().rect({at.x, at.y + height - ui.px(4), at.w, ui.px(2)}, t.accent);
  return height + ui.px(4);
}

std::string all_words(const DocumentSpec& spec) {
  std::string words(spec.title);
  words += " " + std::string(spec.number);
  for (const DocumentRow& row : spec.rows)
    words += "\n" + row.words + (row.amount.empty() ? "" : " " + row.amount);
  return words;
}

}  // namespace

void document(Ui& ui, const DocumentSpec& spec) {
  const float side = ui.px(24);
  const float width = std::min(ui.width(), ui.px(560));
  const float inner = width - 2 * side;
  float height =
      2 * side + line_height(ui, Style::small) + line_height(ui, Style::body_strong) + ui.px(14);
  for (const DocumentRow& row : spec.rows) height += row_height(ui, row, inner);
  const Rect place = ui.take(width, height);
  ui.record({.id = std::string(spec.id), .name = all_words(spec), .rect = place});
  const Theme& t = ui.theme();
  ui.canvas().shadow(place, t.shadow, ui.px(3), ui.px(6));
  ui.canvas().rect(place, t.surface, ui.px(3));
  ui.canvas().frame(place, t.line, thin_line(ui), ui.px(3));
  Rect at = {place.x + side, place.y + side, inner, 0};
  at.y += draw_letterhead(ui, at, spec);
  for (const DocumentRow& row : spec.rows) {
    at.h = row_height(ui, row, inner);
    draw_row(ui, at, row);
    at.y += at.h;
  }
}

Browser::Browser(Ui& ui, const BrowserSpec& spec) : Scope(ui) {
  Inside& in = ui.inside();
  const std::string key = std::string(spec.id) + "/height";
  const float bar = line_height(ui, Style::small) + ui.px(20);
  const float head = line_height(ui, Style::body_strong) + ui.px(20);
  place_ = in.open(ui.width(), 0);
  place_.h = std::max(in.memory(key), bar + head);
  const Theme& t = ui.theme();
  const float radius = ui.px(10);
  ui.canvas().rect(place_, t.paper, radius);
  ui.canvas().frame(place_, t.edge, thin_line(ui), radius);
  draw_address({place_.x, place_.y, place_.w, bar}, spec);
  draw_head({place_.x, place_.y + bar, place_.w, head}, spec);
  top_ = bar + head;
  const float side = ui.px(20);
  in.push_column({place_.x + side, place_.y + top_ + ui.px(14), place_.w - 2 * side, 0},
                 ui.space(1), false);
  id_ = key;
}

void Browser::draw_address(const Rect& bar, const BrowserSpec& spec) {
  const Theme& t = ui_.theme();
  const float in = ui_.px(8);
  draw_icon(ui_, {bar.x + in, bar.y, ui_.px(24), bar.h}, Icon::web, ui_.px(20), t.ink2);
  const Rect pill = {bar.x + ui_.px(40), bar.y + ui_.px(6), bar.w - ui_.px(52), bar.h - ui_.px(12)};
  ui_.canvas().rect(pill, t.surface, pill.h / 2);
  ui_.canvas().frame(pill, t.line, thin_line(ui_), pill.h / 2);
  ui_.record({.id = std::string(spec.id) + ".address",
              .name = std::string(spec.address),
              .description = "the address",
              .rect = pill});
  draw_text(ui_, {pill.x + ui_.px(12), pill.y + ui_.px(4), pill.w - ui_.px(24), pill.h},
            {small(std::string(spec.address))}, 1);
}

void Browser::draw_head(const Rect& head, const BrowserSpec& spec) {
  const Theme& t = ui_.theme();
  ui_.canvas().rect({head.x + 1, head.y, head.w - 2, head.h}, t.rail);
  if (t.palette == Palette::high_contrast)
    ui_.canvas().frame({head.x, head.y, head.w, head.h}, t.line, thin_line(ui_));
  const float line = line_height(ui_, Style::body_strong);
  const float y = head.y + std::floor((head.h - line) / 2);
  draw_line(ui_, {head.x + ui_.px(20), y}, spec.shop, Style::body_strong, t.rail_on_text);
  ui_.record({.id = std::string(spec.id) + ".shop",
              .name = std::string(spec.shop),
              .rect = {head.x, head.y, head.w / 2, head.h}});
  const float width = text_width(ui_, spec.basket, Style::small);
  const float small_y = head.y + std::floor((head.h - line_height(ui_, Style::small)) / 2);
  draw_line(ui_, {head.right() - width - ui_.px(20), small_y}, spec.basket, Style::small,
            t.rail_on_text);
  draw_search(head, head.x + ui_.px(36) + text_width(ui_, spec.shop, Style::body_strong),
              head.right() - width - ui_.px(66));
  draw_icon(ui_, {head.right() - width - ui_.px(50), head.y, ui_.px(24), head.h}, Icon::bag,
            ui_.px(20), t.rail_on_text);
}

/// The box to search in, where there is room between the shop's name and the basket.
void Browser::draw_search(const Rect& head, float left, float right) {
  const Theme& t = ui_.theme();
  if (right - left < ui_.px(120)) return;
  const float high = line_height(ui_, Style::small) + ui_.px(8);
  const float wide = std::min(right - left, ui_.px(240));
  const Rect box = {right - wide, head.y + std::floor((head.h - high) / 2), wide, high};
  ui_.canvas().rect(box, t.surface, ui_.px(6));
  draw_icon(ui_, {box.x + ui_.px(6), box.y, ui_.px(18), box.h}, Icon::search, ui_.px(16), t.ink2);
  draw_line(ui_, {box.x + ui_.px(30), box.y + ui_.px(4)}, "Search", Style::small, t.ink2);
}

Browser::~Browser() {
  Inside& in = ui_.inside();
  const Rect took = in.pop();
  const float height = top_ + ui_.px(14) + took.h + ui_.px(18);
  // Its ground is drawn first, as tall as it was in the last frame.
  if (std::abs(in.memory(id_) - height) > 0.5F) ui_.want_frame_in(0);
  in.memory(id_) = height;
  place_.h = height;
  in.close(place_);
}

}  // namespace tc::kit
