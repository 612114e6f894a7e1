// A session's outside: how it starts, what is on offer, and taking a move.
#include "session/session.h"

#include <algorithm>

#include "base/require.h"

namespace tc {

namespace {

constexpr SimDuration wait_with_customer{15};
constexpr SimDuration wait_alone{60};
constexpr SimDuration longest_wait{3600};

/// What the reader sees to: a session's fixed space is enough for such a scenario.
bool fits(const Scenario& scenario) {
  for (const Scene& scene : scenario.scenes)
    if (scene.choices.size() > limits::choices_in_a_scene) return false;
  return scenario.flags.size() <= limits::flags && scenario.needs.size() <= limits::needs &&
         scenario.promises.size() <= limits::promises &&
         scenario.happenings.size() <= limits::happenings &&
         scenario.criteria.size() <= limits::criteria;
}

}  // namespace

Session::Session(std::shared_ptr<const Scenario> scenario, std::uint64_t seed, Events& events)
    : scenario_(std::move(scenario)), random_(seed) {
  require(scenario_ != nullptr && fits(*scenario_), "a session has a scenario within limits");
  state_.now = scenario_->starts;
  state_.mood = scenario_->customer.mood;
  enter(scenario_->start, events);
  stand(events);
}

void Session::stand(Events& events) {
  if (!over() && scenario_->gives_up && state_.mood.patience == 0)
    end(*scenario_->gives_up, events);
  if (!over()) note_offers();
}

std::size_t Session::place_in_scene(ChoiceIndex choice) const {
  const auto& choices = (*scenario_)[state_.scene].choices;
  return static_cast<std::size_t>(std::find(choices.begin(), choices.end(), choice) -
                                  choices.begin());
}

bool Session::in_reach(ChoiceIndex choice) const {
  const std::size_t place = place_in_scene(choice);
  if (place >= (*scenario_)[state_.scene].choices.size()) return false;
  return !state_.visit.made[place] && holds((*scenario_)[choice].when);
}

bool Session::offers(ChoiceIndex choice) const {
  return !over() && choice.value < scenario_->choices.size() &&
         (*scenario_)[choice].kind != ChoiceKind::wait && in_reach(choice);
}

std::vector<ChoiceIndex> Session::replies() const {
  std::vector<ChoiceIndex> out;
  const auto& choices = (*scenario_)[state_.scene].choices;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const ChoiceIndex choice = choices[state_.visit.order[i]];
    if ((*scenario_)[choice].kind == ChoiceKind::reply && offers(choice)) out.push_back(choice);
  }
  return out;
}

std::vector<ChoiceIndex> Session::tasks() const {
  std::vector<ChoiceIndex> out;
  for (const ChoiceIndex choice : (*scenario_)[state_.scene].choices)
    if ((*scenario_)[choice].kind == ChoiceKind::task && offers(choice)) out.push_back(choice);
  return out;
}

std::optional<ChoiceIndex> Session::authored_wait() const {
  for (const ChoiceIndex choice : (*scenario_)[state_.scene].choices)
    if ((*scenario_)[choice].kind == ChoiceKind::wait && in_reach(choice)) return choice;
  return std::nullopt;
}

SimDuration Session::usual_wait() const {
  if (const auto authored = authored_wait()) return (*scenario_)[*authored].takes;
  return (*scenario_)[state_.scene].alone ? wait_alone : wait_with_customer;
}

Result<void> Session::take(const Move& move, Events& events) {
  if (over()) return refuse("session-over", "This customer has gone: the scenario has ended.");
  if (const auto* choose_this = std::get_if<Choose>(&move)) {
    if (!offers(choose_this->choice))
      return refuse("not-on-offer", "That is not on offer now.",
                    "Choose one of the numbered replies or tasks, or wait.");
    choose(choose_this->choice, events);
  } else {
    const SimDuration time = std::get<Wait>(move).time;
    if (time.seconds < 1 || time > longest_wait)
      return refuse("wait-out-of-range", "A wait lasts from one second to one hour.");
    wait(time, events);
  }
  stand(events);
  return {};
}

}  // namespace tc
