#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/assessing.h"
#include "screens/debrief_page.h"
#include "screens/intent.h"

namespace tc {

/// One link of the open item, beside where the criterion stands as a whole.
struct LinkView {
  Link link;
  std::string words;    ///< the criterion's, in full
  std::string missing;  ///< what "met" still needs; empty where nothing
  std::optional<CriterionDecision> decision;
};

struct AssessView {
  std::vector<QueueRow> queue;
  std::size_t waiting = 0;  ///< items with something to judge
  std::optional<QueueRow> open;
  std::vector<LinkView> links;
  std::optional<DebriefView> replay;  ///< of an attempt
  std::string replay_problem;         ///< why the attempt cannot be shown
  std::string seen_by;                ///< of an observation: "Seen by Sioned Rees, …"
};

/// Feedback being written before a verdict or a decision is recorded.
struct FeedbackForm {
  std::variant<Verdict, Decision> about;
  CriterionRef criterion;
  std::string text;
  std::string problem;  ///< why it could not be saved; may be empty
};

struct AssessState {
  std::optional<EntryId> item;  ///< nothing: the first of the queue
  std::size_t link = 0;
  std::optional<FeedbackForm> feedback;
  DebriefState debrief;
};

/// Refuses whoever has no queue.
Result<AssessView> assess_view(Workplace& workplace, const Person& who, const AssessState& state);

/// Queue, item and criteria in three panes; a decision is two keys: arrow to the criterion, then
/// A, P or X for the link, M, T or Y for the criterion.
void draw_assess(kit::Ui& ui, const AssessView& view, const Library& library, AssessState& state,
                 Intents& intents);

/// The right pane, in a file of its own.
void draw_links_to_judge(kit::Ui& ui, const AssessView& view, AssessState& state, Intents& intents);

}  // namespace tc
