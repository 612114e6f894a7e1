#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/assessing.h"
#include "screens/evidence_sheet.h"
#include "screens/office_tabs.h"

namespace tc {

/// A trainee's judgement or decision, with the words of its criterion.
struct CountersignRow {
  ToCountersign waiting;
  EntryId id;          ///< of the judgement or decision
  std::string words;   ///< the criterion's, in full
  std::string reason;  ///< the link's, with its locator
};

struct CountersignView {
  OfficeTabs tabs;
  std::vector<CountersignRow> rows;
  EvidenceSheet sheet;  ///< of the current row's item; empty for a decision
  EvidenceReplay replay;
};

struct CountersignAnswer {
  bool agreed = true;
  std::string feedback = {};
};

struct CountersignState {
  std::size_t row = 0;
  std::map<EntryId, CountersignAnswer> answers;
  std::optional<CountersignAnswer> being_written;  ///< why the current row is not agreed with
  std::string problem;
  DebriefState debrief;
};

Result<CountersignView> countersign_view(Workplace& workplace, const Person& who,
                                         const CountersignState& state);

/// Item and judgements side by side; arrow, then A or X; signed once for all of them.
void draw_countersign(kit::Ui& ui, const CountersignView& view, const Library& library,
                      CountersignState& state, Intents& intents);

}  // namespace tc
