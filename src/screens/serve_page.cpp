#include "screens/serve_page.h"

#include "screens/kit/cards.h"
#include "screens/serve_parts.h"
#include "screens/wording.h"

namespace tc {

namespace {

using Panel = ServeState::Panel;

void draw_header(kit::Ui& ui, const ServeView& view, const ServeState& state, Intents& intents) {
  kit::PageHeader header(ui, {.title = view.title, .sentence = view.setting});
  {
    kit::Card clock(ui, {.id = "serve.clock", .padding = 1.25F});
    kit::Row row(ui, {.id = "serve.clock.row"});
    kit::label(ui, view.clock, {.id = "clock", .style = kit::Style::title});
    kit::label(ui, view.norm,
               {.id = "clock.norm", .style = kit::Style::small, .ink = kit::Ink::second});
  }
  if (view.over) return;
  // Esc closes what is open first.
  const bool bare = state.panel == Panel::none && !state.desk.open;
  const kit::Key key = bare ? kit::Key::escape : kit::Key::none;
  if (kit::button(
          ui, {.id = "serve.leave",
               .label = "Leave and keep",
               .key = {key},
               .why = view.assessed ? "You can go on later from exactly here. It counts already."
                                    : "You can go on later from exactly here."}))
    intents.push_back(LeaveAttempt{});
}

void draw_replies(kit::Ui& ui, const ServeView& view, Intents& intents) {
  for (std::size_t i = 0; i < view.replies.size(); ++i) {
    const int number = static_cast<int>(i) + 1;
    const std::string id = "reply." + std::to_string(number);
    // What is written is not said.
    const bool spoken = view.channel == Channel::counter || view.channel == Channel::phone;
    const std::string& words = view.replies[i].text;
    const std::string text = spoken ? "“" + words + "”" : words;
    if (kit::reply_card(ui, {.id = id, .number = number, .text = text}))
      intents.push_back(MakeMove{Choose{view.replies[i].choice}});
  }
}

void open(kit::Ui& ui, ServeState& state, Panel panel) {
  state.panel = panel;
  ui.focus(panel == Panel::common ? "common.1" : "refer.1");
}

void draw_take_back(kit::Ui& ui, const ServeView& view, Intents& intents) {
  if (view.can_take_back &&
      kit::key_hint(ui,
                    {.id = "move.back", .key = {kit::Key::u}, .label = "take your last move back"}))
    intents.push_back(TakeBack{});
}

/// What can be done besides saying a reply.
void draw_ways(kit::Ui& ui, const ServeView& view, ServeState& state, Intents& intents) {
  kit::Row row(ui, {.id = "serve.moves", .gap = 2});
  if (!view.common.empty() &&
      kit::key_hint(ui, {.id = "move.common", .key = {kit::Key::m}, .label = "other moves"}))
    open(ui, state, Panel::common);
  if (!view.referrals.empty() &&
      kit::key_hint(ui, {.id = "move.refer", .key = {kit::Key::r}, .label = "ask a colleague"}))
    open(ui, state, Panel::referrals);
  draw_wait(ui, view, intents);
}

void draw_end(kit::Ui& ui, const ServeView& view, Intents& intents) {
  kit::Card card(ui, {.id = "serve.over", .padding = 3, .gap = 2});
  kit::heading(ui, "That was " + first_name(view.customer));
  kit::paragraph(ui, "Every move is kept. See what was shown, what was missed, and why.",
                 {.ink = kit::Ink::second});
  if (kit::button(ui, {.id = "serve.debrief",
                       .label = "See how it went",
                       .look = kit::ButtonLook::primary,
                       .key = {kit::Key::enter}}))
    intents.push_back(OpenDebrief{view.attempt});
  draw_take_back(ui, view, intents);
}

/// What can be said and done now.
void draw_choices(kit::Ui& ui, const ServeView& view, ServeState& state, Intents& intents) {
  if (view.over) return draw_end(ui, view, intents);
  if (state.panel != Panel::none) return draw_panel(ui, view, state, intents);
  draw_replies(ui, view, intents);
  if (view.alone) draw_tasks(ui, view, intents);
  draw_ways(ui, view, state, intents);
}

/// What there is no longer anything to choose from closes.
void close_what_is_empty(const ServeView& view, ServeState& state) {
  const bool common = state.panel == Panel::common && !view.common.empty();
  const bool referrals = state.panel == Panel::referrals && !view.referrals.empty();
  if (view.over || !(common || referrals)) state.panel = Panel::none;
  if (view.over || !view.desk) state.desk.open.reset();
}

}  // namespace

void draw_wait(kit::Ui& ui, const ServeView& view, Intents& intents) {
  if (kit::key_hint(ui, {.id = "move.wait", .key = {kit::Key::w}, .label = view.wait_words}))
    intents.push_back(MakeMove{Wait{view.wait}});
  draw_take_back(ui, view, intents);
}

void draw_customer_side(kit::Ui& ui, const ServeView& view, ServeState& state, Intents& intents,
                        Room room) {
  const bool told = !view.told.empty() && !view.over;
  if (told)
    draw_who_else(ui, view);
  else if (view.alone && !view.over)
    draw_alone(ui, view);
  else
    draw_stage(ui, view);
  if (!told && (view.alone || !view.says.empty())) draw_news(ui, view);
  // Side by side where there is room, so that the replies stay in sight.
  if (room == Room::stacked) {
    draw_guide(ui, view);
    draw_own_email(ui, view);
  }
  draw_choices(ui, view, state, intents);
}

void draw_serve(kit::Ui& ui, const ServeView& view, ServeState& state, Intents& intents) {
  close_what_is_empty(view, state);
  draw_header(ui, view, state, intents);
  kit::PageBody body(ui);
  draw_queue(ui, view);
  if (view.desk && !view.over) return draw_with_desk(ui, view, state, intents);
  kit::Columns columns(ui, {0, 372});
  columns.next();
  const Room room = columns.stacked() ? Room::stacked : Room::beside;
  draw_customer_side(ui, view, state, intents, room);
  columns.next();
  if (room == Room::beside) {
    draw_guide(ui, view);
    draw_own_email(ui, view);
  }
  draw_promises(ui, view);
  kit::Card desk(ui, {.id = "serve.desk", .fill = true});
  draw_desk(ui, view, intents);
}

}  // namespace tc
