#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/id.h"
#include "standard/criterion.h"

namespace tc {

/// What two copies of a record said apart, and a person has to settle by an entry.
struct Conflict {
  enum class About : std::uint8_t {
    number_twice,      ///< two items have one number: one is given another (evidence.renumbered)
    decided_apart,     ///< two decisions about a criterion knew nothing of each other: decide again
    judged_apart,      ///< two verdicts on a link, likewise: judge again
    attempt_forked,    ///< an attempt went on in two places: the first to be read counts
    same_person_maybe  ///< two people of one name: they are joined, or one is renamed
  } about = About::number_twice;
  std::string sentence;
  PersonId learner;              ///< whose portfolio; empty for same_person_maybe
  CriterionRef criterion;        ///< of decided_apart and judged_apart
  std::vector<EntryId> entries;  ///< the items, decisions, judgements or moves
  std::vector<PersonId> people;  ///< of same_person_maybe
};

}  // namespace tc
