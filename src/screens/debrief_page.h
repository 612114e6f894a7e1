#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/attempt_told.h"
#include "app/what_if_attempt.h"
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
  std::optional<EntryId> item;  ///< of the learner's portfolio that it is in, a draft or more
  std::string item_number;
  std::vector<Dispute> disputes;
  std::string title;
  std::string sentence;  ///< "Ended well · 5:20 of 6 min · 7 of 9 opportunities shown"
  std::optional<AttemptTold> standing;  ///< among other attempts; none: it is not told here
};

DebriefView debrief_view(Workplace& workplace, const Person& who, const Attempt& attempt);
/// What the record says about the attempt, again.
void look_up(Workplace& workplace, DebriefView& view);

/// "Dispute this", being written.
struct DisputeForm {
  int step = 0;
  CriterionRef criterion;
  std::string reason;
  std::string problem;
};

/// "What if?" at a step: what was on offer there, and what came of the one that was picked.
struct WhatIfAsked {
  int step = 0;
  std::vector<Offer> offers;
  std::optional<Move> picked;
  std::optional<WhatIf> told;
};

/// What is the page's own: which chips are open ("3.1": step 3, second chip).
struct DebriefState {
  std::set<std::string> open;
  std::optional<int> jump_to;  ///< the step that is brought into sight once
  std::optional<int> pointed;  ///< the step that was gone to from the plot: its words are marked
  std::optional<DisputeForm> disputing;
  std::optional<WhatIfAsked> asking;  ///< both lines side by side, in place of the conversation
};

void draw_debrief(kit::Ui& ui, const DebriefView& view, const Library& library, DebriefState& state,
                  Intents& intents);

/// Beside the conversation: mood, promises, chances and needs, and how the attempt stands.
void draw_debrief_side(kit::Ui& ui, const DebriefView& view, DebriefState& state);

/// The conversation with its chips, without the page around it. `steps_marked`: those whose
/// number the assessor's current criterion points at.
void draw_conversation(kit::Ui& ui, const DebriefView& view, const Library& library,
                       DebriefState& state, Intents& intents,
                       const std::set<int>& steps_marked = {});

/// "Ended well" or "Not ended yet"
std::string outcome_words(const Scenario& scenario, const std::optional<EndingIndex>& ending);

}  // namespace tc
