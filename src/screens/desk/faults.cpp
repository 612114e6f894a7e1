#include "screens/desk/faults.h"

#include <algorithm>

#include "screens/desk/lines.h"
#include "screens/desk/parts.h"

namespace tc {

namespace {

const trade::FaultReport* report_of(const AtDesk& at, const trade::WebFault& fault) {
  for (const trade::FaultReport& report : at.books().reports)
    if (report.fault == fault.id) return &report;
  return nullptr;
}

std::string name_of(const AtDesk& at, const std::string& colleague) {
  const trade::Colleague* found = at.shop().find_colleague(colleague);
  return found == nullptr ? colleague : found->name;
}

void draw_list(const AtDesk& at) {
  draw_tool_title(at.ui, "Faults",
                  "What can be wrong with the web shop. Report what you saw, to whom it belongs.");
  for (const trade::WebFault& fault : at.shop().faults) {
    const std::string id = "faults." + fault.id;
    const trade::FaultReport* report = report_of(at, fault);
    const std::string detail = "on the page " + at.shop().pages[fault.page.value].title +
                               (report == nullptr ? ""
                                                  : "; reported to " + name_of(at, report->to) +
                                                        " at " + clock_text(report->at));
    if (!kit::list_row(at.ui, {.id = id,
                               .title = fault.says,
                               .detail = detail,
                               .chip = report == nullptr ? "" : "reported",
                               .chip_tone = kit::Tone::met,
                               .group = "faults"}))
      continue;
    at.state.fault = fault.id;
    at.ui.focus("faults.report.1");
  }
}

void draw_fault(const AtDesk& at, const trade::WebFault& fault) {
  if (draw_way_back(at.ui, "faults.back", fault.says, "all faults")) {
    at.state.fault.clear();
    at.ui.focus("faults." + fault.id);
    return;
  }
  draw_fact(at.ui, "Seen on the page", at.shop().pages[fault.page.value].title);
  if (const trade::FaultReport* report = report_of(at, fault))
    draw_fact(at.ui, "Reported", "to " + name_of(at, report->to) + " at " + clock_text(report->at));
  kit::paragraph(at.ui, {kit::small_bold("Whom do you tell?", kit::Ink::second)});
  std::vector<DeskAct> acts;
  for (const trade::Colleague& colleague : at.shop().colleagues)
    acts.push_back({colleague.name + ", " + colleague.role, lines::report(fault, colleague.id)});
  draw_acts(at, "faults.report", acts);
}

}  // namespace

void draw_faults(const AtDesk& at) {
  const auto& all = at.shop().faults;
  const auto open = std::find_if(
      all.begin(), all.end(), [&](const trade::WebFault& one) { return one.id == at.state.fault; });
  if (open == all.end()) return draw_list(at);
  draw_fault(at, *open);
}

}  // namespace tc
