#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/conflict.h"
#include "assessment/fold.h"
#include "assessment/people_book.h"
#include "assessment/portfolio.h"
#include "ledger/log.h"

namespace tc {

/// The record, read: people, attempts, portfolios, folded from entries. With entries of one
/// device they are folded as they arrive; once another device's are there, in the reading order
/// (ledger/entry.h), so that merged records tell the same whatever came first. Status is computed
/// from it and stored nowhere. Entries whose body is gone, locked, or of a kind that is not known,
/// are passed over, and so is what nobody had the role for, or what another device brought under
/// a signature that is not its person's.
class RecordBook {
 public:
  /// Reads on from where it stopped. Throws Failure where the log does; then nothing is changed.
  void catch_up(const Log& log);
  /// How far it has read: for Log::append_unless_moved().
  Cursor read_to() const { return read_to_; }

  const PeopleBook& people_book() const { return fold_.people; }
  const std::vector<Person>& people() const { return fold_.people.people(); }
  const Person* find_person(const PersonId& id) const { return fold_.people.find_person(id); }
  const std::vector<AttemptRecord>& attempts() const { return fold_.attempts; }
  const AttemptRecord* find_attempt(const EntryId& id) const;
  const std::vector<Sitting>& sittings() const { return fold_.sittings; }
  const Sitting* find_sitting(const EntryId& id) const;
  /// Empty where the learner has none yet.
  const Portfolio& portfolio(const PersonId& learner) const;
  /// The item, in whosever portfolio it is; null where none has it.
  const EvidenceItem* find_evidence(const EntryId& id) const;
  /// Whether the attempt is part of submitted evidence, and so no longer private practice.
  bool submitted(const EntryId& attempt) const;
  /// Whether those who assess may see the attempt: it is assessed, or was submitted.
  bool open_to_assessors(const AttemptRecord& attempt) const {
    return attempt.assessed() || submitted(attempt.id);
  }
  /// What merging left for a person to settle.
  std::vector<Conflict> conflicts() const { return conflicts_in(fold_); }
  /// What does not count, since who recorded it might not.
  const std::vector<PassedOver>& passed_over() const { return fold_.passed_over; }

 private:
  struct Read {
    Entry entry;
    std::string body;  ///< empty where it cannot be read
    bool open = false;
  };

  static Read read(const Log& log, const Entry& entry);
  bool can_go_on_with(const std::vector<Read>& fresh) const;
  void fold_afresh(const Log& log, Cursor up_to);
  void fold_all(Fold& fold, const std::vector<Read>& entries);
  bool signed_by_its_person(const Fold& fold, const Entry& entry);

  Cursor read_to_;
  Fold fold_{DeviceId{}};
  DeviceId own_;
  bool several_devices_ = false;
  std::optional<Entry> last_;  ///< the newest that was folded, as entries are ordered by time
  std::map<EntryId, bool> signatures_;  ///< what was checked of other devices' entries
};

}  // namespace tc
