#pragma once

#include <functional>

#include "app/practice.h"
#include "app/who_reads.h"

namespace tc {

// How attempts are written to the record and read from it: the inside of practice.h, sittings.h
// and rewinding.h.

/// Seeds of 53 bits survive every JSON reader.
inline constexpr std::uint64_t largest_seed = (std::uint64_t{1} << 53u) - 1;
/// Refuses one that is larger.
Result<void> check_seed(std::uint64_t seed);
/// Refuses what is no level: 1 to 3.
Result<void> check_level(const std::optional<int>& level);

/// Whether the record as it stands still bears what is about to be recorded.
using StillRight = std::function<Result<void>()>;

/// An attempt that is about to begin, with the moves that are made at once.
struct Beginning {
  PersonId who;
  std::shared_ptr<const Scenario> scenario;
  AttemptBegun begun;  ///< what the scenario says, and the engine, are filled in
  std::vector<Move> moves = {};
};
/// Records it, its opening and its moves in one go; its bundle is kept already. `readers` open it
/// besides the learner. Refuses as `right` does, and a move that is not on offer.
Result<Attempt> record_beginning(Workplace& workplace, Beginning beginning, const Holders& readers,
                                 const StillRight& right);

/// Makes a move, durably; refuses as the session or `right` does, leaving the attempt as it was.
Result<void> record_move(Workplace& workplace, Attempt& attempt, const Move& move,
                         const StillRight& right);

/// A copy: the book may grow with every look at it. Refuses "no-such-attempt".
Result<AttemptRecord> record_of(Workplace& workplace, const EntryId& id);
/// The record of an attempt that `who` may look at. Their own assessed one is told once it ended.
Result<AttemptRecord> visible_record(Workplace& workplace, const PersonId& who, const EntryId& id);

/// The scenario that the attempt was made from. Throws Failure where its bundle is not kept.
std::shared_ptr<const Scenario> kept_scenario(Workplace& workplace, const AttemptRecord& record);
/// What is kept under a bundle's hash, read; null where it is not kept.
std::shared_ptr<const Scenario> kept_scenario(Workplace& workplace, const std::string& hash);
/// Played again up to where it stands. Refuses "other-engine"; throws Failure where it differs.
Result<Attempt> replayed(Workplace& workplace, const AttemptRecord& record);

/// Refuses a seed that a sitting uses: whoever practised with it would know the replies' order.
Result<void> check_seed_for_practice(Workplace& workplace, std::uint64_t seed);
/// One that no sitting uses.
std::uint64_t drawn_seed(Workplace& workplace);

/// The scenario of that id in the library. Refuses "no-such-scenario" with what there is, and
/// "no-such-language" where it is only in others.
Result<const BundledScenario*> shelved(const Workplace& workplace, std::string_view id,
                                       std::string_view language = "en");

}  // namespace tc
