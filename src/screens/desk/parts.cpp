#include "screens/desk/parts.h"

#include <algorithm>

#include "screens/desk/words.h"

namespace tc {

trade::OrderIndex AtDesk::index_of(const trade::Order& order) const {
  return trade::OrderIndex{static_cast<std::uint16_t>(&order - books().orders.data())};
}

bool AtDesk::looked_up(const std::string& what) const {
  const auto& seen = books().looked_up;
  return std::find(seen.begin(), seen.end(), what) != seen.end();
}

void draw_act(const AtDesk& at, const std::string& id, const DeskAct& act, bool first) {
  if (kit::act_button(at.ui, {.id = id, .label = act.label, .line = act.line, .first = first}))
    at.say(act.line);
}

void draw_act_with_facts(const AtDesk& at, const std::string& id, const DeskAct& act,
                         const std::string& facts) {
  if (kit::act_button(at.ui, {.id = id, .label = act.label, .line = act.line, .facts = facts}))
    at.say(act.line);
}

void draw_acts(const AtDesk& at, const std::string& id, const std::vector<DeskAct>& acts,
               Leading leading) {
  if (acts.empty()) return;
  kit::Row row(at.ui, {.id = id});
  for (std::size_t i = 0; i < acts.size(); ++i)
    draw_act(at, id + "." + std::to_string(i + 1), acts[i], i == 0 && leading == Leading::first);
}

void draw_fact(kit::Ui& ui, const std::string& name, const std::string& words, kit::Ink ink) {
  if (!words.empty()) kit::fact_line(ui, name, words, ink);
}

void draw_tool_title(kit::Ui& ui, const std::string& title, const std::string& sentence) {
  kit::Column column(ui, 0.25F);
  kit::heading(ui, title, "tool.title");
  kit::paragraph(ui, sentence, {.style = kit::Style::small, .ink = kit::Ink::second});
}

bool draw_way_back(kit::Ui& ui, const std::string& id, const std::string& title,
                   const std::string& to) {
  return draw_way_back(ui, id, title, to, {});
}

bool draw_way_back(kit::Ui& ui, const std::string& id, const std::string& title,
                   const std::string& to, const OrderStanding& standing) {
  // The title goes on below where it is long; the way back has a line of its own.
  kit::Column column(ui, 0.5F);
  bool back = false;
  {
    kit::Row row(ui, {.id = id + ".row", .gap = 2});
    back = kit::key_hint(ui, {.id = id, .key = {kit::Key::escape}, .label = to});
    if (!standing.words.empty())
      kit::chip(ui, {.id = "tool.standing", .label = standing.words, .tone = standing.tone});
  }
  kit::heading(ui, title, "tool.title");
  return back;
}

bool draw_order_at_hand(const AtDesk& at) {
  const trade::Order* order = at.order();
  if (order == nullptr) {
    kit::paragraph(at.ui, "No order is at hand. Open one in Orders (F3), and it is.",
                   {.id = "tool.order", .style = kit::Style::small, .ink = kit::Ink::second});
    return false;
  }
  kit::paragraph(at.ui,
                 {kit::small_bold("At hand  ", kit::Ink::second),
                  kit::small(order_words(*order), kit::Ink::first)},
                 {.id = "tool.order"});
  return true;
}

kit::Cell cell(const std::string& words, kit::Style style, kit::Ink ink) {
  return {{{words, style, ink}}};
}

}  // namespace tc
