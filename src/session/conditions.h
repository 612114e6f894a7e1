#pragma once

#include <cstdint>
#include <optional>
#include <variant>

#include "scenario/scenario.h"

namespace tc {

/// Names this engine's meaning of a script: an attempt made by another version is "intact, not
/// replayed". Raise it whenever the same moves could give other events.
inline constexpr int engine_version = 5;

/// What a run is started with besides its scenario.
struct Conditions {
  std::uint64_t seed = 1;
  int level = 0;  ///< 1 to 3; 0: the scenario's own

  Conditions(std::uint64_t its_seed = 1, int its_level = 0) : seed(its_seed), level(its_level) {}
};

/// The order that a rule about each order is looking at; nothing for all else.
using AtHand = std::optional<trade::OrderIndex>;

/// The world of the parts counter comes with a change of its own.
struct WorldTurn {
  SimTime at;
};
/// What may come while time goes by.
using Coming = std::variant<HappeningIndex, PromiseIndex, RuleIndex, WorldTurn>;
/// How far time goes by.
enum class Stop : std::uint8_t { at_the_end, at_the_first_happening };

}  // namespace tc
