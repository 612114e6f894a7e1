#include "assessment/what_if.h"

#include <algorithm>

#include "assessment/started.h"

namespace tc {

namespace {

/// A session with the turns that it went through.
struct Way {
  Session session;
  std::vector<Turn> turns;

  Result<void> take(const Move& move) {
    Turn turn{move, {}};
    if (auto taken = session.take(move, turn.events); !taken) return taken;
    turn.move = as_recorded(move, turn.events);
    turns.push_back(std::move(turn));
    return {};
  }
};

Result<void> take_all(Way& line, const std::vector<Move>& moves, std::size_t from,
                      std::size_t end) {
  for (std::size_t i = from; i < end; ++i)
    if (!line.take(moves[i]))
      return refuse("moves-differ", "The move of step " + std::to_string(i + 1) +
                                        " cannot be made again where it was made.");
  return {};
}

tl::unexpected<Refusal> no_such_step(const Fork& fork) {
  return refuse("no-such-step", "There is no move at step " + std::to_string(fork.at) + ".",
                "Its moves are steps 1 to " + std::to_string(fork.moves.size()) + ".");
}

/// How things stood before the step's move was made.
Result<Way> line_before(const Fork& fork) {
  if (fork.at < 1 || fork.at > static_cast<int>(fork.moves.size()) + 1) return no_such_step(fork);
  Turn opening;
  Session session = started(fork.scenario, fork.seed, fork.level, opening.events);
  Way line{std::move(session), {std::move(opening)}};
  if (auto taken = take_all(line, fork.moves, 0, static_cast<std::size_t>(fork.at) - 1); !taken)
    return tl::unexpected(taken.error());
  if (line.session.over()) return no_such_step(fork);
  return line;
}

/// What is said, to whom where it is a colleague.
std::string words_of(const Choice& choice) {
  const std::string to = choice.to.empty() ? "" : std::string(choice.to) + ": ";
  return to + std::string(choice.text);
}

std::vector<Offer> offers_of(const Session& session) {
  std::vector<Offer> offers;
  const Scenario& scenario = session.scenario();
  const auto add = [&](const Move& move, std::string words) {
    offers.push_back({move, text(move, scenario), std::move(words)});
  };
  for (const Offers& some :
       {session.replies(), session.tasks(), session.referrals(), session.common_moves()})
    for (const ChoiceIndex choice : some) add(Choose{choice}, words_of(scenario[choice]));
  add(Wait{session.usual_wait()}, "Wait " + in_words(session.usual_wait()));
  return offers;
}

WhatIfLine told(const Debrief& debrief, int at) {
  WhatIfLine line;
  line.steps.assign(debrief.steps.begin() + at, debrief.steps.end());
  line.mood = debrief.steps.back().mood;
  line.promises = debrief.promises;
  line.ending = debrief.ending;
  line.aftermath = debrief.aftermath;
  return line;
}

std::vector<Seen> seen_in(const WhatIfLine& line) {
  std::vector<Seen> seen;
  for (const Step& step : line.steps)
    for (const Chip& chip : step.chips) seen.push_back({step.number, chip});
  return seen;
}

bool is_the_same(const Chip& a, const Chip& b) {
  return a.criterion == b.criterion && a.showing == b.showing && a.reason == b.reason &&
         a.rule == b.rule && a.proof == b.proof;
}

/// Those of one line that the other has not, each of the other's standing for one alone.
std::vector<Seen> only_in(const WhatIfLine& one, const WhatIfLine& other) {
  std::vector<Seen> left = seen_in(other);
  std::vector<Seen> only;
  for (Seen& seen : seen_in(one)) {
    const auto match = std::find_if(left.begin(), left.end(), [&](const Seen& theirs) {
      return is_the_same(theirs.chip, seen.chip);
    });
    if (match == left.end())
      only.push_back(std::move(seen));
    else
      left.erase(match);
  }
  return only;
}

/// Makes the real line's moves after the step until one is not on offer.
void follow(Way& line, const Fork& fork, const Debrief& real, WhatIf& out) {
  for (std::size_t i = static_cast<std::size_t>(fork.at); i < fork.moves.size(); ++i) {
    const bool ended = line.session.over();
    if (!ended && line.take(fork.moves[i])) {
      ++out.followed;
      continue;
    }
    const Step& step = real.steps[i + 1];
    out.stopped = NotFollowed{step.number, step.you, ended};
    return;
  }
}

}  // namespace

Result<std::vector<Offer>> on_offer(const Fork& fork) {
  const auto line = line_before(fork);
  if (!line) return tl::unexpected(line.error());
  return offers_of(line->session);
}

Result<WhatIf> what_if(const Fork& fork, const std::vector<Move>& instead) {
  if (instead.empty())
    return refuse("moves-needed", "Say what would have been done instead.",
                  "What was on offer at the step can be listed.");
  const auto before = line_before(fork);
  if (!before) return tl::unexpected(before.error());
  Way real = *before;
  if (auto taken =
          take_all(real, fork.moves, static_cast<std::size_t>(fork.at) - 1, fork.moves.size());
      !taken)
    return tl::unexpected(taken.error());
  Way other = *before;
  for (const Move& move : instead)
    if (auto taken = other.take(move); !taken) return tl::unexpected(taken.error());
  WhatIf out;
  out.scenario = fork.scenario;
  out.at = fork.at;
  out.on_offer = offers_of(before->session);
  const Debrief really = debrief(real.session, real.turns);
  follow(other, fork, really, out);
  out.real = told(really, fork.at);
  out.other = told(debrief(other.session, other.turns), fork.at);
  out.gained = only_in(out.other, out.real);
  out.lost = only_in(out.real, out.other);
  return out;
}

}  // namespace tc
