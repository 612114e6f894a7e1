#pragma once

#include <optional>

#include "assessment/record_book.h"
#include "kit/a_small_standard.h"

namespace tc {

/// A portfolio written in a test, without a record.
struct APortfolio : Portfolio {
  APortfolio() { learner = PersonId("sam"); }

  /// Adds an item linked to one criterion; no verdict: it waits.
  APortfolio& with(EvidenceKind kind, std::string_view criterion,
                   std::optional<Verdict> verdict = std::nullopt) {
    EvidenceItem item;
    item.number = next_number(StandardUrn("IMIVPO01"));
    item.id = EntryId(item.number);
    item.kind = kind;
    item.links.push_back({vpo01(criterion), "a reason", "", {}});
    items.push_back(item);
    return verdict ? judged(*verdict) : *this;
  }
  /// The item added last, once more.
  APortfolio& judged(Verdict verdict) {
    items.back().links.back().judgements.push_back({{}, PersonId("jo"), {}, verdict, "because"});
    return *this;
  }
  APortfolio& decided(std::string_view criterion, Decision decision) {
    decisions[vpo01(criterion)].push_back({{}, PersonId("jo"), {}, decision, "because"});
    return *this;
  }
};

inline constexpr EvidenceKind observation = EvidenceKind::direct_observation;
inline constexpr EvidenceKind simulation = EvidenceKind::simulation;

}  // namespace tc
