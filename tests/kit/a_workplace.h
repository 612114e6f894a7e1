#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "app/assessing.h"
#include "app/evidence_work.h"
#include "app/exporting.h"
#include "app/people.h"
#include "app/practice.h"
#include "app/signing_in.h"
#include "app/verifying.h"
#include "kit/an_empty_workplace.h"
#include "kit/the_bulb.h"

namespace tc {

/// "P4" of IMIVPO01, with a reason.
Claim claim(std::string_view criterion, std::string reason = "It is to be seen there.");

/// Everything that an item of this kind needs before it can be submitted, for these criteria; a
/// simulation's attempt is left out.
ItemForm a_form(EvidenceKind kind, const PersonId& learner,
                std::initializer_list<std::string_view> criteria);
/// What is declared of one's own work, without AI.
Declaration own_work();

inline constexpr std::string_view good_passphrase = "bald tyre seven";

/// A workplace with four people in the record, who are all at this computer; nobody administers
/// it. Jo has a passphrase (good_passphrase) and is signed in. What is refused fails the test in
/// the functions that give a value and no Result.
class AWorkplace : public AnEmptyWorkplace {
 public:
  using Moves = std::initializer_list<std::string_view>;

  AWorkplace();

  Attempt play(const Person& who, Moves moves, std::string_view scenario = "the-bulb");
  /// Plays the bulb to the good end, by four moves.
  Attempt play_well(const Person& who);
  /// A good attempt, or the one given, as an item that is not submitted yet.
  EvidenceItem drafted(const Person& who, std::initializer_list<std::string_view> criteria,
                       std::optional<EntryId> attempt = std::nullopt);
  /// The same, submitted.
  EvidenceItem submit(const Person& who, std::initializer_list<std::string_view> criteria,
                      std::optional<EntryId> attempt = std::nullopt);
  /// Observed in real work by Jo, and submitted; each with another customer.
  EvidenceItem observed(const Person& learner, std::initializer_list<std::string_view> criteria);
  /// Sam's, left at its beginning, as another version of the program wrote it.
  EntryId begun_by_engine(int engine);
  void accept(const EvidenceItem& item, std::string_view criterion);
  EvidenceItem now(const EvidenceItem& item);  ///< the item as it stands in the record

  Person sam;   ///< an apprentice
  Person lee;   ///< another
  Person jo;    ///< an assessor
  Person both;  ///< apprentice and assessor, called Kit Doyle

 private:
  int customers_ = 0;
};

}  // namespace tc
