// One stay in a scene: the order of its replies, what was offered, what was passed over.
#include <algorithm>
#include <numeric>

#include "session/session.h"

namespace tc {

void Session::enter(SceneIndex index, Events& events) {
  const Scene& scene = (*scenario_)[index];
  state_.visit = Visit{};
  state_.visit.scene = index;
  state_.visit.since = state_.now;
  if (scene.slot) {
    std::uint8_t& visits = state_.visits[*scene.slot];
    if (visits < 255) ++visits;
    stir(concern::rest);
  }
  events.emplace_back(state_.now, SceneEntered{index});
  draw_order();
  say(scene.lines, events);
}

void Session::draw_order() {
  auto& order = state_.visit.order;
  const auto count = static_cast<std::uint32_t>((*scenario_)[scene()].choices.size());
  std::iota(order.begin(), order.begin() + count, std::uint8_t{0});
  for (std::uint32_t i = count; i > 1; --i) std::swap(order[i - 1], order[random_.below(i)]);
}

void Session::note_offers() {
  const auto choices = (*scenario_)[scene()].choices;
  state_.visit.in_reach.reset();
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const Choice& choice = (*scenario_)[choices[i]];
    if (!in_reach(choice, i)) continue;
    state_.visit.in_reach.set(i);
    state_.visit.offered.set(i);
    if (!choice.tempts.empty()) note_temptations(choices[i]);
  }
}

void Session::note_temptations(ChoiceIndex choice) {
  for (const std::size_t rule : (*scenario_)[choice].tempts)
    if (holds(scenario_->conduct[rule].when)) state_.tempted.set(rule);
}

void Session::leave(Visit& visit, Events& events) {
  const auto choices = (*scenario_)[visit.scene].choices;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (!visit.offered[i]) continue;
    for (const Mark& mark : (*scenario_)[choices[i]].effects.shows) {
      if (visit.decided[mark.criterion.value]) continue;
      visit.decided.set(mark.criterion.value);
      events.push_back(
          {state_.now, Indicated{mark.criterion, Showing::passed_over, choices[i], &mark}});
    }
  }
}

void Session::suspend_for(SceneIndex scene, Events& events) {
  if (interrupted())
    leave(state_.visit, events);
  else
    state_.suspended = state_.visit;
  enter(scene, events);
}

void Session::go_back(Events& events) {
  if (!interrupted()) return;
  leave(state_.visit, events);
  state_.visit = *state_.suspended;
  state_.suspended.reset();
  events.emplace_back(state_.now, SceneResumed{scene()});
}

void Session::end(EndingIndex ending, Events& events) {
  leave(state_.visit, events);
  if (interrupted()) leave(*state_.suspended, events);
  say((*scenario_)[ending].lines, events);
  come_as_soon(events);
  judge_once(events);
  see_at_end(events);
  pass_over(events);
  judge_at_end(events);
  tell_what_comes_of_it(events);
  state_.ending = ending;
  events.emplace_back(state_.now, SessionEnded{ending});
}

}  // namespace tc
