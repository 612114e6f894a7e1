#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/progress_table.h"
#include "assessment/record_book.h"
#include "base/clock.h"
#include "base/files.h"
#include "ledger/copies.h"
#include "ledger/drafts.h"
#include "ledger/log.h"
#include "people/duties.h"
#include "people/keyring.h"
#include "scenario/library.h"

namespace tc {

/// The doors that main hands in. They outlive the workplace.
struct Doors {
  Log& log;
  WorkspaceId workspace;
  Keyring& keyring;
  Drafts& drafts;
  Copies& copies;
  const Library& library;
  const BundleReader& bundles;
  Clock& clock;
  Chance& chance;
  Files& files;
  std::vector<Exporter> exporters = {};
};

/// Where the use cases happen: the doors, and the record read up to now. Window and command
/// line call the same use cases (people.h, signing_in.h, practice.h, sittings.h, attempt_told.h,
/// what_if_attempt.h, evidence_work.h, witnesses.h, assessing.h, signing_off.h, exchange.h,
/// exporting.h, verifying.h); each takes who acts, checks that this person is signed in and may do
/// it, and records it.
class Workplace {
 public:
  explicit Workplace(Doors doors) : doors_(std::move(doors)) {}

  /// The record, with whatever arrived since, also from another process; read afresh when other
  /// keys are at hand than before.
  const RecordBook& record();
  /// Grows whenever something was recorded or somebody signed in or out: a screen asks it to know
  /// whether to look again.
  std::uint64_t changes() { return doors_.log.changes() + doors_.keyring.changes(); }

  Log& log() { return doors_.log; }
  const WorkspaceId& id() const { return doors_.workspace; }
  Keyring& keyring() { return doors_.keyring; }
  Drafts& drafts() { return doors_.drafts; }
  Copies& copies() { return doors_.copies; }
  const Library& library() const { return doors_.library; }
  const BundleReader& bundles() const { return doors_.bundles; }
  Clock& clock() { return doors_.clock; }
  Chance& chance() { return doors_.chance; }
  Files& files() { return doors_.files; }
  const std::vector<Exporter>& exporters() const { return doors_.exporters; }
  CalendarDate today() { return uk_calendar_date(doors_.clock.now()); }

  /// The person of that id, as of today; refuses where nobody has it.
  Result<Person> person(const PersonId& id);
  /// How `person` refuses.
  static tl::unexpected<Refusal> nobody_has(const PersonId& id);
  /// The person, who is signed in and is from now on not idle; refuses "locked" and
  /// "keys-elsewhere".
  Result<Person> acting(const PersonId& who);
  /// Whether `who` is signed in and may do `deed` to what is `whose`.
  Result<void> allowed(const PersonId& who, Deed deed, const PersonId& whose);

  /// Thinks upon the record as it stands, and records what comes of it; where something arrived
  /// in between it thinks again, so that no rule is ever judged upon an older record.
  using Think = std::function<Result<std::vector<Draft>>()>;
  Result<std::vector<Entry>> record_after(const Think& think);

  /// Signs as that person; `who` is signed in. As this device.
  Signer signer(const PersonId& who);
  Signer device_signer();

  /// What a learner is judged by: what their portfolio adopted, else what the library has now.
  /// Refuses where there is no such standard.
  Result<std::shared_ptr<const Framework>> framework(const PersonId& learner,
                                                     const StandardUrn& standard);

 private:
  void read_afresh();
  bool more_is_shared_since(Cursor seen) const;

  Doors doors_;
  RecordBook book_;
  std::uint64_t keys_seen_ = 0;
  std::map<std::string, std::shared_ptr<const Framework>> frameworks_;  ///< by hash
};

}  // namespace tc
