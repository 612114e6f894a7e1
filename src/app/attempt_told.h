#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/practice.h"

namespace tc {

/// How an attempt stands among others, as it is told with it: in its debrief, and to those who
/// assess where it is evidence. Of other practice nothing is told but its number.
struct AttemptTold {
  AttemptKind kind = AttemptKind::practice;
  int level = 0;    ///< 1 to 3; 0: its scenario cannot be read here
  int nth = 0;      ///< practice: which of the learner's at the scenario; 0: not known
  int rewinds = 0;  ///< practice: how often moves were taken back to get there
  // Of an assessed attempt:
  int nth_at_sitting = 0;
  int allowed = 0;           ///< at the sitting; 0: the sitting cannot be read here
  int made_at_sitting = 0;   ///< by this learner, abandoned ones too
  int made_at_scenario = 0;  ///< assessed ones, in all sittings
};

/// Refuses as open_attempt() does.
Result<AttemptTold> attempt_told(Workplace& workplace, const PersonId& who, const EntryId& attempt);

/// Of an item that `who` has before them; nothing where its attempt is none, or cannot be read
/// here.
std::optional<AttemptTold> attempt_told(Workplace& workplace, const EvidenceItem& item);

/// The same in sentences: about "the learner", or to them.
enum class ToldTo { others, the_learner };
std::vector<std::string> in_sentences(const AttemptTold& told, ToldTo whom = ToldTo::others);

}  // namespace tc
