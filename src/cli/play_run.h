#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/refusal.h"
#include "scenario/library.h"

namespace tc::cli {

struct PlayFault {
  std::string place;  ///< "tests/plays/pads.play.yaml:12:5"
  std::string sentence;
};

/// A play's file as it was run.
struct PlayRun {
  std::shared_ptr<const Scenario> scenario;  ///< null where the file could not be read
  std::string title;
  std::uint64_t seed = 0;
  std::vector<std::string> moves;  ///< as they are recorded
  std::vector<PlayFault> faults;   ///< what did not come true
  std::string problems;            ///< of the file itself, as a good compiler says them
};

/// Reads a play and runs it against the scenario that it names. Refuses a scenario that is not
/// in the library.
Result<PlayRun> run_play_at(const std::string& path, const Library& library);

}  // namespace tc::cli
