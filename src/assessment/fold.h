#pragma once

#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "assessment/bodies.h"
#include "assessment/conflict.h"
#include "assessment/people_book.h"
#include "assessment/portfolio.h"
#include "assessment/sitting.h"
#include "base/refusal.h"
#include "ledger/entry.h"
#include "people/duties.h"

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
  std::vector<Dispute> disputes = {};

  bool assessed() const { return begun.kind == AttemptKind::assessed; }
};

/// An entry that does not count, since who recorded it might not.
struct PassedOver {
  Entry entry;
  Refusal refusal;
};

/// Where an entry stands among others, to tell whether one of two knew of the other.
struct Standing {
  DeviceId device;
  std::uint64_t number = 0;
  std::vector<EntryId> answers;
};

/// What a record's entries come to, folded one by one: the inside of RecordBook. People are folded
/// before the rest, since who is trusted may be said last.
struct Fold {
  explicit Fold(DeviceId own) : people(std::move(own)) {}

  PeopleBook people;
  std::vector<Sitting> sittings;
  std::vector<AttemptRecord> attempts;
  std::map<EntryId, std::size_t> attempt_of_entry;  ///< begun, moved and ended entries
  std::map<EntryId, DeviceId> went_on_at;  ///< where the entry that counts after this was written
  std::vector<std::pair<std::size_t, EntryId>> stray_moves;  ///< of the attempt, written elsewhere
  std::map<PersonId, Portfolio> portfolios;
  std::map<EntryId, PersonId> learner_of;  ///< items, submissions, judgements, decisions, actions
  std::map<EntryId, EvidenceSaid> said;    ///< every version of every item
  std::map<EntryId, Standing> standings;   ///< of judgements and decisions
  std::vector<PassedOver> passed_over;

  /// Folds an entry of any kind but people's. What nobody had the right to is noted and left.
  void take(const Entry& entry, std::string_view body);
  /// May who recorded the entry do this, by the roles that held then? `whose`: a learner.
  Result<void> allowed(const Entry& entry, Deed deed, const PersonId& whose) const;
  Portfolio& portfolio_of(const PersonId& learner);  ///< made where there is none yet
  /// The item, to be changed; null where none has that id.
  EvidenceItem* find_item(const EntryId& id);
  bool by_trainee(const Entry& entry) const;
};

// One function a family of kinds; refusals are the reasons for passing over.
Result<void> fold_sitting(Fold& fold, const Entry& entry, std::string_view body);
Result<void> fold_attempt(Fold& fold, const Entry& entry, std::string_view body);
Result<void> fold_evidence(Fold& fold, const Entry& entry, std::string_view body);
Result<void> fold_judging(Fold& fold, const Entry& entry, std::string_view body);
Result<void> fold_planning(Fold& fold, const Entry& entry, std::string_view body);

/// What merging left open: for RecordBook::conflicts().
std::vector<Conflict> conflicts_in(const Fold& fold);

}  // namespace tc
