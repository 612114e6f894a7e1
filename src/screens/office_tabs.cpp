#include "screens/office_tabs.h"

#include <algorithm>

#include "app/assessing.h"
#include "app/plans.h"
#include "screens/kit/controls.h"
#include "screens/kit/layout.h"

namespace tc {

namespace {

struct TabName {
  OfficeTab tab;
  const char* id;
  const char* label;
};
constexpr TabName names[]{{OfficeTab::queue, "tab.queue", "To judge"},
                          {OfficeTab::countersign, "tab.countersign", "Countersign"},
                          {OfficeTab::disputes, "tab.disputes", "Disputes"},
                          {OfficeTab::actions, "tab.actions", "Actions"},
                          {OfficeTab::sittings, "tab.sittings", "Assessed attempts"},
                          {OfficeTab::units, "tab.units", "Units"}};

std::size_t waiting_in(const OfficeTabs& tabs, OfficeTab tab) {
  switch (tab) {
    case OfficeTab::queue:
      return tabs.to_judge;
    case OfficeTab::countersign:
      return tabs.to_countersign;
    case OfficeTab::disputes:
      return tabs.disputes;
    case OfficeTab::actions:
      return tabs.actions;
    case OfficeTab::sittings:
    case OfficeTab::units:
      return 0;
  }
  return 0;
}

template <class Rows, class Waits>
std::size_t count(const Rows& rows, const Waits& waits) {
  if (!rows) return 0;
  return static_cast<std::size_t>(std::count_if(rows->begin(), rows->end(), waits));
}

}  // namespace

OfficeTabs office_tabs(Workplace& workplace, const Person& who) {
  OfficeTabs tabs;
  tabs.to_judge =
      count(queue(workplace, who.id), [](const QueueRow& row) { return row.item.waiting() > 0; });
  tabs.to_countersign =
      count(to_countersign(workplace, who.id), [](const ToCountersign&) { return true; });
  const auto& people = workplace.record().people();
  tabs.countersigns = holds(who, Role::assessor) &&
                      std::any_of(people.begin(), people.end(), [](const Person& one) {
                        return holds(one, Role::trainee_assessor);
                      });
  tabs.disputes = count(disputes(workplace, who.id), [](const DisputeRow& row) {
    return row.dispute.outcome == Dispute::Outcome::open;
  });
  tabs.actions = count(actions_for(workplace, who.id), [](const PlannedAction& action) {
    return action.outcome == PlannedAction::Outcome::open;
  });
  return tabs;
}

void draw_tabs(kit::Ui& ui, const OfficeTabs& tabs, OfficeTab current, Intents& intents) {
  kit::Row row(ui, {.id = "tabs"});
  for (const TabName& one : names) {
    if (one.tab == OfficeTab::countersign && !tabs.countersigns) continue;
    const std::size_t waiting = waiting_in(tabs, one.tab);
    const std::string label =
        one.label + (waiting > 0 ? " · " + std::to_string(waiting) : std::string());
    if (kit::tab_chip(ui, {.id = one.id, .label = label, .current = one.tab == current}))
      intents.push_back(OpenTab{one.tab});
  }
}

}  // namespace tc
