#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "assessment/bodies.h"
#include "assessment/evidence.h"

namespace tc {

/// What a learner's portfolio holds, drafts included: items as they were last said, decisions,
/// actions and signatures, each newest last.
struct Portfolio {
  PersonId learner;
  std::vector<EvidenceItem> items;
  std::map<CriterionRef, std::vector<CriterionDecision>> decisions;
  std::vector<PlannedAction> actions;
  std::vector<UnitSignature> signatures;
  std::map<StandardUrn, std::vector<FrameworkAdopted>> frameworks;

  const CriterionDecision* newest_decision(const CriterionRef& criterion) const;
  const EvidenceItem* find(const EntryId& id) const;
  /// By its number, "VPO01/E07".
  const EvidenceItem* find_number(std::string_view number) const;
  /// The number that the next item of a unit gets.
  std::string next_number(const StandardUrn& standard) const;
  /// The framework that holds now; null before there were results.
  const FrameworkAdopted* framework(const StandardUrn& standard) const;
  /// What others may see: without drafts and withdrawn items.
  Portfolio as_submitted() const;
};

}  // namespace tc
