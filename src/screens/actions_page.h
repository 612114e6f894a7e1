#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/plans.h"
#include "screens/intent.h"
#include "screens/office_tabs.h"

namespace tc {

struct ActionRow {
  PlannedAction action;
  std::string learner;
  std::string owner;
  std::string about;  ///< "P4, VPO01/E07"; may be empty
  bool overdue = false;
};

struct ActionsView {
  OfficeTabs tabs;
  std::vector<ActionRow> rows;  ///< open ones first, by due date
  CalendarDate today;
};

struct ActionsState {
  std::optional<EntryId> dropping;  ///< why is being written
  std::string why;
  std::string problem;
};

Result<ActionsView> actions_view(Workplace& workplace, const Person& who);
/// What was agreed, by due date; done, or dropped with the reason.
void draw_actions(kit::Ui& ui, const ActionsView& view, ActionsState& state, Intents& intents);

}  // namespace tc
