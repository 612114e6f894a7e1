#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assessment/sufficiency.h"
#include "standard/evidence_policy.h"
#include "standard/standard.h"

namespace tc {

/// One line of the criteria matrix.
struct CriterionProgress {
  CriterionRef criterion;
  std::string words;
  std::map<EvidenceKind, int> links;  ///< of submitted items, by their kind
  int real_work = 0;                  ///< of these, from real work
  int accepted = 0;
  int waiting = 0;  ///< links not judged yet
  std::optional<CriterionDecision> decision;
  /// What is missing for "met" or for its sign-off, in words; empty where nothing is.
  std::string missing;

  bool evidenced() const { return !links.empty(); }
  bool met() const { return decision && decision->decision == Decision::met; }
};

/// A learner's standing against one standard: two figures everywhere, evidenced and decided.
struct Progress {
  PersonId learner;
  StandardUrn standard;
  std::vector<CriterionProgress> criteria;  ///< judged ones, in the standard's order
  UnitStanding standing;

  int evidenced() const;
  int met() const;
  int all() const { return static_cast<int>(criteria.size()); }
};

/// `kind`: only performance or only knowledge criteria; nothing: both.
Progress progress(const Portfolio& portfolio, const Framework& framework, const CalendarDate& today,
                  std::optional<CriterionKind> kind = std::nullopt);

}  // namespace tc
