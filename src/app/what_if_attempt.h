#pragma once

#include <vector>

#include "app/practice.h"
#include "assessment/what_if.h"

namespace tc {

// "What if I had said the other thing?", of an attempt in the record. Nothing is recorded. Both
// refuse as open_attempt() does; an attempt by another engine; and one's own assessed attempt while
// one may begin another at its sitting ("sitting-open"), which it would help.

/// What was on offer at a step of the attempt, 1 and on.
Result<std::vector<Offer>> on_offer(Workplace& workplace, const PersonId& who,
                                    const EntryId& attempt, int at);

/// The attempt's line from a step on beside the one with other moves made there.
Result<WhatIf> what_if(Workplace& workplace, const PersonId& who, const EntryId& attempt, int at,
                       const std::vector<Move>& instead);

}  // namespace tc
