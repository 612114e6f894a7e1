#include <algorithm>
#include <cmath>

#include "screens/kit/inside.h"
#include "screens/kit/layout.h"
#include "screens/kit/text.h"

namespace tc::kit {
namespace {

bool nav_item(Ui& ui, const Rect& place, const NavItem& item) {
  const Reaction now = ui.react({.id = std::string(item.id),
                                 .role = Role::nav_item,
                                 .name = std::string(item.label),
                                 .state = {.selected = item.current},
                                 .rect = place},
                                {.group = "nav"});
  const Theme& t = ui.theme();
  const float radius = ui.px(10);
  if (item.current) {
    // The amber edge shows left of the ground that lies on it.
    ui.canvas().rect({place.x, place.y, radius * 2, place.h}, t.strong(Tone::amber), radius);
    const float bar = ui.px(3);
    ui.canvas().rect({place.x + bar, place.y, place.w - bar, place.h}, t.rail_on, radius - 1);
  } else if (now.hovered) {
    ui.canvas().rect(place, mixed(t.rail, t.rail_on, 0.6F), radius);
  }
  const Colour ink = item.current ? t.rail_on_text : t.rail_text;
  const float line = line_height(ui, Style::small);
  const float icon = ui.px(22);
  const float top = place.y + (place.h - icon - line) / 2;
  if (place.h >= icon + line) {
    draw_icon(ui, {place.x, top, place.w, icon}, item.icon, icon, ink);
    draw_centred(ui, {place.x, top + icon + ui.px(2), place.w, line}, item.label, Style::small,
                 ink);
  } else {
    draw_centred(ui, place, item.label, Style::small, ink);
  }
  if (now.focused && ui.inside().keyboard) draw_ring(ui, place.grown(-ui.px(1)), radius);
  return now.activated;
}

bool who(Ui& ui, const Rect& rail, const RailSpec& spec) {
  const float size = ui.px(40);
  const Rect place = {rail.x + (rail.w - size) / 2, rail.bottom() - size - ui.px(16), size, size};
  const Reaction now = ui.react({.id = "nav.who",
                                 .role = Role::nav_item,
                                 .name = spec.who,
                                 .description = "who acts",
                                 .rect = place},
                                {.group = "nav"});
  const Theme& t = ui.theme();
  ui.canvas().circle(place.middle(), size / 2, now.hovered ? t.rail_on : t.rail_who);
  draw_centred(ui, place, spec.initials, Style::small_strong, t.rail_on_text);
  if (now.focused && ui.inside().keyboard) draw_ring(ui, place, size / 2);
  return now.activated;
}

void logo(Ui& ui, const Rect& rail) {
  const float size = ui.px(44);
  const Rect place = {rail.x + (rail.w - size) / 2, rail.y + ui.px(16), size, size};
  ui.canvas().rect(place, ui.theme().accent, ui.px(12));
  draw_centred(ui, place, "TC", Style::body_strong, ui.theme().on_accent);
}

std::string body_of(const Inside& in) { return "page.body/" + in.page; }

}  // namespace

std::optional<std::string> rail(Ui& ui, const RailSpec& spec) {
  Inside& in = ui.inside();
  const Rect all = {0, 0, ui.px(88), in.frame.height};
  ui.canvas().rect(all, ui.theme().rail);
  if (ui.theme().palette == Palette::high_contrast) {
    ui.canvas().rect({all.right() - 1, 0, 1, all.h}, ui.theme().line);
  }
  std::optional<std::string> pressed;
  // Large text in a low window: items move closer, then the logo makes room.
  const auto count = static_cast<float>(std::max<std::size_t>(spec.items.size(), 1));
  const float who_room = spec.initials.empty() ? 0 : ui.px(72);
  const float gap = ui.space(0.75F);
  const float least = ui.px(22) + line_height(ui, Style::small) + ui.px(4);
  const bool roomy = all.h - who_room - ui.px(80) >= count * (least + gap);
  float y = roomy ? ui.px(80) : gap;
  if (roomy) logo(ui, all);
  const float height = std::min(ui.px(62), std::floor((all.h - y - who_room) / count - gap));
  for (const NavItem& item : spec.items) {
    const Rect place = {ui.px(6), y, all.w - ui.px(12), height};
    if (nav_item(ui, place, item)) pressed = std::string(item.id);
    y = place.bottom() + gap;
  }
  if (!spec.initials.empty() && who(ui, all, spec)) pressed = "nav.who";
  Lane& lane = in.lane();
  lane.place.x = lane.x = all.right();
  lane.place.w = in.frame.width - all.right();
  return pressed;
}

PageHeader::PageHeader(Ui& ui, const HeaderSpec& spec) : Scope(ui) {
  Inside& in = ui.inside();
  const std::string key = "page.header";
  Rect page = in.open(ui.width(), 0);
  in.page = spec.title;
  const float pad = ui.space(4);
  const float right = in.memory(key + "/width");
  // At large text a header that goes on below its title scrolls with its page.
  const bool tall = in.memory(key + "/tall") > in.frame.height * 0.3F;
  const Scrolled& body = in.scrolled[body_of(in)];
  in.header_gone = tall ? std::min(body.offset, in.memory(key + "/tall")) : 0;
  page.y -= in.header_gone;
  Rect place = {page.x + pad, page.y, page.w - 2 * pad, 0};
  if (!spec.back_id.empty()) {
    const float size = ui.px(36);
    const Rect arrow = {page.x + ui.space(2), page.y + ui.px(20), size, size};
    back_ = back_arrow(arrow, spec);
    place.x += size;
    place.w -= size;
  }
  const float beside = place.w - right - ui.space(2);
  const bool stacked = beside < ui.px(280) && right > 0;
  const float width = stacked ? place.w : beside;
  const std::vector<Run> title = {{std::string(spec.title), Style::title}};
  const std::vector<Run> sentence = {small(std::string(spec.sentence))};
  const float title_height = text_height(ui, title, width);
  const float words = title_height + (spec.sentence.empty() ? 0 : text_height(ui, sentence, width));
  const float row = in.memory(key + "/height");
  const float height = std::max(ui.px(76), std::max(words, stacked ? 0 : row) + ui.space(2));
  const float top = place.y + std::floor((height - words) / 2);
  ui.record({.id = "page.title",
             .role = Role::heading,
             .name = std::string(spec.title),
             .rect = {place.x, top, width, title_height}});
  draw_text(ui, {place.x, top, width, title_height}, title);
  if (!spec.sentence.empty()) {
    ui.record({.id = "page.sentence",
               .name = std::string(spec.sentence),
               .rect = {place.x, top + title_height, width, words - title_height}});
    draw_text(ui, {place.x, top + title_height, width, words - title_height}, sentence);
  }
  bottom_ = place.y + height + (stacked ? row + ui.space(1) : 0);
  const float y = stacked ? place.y + height : place.y + std::floor((height - row) / 2);
  in.push_row(key, {place.x, y, place.w, 0}, ui.space(2), !stacked);
}

bool PageHeader::back_arrow(const Rect& place, const HeaderSpec& spec) {
  const Reaction now = ui_.react({.id = std::string(spec.back_id),
                                  .role = Role::button,
                                  .name = std::string(spec.back_name),
                                  .rect = place},
                                 {});
  if (now.hovered) ui_.canvas().circle(place.middle(), place.w / 2, ui_.theme().hover);
  draw_icon(ui_, place, Icon::back, ui_.px(22), ui_.theme().ink);
  if (now.focused && ui_.inside().keyboard) draw_ring(ui_, place, place.w / 2);
  return now.activated;
}

PageHeader::~PageHeader() {
  Inside& in = ui_.inside();
  in.pop();
  const Lane& lane = in.lane();
  const float thin = std::max(1.0F, std::floor(ui_.px(1)));
  ui_.canvas().rect({lane.place.x, bottom_ - thin, lane.place.w, thin}, ui_.theme().line);
  in.memory("page.header/tall") = bottom_ + in.header_gone - lane.y;
  in.close({lane.place.x, lane.y, lane.place.w, bottom_ - lane.y});
}

PageBody::PageBody(Ui& ui, std::string_view id) : Scope(ui) {
  Inside& in = ui.inside();
  const Rect place = in.open(ui.width(), 0);
  const Rect view = {place.x, place.y, place.w, in.frame.height - place.y};
  const float side = ui.space(4);
  const float above = ui.space(2.5F);
  const Rect content = {view.x + side, view.y + above + in.header_gone, view.w - 2 * side,
                        view.h - 2 * above};
  const std::string key = id == "page.body" ? body_of(in) : std::string(id);
  in.open_scroll(key, view, content, ui.space(1.75F), false);
}

PageBody::~PageBody() {
  Inside& in = ui_.inside();
  const Rect view = in.scrolls.back().view;
  in.close_scroll(ui_, 2 * ui_.space(2.5F) + in.header_gone, view.right() - ui_.px(14));
  in.close(view);
}

}  // namespace tc::kit
