#include "screens/kit/ui.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/require.h"
#include "screens/kit/inside.h"

namespace tc::kit {
namespace {

/// Nothing of ours lives in the system's clipboard while tests run.
struct OwnClipboard : Clipboard {
  std::string text() override { return kept; }
  void set_text(const std::string& text) override { kept = text; }
  std::string kept;
};

void make_fonts(Inside& in) {
  const int percent = std::clamp(in.appearance.text_percent, 100, 250);
  const float scale = static_cast<float>(percent) / 100 * in.density;
  if (in.fonts && scale == in.scale && in.typeface == in.appearance.typeface) return;
  in.fonts = std::make_unique<Fonts>(*in.atlas, in.appearance.typeface, scale);
  in.scale = scale;
  in.typeface = in.appearance.typeface;
}

void take_hands(Inside& in, const Frame& frame) {
  in.mouse_pressed = frame.mouse_down && !in.mouse_was_down;
  in.mouse_released = !frame.mouse_down && in.mouse_was_down;
  in.mouse_was_down = frame.mouse_down;
  if (in.mouse_pressed) in.keyboard = false;
  if (!frame.keys.empty()) in.keyboard = true;
  in.keys = frame.keys;
  in.wheel_used = frame.wheel == 0;
  in.hovers = 0;
}

}  // namespace

Ui::Ui(const Appearance& appearance) : inside_(std::make_unique<Inside>()) {
  Inside& in = *inside_;
  in.atlas = std::make_unique<ImFontAtlas>();
  in.context = ImGui::CreateContext(in.atlas.get());
  in.appearance = in.next_appearance = appearance;
  in.clipboard = std::make_shared<OwnClipboard>();
  ImGui::SetCurrentContext(in.context);
  ImGui::GetIO().IniFilename = nullptr;
}

Ui::~Ui() { ImGui::DestroyContext(inside_->context); }

void Ui::begin(const Frame& frame) {
  Inside& in = *inside_;
  ImGui::SetCurrentContext(in.context);
  in.frame = frame;
  in.appearance = in.next_appearance;
  in.density = frame.density;
  in.theme = theme_of(in.appearance.palette);
  make_fonts(in);
  ImGui::GetIO().DisplaySize = {std::max(1.0F, frame.width), std::max(1.0F, frame.height)};
  ImGui::GetIO().DeltaTime = 1.0F / 60;
  ImGui::NewFrame();
  ImGui::SetMouseCursor(ImGuiMouseCursor_Arrow);
  in.canvas.use(ImGui::GetBackgroundDrawList());
  in.canvas.rect({0, 0, frame.width, frame.height}, in.theme.paper);
  take_hands(in, frame);
  in.wants.reset();
  in.rows = 0;
  in.page.clear();
  in.header_gone = 0;
  in.controls.clear();
  in.announcements.clear();
  in.lanes = {Lane{.place = {0, 0, frame.width, frame.height}}};
  in.begin_focus();
}

void Ui::end() {
  Inside& in = *inside_;
  require(in.lanes.size() == 1, "every Column, Row and Card of the frame is closed");
  in.end_focus();
  in.snapshot = std::make_shared<Snapshot>(in.controls, in.announcements);
  ImGui::Render();
}

void Ui::abandon() {
  inside_->lanes.resize(1);
  inside_->scrolls.clear();
  inside_->clips.clear();
  ImGui::EndFrame();
}

const Appearance& Ui::appearance() const { return inside_->next_appearance; }

void Ui::set_appearance(const Appearance& appearance) {
  inside_->next_appearance = appearance;
  want_frame_in(0);
}

const Theme& Ui::theme() const { return inside_->theme; }
const Fonts& Ui::fonts() const { return *inside_->fonts; }
Canvas& Ui::canvas() { return inside_->canvas; }

float Ui::px(float design) const { return std::round(design * inside_->scale); }

float Ui::space(float steps) const {
  // At 200 % text the gaps are half as much larger again: room goes to the words.
  const float text = inside_->scale / inside_->density;
  return std::round(8 * steps * inside_->density * (1 + (text - 1) / 2));
}

double Ui::now() const { return inside_->frame.now; }

void Ui::want_frame_in(double seconds) {
  inside_->wants = std::min(inside_->wants.value_or(seconds), seconds);
}

std::optional<double> Ui::next_frame_in() const { return inside_->wants; }

bool Ui::hands_on() const {
  const Frame& frame = inside_->frame;
  return !frame.keys.empty() || !frame.text.empty() || frame.mouse_down || frame.wheel != 0;
}

bool Ui::pressed(const KeyPress& press) {
  if (inside_->covered()) return false;
  const bool bare = !press.ctrl && !press.alt && (press.key < Key::f1 || press.key > Key::f12);
  if (bare && inside_->typing()) return false;
  return inside_->use_key(press);
}

bool Ui::typed(std::string_view sign) {
  Inside& in = *inside_;
  if (in.covered() || in.typing() || in.frame.text != sign) return false;
  in.frame.text.clear();
  return true;
}

std::vector<std::string> Ui::take_dropped() {
  if (inside_->covered()) return {};
  return std::exchange(inside_->frame.dropped, {});
}

void Ui::focus(std::string_view id) {
  inside_->move_focus(std::string(id));
  inside_->keyboard = true;
  want_frame_in(0);
}

const std::string& Ui::focused() const { return inside_->focused; }

void Ui::record(Control control) {
  Inside& in = *inside_;
  if (control.id.empty()) {
    control.id = std::string(name_of(control.role)) + "." + std::to_string(in.controls.size());
  }
  control.state.covered = in.covered();
  in.controls.push_back(std::move(control));
}

void Ui::announce(std::string sentence) { inside_->announcements.push_back(std::move(sentence)); }

std::shared_ptr<const Snapshot> Ui::snapshot() const { return inside_->snapshot; }

void Ui::set_clipboard(std::shared_ptr<Clipboard> clipboard) {
  inside_->clipboard = std::move(clipboard);
}

}  // namespace tc::kit
