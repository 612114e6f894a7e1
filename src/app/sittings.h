#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/practice.h"

namespace tc {

// Assessed attempts: an assessor sets a sitting, and each learner whom it is for makes attempts at
// it, from the same scenario, seed and level. They count and are seen from their first move on.

/// A sitting as it is set in a form.
struct SittingForm {
  std::string scenario;
  std::optional<std::uint64_t> seed = {};  ///< drawn without it
  std::optional<int> level = {};           ///< the scenario's own without it
  std::optional<PersonId> learner = {};    ///< everybody without it
  int attempts = 1;                        ///< that each may begin, 1 to 99
  std::optional<CalendarDate> until = {};  ///< the last day on which one may be begun
};

/// Sets one, signed, with the scenario as it is now. Refuses whoever assesses nobody, a scenario,
/// seed, level or number that is none ("attempts-needed"), a day that is over ("date-over"),
/// oneself
/// ("own-evidence"), and whoever has no passphrase to sign by.
Result<Sitting> set_sitting(Workplace& workplace, const PersonId& who, const SittingForm& form);

/// Nobody begins it any more; what was begun goes on and counts. Signed. Refuses no reason, and one
/// that is withdrawn already ("withdrawn-already").
Result<void> withdraw_sitting(Workplace& workplace, const PersonId& who, const EntryId& sitting,
                              std::string_view because);

/// A sitting in a list, for whoever looks.
struct SittingRow {
  EntryId id;
  std::string scenario;
  std::string title;
  std::optional<int> level;  ///< none: the scenario's own
  std::string set_by;
  std::string whom;  ///< a name, or "everybody"
  UtcTime at;
  std::optional<CalendarDate> until;
  int allowed = 1;
  /// By the learner who looks; for those who assess by all.
  int made = 0;
  bool withdrawn = false;
  std::string withdrawn_because = {};
  /// Why the learner who looks cannot begin it now; empty: they can.
  std::string closed = {};
  /// For those alone who assess and never sit.
  std::optional<std::uint64_t> seed = std::nullopt;
};
/// For those who assess all, for a learner what is for them; newest first.
Result<std::vector<SittingRow>> sittings(Workplace& workplace, const PersonId& who);

/// By its id or the beginning of one, of those that `who` may see.
Result<EntryId> find_sitting(Workplace& workplace, const PersonId& who, std::string_view name);

/// What a learner is told before an assessed attempt starts, and says yes to.
struct BeforeSitting {
  EntryId sitting;
  std::string title;
  std::vector<std::string>
      words;             ///< that it is assessed, counts, and who sees it; a sentence each
  std::string question;  ///< "Begin the assessed attempt now?"
};
/// Refuses what begin_assessed() would refuse.
Result<BeforeSitting> before_sitting(Workplace& workplace, const PersonId& who,
                                     const EntryId& sitting);

/// Begins an assessed attempt, which counts from now on. Refuses: no such sitting, or another's
/// ("no-such-sitting"), "withdrawn", "date-over", "no-attempts-left", one's own ("own-sitting"), a
/// bundle that is not here ("not-here").
Result<Attempt> begin_assessed(Workplace& workplace, const PersonId& who, const EntryId& sitting);

/// Whether the learner may still begin an attempt at the sitting; refuses as begin_assessed() does.
Result<void> may_begin(Workplace& workplace, const PersonId& who, const EntryId& sitting);

}  // namespace tc
