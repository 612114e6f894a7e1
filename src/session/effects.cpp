// What a choice, a silence, a happening or the fate of a promise brings about.
#include <algorithm>

#include "session/session.h"

namespace tc {

namespace {

bool contains(const std::vector<ActIndex>& acts, ActIndex act) {
  return std::find(acts.begin(), acts.end(), act) != acts.end();
}

void indicate(const std::vector<Mark>& marks, Showing showing, const Source& source, SimTime now,
              Events& events) {
  for (const Mark& mark : marks)
    events.push_back({now, Indicated{mark.criterion, showing, source, &mark}});
}

}  // namespace

void Session::apply(const Effects& effects, const Source& source, Events& events) {
  do_acts(effects.does, events);
  indicate(effects.shows, Showing::shown, source, state_.now, events);
  indicate(effects.misses, Showing::missed, source, state_.now, events);
  change_flags(effects, events);
  move_mood(effects.mood, events);
  if (effects.promise) make(*effects.promise, events);
  if (effects.reaction) say(*effects.reaction, events);
}

void Session::do_acts(const std::vector<ActIndex>& acts, Events& events) {
  for (const ActIndex act : acts) {
    state_.done.set(act.value);
    find_needs(act, events);
    serve_promises(act, events);
  }
}

void Session::find_needs(ActIndex act, Events& events) {
  for (std::size_t i = 0; i < scenario_->needs.size(); ++i) {
    const Need& need = scenario_->needs[i];
    const NeedIndex index{static_cast<std::uint16_t>(i)};
    if (!state_.found[i] && contains(need.found_by, act)) {
      state_.found.set(i);
      events.push_back({state_.now, NeedWasFound{index}});
    } else if (state_.found[i] && !state_.confirmed[i] && contains(need.confirmed_by, act)) {
      state_.confirmed.set(i);
      events.push_back({state_.now, NeedWasConfirmed{index}});
    }
  }
}

void Session::serve_promises(ActIndex act, Events& events) {
  for (std::size_t i = 0; i < scenario_->promises.size(); ++i) {
    const PromiseIndex index{static_cast<std::uint16_t>(i)};
    const Promise& promise = scenario_->promises[i];
    const PromiseFate fate = state_.promises[i].fate;
    if (fate != PromiseFate::open && fate != PromiseFate::updated) continue;
    if (contains(promise.kept_by, act))
      settle(index, PromiseFate::kept, events);
    else if (fate == PromiseFate::open && contains(promise.updated_by, act))
      settle(index, PromiseFate::updated, events);
  }
}

void Session::make(PromiseIndex promise, Events& events) {
  const auto& by = (*scenario_)[promise].by;
  const auto* after = std::get_if<SimDuration>(&by);
  const SimTime due = after != nullptr ? state_.now + *after : std::get<SimTime>(by);
  state_.promises[promise.value] = {PromiseFate::open, due};
  events.push_back({state_.now, PromiseChanged{promise, PromiseFate::open, due}});
}

void Session::settle(PromiseIndex promise, PromiseFate fate, Events& events) {
  state_.promises[promise.value].fate = fate;
  const SimTime due = state_.promises[promise.value].due;
  events.push_back({state_.now, PromiseChanged{promise, fate, due}});
  const Promise& made = (*scenario_)[promise];
  if (fate == PromiseFate::kept) apply(made.if_kept, promise, events);
  if (fate == PromiseFate::updated) apply(made.if_updated, promise, events);
  if (fate == PromiseFate::broken) apply(made.if_broken, promise, events);
}

void Session::change_flags(const Effects& effects, Events& events) {
  const auto put = [&](FlagIndex flag, bool set) {
    if (state_.flags[flag.value] == set) return;
    state_.flags.set(flag.value, set);
    events.push_back({state_.now, FlagChanged{flag, set}});
  };
  for (const FlagIndex flag : effects.sets) put(flag, true);
  for (const FlagIndex flag : effects.clears) put(flag, false);
}

void Session::move_mood(MoodChange change, Events& events) {
  const Mood before = state_.mood;
  state_.mood = changed(before, change);
  if (state_.mood == before) return;
  events.push_back({state_.now, MoodMoved{change, state_.mood}});
}

void Session::move_on(const Effects& effects, Events& events) {
  if (over() || !effects.go) return;
  if (scenario_->gives_up && state_.mood.patience == 0) return;
  if (const auto* ending = std::get_if<EndingIndex>(&*effects.go)) {
    end(*ending, events);
    return;
  }
  leave(events);
  enter(std::get<SceneIndex>(*effects.go), events);
}

}  // namespace tc
