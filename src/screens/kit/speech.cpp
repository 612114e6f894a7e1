#include <algorithm>
#include <cmath>

#include "screens/kit/cards.h"
#include "screens/kit/inside.h"
#include "screens/kit/lines.h"

namespace tc::kit {
namespace {

constexpr double letters_per_second = 55;

/// How much of the words has been said by now; all of it where nothing may move.
std::size_t said(Ui& ui, const SpeechSpec& spec) {
  auto& speaking = ui.inside().speaking;
  if (speaking.id != spec.id || speaking.text != spec.text) {
    speaking = {std::string(spec.id), std::string(spec.text), ui.now()};
    ui.announce(std::string(spec.speaker) + ": " + std::string(spec.text));
  }
  if (ui.inside().appearance.motion == Motion::reduced) return spec.text.size();
  const auto letters = static_cast<std::size_t>((ui.now() - speaking.since) * letters_per_second);
  std::size_t at = 0;
  std::size_t bytes = 1;
  for (std::size_t i = 0; i < letters && at < spec.text.size(); ++i, at += bytes) {
    letter_at(spec.text, at, bytes);
  }
  if (at < spec.text.size()) ui.want_frame_in(1.0 / 30);
  return at;
}

void draw_bubble(Ui& ui, const Rect& place) {
  const Theme& t = ui.theme();
  const float r = ui.px(16);
  const float tail = ui.px(4);
  const float x = place.x;
  const float y = place.y;
  const float right = place.right();
  const float bottom = place.bottom();
  const auto corner = [](std::vector<Point>& to, Point middle, float radius, float from) {
    for (int i = 0; i <= 12; ++i) {
      const float a = from + 1.5708F * static_cast<float>(i) / 12;
      to.push_back({middle.x + radius * std::cos(a), middle.y + radius * std::sin(a)});
    }
  };
  std::vector<Point> outline;
  corner(outline, {x + r, y + r}, r, 3.14159F);
  corner(outline, {right - r, y + r}, r, 4.71239F);
  corner(outline, {right - r, bottom - r}, r, 0);
  corner(outline, {x + tail, bottom - tail}, tail, 1.5708F);
  Rect soft = place;
  ui.canvas().shadow(soft, t.shadow, r, ui.px(5));
  ui.canvas().polygon(outline, t.speech);
  ui.canvas().stroke(outline, t.line, std::max(1.0F, std::floor(ui.px(1))), true);
}

void draw_said(Ui& ui, const Rect& place, const std::vector<Run>& runs, std::size_t bytes) {
  const Type& type = ui.fonts().of(Style::speech);
  float y = place.y;
  for (const Line& line : broken(ui.fonts(), runs, place.w)) {
    for (const Piece& piece : line.pieces) {
      if (piece.begin >= bytes) return;
      const std::size_t end = std::min(piece.end, bytes);
      draw(ui.canvas(), type, {place.x + piece.x, y},
           std::string_view(runs[0].text).substr(piece.begin, end - piece.begin),
           ui.theme().speech_text);
    }
    y += line.height;
  }
}

}  // namespace

void speech(Ui& ui, const SpeechSpec& spec) {
  const float pad = ui.px(18);
  const float width = ui.width() - 2 * pad;
  const std::vector<Run> whole = {{std::string(spec.text), Style::speech}};
  // The bubble has its full size from the start: nothing moves as the words come.
  const float height = text_height(ui, whole, width);
  const Rect place = ui.take(height + 2 * ui.px(16));
  ui.record({.id = std::string(spec.id),
             .role = Role::speech,
             .name = std::string(spec.text),
             .description = std::string(spec.speaker),
             .rect = place});
  draw_bubble(ui, place);
  const std::size_t bytes = said(ui, spec);
  const Rect inner = {place.x + pad, place.y + ui.px(16), width, height};
  draw_said(ui, inner, whole, bytes);
}

}  // namespace tc::kit
