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
  AttemptKind kind = AttemptKind::practice;
  int level = 2;    ///< that it is played at, 1 to 3
  int rewinds = 0;  ///< how often practice was taken back to get here
};

/// Begins practice; the opening is in the record when it returns. No seed: one is drawn; no level:
/// the scenario's own. Refuses a seed that a sitting uses ("seed-of-sitting"), a level that is
/// none, and a language that the scenario is not in ("no-such-language"). Assessed attempts are
/// begun by sittings.h.
Result<Attempt> begin_attempt(Workplace& workplace, const PersonId& who, std::string_view scenario,
                              std::optional<std::uint64_t> seed = std::nullopt,
                              std::optional<int> level = std::nullopt,
                              std::string_view language = "en");

/// Goes back to before a step's move (1 and on): begins practice anew with the same seed and level
/// and the moves before that step made again, and names the attempt that it comes from, which stays
/// as it is. Refuses assessed attempts ("assessed"), others' ("own-work-only"), a step that has no
/// move ("no-such-step"), and a seed that a sitting uses by now.
Result<Attempt> rewind(Workplace& workplace, const PersonId& who, const EntryId& id, int to_step);

/// Makes a move. When it returns the move is durable; where it refuses or throws, the attempt
/// stands as before.
Result<void> make_move(Workplace& workplace, Attempt& attempt, const Move& move);

/// The learner's own unfinished attempt, at the move where it was left.
Result<Attempt> resume_attempt(Workplace& workplace, const PersonId& who, const EntryId& id);

/// An attempt to look at, finished or not. Practice is its learner's own; what is assessed, or was
/// submitted as evidence, is open to whoever may see the portfolio. One's own assessed attempt is
/// told once it has ended ("attempt-open").
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
  std::string outcome = {};  ///< "good", "adequate", "poor"; empty while it is open
  int moves = 0;
  bool submitted = false;
  AttemptKind kind = AttemptKind::practice;
  std::optional<EntryId> sitting = std::nullopt;
  int rewinds = 0;
  bool gone_back_from = false;  ///< a later attempt was rewound from it
  bool replays = true;  ///< by this version of the engine; others are kept, not gone on with
};

/// The learner's own attempts, newest first.
std::vector<AttemptRow> attempts_of(Workplace& workplace, const PersonId& who);
/// Of a learner's attempts those that `who` may see as somebody else: assessed ones, also where
/// they were abandoned, and submitted ones; newest first.
Result<std::vector<AttemptRow>> attempts_seen(Workplace& workplace, const PersonId& who,
                                              const PersonId& learner);

/// By the id, the beginning of one, or "last" of one's own. Whose practice it is shows when it
/// is opened; a beginning finds only one's own attempts, assessed ones and
/// submitted ones.
Result<EntryId> find_attempt(Workplace& workplace, const PersonId& who, std::string_view name);

Debrief debrief(const Attempt& attempt);

}  // namespace tc
