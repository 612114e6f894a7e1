// What a choice, a silence, a happening or the fate of a promise brings about.
#include <algorithm>

#include "base/contains.h"
#include "session/session.h"

namespace tc {

namespace {

/// What the author marked, as `seen` says but for which mark.
void indicate(const Effects& effects, Indicated seen, SimTime now, Events& events) {
  for (const Showing showing : {Showing::shown, Showing::missed})
    for (const Mark& mark : showing == Showing::shown ? effects.shows : effects.misses) {
      seen.criterion = mark.criterion;
      seen.showing = showing;
      seen.mark = &mark;
      events.emplace_back(now, seen);
    }
}

/// Under more pressure losses count half as much again.
std::int8_t harder(std::int8_t change) {
  return change < 0 ? static_cast<std::int8_t>(std::max((change * 3 - 1) / 2, -100)) : change;
}

}  // namespace

void Session::expect_marks(const Effects& effects) {
  for (const auto* marks : {&effects.shows, &effects.misses})
    for (const Mark& mark : *marks) {
      state_.marked_now.set(mark.criterion.value);
      state_.marked.set(mark.criterion.value);
    }
}

void Session::decide(const Effects& effects) {
  for (const Mark& mark : effects.shows) state_.visit.decided.set(mark.criterion.value);
  for (const Mark& mark : effects.misses) state_.visit.decided.set(mark.criterion.value);
  expect_marks(effects);
}

void Session::apply(const Effects& effects, const Source& source, Events& events) {
  if (!effects.shows.empty() || !effects.misses.empty()) {
    const auto* happening = std::get_if<HappeningIndex>(&source);
    const AtHand proof = happening == nullptr ? AtHand() : (*scenario_)[*happening].proof;
    indicate(effects, {{}, Showing::shown, source, nullptr, proof}, state_.now, events);
  }
  do_acts(effects.does, events);
  assign(effects.sets, events);
  move_people(effects, events);
  move_mood(effects.mood, events);
  if (effects.promise) make(*effects.promise, events);
  watch();
  say(effects.reaction, events);
}

void Session::do_acts(std::span<const ActIndex> acts, Events& events) {
  if (!acts.empty()) stir(concern::acts | concern::questions | concern::rest);
  for (const ActIndex act : acts) {
    hold_rules_against(act, events);
    std::uint8_t& times = state_.done[act.value];
    if (times < 255) ++times;
    if (scenario_->common->answers[act.value]) state_.asked = false;
    find_needs(act, events);
    serve_promises(act, events);
    serve_people(act, events);
  }
}

void Session::find_needs(ActIndex act, Events& events) {
  for (std::size_t i = 0; i < scenario_->needs.size(); ++i) {
    const Need& need = scenario_->needs[i];
    const NeedIndex index{static_cast<std::uint16_t>(i)};
    if (!state_.found[i] && contains(need.found_by, act)) {
      state_.found.set(i);
      events.emplace_back(state_.now, NeedWasFound{index});
    } else if (state_.found[i] && !state_.confirmed[i] && contains(need.confirmed_by, act)) {
      state_.confirmed.set(i);
      events.emplace_back(state_.now, NeedWasConfirmed{index});
    }
  }
}

void Session::serve_promises(ActIndex act, Events& events) {
  for (std::size_t i = 0; i < scenario_->promises.size(); ++i) {
    const PromiseFate fate = state_.promises[i].fate;
    if (fate != PromiseFate::open && fate != PromiseFate::updated) continue;
    const PromiseIndex index{static_cast<std::uint16_t>(i)};
    const Promise& promise = scenario_->promises[i];
    if (contains(promise.kept_by, act))
      settle(index, PromiseFate::kept, events);
    else if (fate == PromiseFate::open && contains(promise.updated_by, act))
      settle(index, PromiseFate::updated, events);
  }
}

void Session::serve_people(ActIndex act, Events& events) {
  if (state_.queued > 0) stir(concern::people);
  if (scenario_->common->acknowledges[act.value])
    for (std::size_t i = 0; i < state_.queued; ++i) state_.acknowledged.set(state_.queue[i].value);
  if (!scenario_->common->serves[act.value] || state_.queued == 0) return;
  Effects served;
  served.leaves = state_.queue[0];
  move_people(served, events);
}

void Session::move_people(const Effects& effects, Events& events) {
  if (!effects.waits && !effects.leaves) return;
  stir(concern::people);
  const auto end = state_.queue.begin() + state_.queued;
  if (effects.waits && std::find(state_.queue.begin(), end, *effects.waits) == end) {
    state_.queue[state_.queued++] = *effects.waits;
    state_.acknowledged.reset(effects.waits->value);
    events.emplace_back(state_.now, QueueChanged{*effects.waits, true});
  }
  if (!effects.leaves) return;
  const auto queue_end = state_.queue.begin() + state_.queued;
  const auto found = std::find(state_.queue.begin(), queue_end, *effects.leaves);
  if (found == queue_end) return;
  std::copy(found + 1, queue_end, found);
  --state_.queued;
  events.emplace_back(state_.now, QueueChanged{*effects.leaves, false});
}

void Session::make(PromiseIndex promise, Events& events) {
  const auto& by = (*scenario_)[promise].by;
  const auto* after = std::get_if<SimDuration>(&by);
  const SimTime due = after != nullptr ? state_.now + *after : std::get<SimTime>(by);
  stir(concern::rest);
  state_.promises[promise.value] = {PromiseFate::open, due};
  events.emplace_back(state_.now, PromiseChanged{promise, PromiseFate::open, due});
}

void Session::settle(PromiseIndex promise, PromiseFate fate, Events& events) {
  stir(concern::rest);
  state_.promises[promise.value].fate = fate;
  const SimTime due = state_.promises[promise.value].due;
  events.emplace_back(state_.now, PromiseChanged{promise, fate, due});
  const Promise& made = (*scenario_)[promise];
  const Effects& effects = fate == PromiseFate::kept      ? made.if_kept
                           : fate == PromiseFate::updated ? made.if_updated
                                                          : made.if_broken;
  expect_marks(effects);
  apply(effects, promise, events);
  go_later(effects);
}

void Session::assign(std::span<const Assignment> sets, Events& events) {
  for (const Assignment& set : sets) {
    std::int32_t& variable = state_.variables[set.variable.value];
    const std::int32_t value = value_of(set.value);
    if (variable == value) continue;
    variable = value;
    stir(concern::rest);
    events.emplace_back(state_.now, VariableChanged{set.variable, value});
  }
}

void Session::move_mood(MoodChange change, Events& events) {
  if (state_.level == 3)
    for (const Feeling feeling : all_feelings) change[feeling] = harder(change[feeling]);
  const Mood before = state_.mood;
  state_.mood = changed(before, change);
  if (state_.mood == before) return;
  stir(concern::rest);
  events.emplace_back(state_.now, MoodMoved{change, state_.mood});
}

void Session::move_on(const Effects& effects, Events& events) {
  if (over() || (scenario_->gives_up && state_.mood.patience == 0)) return;
  if (effects.interrupt) return suspend_for(*effects.interrupt, events);
  if (!effects.go) return;
  if (const auto* ending = std::get_if<EndingIndex>(&*effects.go)) return end(*ending, events);
  if (std::holds_alternative<Back>(*effects.go)) return go_back(events);
  leave(state_.visit, events);
  enter(std::get<SceneIndex>(*effects.go), events);
}

void Session::go_later(const Effects& effects) {
  if (effects.go) state_.going = effects.go;
  if (!effects.interrupt) return;
  // Only promises that are made and broken again and again could be more than there is room for.
  if (state_.breaks < state_.breaking.size()) state_.breaking[state_.breaks++] = *effects.interrupt;
}

}  // namespace tc
