#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "assessment/record_book.h"
#include "standard/evidence_policy.h"
#include "standard/standard.h"

namespace tc {

/// One line of the criteria matrix.
struct CriterionProgress {
  CriterionRef criterion;
  std::string words;
  int observations = 0;  ///< links from direct observations
  int simulations = 0;   ///< links from submitted attempts
  int accepted = 0;
  int waiting = 0;  ///< links not judged yet
  std::optional<CriterionDecision> decision;
  /// What is missing for "met", in words; empty where nothing is.
  std::string missing;

  bool evidenced() const { return observations + simulations > 0; }
  bool met() const { return decision && decision->decision == Decision::met; }
};

/// A learner's standing against one standard: two figures everywhere, evidenced and decided.
struct Progress {
  PersonId learner;
  StandardUrn standard;
  std::vector<CriterionProgress> criteria;  ///< judged ones, in the standard's order

  int evidenced() const;
  int met() const;
  int all() const { return static_cast<int>(criteria.size()); }
};

/// `kind`: only performance or only knowledge criteria; nothing: both.
Progress progress(const Portfolio& portfolio, const Standard& standard,
                  const EvidencePolicy* policy, std::optional<CriterionKind> kind = std::nullopt);

}  // namespace tc
