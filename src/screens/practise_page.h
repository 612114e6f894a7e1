#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/sittings.h"
#include "screens/intent.h"
#include "screens/kit/ui.h"

namespace tc {

/// A scenario as it is offered.
struct ScenarioTile {
  std::string id;
  std::string title;
  std::string text;  ///< the beginning of the briefing
  Channel channel = Channel::counter;
  std::string customer;  ///< "retail customer"
  int level = 2;
  int minutes = 0;
  int attempts = 0;  ///< the learner's own
};

/// A decision to practise without a customer.
struct ExerciseRow {
  std::string title;
  std::string says;
};

struct PractiseView {
  std::string greeting_name;
  std::vector<SittingRow> set;  ///< assessed attempts that were set for the learner, newest first
  std::vector<ScenarioTile> scenarios;
  std::optional<ExerciseRow> five_ways;
  std::vector<AttemptRow> unfinished;
  std::vector<AttemptRow> finished;  ///< newest first
};

PractiseView practise_view(Workplace& workplace, const Person& who);

/// What was set for the learner first; pick a scenario, go on with an unfinished attempt, look back
/// at a finished one.
void draw_practise(kit::Ui& ui, const PractiseView& view, Intents& intents);

}  // namespace tc
