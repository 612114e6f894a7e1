#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/plans.h"
#include "screens/evidence_sheet.h"
#include "screens/office_tabs.h"

namespace tc {

struct DisputesView {
  OfficeTabs tabs;
  std::vector<DisputeRow> rows;
  std::optional<DisputeRow> open;
  std::string words;  ///< the criterion's, in full
  EvidenceReplay replay;
  std::optional<Chip> chip;  ///< the indication that is disputed
};

struct DisputesState {
  std::optional<EntryId> dispute;  ///< nothing: the first
  std::optional<EntryId> shown;    ///< the replay was scrolled for that one
  std::string feedback;
  std::string problem;
  DebriefState debrief;
};

Result<DisputesView> disputes_view(Workplace& workplace, const Person& who,
                                   const DisputesState& state);

/// The learner's reason beside the replay at the step and the program's rule.
void draw_disputes(kit::Ui& ui, const DisputesView& view, const Library& library,
                   DisputesState& state, Intents& intents);

}  // namespace tc
