#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "assessment/debrief.h"
#include "assessment/record_book.h"

namespace tc {

/// How a recorded attempt compares with what the engine makes of its moves today.
enum class ReplayOutcome : std::uint8_t {
  same,          ///< every move's digest is the one that was recorded
  other_engine,  ///< made by another engine version: intact, not replayed
  differs        ///< at `step`, for `why`
};

struct Replay {
  ReplayOutcome outcome = ReplayOutcome::same;
  int step = 0;
  std::string why;
  std::optional<Session> session;  ///< as far as it could be played; none for another engine
  std::vector<Turn> turns;
};

/// Plays the recorded moves again from the attempt's own bundle and holds every digest against
/// the record.
Replay replay(const AttemptRecord& attempt, std::shared_ptr<const Scenario> scenario);

}  // namespace tc
