// The simulated clock: choices and words cost time, and the world moves on meanwhile.
#include <algorithm>

#include "session/session.h"

namespace tc {

namespace {

/// The clock stands still after a week, so that no sequence of moves can run it over.
constexpr SimDuration longest_run{7 * 86400};

}  // namespace

void Session::remember(ChoiceIndex index) {
  const Choice& choice = (*scenario_)[index];
  if (const std::size_t place = place_in_scene(index); place != nowhere)
    state_.visit.made.set(place);
  if (choice.kind == ChoiceKind::move) state_.visit.moves_made.set(choice.move.value);
  if (choice.slot) state_.chosen.set(*choice.slot);
  if (choice.slot) stir(concern::rest);
}

void Session::choose(ChoiceIndex index, Events& events) {
  const Choice& choice = (*scenario_)[index];
  events.emplace_back(state_.now, ChoiceMade{index});
  remember(index);
  decide(choice.effects);
  answer_rules(choice.effects.does, events);  // begun in time is in time
  let_pass(choice.takes, Stop::at_the_end, events);
  apply(choice.effects, index, events);
  move_on(choice.effects, events);
}

void Session::wait(SimDuration time, Events& events) {
  const auto authored = authored_wait();
  const bool answered = authored && time >= (*scenario_)[*authored].takes;
  const auto& silence = (*scenario_)[scene()].silence;
  const bool pending = silence && !state_.visit.silence_came && !answered;
  if (answered) time = (*scenario_)[*authored].takes;
  if (answered) answer_rules((*scenario_)[*authored].effects.does, events);
  if (pending) time = std::clamp(silence->after - state_.visit.waited, SimDuration{0}, time);
  const std::size_t slot = events.size();
  events.emplace_back(state_.now, TimeWaited{time});
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
  remember(index);
  decide(choice.effects);
  apply(choice.effects, index, events);
  move_on(choice.effects, events);
}

void Session::break_silence(Events& events) {
  const Effects& effects = (*scenario_)[scene()].silence->effects;
  state_.visit.silence_came = true;
  decide(effects);
  apply(effects, scene(), events);
  move_on(effects, events);
}

void Session::say(Lines lines, Events& events) {
  for (std::uint16_t i = 0; i < lines.count; ++i) {
    const LineIndex line{static_cast<std::uint16_t>(lines.first.value + i)};
    if (holds((*scenario_)[line].when)) return say_line(line, events);
  }
}

void Session::say_line(LineIndex index, Events& events) {
  const Line& line = (*scenario_)[index];
  events.emplace_back(state_.now, LineSaid{index});
  if (!line.asks.empty()) {
    state_.asked = true;
    stir(concern::questions);
  }
  if (line.takes.seconds > 0) let_pass(line.takes, Stop::at_the_end, events);
  watch();
}

SimTime Session::time_of(const Coming& coming) const {
  const auto at = [&]() {
    if (const auto* happening = std::get_if<HappeningIndex>(&coming))
      return (*scenario_)[*happening].at;
    if (const auto* promise = std::get_if<PromiseIndex>(&coming))
      return state_.promises[promise->value].due;
    if (const auto* turn = std::get_if<WorldTurn>(&coming)) return turn->at;
    return state_.due[std::get<RuleIndex>(coming).value];
  };
  return std::max(state_.now, at());
}

std::optional<Coming> Session::next_by(SimTime until) const {
  std::optional<Coming> next;
  const auto consider = [&](Coming coming) {
    if (!next || time_of(coming) < time_of(*next)) next = coming;
  };
  for (std::uint16_t i = 0; i < scenario_->happenings.size(); ++i) {
    const Happening& happening = scenario_->happenings[i];
    if (!state_.happened[i] && happening.occasion == Occasion::at_time && happening.at <= until)
      consider(HappeningIndex{i});
  }
  // What is done at the very second is in time: a promise breaks when the clock moves past it.
  for (std::uint16_t i = 0; i < scenario_->promises.size(); ++i)
    if (state_.promises[i].fate == PromiseFate::open && state_.promises[i].due < until)
      consider(PromiseIndex{i});
  for (const std::size_t rule : scenario_->rules_of(ConductKind::answer))
    if (state_.watch[rule] == Watch::running && state_.due[rule] < until)
      consider(RuleIndex{static_cast<std::uint16_t>(rule)});
  if (books_ != nullptr)
    if (const auto change = next_change(); change && *change <= until) consider(WorldTurn{*change});
  return next;
}

void Session::come(HappeningIndex index, Events& events) {
  const Happening& happening = (*scenario_)[index];
  state_.happened.set(index.value);
  stir(concern::rest);
  if (!holds(happening.when)) return;
  state_.came.set(index.value);
  events.emplace_back(state_.now, Happened{index});
  if (happening.what) say_line(*happening.what, events);
  expect_marks(happening.effects);
  apply(happening.effects, index, events);
  go_later(happening.effects);
}

SimDuration Session::let_pass(SimDuration time, Stop stop, Events& events) {
  const SimTime start = state_.now;
  const SimTime until = std::min(state_.now + time, scenario_->starts + longest_run);
  const std::size_t before = events.size();
  while (const auto coming = next_by(until)) {
    const SimTime at = time_of(*coming);
    state_.now = at;
    if (const auto* happening = std::get_if<HappeningIndex>(&*coming)) come(*happening, events);
    if (const auto* promise = std::get_if<PromiseIndex>(&*coming))
      settle(*promise, PromiseFate::broken, events);
    const auto* rule = std::get_if<RuleIndex>(&*coming);
    if (rule != nullptr) run_out(*rule, events);
    const std::size_t before_turn = events.size();
    const bool turned = std::holds_alternative<WorldTurn>(*coming);
    if (turned) world_turns(events);
    // A rule that runs out is not something that anybody sees happen, nor is a change of the books
    // that nobody hears of.
    const bool seen =
        turned ? events.size() > before_turn : rule == nullptr && events.size() > before;
    if (stop == Stop::at_the_first_happening && seen) return at - start;
  }
  state_.now = std::max(state_.now, until);
  return until - start;
}

}  // namespace tc
