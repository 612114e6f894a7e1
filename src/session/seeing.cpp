// What is seen by itself: happenings that come as soon as something holds, and those at the end.
#include <algorithm>

#include "session/session.h"

namespace tc {

namespace {

HappeningIndex happening_at(std::size_t row) { return {static_cast<std::uint16_t>(row)}; }

bool speaks_of(const Effects& effects, CriterionIndex criterion) {
  for (const auto* marks : {&effects.shows, &effects.misses})
    for (const Mark& mark : *marks)
      if (mark.criterion == criterion) return true;
  return false;
}

/// Whether a happening that came has spoken of the criterion by the same proof; where nothing
/// proves it, whether the author has spoken of it at all.
bool was_decided(const State& state, const Scenario& scenario, const Happening& happening,
                 CriterionIndex criterion) {
  if (!happening.proof) return state.marked[criterion.value];
  for (std::size_t i = 0; i < scenario.happenings.size(); ++i) {
    const Happening& other = scenario.happenings[i];
    if (state.came[i] && other.proof == happening.proof && speaks_of(other.effects, criterion))
      return true;
  }
  return false;
}

}  // namespace

void Session::come_as_soon(Events& events) {
  for (bool came = true; came;) {
    came = false;
    for (std::size_t i = 0; i < scenario_->happenings.size(); ++i) {
      const Happening& happening = scenario_->happenings[i];
      if (happening.occasion != Occasion::as_soon_as || state_.happened[i]) continue;
      if (!holds(happening.holds) || !holds(happening.when)) continue;
      come(happening_at(i), events);
      came = true;
    }
  }
}

void Session::see_at_end(Events& events) {
  for (std::size_t i = 0; i < scenario_->happenings.size(); ++i) {
    const Happening& happening = scenario_->happenings[i];
    if (happening.occasion != Occasion::at_end) continue;
    if (holds(happening.holds)) come(happening_at(i), events);
  }
}

void Session::pass_over(Events& events) {
  for (std::size_t i = 0; i < scenario_->happenings.size(); ++i) {
    const Happening& happening = scenario_->happenings[i];
    if (happening.occasion != Occasion::as_soon_as || state_.came[i]) continue;
    for (const Mark& mark : happening.effects.shows) {
      if (was_decided(state_, *scenario_, happening, mark.criterion)) continue;
      state_.marked.set(mark.criterion.value);
      events.emplace_back(state_.now, Indicated{mark.criterion, Showing::passed_over,
                                                happening_at(i), &mark, happening.proof});
    }
    state_.came.set(i);
  }
}

}  // namespace tc
