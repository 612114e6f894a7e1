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

/// The rules of evidence that belong to a link: valid (it shows this criterion), authentic (it is
/// the learner's own), current (recent enough). Sufficient belongs to a criterion, reliable to
/// the process (the practice notes, "Rules of evidence").
struct RulesOfEvidence {
  bool valid = true;
  bool authentic = true;
  bool current = true;

  bool all() const { return valid && authentic && current; }
  bool operator==(const RulesOfEvidence&) const = default;
};

/// Whether a trainee's judgement or decision was countersigned, newest last.
struct Countersignature {
  EntryId id;
  PersonId by;
  UtcTime at;
  bool agreed = true;
  std::string feedback;
};

/// What was recorded about one link by an assessor. The newest counts; older ones stay.
struct Judgement {
  EntryId id;
  PersonId by;
  UtcTime at;
  Verdict verdict = Verdict::accepted;
  RulesOfEvidence rules = {};
  std::string feedback;
  std::string inferred_from = {};  ///< knowledge inferred from performance: what it was seen in
  bool by_trainee = false;
  std::vector<Countersignature> countersigned = {};

  /// Whether it counts: a qualified assessor's, or a trainee's that was countersigned.
  bool stands() const;
};

/// A decision as it was recorded.
struct CriterionDecision {
  EntryId id;
  PersonId by;
  UtcTime at;
  Decision decision = Decision::working_towards;
  std::string feedback;
  std::string rules = {};  ///< the version of the decision rules
  bool by_trainee = false;
  std::vector<Countersignature> countersigned = {};

  bool stands() const;  ///< as Judgement::stands()
};

/// Something agreed between assessor and learner, with an owner and a day.
struct PlannedAction {
  EntryId id;
  PersonId by;
  UtcTime at;
  PersonId learner;
  std::optional<CriterionRef> criterion;
  std::optional<EntryId> evidence;
  std::string what;  ///< specific enough to tell when it is done
  PersonId owner;    ///< the learner, the assessor or somebody else of the record
  CalendarDate due;
  enum class Outcome : std::uint8_t { open, done, dropped } outcome = Outcome::open;
  std::string outcome_note;
};
std::string_view name_of(PlannedAction::Outcome outcome);  ///< "done", in records and for people
/// Only what settles an action: "open" is not recorded.
std::optional<PlannedAction::Outcome> parse_action_outcome(std::string_view name);

/// "The program saw P4 missed at step 7, and I say otherwise."
struct Dispute {
  EntryId id;
  PersonId by;
  UtcTime at;
  EntryId attempt;
  int step = 0;
  CriterionRef criterion;
  std::string reason;
  enum class Outcome : std::uint8_t { open, upheld, stands } outcome = Outcome::open;
  std::string feedback;
  PersonId settled_by;
};
std::string_view name_of(Dispute::Outcome outcome);   ///< "stands", in records
std::string_view in_words(Dispute::Outcome outcome);  ///< "the indication stands", for people
/// Only what settles a dispute: "open" is not recorded.
std::optional<Dispute::Outcome> parse_dispute_outcome(std::string_view name);

/// In which part somebody signed a unit.
enum class SignedAs : std::uint8_t { learner, assessor, countersigner };
std::string_view name_of(SignedAs part);
std::string_view in_words(SignedAs part);
std::optional<SignedAs> parse_signed_as(std::string_view name);

/// A signature under a unit. It stands as long as the decisions it rests on are the newest.
struct UnitSignature {
  EntryId id;
  PersonId by;
  UtcTime at;
  StandardUrn standard;
  SignedAs part = SignedAs::learner;
  bool by_trainee = false;
  std::string rules;        ///< the version of the decision rules
  std::string framework;    ///< the hash of standard and policy
  std::string fingerprint;  ///< of the record's heads, when it was signed
  std::vector<EntryId> decisions;
};

}  // namespace tc
