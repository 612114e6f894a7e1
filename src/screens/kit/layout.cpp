#include "screens/kit/layout.h"

#include <algorithm>
#include <cmath>

#include "screens/kit/inside.h"

namespace tc::kit {

Column::Column(Ui& ui, const Rect& place, float gap) : Scope(ui), apart_(true) {
  ui.inside().push_column(place, ui.space(gap), true);
}

Column::Column(Ui& ui, float gap) : Scope(ui) {
  Inside& in = ui.inside();
  const float left = ui.height_left();
  const Rect place = in.open(ui.width(), 0);
  in.push_column({place.x, place.y, place.w, left}, ui.space(gap), left > 0);
}

Column::~Column() {
  Inside& in = ui_.inside();
  const Rect took = in.pop();
  if (!apart_) in.close(took);
}

Inset::Inset(Ui& ui) : Scope(ui) {
  Inside& in = ui.inside();
  const Rect place = in.open(ui.width(), 0);
  const float side = ui.space(4);
  in.push_column({place.x + side, place.y + ui.space(1.5F), place.w - 2 * side, 0}, ui.space(1),
                 false);
}

Inset::~Inset() {
  Inside& in = ui_.inside();
  const Rect took = in.pop();
  in.close({took.x, took.y, took.w, took.h});
}

Row::Row(Ui& ui, const RowSpec& spec) : Scope(ui) {
  Inside& in = ui.inside();
  const std::string key = in.name_of_row(spec.id);
  const Rect place = in.open(ui.width(), in.memory(key + "/height"));
  in.push_row(key, place, ui.space(spec.gap), spec.align == Align::right);
}

Row::~Row() {
  Inside& in = ui_.inside();
  const Rect took = in.pop();
  if (took.h > 0) in.close(took);
}

Columns::Columns(Ui& ui, std::initializer_list<float> widths, float gap, float least)
    : Scope(ui), gap_(ui.space(gap)) {
  Inside& in = ui.inside();
  const float bottom = ui.height_left();
  place_ = in.open(ui.width(), 0);
  place_.h = bottom;
  top_ = lowest_ = place_.y;
  float fixed = gap_ * static_cast<float>(widths.size() - 1);
  std::size_t shares = 0;
  for (const float width : widths) {
    fixed += ui.px(width);
    shares += width == 0 ? 1U : 0U;
  }
  const float rest = place_.w - fixed;
  stacked_ = rest < static_cast<float>(shares) * ui.px(least);
  for (const float width : widths) {
    const float share = shares > 0 ? rest / static_cast<float>(shares) : 0;
    widths_.push_back(stacked_ ? place_.w : std::floor(width == 0 ? share : ui.px(width)));
  }
}

Columns::~Columns() {
  Inside& in = ui_.inside();
  if (at_ > 0) lowest_ = std::max(lowest_, in.pop().bottom());
  in.close({place_.x, top_, place_.w, lowest_ - top_});
}

void Columns::next() {
  Inside& in = ui_.inside();
  if (at_ > 0) lowest_ = std::max(lowest_, in.pop().bottom());
  float x = place_.x;
  for (std::size_t i = 0; i < at_ && !stacked_; ++i) x += widths_[i] + gap_;
  const float y = stacked_ && at_ > 0 ? lowest_ + gap_ : top_;
  const bool bounded = !stacked_ && place_.h > 0;
  in.push_column({x, y, widths_[std::min(at_, widths_.size() - 1)], place_.h}, ui_.space(1.75F),
                 bounded);
  ++at_;
}

}  // namespace tc::kit
