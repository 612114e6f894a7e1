#pragma once

#include <string_view>
#include <vector>

#include "app/workplace.h"

namespace tc {

/// The witnesses of a learner's register, by name.
Result<std::vector<Witness>> witnesses_of(Workplace& workplace, const PersonId& who,
                                          const PersonId& learner);
/// Adds a witness, or changes one (its id is set): by the learner or an assessor. Refuses without
/// name, job, employer and contact, and an expert without the basis of their competence.
Result<Witness> put_witness(Workplace& workplace, const PersonId& who, Witness witness);

/// What a printed card asks a witness for; `exports` makes a page of it.
struct CardAsked {
  Person learner;
  StandardUrn standard;
  std::string standard_title;
  std::optional<Witness> witness;
  std::vector<std::pair<CriterionRef, std::string>> criteria;  ///< with their full words
  std::string reference;  ///< short, to find it by when it comes back
  CalendarDate made_on;
};
Result<CardAsked> ask_witness(Workplace& workplace, const PersonId& who, const PersonId& learner,
                              std::vector<CriterionRef> criteria,
                              std::optional<EntryId> witness = std::nullopt);

}  // namespace tc
