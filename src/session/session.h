#pragma once

#include <memory>
#include <optional>

#include "base/refusal.h"
#include "session/conditions.h"
#include "session/event.h"
#include "session/move.h"
#include "session/offers.h"
#include "session/random.h"
#include "session/state.h"

namespace tc {

/// One run of a scenario by one apprentice: says which moves are legal, takes one, gives the
/// events. A pure function of scenario, conditions and moves: no clock, no disk, no chance but the
/// seed. A small value that shares its books; copying it is how "what if" and rollback work. Taking
/// a move allocates nothing but what the caller's events need.
class Session {
 public:
  /// Starts the run and puts what happens first into `events`.
  Session(std::shared_ptr<const Scenario> scenario, Conditions conditions, Events& events);

  /// Carries a move out and appends what comes of it. Refuses, changing nothing, a choice that is
  /// not on offer, a wait outside 1 s to 1 h, what the desk refuses, and any move after the end.
  Result<void> take(const Move& move, Events& events);

  /// What is on offer: replies in the order drawn for this visit, everything else as written.
  Offers replies() const { return offered(ChoiceKind::reply); }
  Offers tasks() const { return offered(ChoiceKind::task); }
  Offers referrals() const { return offered(ChoiceKind::refer); }
  Offers common_moves() const;
  bool offers(ChoiceIndex choice) const;
  /// How long a wait is here unless someone says otherwise.
  SimDuration usual_wait() const;

  bool over() const { return state_.ending.has_value(); }
  std::optional<EndingIndex> ending() const { return state_.ending; }
  const Scenario& scenario() const { return *scenario_; }
  const std::shared_ptr<const Scenario>& shared_scenario() const { return scenario_; }
  int level() const { return state_.level; }
  SceneIndex scene() const { return state_.visit.scene; }
  bool interrupted() const { return state_.suspended.has_value(); }
  SimTime now() const { return state_.now; }
  Mood mood() const { return state_.mood; }
  PromiseFate fate(PromiseIndex promise) const { return state_.promises[promise.value].fate; }
  SimTime due(PromiseIndex promise) const { return state_.promises[promise.value].due; }
  bool found(NeedIndex need) const { return state_.found[need.value]; }
  bool confirmed(NeedIndex need) const { return state_.confirmed[need.value]; }
  std::int32_t value(VariableIndex variable) const { return state_.variables[variable.value]; }
  /// Those who wait to be served, first come first.
  std::span<const WaiterIndex> queue() const { return {state_.queue.data(), state_.queued}; }
  bool acknowledged(WaiterIndex waiter) const { return state_.acknowledged[waiter.value]; }
  /// Of the world, as they are now; null where there is none.
  const std::shared_ptr<const trade::Books>& books() const { return books_; }
  /// Of a scenario with a world.
  const trade::Shop& shop() const { return *scenario_->common->shop; }
  bool holds(const Expression& expression, AtHand order = {}) const;
  std::int32_t value_of(const Expression& expression, AtHand order = {}) const;

 private:
  // A visit of a scene (visit.cpp)
  void enter(SceneIndex scene, Events& events);
  void leave(Visit& visit, Events& events);
  void suspend_for(SceneIndex scene, Events& events);
  void go_back(Events& events);
  void draw_order();
  void note_offers();
  void note_temptations(ChoiceIndex choice);
  void end(EndingIndex ending, Events& events);

  // What is on offer (offers.cpp)
  Offers offered(ChoiceKind kind) const;
  bool in_reach(const Choice& choice, std::size_t place) const;
  bool makes_sense(const CommonMove& move) const;
  bool offers_common(MoveIndex move) const;
  std::size_t place_in_scene(ChoiceIndex choice) const;  ///< among its choices, or `nowhere`
  std::optional<ChoiceIndex> authored_wait() const;

  // A move (session.cpp, passing_time.cpp)
  /// How things stand after a move: somewhere else to go, or the customer has had enough, or there
  /// is a choice again.
  void stand(Events& events);
  bool moved_by_the_world(Events& events);
  void choose(ChoiceIndex index, Events& events);
  void remember(ChoiceIndex index);
  void wait(SimDuration time, Events& events);
  void choose_wait(ChoiceIndex index, Events& events);
  void break_silence(Events& events);

  // The parts counter (desk.cpp)
  Result<void> work(const Desk& move, Events& events);
  void world_turns(Events& events);
  std::optional<SimTime> next_change() const;
  void tell_what_comes_of_it(Events& events);
  // What comes of something (effects.cpp)
  /// Keeps what the author marks by this move, so that no rule says it again.
  void expect_marks(const Effects& effects);
  /// The same for a choice or a silence, which takes the visit's opportunities.
  void decide(const Effects& effects);
  void apply(const Effects& effects, const Source& source, Events& events);
  void do_acts(std::span<const ActIndex> acts, Events& events);
  void find_needs(ActIndex act, Events& events);
  void serve_promises(ActIndex act, Events& events);
  void serve_people(ActIndex act, Events& events);
  void make(PromiseIndex promise, Events& events);
  void settle(PromiseIndex promise, PromiseFate fate, Events& events);
  void assign(std::span<const Assignment> sets, Events& events);
  void move_people(const Effects& effects, Events& events);
  void move_mood(MoodChange change, Events& events);
  void say(Lines lines, Events& events);
  void say_line(LineIndex line, Events& events);
  void move_on(const Effects& effects, Events& events);
  /// Keeps where to go until the move is over: what the world brings about breaks into nothing.
  void go_later(const Effects& effects);

  // What is seen by itself (seeing.cpp)
  void come_as_soon(Events& events);
  void see_at_end(Events& events);
  void pass_over(Events& events);

  // Conduct rules (conduct.cpp)
  void watch();
  /// What `watch` has to look at again.
  void stir(std::uint8_t concerns);
  void answer_rules(std::span<const ActIndex> acts, Events& events);
  void hold_rules_against(ActIndex act, Events& events);
  void run_out(RuleIndex rule, Events& events);
  void judge_at_end(Events& events);
  void judge_once(Events& events);
  void judge(RuleIndex rule, AtHand order, Events& events);
  /// Whether the author has spoken of the rule's criterion on this move.
  bool authored(RuleIndex rule) const;
  void mark_rule(RuleIndex rule, Showing showing, Events& events, AtHand proof = {});

  // Simulated time (passing_time.cpp)
  /// Gives how much of the time went by before it stopped.
  SimDuration let_pass(SimDuration time, Stop stop, Events& events);
  std::optional<Coming> next_by(SimTime until) const;
  SimTime time_of(const Coming& coming) const;
  void come(HappeningIndex happening, Events& events);

  std::shared_ptr<const Scenario> scenario_;
  Random random_;
  State state_;
  std::shared_ptr<const trade::Books> books_;  ///< shared with copies until something changes them
};

}  // namespace tc
