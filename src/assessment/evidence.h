#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/calendar_date.h"
#include "base/clock.h"
#include "base/id.h"
#include "standard/criterion.h"

namespace tc {

/// Where evidence comes from, as assessors name it.
enum class EvidenceKind : std::uint8_t { direct_observation, simulation };
std::string_view name_of(EvidenceKind kind);   ///< "direct-observation", in records
std::string_view in_words(EvidenceKind kind);  ///< "direct observation", for people
std::optional<EvidenceKind> parse_evidence_kind(std::string_view name);
/// Whether it was seen in real work, with real customers.
bool from_real_work(EvidenceKind kind);

/// An assessor's decision on one item for one criterion; never "fail".
enum class Verdict : std::uint8_t { accepted, partly_accepted, not_accepted };
std::string_view name_of(Verdict verdict);
std::string_view in_words(Verdict verdict);
std::optional<Verdict> parse_verdict(std::string_view name);

/// An assessor's decision on a criterion, given all its evidence.
enum class Decision : std::uint8_t { working_towards, met, not_yet_met };
std::string_view name_of(Decision decision);
std::string_view in_words(Decision decision);
std::optional<Decision> parse_decision(std::string_view name);

/// What was recorded about one link by an assessor. The newest counts; older ones stay.
struct Judgement {
  EntryId id;
  PersonId by;
  UtcTime at;
  Verdict verdict = Verdict::accepted;
  std::string feedback;
};

/// Evidence x criterion: where in the item it is to be seen, and why the learner (for an
/// observation: the observer) says so.
struct Link {
  CriterionRef criterion;
  std::string reason;
  std::string locator;  ///< page, time or replay step; may be empty
  std::vector<Judgement> judgements;

  const Judgement* newest() const { return judgements.empty() ? nullptr : &judgements.back(); }
  bool accepted() const;
};

/// What an assessor saw at work, in the past tense.
struct Observation {
  CalendarDate on;
  std::string place;
  std::string narrative;
};

/// One numbered item of a portfolio.
struct EvidenceItem {
  EntryId id;
  std::string number;  ///< "VPO01/E07"
  EvidenceKind kind = EvidenceKind::simulation;
  std::string title;
  PersonId learner;
  PersonId by;
  UtcTime at;
  std::optional<EntryId> attempt;          ///< of a simulation
  std::optional<Observation> observation;  ///< of a direct observation
  std::vector<Link> links;

  const Link* find(const CriterionRef& criterion) const;
  /// Links that no assessor has judged yet.
  std::size_t waiting() const;
};

/// A decision as it was recorded.
struct CriterionDecision {
  EntryId id;
  PersonId by;
  UtcTime at;
  Decision decision = Decision::working_towards;
  std::string feedback;
};

/// The short name of a unit in evidence numbers: "VPO01" for IMIVPO01.
std::string unit_name(const StandardUrn& standard);

}  // namespace tc
