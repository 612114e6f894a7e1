#pragma once

#include <string>
#include <vector>

#include "app/practice.h"
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

struct PractiseView {
  std::string greeting_name;
  std::vector<ScenarioTile> scenarios;
  std::vector<AttemptRow> unfinished;
  std::vector<AttemptRow> finished;  ///< newest first
};

PractiseView practise_view(Workplace& workplace, const Person& who);

/// Pick a scenario, go on with an unfinished attempt, look back at a finished one.
void draw_practise(kit::Ui& ui, const PractiseView& view, Intents& intents);

/// The briefing before the customer comes.
struct BriefingView {
  std::string id;
  std::string title;
  std::string setting;
  std::string briefing;
  std::string customer;  ///< "You will meet a retail customer, in about 6 minutes of shop time."
  std::vector<std::pair<std::string, std::string>> criteria;  ///< "P3", its words
};

/// Null scenario ids are the caller's mistake.
BriefingView briefing_view(const Library& library, const std::string& scenario);

void draw_briefing(kit::Ui& ui, const BriefingView& view, Intents& intents);

}  // namespace tc
