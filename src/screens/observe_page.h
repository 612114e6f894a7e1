#pragma once

#include <string>
#include <vector>

#include "screens/claim_form.h"
#include "screens/intent.h"

namespace tc {

struct ObserveView {
  std::vector<Person> learners;  ///< whom the assessor may observe
  std::vector<StandardUrn> standards;
};

/// An observation being written down.
struct ObserveState {
  std::size_t learner = 0;
  std::size_t standard = 0;
  std::string on;  ///< ISO; today at first
  std::string place;
  std::string narrative;
  std::vector<ClaimForm> forms;  ///< one a standard
};

ObserveView observe_view(Workplace& workplace, const Person& who);
ObserveState blank_observation(Workplace& workplace);

/// What was seen at work, and every criterion that it showed, on one page.
void draw_observe(kit::Ui& ui, const ObserveView& view, ObserveState& state, Intents& intents);

}  // namespace tc
