#include <algorithm>
#include <cmath>

#include "screens/kit/inside.h"
#include "screens/kit/window.h"

namespace tc::kit {

void Inside::push_column(const Rect& place, float gap, bool bounded) {
  lanes.push_back({.place = place, .gap = gap, .x = place.x, .y = place.y, .bounded = bounded});
}

void Inside::push_row(const std::string& key, const Rect& place, float gap, bool to_right) {
  Lane row{.flow = Flow::beside, .place = place, .gap = gap, .x = place.x, .y = place.y};
  row.key = key;
  row.bounded = false;
  if (to_right) row.x = std::max(place.x, place.right() - memory(key + "/width"));
  lanes.push_back(std::move(row));
}

Rect Inside::pop() {
  const Lane lane = std::move(lanes.back());
  lanes.pop_back();
  if (lane.flow == Flow::below) {
    return {lane.place.x, lane.place.y, lane.place.w, lane.y - lane.place.y};
  }
  memory(lane.key + "/" + std::to_string(lane.line)) = lane.line_height;
  memory(lane.key + "/width") = lane.natural;
  const float height = lane.y + lane.line_height - lane.place.y;
  memory(lane.key + "/height") = height;
  return {lane.place.x, lane.place.y, std::max(0.0F, lane.extent - lane.place.x), height};
}

std::string Inside::name_of_row(std::string_view id) {
  if (!id.empty()) return std::string(id);
  return "row." + std::to_string(rows++);
}

Rect Inside::open(float width, float height) {
  Lane& lane = this->lane();
  if (lane.flow == Flow::below) {
    const float y = lane.y + (lane.first ? 0 : lane.gap);
    return {lane.place.x, y, std::min(width, lane.place.w), height};
  }
  float gap = lane.first ? 0 : lane.gap;
  if (!lane.first && lane.x + gap + width > lane.place.right() + 0.5F) {
    memory(lane.key + "/" + std::to_string(lane.line)) = lane.line_height;
    lane.y += lane.line_height + lane.gap;
    lane.x = lane.place.x;
    lane.line_height = 0;
    ++lane.line;
    gap = 0;
  }
  // The line's height is known from the last frame; a new line settles within one.
  const float known = memory(lane.key + "/" + std::to_string(lane.line));
  const float line = std::max(known, height);
  return {lane.x + gap, lane.y + std::floor((line - height) / 2), width, height};
}

void Inside::close(const Rect& place) {
  Lane& lane = this->lane();
  lane.first = false;
  lane.extent = std::max(lane.extent, place.right());
  if (lane.flow == Flow::below) {
    lane.y = place.bottom();
    return;
  }
  lane.natural += place.w + (lane.natural > 0 ? lane.gap : 0);
  lane.x = place.right();
  lane.line_height = std::max(lane.line_height, place.h);
}

Rect Ui::take(float height) {
  Inside& in = *inside_;
  const float extent = in.lane().extent;
  const Rect place = in.open(width(), height);
  in.close(place);
  // What fills its column says nothing of how wide the column would have to be.
  if (in.lane().flow == Flow::below) in.lane().extent = extent;
  return place;
}

Rect Ui::take(float width, float height) {
  const Rect place = inside_->open(width, height);
  inside_->close(place);
  return place;
}

void Ui::gap(float steps) {
  Lane& lane = inside_->lane();
  if (lane.flow == Flow::below) {
    lane.y += space(steps);
  } else {
    lane.x += space(steps);
  }
}

float Ui::width() const {
  const Lane& lane = inside_->lanes.back();
  if (lane.flow == Flow::below) return lane.place.w;
  const float left = lane.place.right() - lane.x - (lane.first ? 0 : lane.gap);
  return left > 8 * lane.gap ? left : lane.place.w;
}

float window_height(Ui& ui) { return ui.inside().frame.height; }

float Ui::height_left() const {
  const Lane& lane = inside_->lanes.back();
  if (!lane.bounded) return 0;
  const float y = lane.y + (lane.first ? 0 : lane.gap);
  return std::max(0.0F, lane.place.bottom() - y);
}

}  // namespace tc::kit
