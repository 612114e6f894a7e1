// What is on offer at a moment.
#include "session/offers.h"

#include <algorithm>

#include "base/contains.h"
#include "session/session.h"

namespace tc {

namespace {

constexpr SimDuration wait_with_customer{15};
constexpr SimDuration wait_alone{60};

}  // namespace

std::size_t Session::place_in_scene(ChoiceIndex choice) const {
  const auto choices = (*scenario_)[scene()].choices;
  const auto found = std::find(choices.begin(), choices.end(), choice);
  return found == choices.end() ? nowhere : static_cast<std::size_t>(found - choices.begin());
}

bool Session::in_reach(const Choice& choice, std::size_t place) const {
  switch (choice.again) {
    case Again::each_visit:
      if (state_.visit.made[place]) return false;
      break;
    case Again::always:
      break;
    case Again::never:
      if (state_.chosen[choice.slot.value_or(0)]) return false;
      break;
  }
  if (choice.kind == ChoiceKind::move && !makes_sense(scenario_->common->moves[choice.move.value]))
    return false;
  return holds(choice.when);
}

bool Session::makes_sense(const CommonMove& move) const {
  const bool channel = (move.channels >> static_cast<unsigned>(scenario_->channel)) & 1u;
  const bool alone = (*scenario_)[scene()].alone;
  return channel &&
         (move.presence == Presence::either || alone == (move.presence == Presence::alone));
}

bool Session::offers_common(MoveIndex index) const {
  const CommonMove& move = scenario_->common->moves[index.value];
  return !state_.visit.moves_made[index.value] &&
         !contains((*scenario_)[scene()].other_moves, index) && makes_sense(move) &&
         holds((*scenario_)[move.choice].when);
}

bool Session::offers(ChoiceIndex index) const {
  if (over()) return false;
  if (index.value >= first_common_row) {
    const std::size_t row = index.value - first_common_row;
    return row < scenario_->common->choices.size() &&
           offers_common(scenario_->common->choices[row].move);
  }
  if (index.value >= scenario_->choices.size()) return false;
  const Choice& choice = (*scenario_)[index];
  const std::size_t place = place_in_scene(index);
  return place != nowhere && choice.kind != ChoiceKind::wait && state_.visit.in_reach[place];
}

Offers Session::offered(ChoiceKind kind) const {
  Offers out;
  if (over()) return out;
  const auto choices = (*scenario_)[scene()].choices;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const std::size_t place = kind == ChoiceKind::reply ? state_.visit.order[i] : i;
    if (state_.visit.in_reach[place] && (*scenario_)[choices[place]].kind == kind)
      out.add(choices[place]);
  }
  return out;
}

Offers Session::common_moves() const {
  Offers own = offered(ChoiceKind::move);
  Offers out;
  if (over()) return out;
  for (std::uint16_t i = 0; i < scenario_->common->moves.size(); ++i) {
    for (const ChoiceIndex choice : own)
      if ((*scenario_)[choice].move.value == i) out.add(choice);
    if (offers_common({i})) out.add(scenario_->common->moves[i].choice);
  }
  return out;
}

std::optional<ChoiceIndex> Session::authored_wait() const {
  const auto choices = (*scenario_)[scene()].choices;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const Choice& choice = (*scenario_)[choices[i]];
    if (choice.kind == ChoiceKind::wait && in_reach(choice, i)) return choices[i];
  }
  return std::nullopt;
}

SimDuration Session::usual_wait() const {
  if (const auto authored = authored_wait()) return (*scenario_)[*authored].takes;
  return (*scenario_)[scene()].alone ? wait_alone : wait_with_customer;
}

}  // namespace tc
