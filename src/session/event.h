#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "scenario/scenario.h"
#include "session/move.h"

namespace tc {

// What can come of a move, each a small flat value that refers to the scenario by row.

struct SceneEntered {
  SceneIndex scene;
};
/// The interruption is over: the visit goes on where it was.
struct SceneResumed {
  SceneIndex scene;
};
/// A line was said or told: at a scene's start, as an answer, in silence, by a happening.
struct LineSaid {
  LineIndex line;
};
struct ChoiceMade {
  ChoiceIndex choice;
};
struct TimeWaited {
  SimDuration time;
};
struct MoodMoved {
  MoodChange change;
  Mood now;
};
struct VariableChanged {
  VariableIndex variable;
  std::int32_t value = 0;
};
/// Somebody joined those who wait, or waits no more: served, or gone.
struct QueueChanged {
  WaiterIndex waiter;
  bool joined = false;
};
struct NeedWasFound {
  NeedIndex need;
};
struct NeedWasConfirmed {
  NeedIndex need;
};
struct PromiseChanged {
  PromiseIndex promise;
  PromiseFate fate = PromiseFate::none;
  SimTime due;
};
struct Happened {
  HappeningIndex happening;
};
/// A line was carried out at the desk, and what the desk says to it.
struct DeskDone {
  std::string line;  ///< canonical: as the move is recorded
  std::string says;
  std::optional<trade::OrderIndex> order;  ///< that it was about
};
/// The world of the parts counter went on by itself, today or, told when all is over, later.
enum class NewsOf : std::uint8_t { today, later };
struct NewsCame {
  std::string says;
  std::optional<trade::OrderIndex> order;
  NewsOf of = NewsOf::today;
};
/// Where in the script an indication comes from; a scene stands for its silence.
using Source = std::variant<ChoiceIndex, PromiseIndex, HappeningIndex, SceneIndex, RuleIndex>;
/// What the engine saw at an opportunity. For `passed_over`, `from` is the choice that would
/// have shown it. `mark` holds the author's reason and lives as long as the scenario.
struct Indicated {
  CriterionIndex criterion;
  Showing showing = Showing::shown;
  Source from;
  const Mark* mark = nullptr;
  std::optional<trade::OrderIndex> proof = {};  ///< whose books and papers prove it
};
struct SessionEnded {
  EndingIndex ending;
};

using Occurrence =
    std::variant<SceneEntered, SceneResumed, LineSaid, ChoiceMade, TimeWaited, MoodMoved,
                 VariableChanged, QueueChanged, NeedWasFound, NeedWasConfirmed, PromiseChanged,
                 Happened, DeskDone, NewsCame, Indicated, SessionEnded>;

/// One occurrence and when it was, by the simulated clock.
struct Event {
  template <class What>
  Event(SimTime when, What occurred)
      : at(when), what(std::in_place_type<What>, std::move(occurred)) {}

  SimTime at;
  Occurrence what;
};

using Events = std::vector<Event>;

/// A move as it is recorded, by what came of it: the desk's own spelling of a line.
Move as_recorded(const Move& move, const Events& came);

/// The events as canonical text, a JSON array of one object each with names instead of rows:
/// the same on every machine. It is what a move's digest is made of.
std::string canonical_text(const Events& events, const Scenario& scenario);

/// SHA-256 of canonical_text(), in hexadecimal.
std::string digest(const Events& events, const Scenario& scenario);

std::string_view name(Showing showing);
std::string_view name(PromiseFate fate);

}  // namespace tc
