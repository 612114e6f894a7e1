#include "screens/kit/dialog.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "screens/kit/inside.h"
#include "screens/kit/text.h"

namespace tc::kit {

struct Dialog::Layer {
  std::string id;
  Rect place;
  float padding = 0;
  std::size_t layer_before = 0;
  ImDrawList* list_before = nullptr;
};

Dialog::Dialog(Ui& ui, const DialogSpec& spec) : Scope(ui), layer_(new Layer) {
  Inside& in = ui.inside();
  const Rect window = {0, 0, in.frame.width, in.frame.height};
  layer_->id = spec.id;
  layer_->layer_before = in.layer;
  in.dialogs.push_back({std::string(spec.id), std::string(spec.first_focus)});
  in.layer = in.dialogs.size();
  // On a sheet above the page, whatever the page draws after it.
  layer_->list_before = ui.canvas().list();
  ui.canvas().use(ImGui::GetForegroundDrawList());
  in.clip_apart(window);
  ui.canvas().rect(window, colour(0x0A1020).with_alpha(0.45F));
  const float edge = ui.space(4);
  const float width = std::min(ui.px(spec.width), window.w - 2 * edge);
  const float known = in.memory(layer_->id + "/height");
  const float height = std::min(known > 0 ? known : ui.px(240), window.h - 2 * edge);
  const Rect place = {std::floor((window.w - width) / 2), std::floor((window.h - height) / 2.4F),
                      width, height};
  layer_->place = place;
  layer_->padding = ui.space(3);
  ui.canvas().shadow(place, colour(0).with_alpha(0.25F), ui.px(14), ui.px(24));
  ui.canvas().rect(place, ui.theme().surface, ui.px(14));
  ui.canvas().frame(place, ui.theme().line, 1, ui.px(14));
  ui.record({.id = std::string(spec.id),
             .role = Role::dialog,
             .name = std::string(spec.title),
             .rect = place});
  const float pad = layer_->padding;
  const Rect content = {place.x + pad, place.y + pad, width - 2 * pad, place.h - 2 * pad};
  in.open_scroll(layer_->id + ".content", place, content, ui.space(1.5F), false);
  in.lane().bounded = false;
  paragraph(ui, spec.title, {.id = layer_->id + ".title", .style = Style::title});
  dismissed_ = !in.covered() && in.use_key({Key::escape});
}

Dialog::~Dialog() {
  Inside& in = ui_.inside();
  const float pad = layer_->padding;
  const Lane& lane = in.lane();
  const float height = lane.y - lane.place.y + 2 * pad;
  in.close_scroll(ui_, 2 * pad, layer_->place.right() - ui_.px(14));
  float& known = in.memory(layer_->id + "/height");
  if (std::abs(known - height) > 0.5F) ui_.want_frame_in(0);
  known = height;
  in.unclip();
  ui_.canvas().use(layer_->list_before);
  in.layer = layer_->layer_before;
}

}  // namespace tc::kit
