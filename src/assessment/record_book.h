#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "assessment/bodies.h"
#include "assessment/evidence.h"
#include "ledger/log.h"
#include "people/person.h"

namespace tc {

/// An attempt as the record tells it: what it depends on and the moves, in order.
struct AttemptRecord {
  EntryId id;
  PersonId who;
  UtcTime at;
  AttemptBegun begun;
  std::vector<AttemptMoved> moves;  ///< the opening first
  EntryId last;                     ///< the entry that the next move answers
  std::optional<AttemptEnded> ended;
  std::optional<UtcTime> ended_at;
};

/// What a learner's portfolio holds: evidence as added, decisions newest last.
struct Portfolio {
  PersonId learner;
  std::vector<EvidenceItem> items;
  std::map<CriterionRef, std::vector<CriterionDecision>> decisions;

  const CriterionDecision* newest_decision(const CriterionRef& criterion) const;
  const EvidenceItem* find(const EntryId& id) const;
  /// By its number, "VPO01/E07".
  const EvidenceItem* find_number(std::string_view number) const;
  /// The number that the next item of a unit gets.
  std::string next_number(const StandardUrn& standard) const;
};

/// The record, read: people, attempts, portfolios, folded from entries as they arrive. Status
/// is computed from it and stored nowhere. Entries whose body is gone, or of a kind that is not
/// known, are passed over.
class RecordBook {
 public:
  /// Reads on from where it stopped. Throws Failure where the log does.
  void catch_up(const Log& log);

  const std::vector<Person>& people() const { return people_; }
  const Person* find_person(const PersonId& id) const;
  const std::vector<AttemptRecord>& attempts() const { return attempts_; }
  const AttemptRecord* find_attempt(const EntryId& id) const;
  /// Empty where the learner has none yet.
  const Portfolio& portfolio(const PersonId& learner) const;
  /// The learner whose portfolio holds the item; null where none does.
  const EvidenceItem* find_evidence(const EntryId& id) const;
  /// Whether the attempt is part of somebody's evidence, and so no longer private practice.
  bool submitted(const EntryId& attempt) const;

 private:
  void add(const Entry& entry, std::string_view body);
  void take(const Entry& entry, PersonAdded body);
  void take(const Entry& entry, AttemptBegun body);
  void take(const Entry& entry, AttemptMoved body);
  void take(const Entry& entry, AttemptEnded body);
  void take(const Entry& entry, EvidenceAdded body);
  void take(const Entry& entry, LinkJudged body);
  void take(const Entry& entry, CriterionDecided body);
  AttemptRecord* attempt_answered_by(const Entry& entry);

  Cursor read_to_;
  std::vector<Person> people_;
  std::vector<AttemptRecord> attempts_;
  std::map<EntryId, std::size_t> attempt_of_entry_;  ///< begun and moved entries
  std::map<PersonId, Portfolio> portfolios_;
  std::map<EntryId, PersonId> learner_of_evidence_;
};

}  // namespace tc
