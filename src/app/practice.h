#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/workplace.h"
#include "assessment/debrief.h"
#include "assessment/replay.h"

namespace tc {

/// An attempt at hand: its place in the record, the session, and the turns so far.
struct Attempt {
  EntryId id;
  PersonId who;
  EntryId last;  ///< the entry that the next move answers
  std::uint64_t seed = 0;
  Session session;
  std::vector<Turn> turns;
};

/// Begins an attempt; the opening is in the record when it returns. No seed: one is drawn.
Result<Attempt> begin_attempt(Workplace& workplace, const PersonId& who, std::string_view scenario,
                              std::optional<std::uint64_t> seed = std::nullopt);

/// Makes a move. When it returns the move is durable; where it refuses or throws, the attempt
/// stands as before.
Result<void> make_move(Workplace& workplace, Attempt& attempt, const Move& move);

/// The learner's own unfinished attempt, at the move where it was left.
Result<Attempt> resume_attempt(Workplace& workplace, const PersonId& who, const EntryId& id);

/// An attempt to look at, finished or not. Practice is its learner's own; what was submitted as
/// evidence is open to whoever may see the portfolio.
Result<Attempt> open_attempt(Workplace& workplace, const PersonId& who, const EntryId& id);

/// The same, where a replay that differs from the record is an answer and no failure.
Result<Replay> replay_attempt(Workplace& workplace, const PersonId& who, const EntryId& id);

/// An attempt in a list.
struct AttemptRow {
  EntryId id;
  std::string scenario;
  std::string title;
  UtcTime at;
  bool ended = false;
  std::string outcome;  ///< "good", "adequate", "poor"; empty while it is open
  int moves = 0;
  bool submitted = false;
};

/// The learner's own attempts, newest first.
std::vector<AttemptRow> attempts_of(Workplace& workplace, const PersonId& who);

/// By the id, the beginning of one, or "last" of one's own. Whose practice it is shows when it
/// is opened; a beginning finds only one's own attempts and submitted ones.
Result<EntryId> find_attempt(Workplace& workplace, const PersonId& who, std::string_view name);

Debrief debrief(const Attempt& attempt);

}  // namespace tc
