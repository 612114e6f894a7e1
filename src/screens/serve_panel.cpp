// Panels of moves on the Serve page: what is always at hand, and whom one can ask.
#include <algorithm>
#include <array>
#include <cmath>

#include "screens/kit/cards.h"
#include "screens/kit/window.h"
#include "screens/serve_parts.h"
#include "screens/wording.h"

namespace tc {

namespace {

using Panel = ServeState::Panel;

constexpr std::array keys{
    kit::Key::digit_1, kit::Key::digit_2, kit::Key::digit_3, kit::Key::digit_4, kit::Key::digit_5,
    kit::Key::digit_6, kit::Key::digit_7, kit::Key::digit_8, kit::Key::digit_9, kit::Key::a,
    kit::Key::b,       kit::Key::c,       kit::Key::d,       kit::Key::e,       kit::Key::f};

void close(kit::Ui& ui, ServeState& state) {
  ui.focus(state.panel == Panel::common ? "move.common" : "move.refer");
  state.panel = Panel::none;
}

void draw_head(kit::Ui& ui, ServeState& state) {
  const bool common = state.panel == Panel::common;
  kit::Row row(ui, {.id = "panel.head", .gap = 2});
  kit::label(ui, common ? "Always at hand" : "Ask a colleague",
             {.id = "panel.title", .style = kit::Style::body_strong});
  const kit::Key again = common ? kit::Key::m : kit::Key::r;
  const bool closed =
      kit::key_hint(ui, {.id = "panel.close", .key = {kit::Key::escape}, .label = "close"});
  if (closed || ui.pressed(again)) close(ui, state);
}

void draw_choice(kit::Ui& ui, const PanelChoice& one, std::size_t place, ServeState& state,
                 Intents& intents) {
  const std::string id =
      (state.panel == Panel::referrals ? "refer." : "common.") + std::to_string(place + 1);
  const kit::KeyPress key = place < keys.size() ? kit::KeyPress{keys[place]} : kit::KeyPress{};
  if (!kit::move_row(ui, {.id = id, .key = key, .title = one.title, .words = one.words})) return;
  state.panel = Panel::none;
  intents.push_back(MakeMove{Choose{one.choice}});
}

/// Two beside each other where there is room.
void draw_choices(kit::Ui& ui, const std::vector<PanelChoice>& choices, ServeState& state,
                  Intents& intents) {
  const ServeState open = state;
  for (std::size_t i = 0; i < choices.size() && state.panel == open.panel; i += 2) {
    kit::Columns pair(ui, {0, 0}, 1, 280);
    for (std::size_t at = i; at < std::min(i + 2, choices.size()); ++at) {
      pair.next();
      ServeState now = open;
      draw_choice(ui, choices[at], at, now, intents);
      if (now.panel != open.panel) state = now;
    }
  }
}

}  // namespace

void draw_panel(kit::Ui& ui, const ServeView& view, ServeState& state, Intents& intents) {
  const bool common = state.panel == Panel::common;
  const auto& choices = common ? view.common : view.referrals;
  const float left = ui.height_left();
  const bool stacked = left <= 0;
  kit::Card card(ui, {.id = "serve.panel", .padding = 2, .fill = !stacked});
  draw_head(ui, state);
  if (state.panel == Panel::none) return;
  // Where the page scrolls, the customer's words come along.
  if (stacked && !view.says.empty() && view.channel != Channel::email)
    kit::paragraph(ui, {kit::small_bold(first_name(view.customer) + "  "), kit::small(view.says)});
  const float least = ui.px(220);
  const float most = kit::window_height(ui) * 0.6F;
  const float room = stacked ? most : std::max(least, ui.height_left());
  kit::Scroll scroll(ui, {.id = common ? "panel.common" : "panel.referrals",
                          .height = std::floor(room),
                          .gap = 0.25F});
  draw_choices(ui, choices, state, intents);
}

}  // namespace tc
