#pragma once

#include <string>
#include <string_view>
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

/// A signature under a unit that what is recorded does not bear out.
struct SignOffFinding {
  EntryId signature;
  std::string sentence;  ///< "Jo Bell signed VPO01 of Sam Carter on 21 November 2026, but …"
};

/// All that `verify` found out: chains and commitments re-computed, every attempt replayed, every
/// sign-off thought over again.
struct Verified {
  Verification ledger;
  std::vector<AttemptFinding> attempts;
  std::vector<SignOffFinding> sign_offs;
  int replayed = 0;
  int unread_attempts = 0;    ///< locked here or held back elsewhere: not damage
  int signed_units = 0;       ///< signatures under units that were looked at
  int unread_signatures = 0;  ///< whose words are locked or held back: not damage
  /// Deeds of people whose roles nobody accepted here: they do not count, and are no damage.
  int not_trusted = 0;
  std::string fingerprint;       ///< in brief, for comparing by eye
  std::string full_fingerprint;  ///< 64 digits, as exports carry it

  /// An attempt by another engine is intact, not damage.
  bool whole() const;
};

/// `ledger`: what was found in the file and its rows (store's verify_workspace, or verify()); what
/// bodies tell of signatures, roles and sign-offs is added to it, and each anchor that is gone.
Verified verify_workplace(Workplace& workplace, Verification ledger,
                          const std::vector<Head>& anchors = {});

/// Reads anchors: "heads" in canonical text wherever they stand in what an export wrote, also
/// with the quotes that CSV doubles or JSON escapes. Refuses text that has none ("not-an-anchor").
Result<std::vector<Head>> read_anchors(std::string_view text);

}  // namespace tc
