#include "app/what_if_attempt.h"

#include "app/attempt_entries.h"
#include "app/sittings.h"

namespace tc {

namespace {

Result<Fork> fork_of(Workplace& workplace, const PersonId& who, const EntryId& id, int at) {
  const auto record = visible_record(workplace, who, id);
  if (!record) return tl::unexpected(record.error());
  if (record->assessed() && record->who == who && may_begin(workplace, who, record->begun.sitting))
    return refuse("sitting-open",
                  "You may begin another attempt at this sitting, and this would help with it.",
                  "Try other ways in practice, or come back when the sitting is over for you.");
  const auto attempt = replayed(workplace, *record);
  if (!attempt) return tl::unexpected(attempt.error());
  Fork fork{attempt->session.shared_scenario(), attempt->seed, attempt->level, {}, at};
  for (const Turn& turn : attempt->turns)
    if (turn.move) fork.moves.push_back(*turn.move);
  return fork;
}

}  // namespace

Result<std::vector<Offer>> on_offer(Workplace& workplace, const PersonId& who,
                                    const EntryId& attempt, int at) {
  const auto fork = fork_of(workplace, who, attempt, at);
  if (!fork) return tl::unexpected(fork.error());
  return on_offer(*fork);
}

Result<WhatIf> what_if(Workplace& workplace, const PersonId& who, const EntryId& attempt, int at,
                       const std::vector<Move>& instead) {
  const auto fork = fork_of(workplace, who, attempt, at);
  if (!fork) return tl::unexpected(fork.error());
  return what_if(*fork, instead);
}

}  // namespace tc
