#include "screens/desk/guidance.h"

#include <algorithm>

#include "base/text.h"
#include "screens/desk/lines.h"
#include "screens/desk/parts.h"

namespace tc {

namespace {

void open_guideline(const AtDesk& at, const trade::Guideline& guideline) {
  at.state.guideline = guideline.id;
  if (!at.looked_up("guideline " + guideline.id)) at.say(lines::look_up_guideline(guideline));
  at.ui.focus("guidance.back");
}

void draw_deciding(const AtDesk& at) {
  if (at.view.deciding.empty()) return;
  kit::paragraph(at.ui, {kit::small_bold("Who decides what", kit::Ink::second)});
  kit::Table table(at.ui, {.id = "deciding"}, {{"What"}, {"You, up to", 110}, {"Beyond it", 220}});
  for (std::size_t i = 0; i < at.view.deciding.size(); ++i) {
    const Deciding& one = at.view.deciding[i];
    table.row(std::to_string(i + 1),
              {cell(one.matter), cell(one.own.empty() ? "never" : one.own), cell(one.beyond)});
  }
}

void draw_list(const AtDesk& at) {
  draw_tool_title(at.ui, "Guidance", "How the firm does it, and who decides what.");
  for (const trade::Guideline& guideline : at.shop().guidelines) {
    const std::string id = "guidance." + guideline.id;
    const bool read = at.looked_up("guideline " + guideline.id);
    if (kit::list_row(
            at.ui,
            {.id = id, .title = guideline.title, .right = read ? "read" : "", .group = "guidance"}))
      open_guideline(at, guideline);
  }
  draw_deciding(at);
}

void draw_guideline(const AtDesk& at, const trade::Guideline& guideline) {
  if (draw_way_back(at.ui, "guidance.back", guideline.title, "all guidelines")) {
    at.state.guideline.clear();
    at.ui.focus("guidance." + guideline.id);
    return;
  }
  if (!at.looked_up("guideline " + guideline.id))
    return draw_acts(at, "guidance.look_up", {{"Look it up", lines::look_up_guideline(guideline)}},
                     Leading::first);
  kit::paragraph(at.ui, guideline.says, {.id = "guidance.says", .measure = kit::Measure::reading});
  draw_fact(at.ui, "Behind it", joined(guideline.facts, ", "));
}

}  // namespace

void draw_guidance(const AtDesk& at) {
  const auto& all = at.shop().guidelines;
  const auto open = std::find_if(all.begin(), all.end(), [&](const trade::Guideline& one) {
    return one.id == at.state.guideline;
  });
  if (open == all.end()) return draw_list(at);
  draw_guideline(at, *open);
}

}  // namespace tc
