#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>

#include "scenario/scenario.h"

// All that a session keeps in mind, flat: copying it copies a run.

namespace tc {

/// One stay in a scene: bits number the scene's choices, the common moves and the criteria.
struct Visit {
  SceneIndex scene;
  SimTime since;
  std::array<std::uint8_t, limits::choices_in_a_scene> order{};
  std::bitset<limits::choices_in_a_scene> made;
  std::bitset<limits::choices_in_a_scene> offered;   ///< at any time of the visit
  std::bitset<limits::choices_in_a_scene> in_reach;  ///< now
  std::bitset<limits::moves> moves_made;
  std::bitset<limits::criteria> decided;
  SimDuration waited;
  bool silence_came = false;
};

struct PromiseState {
  PromiseFate fate = PromiseFate::none;
  SimTime due;
};

/// How a rule of the kind `answer` stands. It latches: once kept or broken it looks away until its
/// `when` has not held for once.
enum class Watch : std::uint8_t { idle, running, latched };

struct State {
  Visit visit;
  std::optional<Visit> suspended;  ///< the one that was interrupted
  std::optional<Target> going;     ///< where the world leads when the move is over
  /// Interruptions that wait for their turn, first come first.
  std::array<SceneIndex, limits::interruptions> breaking{};
  std::uint8_t breaks = 0;
  SimTime now;
  Mood mood;
  std::uint8_t level = 2;
  std::array<std::uint8_t, Acts::most> done{};  ///< how often, up to 255
  std::array<std::int32_t, limits::variables> variables{};
  std::bitset<limits::needs> found;
  std::bitset<limits::needs> confirmed;
  std::bitset<limits::happenings> happened;
  std::bitset<limits::happenings> came;  ///< of those, they brought about something
  std::bitset<limits::remembered_choices> chosen;
  std::array<std::uint8_t, limits::counted_scenes> visits{};
  std::array<PromiseState, limits::promises> promises{};
  std::array<WaiterIndex, limits::waiters> queue{};
  std::uint8_t queued = 0;
  std::bitset<limits::waiters> acknowledged;
  bool asked = false;
  std::uint8_t stirred = concern::everything;  ///< what changed since rules were looked at
  std::array<Watch, limits::rules> watch{};
  std::array<SimTime, limits::rules> due{};  ///< of rules that are running
  std::bitset<limits::rules> tempted;
  std::bitset<limits::rules> broken;
  std::bitset<limits::criteria> marked_now;  ///< by the author, in this very move
  std::bitset<limits::criteria> marked;      ///< by the author, ever
  /// Of rules that are looked at once: for each order, or in the first place for everything.
  std::array<std::bitset<limits::orders>, limits::rules> judged{};
  std::optional<EndingIndex> ending;
};

}  // namespace tc
