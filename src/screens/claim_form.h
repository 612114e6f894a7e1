#pragma once

#include <string>
#include <vector>

#include "app/evidence_work.h"
#include "screens/kit/ui.h"
#include "standard/standard.h"

namespace tc {

/// One criterion that can be claimed: ticked with a reason and a place in the item, or not.
struct ClaimLine {
  CriterionRef criterion;
  std::string words;    ///< the criterion's own, in full
  std::string seen;     ///< what the engine saw, as a proposal; may be empty
  std::string seen_at;  ///< where: "step 7"
  bool claimed = false;
  std::string reason = {};
  std::string locator = {};
  std::size_t paragraph = 0;  ///< of the account, from 1: its reason unless one is typed
};

/// A list of criteria to claim, of one standard.
struct ClaimForm {
  std::vector<ClaimLine> lines;

  std::size_t ticked() const;
};

/// All judged criteria, nothing ticked.
ClaimForm blank_claims(const Standard& standard);
/// Puts what the engine saw beside the criteria, nothing ticked: people decide.
void propose(ClaimForm& form, const std::vector<Claim>& seen);
/// Ticks what was claimed before.
void tick(ClaimForm& form, const std::vector<Claim>& claims);

/// Which lines are shown, and what is asked beside a tick.
enum class ClaimsShown { performance, knowledge, seen };
enum class ReasonsAsked { each, from_the_account };
struct ClaimAsks {
  EvidenceKind kind = EvidenceKind::work_product;
  ClaimsShown shown = ClaimsShown::performance;
  ReasonsAsked reasons = ReasonsAsked::each;
  std::string_view reason = {};  ///< what stands in an empty reason
  std::size_t paragraph = 0;     ///< of the account, for a new tick
};
/// Gives how many lines were drawn.
int draw_claim_form(kit::Ui& ui, ClaimForm& form, const ClaimAsks& asks);

}  // namespace tc
