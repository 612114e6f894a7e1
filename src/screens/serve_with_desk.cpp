// The Serve page of a scenario that plays in the trade world: the tools of the desk, or the
// customer; whichever is not open stands at the side.
#include "screens/kit/cards.h"
#include "screens/serve_parts.h"
#include "screens/wording.h"

namespace tc {

namespace {

void draw_told(kit::Ui& ui, const std::vector<std::string>& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i)
    kit::paragraph(ui, lines[i],
                   {.id = "news." + std::to_string(i + 1),
                    .style = kit::Style::thought,
                    .ink = kit::Ink::second});
}

void draw_what_they_said(kit::Ui& ui, const ServeView& view) {
  kit::heading(ui, view.alone ? "Nobody is with you just now" : view.customer, "customer.name");
  if (!view.alone && !view.cues.empty()) {
    kit::Row row(ui, {.id = "serve.beside.cues", .gap = 0.75F});
    for (std::size_t i = 0; i < view.cues.size(); ++i) {
      const std::string id = "cue." + std::to_string(i + 1);
      kit::chip(ui, {.id = id, .label = view.cues[i], .tone = kit::Tone::wait});
    }
  }
  if (!view.says.empty())
    kit::paragraph(ui, (view.alone ? first_name(view.customer) + " said last: " : "") + view.says,
                   {.id = "customer.says", .style = kit::Style::small});
  draw_told(ui, view.news);
}

/// Nothing hides what the customer, or who else is here, just said.
void draw_customer_beside(kit::Ui& ui, const ServeView& view, Intents& intents) {
  kit::Card card(ui, {.id = "serve.beside"});
  if (view.told.empty()) {
    draw_what_they_said(ui, view);
  } else {
    kit::heading(ui, "Just now", "customer.name");
    draw_told(ui, view.told);
  }
  // What is done besides: with the customer they stand below their replies.
  if (view.alone) draw_tasks(ui, view, intents);
  kit::Row row(ui, {.id = "serve.moves", .gap = 2});
  draw_wait(ui, view, intents);
}

}  // namespace

void draw_with_desk(kit::Ui& ui, const ServeView& view, ServeState& state, Intents& intents) {
  const AtDesk at{ui, *view.desk, state.desk, intents};
  draw_tools(at, view.told.empty() ? first_name(view.customer) : "Just now");
  const bool at_a_tool = state.desk.open.has_value();
  kit::Columns columns(ui, {0, at_a_tool ? 300.0F : 372.0F}, 2, 420);
  columns.next();
  const Room room = columns.stacked() ? Room::stacked : Room::beside;
  if (at_a_tool)
    draw_open_tool(at);
  else
    draw_customer_side(ui, view, state, intents, room);
  columns.next();
  if (at_a_tool) draw_customer_beside(ui, view, intents);
  if (at_a_tool || room == Room::beside) {
    draw_guide(ui, view);
    draw_own_email(ui, view);
  }
  draw_promises(ui, view);
  kit::Card desk(ui, {.id = "serve.desk", .fill = true});
  // What was found stands below the tool that is open.
  if (at_a_tool) return draw_transcript(ui, view);
  draw_desk(ui, view, intents);
}

}  // namespace tc
