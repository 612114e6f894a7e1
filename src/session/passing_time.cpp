// The simulated clock: choices and words cost time, and the world moves on meanwhile.
#include <algorithm>

#include "scenario/speaking_time.h"
#include "session/session.h"

namespace tc {

namespace {

/// The clock stands still after a week, so that no sequence of moves can run it over.
constexpr SimDuration longest_run{7 * 86400};

}  // namespace

void Session::choose(ChoiceIndex index, Events& events) {
  const Choice& choice = (*scenario_)[index];
  events.push_back({state_.now, ChoiceMade{index}});
  state_.visit.made.set(place_in_scene(index));
  decide(choice.effects);
  let_pass(choice.takes, Stop::at_the_end, events);
  apply(choice.effects, index, events);
  move_on(choice.effects, events);
}

void Session::wait(SimDuration time, Events& events) {
  const auto authored = authored_wait();
  const bool answered = authored && time >= (*scenario_)[*authored].takes;
  const auto& silence = (*scenario_)[state_.scene].silence;
  const bool pending = silence && !state_.visit.silence_came && !answered;
  if (answered) time = (*scenario_)[*authored].takes;
  if (pending) time = std::clamp(silence->after - state_.visit.waited, SimDuration{0}, time);
  const std::size_t slot = events.size();
  events.push_back({state_.now, TimeWaited{time}});
  const SimDuration waited = let_pass(time, Stop::at_the_first_happening, events);
  events[slot].what = TimeWaited{waited};
  state_.visit.waited.seconds += waited.seconds;
  if (answered && waited >= (*scenario_)[*authored].takes)
    choose_wait(*authored, events);
  else if (pending && state_.visit.waited >= silence->after)
    break_silence(events);
}

void Session::choose_wait(ChoiceIndex index, Events& events) {
  const Choice& choice = (*scenario_)[index];
  state_.visit.made.set(place_in_scene(index));
  decide(choice.effects);
  apply(choice.effects, index, events);
  move_on(choice.effects, events);
}

void Session::break_silence(Events& events) {
  const Effects& effects = (*scenario_)[state_.scene].silence->effects;
  state_.visit.silence_came = true;
  decide(effects);
  apply(effects, state_.scene, events);
  move_on(effects, events);
}

void Session::say(LineIndex line, Events& events) {
  events.push_back({state_.now, LineSaid{line}});
  const Line& said = (*scenario_)[line];
  if (said.speaker == Speaker::customer)
    let_pass(speaking_time(said.text), Stop::at_the_end, events);
}

SimTime Session::time_of(const Coming& coming) const {
  if (const auto* happening = std::get_if<HappeningIndex>(&coming))
    return std::max(state_.now, (*scenario_)[*happening].at);
  return std::max(state_.now, state_.promises[std::get<PromiseIndex>(coming).value].due);
}

std::optional<Session::Coming> Session::next_by(SimTime until) const {
  std::optional<Coming> next;
  const auto consider = [&](Coming coming) {
    if (!next || time_of(coming) < time_of(*next)) next = coming;
  };
  for (std::uint16_t i = 0; i < scenario_->happenings.size(); ++i)
    if (!state_.happened[i] && scenario_->happenings[i].at <= until) consider(HappeningIndex{i});
  // What is done at the very second is in time: a promise breaks when the clock moves past it.
  for (std::uint16_t i = 0; i < scenario_->promises.size(); ++i)
    if (state_.promises[i].fate == PromiseFate::open && state_.promises[i].due < until)
      consider(PromiseIndex{i});
  return next;
}

void Session::come(const Coming& coming, Events& events) {
  state_.now = time_of(coming);
  if (const auto* promise = std::get_if<PromiseIndex>(&coming)) {
    settle(*promise, PromiseFate::broken, events);
    return;
  }
  const HappeningIndex index = std::get<HappeningIndex>(coming);
  const Happening& happening = (*scenario_)[index];
  state_.happened.set(index.value);
  if (!holds(happening.when)) return;
  events.push_back({state_.now, Happened{index}});
  events.push_back({state_.now, LineSaid{happening.what}});
  apply(happening.effects, index, events);
}

SimDuration Session::let_pass(SimDuration time, Stop stop, Events& events) {
  const SimTime start = state_.now;
  const SimTime until = std::min(state_.now + time, scenario_->starts + longest_run);
  const std::size_t before = events.size();
  while (const auto coming = next_by(until)) {
    const SimTime at = time_of(*coming);
    come(*coming, events);
    if (stop == Stop::at_the_first_happening && events.size() > before) return at - start;
  }
  state_.now = std::max(state_.now, until);
  return until - start;
}

}  // namespace tc
