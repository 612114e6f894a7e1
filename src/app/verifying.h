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
  std::string fingerprint;       ///< in brief, for comparing by eye
  std::string full_fingerprint;  ///< 64 digits, as exports carry it

  /// An attempt by another engine is intact, not damage.
  bool whole() const;
};

/// `ledger`: what was found in the file and its rows (store's verify_workspace, or verify()); what
/// bodies tell of signatures, roles and sign-offs is added to it, and each anchor that is gone.
Verified verify_workplace(Workplace& workplace, Verification ledger,
                          const std::vector<Head>& anchors = {});

/// Reads anchors: "heads" in canonical text as exports carry them, one list or one a line.
/// Refuses text that has none ("not-an-anchor").
Result<std::vector<Head>> read_anchors(std::string_view text);

}  // namespace tc
