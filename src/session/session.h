#pragma once

#include <array>
#include <bitset>
#include <memory>
#include <optional>
#include <vector>

#include "base/refusal.h"
#include "session/event.h"
#include "session/move.h"
#include "session/random.h"

namespace tc {

/// Names this engine's meaning of a script: an attempt made by another version is "intact, not
/// replayed". Raise it whenever the same moves could give other events.
inline constexpr int engine_version = 1;

/// One run of a scenario by one apprentice: says which moves are legal, takes one, gives the
/// events. A pure function of scenario, seed and moves: no clock, no disk, no chance but the
/// seed. A small flat value; copying it is how "what if" and rollback work.
class Session {
 public:
  /// Starts the run and puts what happens first into `events`.
  Session(std::shared_ptr<const Scenario> scenario, std::uint64_t seed, Events& events);

  /// Carries a move out and appends what comes of it. Refuses, changing nothing, a choice that
  /// is not on offer, a wait outside 1 s to 1 h, and any move after the end.
  Result<void> take(const Move& move, Events& events);

  /// The replies on offer, in the order drawn for this visit, and the tasks as written.
  std::vector<ChoiceIndex> replies() const;
  std::vector<ChoiceIndex> tasks() const;
  bool offers(ChoiceIndex choice) const;
  /// How long a wait is here unless someone says otherwise.
  SimDuration usual_wait() const;

  bool over() const { return state_.ending.has_value(); }
  std::optional<EndingIndex> ending() const { return state_.ending; }
  const Scenario& scenario() const { return *scenario_; }
  const std::shared_ptr<const Scenario>& shared_scenario() const { return scenario_; }
  SceneIndex scene() const { return state_.scene; }
  SimTime now() const { return state_.now; }
  Mood mood() const { return state_.mood; }
  PromiseFate fate(PromiseIndex promise) const { return state_.promises[promise.value].fate; }
  SimTime due(PromiseIndex promise) const { return state_.promises[promise.value].due; }
  bool found(NeedIndex need) const { return state_.found[need.value]; }
  bool confirmed(NeedIndex need) const { return state_.confirmed[need.value]; }
  bool holds(const Expression& expression) const;

 private:
  struct PromiseState {
    PromiseFate fate = PromiseFate::none;
    SimTime due;
  };
  /// What is known of one stay in a scene: bits number the scene's choices and the criteria.
  struct Visit {
    std::array<std::uint8_t, limits::choices_in_a_scene> order{};
    std::bitset<limits::choices_in_a_scene> made;
    std::bitset<limits::choices_in_a_scene> offered;
    std::bitset<limits::criteria> decided;
    SimDuration waited;
    bool silence_came = false;
  };
  struct State {
    SceneIndex scene;
    SimTime now;
    Mood mood;
    std::bitset<Acts::most> done;
    std::bitset<limits::flags> flags;
    std::bitset<limits::needs> found;
    std::bitset<limits::needs> confirmed;
    std::bitset<limits::happenings> happened;
    std::array<PromiseState, limits::promises> promises{};
    Visit visit;
    std::optional<EndingIndex> ending;
  };

  // A visit of a scene
  void enter(SceneIndex scene, Events& events);
  void leave(Events& events);
  void draw_order();
  void note_offers();
  bool in_reach(ChoiceIndex choice) const;
  std::size_t place_in_scene(ChoiceIndex choice) const;

  // A move
  /// How things stand after a move: the customer has had enough, or there is a choice again.
  void stand(Events& events);
  void choose(ChoiceIndex index, Events& events);
  void wait(SimDuration time, Events& events);
  void choose_wait(ChoiceIndex index, Events& events);
  void break_silence(Events& events);
  std::optional<ChoiceIndex> authored_wait() const;

  // What comes of something
  void apply(const Effects& effects, const Source& source, Events& events);
  void decide(const Effects& effects);
  void do_acts(const std::vector<ActIndex>& acts, Events& events);
  void find_needs(ActIndex act, Events& events);
  void serve_promises(ActIndex act, Events& events);
  void make(PromiseIndex promise, Events& events);
  void change_flags(const Effects& effects, Events& events);
  void settle(PromiseIndex promise, PromiseFate fate, Events& events);
  void move_mood(MoodChange change, Events& events);
  void say(LineIndex line, Events& events);
  void move_on(const Effects& effects, Events& events);
  void end(EndingIndex ending, Events& events);

  // Simulated time
  enum class Stop : std::uint8_t { at_the_end, at_the_first_happening };
  /// Gives how much of the time went by before it stopped.
  SimDuration let_pass(SimDuration time, Stop stop, Events& events);
  using Coming = std::variant<HappeningIndex, PromiseIndex>;
  std::optional<Coming> next_by(SimTime until) const;
  SimTime time_of(const Coming& coming) const;
  void come(const Coming& coming, Events& events);

  std::shared_ptr<const Scenario> scenario_;
  Random random_;
  State state_;
};

}  // namespace tc
