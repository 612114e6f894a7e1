#include "screens/kit/letters.h"

#include <algorithm>
#include <cmath>

#include "screens/kit/inside.h"
#include "screens/kit/layout.h"
#include "screens/kit/window.h"

namespace tc::kit {
namespace {

/// The voice says what is new, once. What is read needs no typing out.
void announce_new(Ui& ui, std::string_view id, std::string_view speaker, std::string_view text) {
  auto& speaking = ui.inside().speaking;
  if (speaker.empty() || (speaking.id == id && speaking.text == text)) return;
  speaking = {std::string(id), std::string(text), ui.now()};
  ui.announce(std::string(speaker) + ": " + std::string(text));
}

void draw_paper(Ui& ui, const Rect& place) {
  const Theme& t = ui.theme();
  const float radius = ui.px(4);
  ui.canvas().shadow(place, t.shadow, radius, ui.px(6));
  ui.canvas().rect(place, t.surface, radius);
  ui.canvas().frame(place, t.line, std::max(1.0F, std::floor(ui.px(1))), radius);
}

}  // namespace

void letter(Ui& ui, const LetterSpec& spec) {
  const float side = ui.px(20);
  const float above = ui.px(14);
  const float width = ui.width() - 2 * side;
  const std::vector<Run> title = {bold(std::string(spec.title))};
  const std::vector<Run> detail = {tc::kit::small(std::string(spec.detail))};
  const bool blank = spec.text.empty();
  const std::vector<Run> words = {{std::string(blank ? spec.empty : spec.text),
                                   spec.small || blank ? Style::small : Style::body,
                                   blank ? Ink::second : Ink::first}};
  const float title_height = text_height(ui, title, width);
  const float detail_height = spec.detail.empty() ? 0 : text_height(ui, detail, width);
  const float words_height = text_height(ui, words, width);
  const float thin = std::max(1.0F, std::floor(ui.px(1)));
  const float head = title_height + detail_height + ui.px(10);
  const Rect place = ui.take(above + head + ui.px(10) + words_height + above + ui.px(2));
  draw_paper(ui, place);
  const float x = place.x + side;
  float y = place.y + above;
  ui.record({.name = std::string(spec.title),
             .description = std::string(spec.detail),
             .rect = {x, y, width, title_height + detail_height}});
  draw_text(ui, {x, y, width, title_height}, title);
  draw_text(ui, {x, y + title_height, width, detail_height}, detail);
  y += head;
  ui.canvas().rect({x, y, width, thin}, ui.theme().line);
  y += ui.px(10);
  ui.record({.id = std::string(spec.id),
             .role = spec.speaker.empty() ? Role::paragraph : Role::speech,
             .name = words[0].text,
             .description = std::string(spec.speaker),
             .rect = {x, y, width, words_height}});
  draw_text(ui, {x, y, width, words_height}, words);
  announce_new(ui, spec.id, spec.speaker, spec.text);
}

namespace {

/// One bubble at its side of the column; gives its place.
Rect bubble(Ui& ui, const std::string& text, bool own) {
  const Theme& t = ui.theme();
  const float pad = ui.px(14);
  const float most = std::floor(ui.width() * 0.78F) - 2 * pad;
  const std::vector<Run> runs = {plain(text)};
  const float natural = std::ceil(text_width(ui, text, Style::body)) + 1;
  const float width = std::min(most, natural);
  const float height = text_height(ui, runs, width);
  const Rect line = ui.take(height + ui.px(14));
  const float whole = width + 2 * pad;
  const Rect place = {own ? line.right() - whole : line.x, line.y, whole, line.h};
  const float radius = std::min(ui.px(16), place.h / 2);
  const bool stark = t.palette == Palette::high_contrast;
  const Colour ground = own && !stark ? t.amber_pair.ground : t.speech;
  const Colour edge = own ? mixed(ground, t.strong(Tone::amber), stark ? 1.0F : 0.28F) : t.line;
  ui.canvas().rect(place, ground, radius);
  // The corner towards the speaker is sharp.
  const float corner = ui.px(18);
  const float corner_x = own ? place.right() - corner : place.x;
  ui.canvas().rect({corner_x, place.bottom() - corner, corner, corner}, ground, ui.px(4));
  if (stark) ui.canvas().frame(place, edge, std::max(1.0F, std::floor(ui.px(1))), radius);
  draw_text(ui, {place.x + pad, place.y + ui.px(7), width, height}, runs);
  return place;
}

Rect around(const Rect& a, const Rect& b) {
  if (a.h <= 0) return b;
  const float x = std::min(a.x, b.x);
  const float y = std::min(a.y, b.y);
  return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

void draw_turn(Ui& ui, const ChatTurn& turn, std::string_view speaker) {
  if (turn.side == ChatTurn::Side::told) {
    paragraph(ui, turn.text, {.id = turn.id, .style = Style::thought, .ink = Ink::second});
    return;
  }
  const bool own = turn.side == ChatTurn::Side::own;
  Rect all;
  for (const std::string& part : turn.parts) all = around(all, bubble(ui, part, own));
  ui.record({.id = turn.id,
             .role = Role::speech,
             .name = turn.text,
             .description = own ? "You" : std::string(speaker),
             .rect = all});
}

}  // namespace

void chat(Ui& ui, const ChatSpec& spec) {
  const float height = std::min(ui.px(spec.height), window_height(ui) * 0.45F);
  Scroll scroll(ui, {.id = spec.id, .name = spec.name, .height = height, .at_end = true});
  const ChatTurn* newest = nullptr;
  for (const ChatTurn& turn : spec.turns) {
    draw_turn(ui, turn, spec.speaker);
    if (turn.side == ChatTurn::Side::theirs) newest = &turn;
  }
  if (newest != nullptr) announce_new(ui, spec.id, spec.speaker, newest->text);
}

}  // namespace tc::kit
