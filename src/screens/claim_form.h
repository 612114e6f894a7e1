#pragma once

#include <string>
#include <vector>

#include "app/evidence_work.h"
#include "screens/kit/ui.h"
#include "standard/standard.h"

namespace tc {

/// One criterion that can be claimed: ticked with a reason, or not.
struct ClaimLine {
  CriterionRef criterion;
  std::string words;  ///< the criterion's own, in full
  std::string seen;   ///< what the engine saw, as a proposal; may be empty
  std::string locator;
  bool claimed = false;
  std::string reason;
};

/// A list of criteria to claim, shared by "add to portfolio" and "record an observation".
struct ClaimForm {
  std::vector<ClaimLine> lines;

  /// Those that are ticked.
  std::vector<Claim> claims() const;
};

/// All judged criteria of that kind, nothing ticked.
ClaimForm blank_claims(const Standard& standard, CriterionKind kind);
/// What the engine saw as shown in an attempt, nothing ticked: people decide.
ClaimForm claims_seen(const Debrief& told, const std::vector<Standard>& standards);

/// Ticks and reasons; `asks` is the placeholder of the reason.
void draw_claim_form(kit::Ui& ui, ClaimForm& form, std::string_view asks);

}  // namespace tc
