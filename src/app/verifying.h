#pragma once

#include <string>
#include <vector>

#include "app/workplace.h"
#include "assessment/replay.h"
#include "ledger/verify.h"

namespace tc {

/// An attempt that does not replay as it was recorded, or cannot be played again here.
struct AttemptFinding {
  EntryId attempt;
  std::string title;
  ReplayOutcome outcome = ReplayOutcome::differs;
  std::string sentence;
};

/// All that `verify` found out: chains and commitments re-computed, every attempt replayed.
struct Verified {
  Verification ledger;
  std::vector<AttemptFinding> attempts;
  int replayed = 0;
  std::string fingerprint;  ///< in brief, for comparing by eye

  /// An attempt by another engine is intact, not damage.
  bool whole() const;
};

Verified verify_workplace(Workplace& workplace);

}  // namespace tc
