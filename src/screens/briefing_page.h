#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/sittings.h"
#include "screens/intent.h"
#include "screens/kit/ui.h"

namespace tc {

/// What is read before the customer comes, in one language.
struct BriefingText {
  std::string language;  ///< "en", "cy"
  std::string name;      ///< "English", "Cymraeg"
  std::string title;
  std::string when;  ///< "Counter · Saturday 16:42"
  std::string briefing;
};

/// The briefing before the customer comes.
struct BriefingView {
  std::string id;
  int level = 2;                    ///< the scenario's own
  std::vector<BriefingText> texts;  ///< English first
  std::string customer;  ///< "You will meet a retail customer, in about 6 minutes of shop time."
  std::vector<std::pair<std::string, std::string>> criteria;  ///< "P3", its words
};

/// How the learner wants to meet the customer.
struct BriefingState {
  std::size_t level = 1;     ///< from 0
  std::size_t language = 0;  ///< of the view's texts
};

/// A scenario that is not there is the caller's mistake.
BriefingView briefing_view(const Library& library, const std::string& scenario);
BriefingState as_the_scenario_is(const BriefingView& view);

/// The situation, the level (keys 1 to 3) and, where there is more than one, the language (key L).
void draw_briefing(kit::Ui& ui, const BriefingView& view, BriefingState& state, Intents& intents);

/// What an assessed attempt is, in words, before it begins.
void draw_before(kit::Ui& ui, const BeforeSitting& before, Intents& intents);

}  // namespace tc
