// One stay in a scene: the order of its replies, what was offered, what was passed over.
#include <numeric>

#include "session/session.h"

namespace tc {

void Session::enter(SceneIndex scene, Events& events) {
  state_.scene = scene;
  state_.visit = Visit{};
  events.push_back({state_.now, SceneEntered{scene}});
  draw_order();
  if (const auto line = (*scenario_)[scene].line) say(*line, events);
}

void Session::draw_order() {
  auto& order = state_.visit.order;
  const auto count = static_cast<std::uint32_t>((*scenario_)[state_.scene].choices.size());
  std::iota(order.begin(), order.end(), std::uint8_t{0});
  for (std::uint32_t i = count; i > 1; --i) std::swap(order[i - 1], order[random_.below(i)]);
}

void Session::note_offers() {
  const auto& choices = (*scenario_)[state_.scene].choices;
  for (std::size_t i = 0; i < choices.size(); ++i)
    if (in_reach(choices[i])) state_.visit.offered.set(i);
}

void Session::decide(const Effects& effects) {
  for (const Mark& mark : effects.shows) state_.visit.decided.set(mark.criterion.value);
  for (const Mark& mark : effects.misses) state_.visit.decided.set(mark.criterion.value);
}

void Session::leave(Events& events) {
  const auto& choices = (*scenario_)[state_.scene].choices;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (!state_.visit.offered[i]) continue;
    for (const Mark& mark : (*scenario_)[choices[i]].effects.shows) {
      if (state_.visit.decided[mark.criterion.value]) continue;
      state_.visit.decided.set(mark.criterion.value);
      events.push_back(
          {state_.now, Indicated{mark.criterion, Showing::passed_over, choices[i], &mark}});
    }
  }
}

void Session::end(EndingIndex ending, Events& events) {
  leave(events);
  say((*scenario_)[ending].line, events);
  state_.ending = ending;
  events.push_back({state_.now, SessionEnded{ending}});
}

}  // namespace tc
