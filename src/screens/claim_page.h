#pragma once

#include "screens/claim_form.h"
#include "screens/intent.h"

namespace tc {

/// Turning an attempt into evidence: the learner says which criteria it shows, and why.
struct ClaimView {
  EntryId attempt;
  std::string title;
  std::string policy;  ///< what the standard's evidence policy says about simulation
};

struct ClaimState {
  ClaimForm form;
};

/// "Simulation is supplementary evidence for IMIVPO01 (unconfirmed): …" in words.
std::string policy_words(const Library& library, const StandardUrn& standard);

void draw_claims(kit::Ui& ui, const ClaimView& view, ClaimState& state, Intents& intents);

}  // namespace tc
