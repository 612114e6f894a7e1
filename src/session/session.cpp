// A session's outside: how it starts and how it takes a move.
#include "session/session.h"

#include <algorithm>

#include "base/require.h"
#include "scenario/checks/parts.h"

namespace tc {

namespace {

constexpr SimDuration longest_wait{3600};
/// A world that leads on and on without a move in between is led no further.
constexpr int most_turns = 8;

bool world_fits(const Scenario& scenario) {
  return scenario.opening == nullptr ||
         (scenario.common->shop != nullptr &&
          scenario.opening->orders.size() + scenario.arrivals.size() <= limits::orders);
}

/// What the reader sees to: a session's fixed space is enough for such a scenario.
bool fits(const Scenario& scenario) {
  for (const Scene& scene : scenario.scenes)
    if (scene.choices.size() > limits::choices_in_a_scene) return false;
  return scenario.common != nullptr && scenario.variables.size() <= limits::variables &&
         scenario.needs.size() <= limits::needs && scenario.promises.size() <= limits::promises &&
         scenario.happenings.size() <= limits::happenings &&
         interruptions_by_the_world(scenario) <= limits::interruptions &&
         scenario.criteria.size() <= limits::criteria &&
         scenario.waiters.size() <= limits::waiters && scenario.conduct.size() <= limits::rules &&
         scenario.common->moves.size() <= limits::moves && world_fits(scenario);
}

std::uint8_t level_of(const Scenario& scenario, int wanted) {
  return static_cast<std::uint8_t>(std::clamp(wanted == 0 ? scenario.level : wanted, 1, 3));
}

}  // namespace

Session::Session(std::shared_ptr<const Scenario> scenario, Conditions conditions, Events& events)
    : scenario_(std::move(scenario)), random_(conditions.seed) {
  require(scenario_ != nullptr && fits(*scenario_), "a session has a scenario within limits");
  books_ = scenario_->opening;
  state_.now = scenario_->starts;
  state_.mood = scenario_->customer.mood;
  state_.level = level_of(*scenario_, conditions.level);
  for (std::size_t i = 0; i < scenario_->variables.size(); ++i)
    state_.variables[i] = scenario_->variables[i].initial;
  enter(scenario_->start, events);
  watch();
  stand(events);
}

void Session::stand(Events& events) {
  for (int turn = 0; turn < most_turns && !over(); ++turn) {
    come_as_soon(events);
    judge_once(events);
    if (scenario_->gives_up && state_.mood.patience == 0) end(*scenario_->gives_up, events);
    if (over() || !moved_by_the_world(events)) break;
  }
  if (!over()) note_offers();
}

bool Session::moved_by_the_world(Events& events) {
  if (state_.going) {
    const Target to = *state_.going;
    state_.going.reset();
    Effects on;
    on.go = to;
    move_on(on, events);
    return true;
  }
  if (state_.breaks == 0 || interrupted()) return false;
  const SceneIndex scene = state_.breaking.front();
  std::copy_n(state_.breaking.begin() + 1, --state_.breaks, state_.breaking.begin());
  suspend_for(scene, events);
  return true;
}

Result<void> Session::take(const Move& move, Events& events) {
  if (over()) return refuse("session-over", "This customer has gone: the scenario has ended.");
  if (const auto* desk = std::get_if<Desk>(&move)) return work(*desk, events);
  const auto* choosing = std::get_if<Choose>(&move);
  if (choosing != nullptr && !offers(choosing->choice))
    return refuse("not-on-offer", "That is not on offer now.",
                  "Choose one of the numbered replies or tasks, or wait.");
  const SimDuration time = choosing != nullptr ? SimDuration{1} : std::get<Wait>(move).time;
  if (time.seconds < 1 || time > longest_wait)
    return refuse("wait-out-of-range", "A wait lasts from one second to one hour.");
  state_.marked_now.reset();
  choosing != nullptr ? choose(choosing->choice, events) : wait(time, events);
  stand(events);
  return {};
}

}  // namespace tc
