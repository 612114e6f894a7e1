#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/workplace.h"
#include "assessment/sufficiency.h"

namespace tc {

/// What a unit's page shows.
struct UnitView {
  std::shared_ptr<const Framework> framework;
  UnitStanding standing;
  Portfolio portfolio;
  std::vector<Shortfall> open;       ///< before it can be signed off
  bool newer_framework = false;      ///< the library has other words or rules than were adopted
  std::vector<std::string> changes;  ///< of the newer one, one sentence each
};
Result<UnitView> open_unit(Workplace& workplace, const PersonId& who, const PersonId& learner,
                           const StandardUrn& standard);

/// Signs a unit as complete, in the part that is one's own: the assessor (first), then the
/// learner; for a trainee's sign-off a qualified assessor countersigns. Refuses while anything is
/// open, with every reason; a part that is signed already; who has no passphrase and is no
/// learner; or while a merge left a conflict about it. The signature names the rules' version, the
/// framework, the decisions and the fingerprint of the heads.
Result<UnitSignature> sign_unit(Workplace& workplace, const PersonId& who, const PersonId& learner,
                                const StandardUrn& standard, SignedAs part);

/// Moves a portfolio to the framework that the library has now; decisions stay, and what the new
/// rules ask beyond the old is open again. By an assessor, with the reason.
Result<void> move_framework(Workplace& workplace, const PersonId& who, const PersonId& learner,
                            const StandardUrn& standard, std::string_view because);

}  // namespace tc
