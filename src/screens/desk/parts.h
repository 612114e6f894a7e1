#pragma once

#include <string>
#include <vector>

#include "screens/desk/desk.h"
#include "screens/desk/words.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/table.h"

namespace tc {

// What several tools of the desk draw with.

/// Something to do, and the line that says it.
struct DeskAct {
  std::string label;
  std::string line;
};

/// A button for an act; pressed, it says the line.
void draw_act(const AtDesk& at, const std::string& id, const DeskAct& act, bool first = false);
/// The same over the whole width, with what is to be known of it.
void draw_act_with_facts(const AtDesk& at, const std::string& id, const DeskAct& act,
                         const std::string& facts);
/// Several, "<id>.1" and on; the first stands out where `leads`.
enum class Leading { none, first };
void draw_acts(const AtDesk& at, const std::string& id, const std::vector<DeskAct>& acts,
               Leading leading = Leading::none);

/// "Promised  16:00": a fact in one line; draws nothing where there are no words.
void draw_fact(kit::Ui& ui, const std::string& name, const std::string& words,
               kit::Ink ink = kit::Ink::first);
/// The tool's title with a sentence; where something is open in it, the way back, by Esc too.
void draw_tool_title(kit::Ui& ui, const std::string& title, const std::string& sentence);
/// True when pressed: the list is to be shown again.
bool draw_way_back(kit::Ui& ui, const std::string& id, const std::string& title,
                   const std::string& to);
/// The same, with how what is open stands.
bool draw_way_back(kit::Ui& ui, const std::string& id, const std::string& title,
                   const std::string& to, const OrderStanding& standing);
/// Which order is at hand, with a way to it; true where there is one.
bool draw_order_at_hand(const AtDesk& at);

/// Words of a table's cell.
kit::Cell cell(const std::string& words, kit::Style style = kit::Style::small,
               kit::Ink ink = kit::Ink::first);

}  // namespace tc
