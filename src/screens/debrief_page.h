#pragma once

#include <set>
#include <string>

#include "app/practice.h"
#include "screens/intent.h"
#include "screens/kit/ui.h"

namespace tc {

/// Where a debrief is looked at from.
enum class ReadBy { the_learner, an_assessor };

struct DebriefView {
  EntryId attempt;
  Debrief told;
  ReadBy read_by = ReadBy::the_learner;
  bool submitted = false;
  std::string title;
  std::string sentence;  ///< "Ended well · 5:20 of 6 min · 7 of 9 opportunities shown"
};

DebriefView debrief_view(Workplace& workplace, const Attempt& attempt);

/// What is the page's own: which chips are open ("3.1": step 3, second chip).
struct DebriefState {
  std::set<std::string> open;
};

void draw_debrief(kit::Ui& ui, const DebriefView& view, const Library& library, DebriefState& state,
                  Intents& intents);

/// The conversation with its chips, without the page around it. `steps_marked`: those whose
/// number the assessor's current criterion points at.
void draw_conversation(kit::Ui& ui, const DebriefView& view, const Library& library,
                       DebriefState& state, const std::set<int>& steps_marked = {});

}  // namespace tc
