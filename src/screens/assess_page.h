#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/assessing.h"
#include "screens/evidence_sheet.h"
#include "screens/intent.h"
#include "screens/judging_forms.h"
#include "screens/office_tabs.h"

namespace tc {

/// One link of the open item as it would stand with the marks signed, beside where its criterion
/// stands as a whole.
struct LinkView {
  Link link;
  std::string words;               ///< the criterion's, in full
  std::vector<std::string> needs;  ///< what "met" still needs, one sentence each
  std::optional<CriterionDecision> decision;
  std::optional<std::size_t> judged;   ///< the place of its mark that is not signed yet
  std::optional<std::size_t> decided;  ///< likewise, of the criterion's
};

struct AssessView {
  OfficeTabs tabs;
  std::vector<QueueRow> queue;
  std::size_t waiting = 0;  ///< items with something to judge
  std::size_t overdue = 0;
  Turnaround turnaround;
  std::optional<QueueRow> open;
  std::vector<LinkView> links;
  EvidenceSheet sheet;
  EvidenceReplay replay;                ///< of an attempt
  std::optional<AttemptTold> standing;  ///< likewise: how it stands among others
  std::vector<PendingMark> marks;       ///< about the open item's learner, not signed yet
  std::vector<std::string> to_sign;     ///< the same in words
  Person assessor;
  CalendarDate today;
};

struct AssessState {
  std::optional<EntryId> item;  ///< nothing: the first of the queue
  std::size_t link = 0;
  std::size_t link_before = 0;                    ///< the replay was scrolled for that one
  std::map<CriterionRef, RulesOfEvidence> rules;  ///< toggled, for the next verdict
  JudgingForms forms;
  DebriefState debrief;
  bool adding = false;  ///< the kinds of evidence that an assessor records are shown
};

/// Refuses whoever has no queue.
Result<AssessView> assess_view(Workplace& workplace, const Person& who, const AssessState& state);

/// Queue, item and criteria in three panes; a decision is two keys: arrow to the criterion, then
/// A, P or X for the link, M, T or Y for the criterion; V, U and C say what is valid, authentic
/// and current.
void draw_assess(kit::Ui& ui, const AssessView& view, const Library& library, AssessState& state,
                 Intents& intents);

/// The right pane, in a file of its own.
void draw_links_to_judge(kit::Ui& ui, const AssessView& view, AssessState& state, Intents& intents);

/// "due today", "due 24 November 2026", "overdue by 3 working days"
std::string due_words(const CalendarDate& due, const CalendarDate& today);

}  // namespace tc
