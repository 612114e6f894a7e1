#include "screens/desk/desk.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "screens/desk/catalogue.h"
#include "screens/desk/customers.h"
#include "screens/desk/diary.h"
#include "screens/desk/faults.h"
#include "screens/desk/guidance.h"
#include "screens/desk/orders.h"
#include "screens/desk/papers.h"
#include "screens/desk/parts.h"
#include "screens/desk/payments.h"
#include "screens/desk/stock.h"
#include "screens/desk/web_shop.h"
#include "screens/desk/words.h"
#include "screens/kit/window.h"

namespace tc {

namespace {

constexpr std::size_t most_ways_on = 6;

/// What is open within the tool; empty: its list.
std::string open_item(const DeskState& state) {
  switch (state.open.value_or(trade::Tool::stock)) {
    case trade::Tool::catalogue:
      return state.part.empty() ? state.vehicle : state.part;
    case trade::Tool::orders:
      return state.order_open ? state.order : "";
    case trade::Tool::customers:
      return state.customer;
    case trade::Tool::guidance:
      return state.guideline;
    case trade::Tool::faults:
      return state.fault;
    case trade::Tool::papers:
      return state.paper;
    case trade::Tool::stock:
    case trade::Tool::payments:
    case trade::Tool::diary:
    case trade::Tool::web_shop:
      return "";
  }
  return "";
}

/// Where one begins in a tool that was just opened; empty: at its tab.
std::string first_focus(const AtDesk& at, trade::Tool tool) {
  if (tool == trade::Tool::catalogue) return "catalogue.search";
  if (tool == trade::Tool::customers) return "customers.search";
  if (tool != trade::Tool::orders || at.books().orders.empty()) return "";
  return "orders." + (at.order() != nullptr ? at.state.order : first_listed(at));
}

void open(const AtDesk& at, trade::Tool tool) {
  DeskState& state = at.state;
  // The key of the tool that is open leads back to its list.
  if (state.open == tool) {
    state.part.clear();
    state.vehicle.clear();
    state.order_open = false;
    state.customer.clear();
    state.guideline.clear();
    state.fault.clear();
    state.paper.clear();
  }
  state.open = tool;
  const std::string focus = first_focus(at, tool);
  if (!focus.empty() && open_item(state).empty()) at.ui.focus(focus);
}

/// Whether nothing is left in it that stands for a value, as in "refund AMOUNT to card".
bool is_whole(const std::string& line) {
  const auto said = words(line);
  return !said.empty() && std::none_of(said.begin(), said.end(), [](std::string_view word) {
    return word == "AMOUNT" || word == "WORDS";
  });
}

void draw_line(const AtDesk& at) {
  DeskState& state = at.state;
  const std::vector<std::string> ways =
      state.line.text.empty()
          ? std::vector<std::string>{}
          : trade::completions(at.shop(), at.books(), state.line.text, most_ways_on);
  const kit::Commanded came = kit::command_line(at.ui, state.line,
                                                {.id = "desk.line",
                                                 .label = "What to do",
                                                 .placeholder = "Type what to do, or press a key",
                                                 .ways_on = ways});
  if (came == kit::Commanded::said && is_whole(state.line.text)) at.say(state.line.text);
  if (came == kit::Commanded::left) {
    state.line = {};
    at.ui.focus("desk.tab." + std::to_string(static_cast<int>(*state.open) + 1));
  }
}

void draw_tool(const AtDesk& at) {
  switch (*at.state.open) {
    case trade::Tool::catalogue:
      return draw_catalogue(at);
    case trade::Tool::stock:
      return draw_stock(at);
    case trade::Tool::orders:
      return draw_orders(at);
    case trade::Tool::payments:
      return draw_payments(at);
    case trade::Tool::diary:
      return draw_diary(at);
    case trade::Tool::customers:
      return draw_customers(at);
    case trade::Tool::web_shop:
      return draw_web_shop(at);
    case trade::Tool::guidance:
      return draw_guidance(at);
    case trade::Tool::faults:
      return draw_faults(at);
    case trade::Tool::papers:
      return draw_papers(at);
  }
}

/// What came of the last line, as it stands in the strip.
struct WhatCame {
  kit::Tone tone = kit::Tone::plain;
  std::string line;
  std::string says;
  std::string hint;
};

WhatCame what_came(const AtDesk& at) {
  const DeskState& state = at.state;
  if (state.refused)
    return {kit::Tone::miss, "Not done: " + state.refused_line, state.refused->sentence,
            state.refused->hint};
  if (at.view.last) return {kit::Tone::met, at.view.last->line, at.view.last->says, ""};
  return {kit::Tone::plain, "", "What the desk says to what you do stands here.", ""};
}

float height_of(const AtDesk& at, const WhatCame& came) {
  const float width = at.ui.width() - 2 * at.ui.space(1.5F);
  const auto tall = [&](const std::string& text, kit::Style style) {
    return text.empty() ? 0 : kit::text_height(at.ui, text, style, width) + at.ui.space(0.25F);
  };
  float height = tall(came.line, kit::Style::mono) + tall(came.says, kit::Style::small) +
                 tall(came.hint, kit::Style::small);
  for (const std::string& news : at.view.news)
    height += tall("Meanwhile  " + news, kit::Style::small);
  return std::ceil(height);
}

void announce(const AtDesk& at, const WhatCame& came) {
  std::string words = came.says + (came.hint.empty() ? "" : " " + came.hint);
  for (const std::string& news : at.view.news) words += " " + news;
  const bool said = !came.line.empty();
  if (!said || words == at.state.announced) return;
  at.ui.announce(words);
  at.state.announced = words;
}

void draw_what_came(const AtDesk& at, const WhatCame& came, float height) {
  kit::Card card(at.ui, {.id = "desk.result", .tone = came.tone, .padding = 1.5F, .gap = 0});
  kit::Scroll scroll(
      at.ui,
      {.id = "desk.result.words", .name = "What the desk says", .height = height, .gap = 0.25F});
  if (!came.line.empty())
    kit::paragraph(at.ui, came.line, {.id = "desk.said", .style = kit::Style::mono});
  const kit::Ink ink = came.line.empty() ? kit::Ink::second : kit::Ink::first;
  kit::paragraph(at.ui, came.says, {.id = "desk.says", .style = kit::Style::small, .ink = ink});
  if (!came.hint.empty())
    kit::paragraph(at.ui, came.hint,
                   {.id = "desk.hint", .style = kit::Style::small, .ink = kit::Ink::first});
  for (std::size_t i = 0; i < at.view.news.size(); ++i)
    kit::paragraph(at.ui,
                   {kit::small_bold("Meanwhile  ", kit::Ink::first),
                    kit::small(at.view.news[i], kit::Ink::first)},
                   {.id = "desk.news." + std::to_string(i + 1)});
  announce(at, came);
}

}  // namespace

void draw_tools(const AtDesk& at, const std::string& customer) {
  kit::Ui& ui = at.ui;
  DeskState& state = at.state;
  kit::Row row(ui, {.id = "desk.tabs", .gap = 0.75F});
  // Esc closes what is open within the tool first.
  const bool leads_back = state.open && open_item(state).empty();
  if (kit::tab_chip(ui, {.id = "desk.tab.customer",
                         .label = customer,
                         .key = {leads_back ? kit::Key::escape : kit::Key::none},
                         .current = !state.open}))
    state.open.reset();
  for (const trade::Tool tool : all_tools()) {
    const std::string id = "desk.tab." + std::to_string(static_cast<int>(tool) + 1);
    const std::string words = tool_words(tool);
    if (kit::tab_chip(
            ui, {.id = id, .label = words, .key = {tool_key(tool)}, .current = state.open == tool}))
      open(at, tool);
  }
  if (!ui.typed("/") && !ui.pressed(kit::KeyPress{kit::Key::k, true})) return;
  if (!state.open) state.open = trade::Tool::orders;
  ui.focus("desk.line");
}

void draw_open_tool(const AtDesk& at) {
  kit::Ui& ui = at.ui;
  draw_line(at);
  const WhatCame came = what_came(at);
  const float padding = 2 * ui.space(2);
  const float room = ui.height_left();
  const std::string id = "desk.tool." + tool_words(*at.state.open) + "." + open_item(at.state);
  if (room <= 0) {
    // The page scrolls: what came of it stays where it is seen at once.
    draw_what_came(at, came, height_of(at, came));
    kit::Card card(ui, {.id = "desk.tool"});
    return draw_tool(at);
  }
  const float most = std::floor(room * 0.34F);
  const float result = std::min(height_of(at, came), most);
  const float taken = result + 2 * ui.space(1.5F) + ui.space(1.75F) + padding;
  {
    kit::Card card(ui, {.id = "desk.tool"});
    kit::Scroll scroll(ui, {.id = id, .height = std::max(ui.px(200), std::floor(room - taken))});
    draw_tool(at);
  }
  draw_what_came(at, came, result);
}

}  // namespace tc
