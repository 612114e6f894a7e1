#include "assessment/what_if.h"

#include <rapidcheck.h>
#include <catch2/catch.hpp>

#include "assessment/started.h"
#include "kit/a_random_walk.h"
#include "kit/the_bulb.h"

using namespace tc;

namespace {

std::vector<Move> moves_of(const Scenario& scenario, const std::vector<std::string>& written) {
  std::vector<Move> moves;
  for (const std::string& one : written) moves.push_back(*parse_move(one, scenario));
  return moves;
}

struct Served {
  std::shared_ptr<const Scenario> scenario = the_bulb();
  Fork fork{scenario, 1, 2,
            moves_of(*scenario, {"reply:asks-vehicle", "reply:apologises", "reply:confirms",
                                 "reply:takes-it"}),
            1};

  Result<WhatIf> ask(int at, const std::vector<std::string>& written) {
    fork.at = at;
    return what_if(fork, moves_of(*scenario, written));
  }
  std::string rule(int at, const std::vector<std::string>& written) {
    const auto told = ask(at, written);
    return told ? "" : told.error().rule;
  }
};

std::vector<std::string> criteria(const std::vector<Seen>& seen) {
  std::vector<std::string> out;
  for (const Seen& one : seen)
    out.push_back(std::to_string(one.step) + " " + text(one.chip.criterion.code) + " " +
                  std::string(name(one.chip.showing)));
  return out;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("What was on offer at a step is told as it can be given back") {
  Served at;
  at.fork.at = 1;
  const auto offers = on_offer(at.fork);
  REQUIRE(offers.has_value());
  Texts written;
  for (const Offer& offer : *offers) written.push_back(offer.written);
  std::sort(written.begin(), written.end());
  CHECK(written.size() == 4);
  CHECK(std::count(written.begin(), written.end(), "reply:rack") == 1);
  CHECK(offers->back().words.substr(0, 5) == "Wait ");
  for (const Offer& offer : *offers) CHECK(at.rule(1, {offer.written}) == "");
}

TEST_CASE("Another move leads elsewhere, and the real moves are followed while they can be") {
  Served at;
  const auto told = at.ask(1, {"reply:what-was-it"});
  REQUIRE(told.has_value());
  CHECK(told->real.steps.size() == 4);
  CHECK(told->real.steps.front().number == 1);
  // asks-vehicle was replaced, so that nothing of what followed it is on offer.
  CHECK(told->followed == 0);
  REQUIRE(told->stopped);
  CHECK(told->stopped->step == 2);
  CHECK_FALSE(told->stopped->ended);
  CHECK_FALSE(told->other.ending);
  CHECK(told->real.ending);
  CHECK(criteria(told->gained) == Texts{"1 P2 missed"});
  CHECK(criteria(told->lost) == Texts{"1 P2 shown", "1 P4 shown", "2 P3 shown", "3 P12 shown"});
  CHECK(told->other.mood != told->real.mood);
}

TEST_CASE("Several moves can take the place of one, and then all that followed is made again") {
  Served at;
  const auto told = at.ask(1, {"reply:what-was-it", "reply:asks-vehicle"});
  REQUIRE(told.has_value());
  CHECK(told->followed == 3);
  CHECK_FALSE(told->stopped);
  CHECK(told->other.steps.size() == 5);
  CHECK(told->other.ending == told->real.ending);
}

TEST_CASE("Where the other line ends first, it is said so") {
  Served at;
  const auto told = at.ask(2, {"reply:guesses"});
  REQUIRE(told.has_value());
  CHECK(told->followed == 0);
  REQUIRE(told->stopped);
  CHECK(told->stopped->ended);
  CHECK(told->stopped->step == 3);
  CHECK(told->stopped->you == "So a dipped-beam bulb for the Yaris, on the left?");
  CHECK((*told->scenario)[*told->other.ending].name == "makes-do");
}

TEST_CASE("The same move instead changes nothing") {
  Served at;
  const auto told = at.ask(3, {"reply:confirms"});
  REQUIRE(told.has_value());
  CHECK(told->gained.empty());
  CHECK(told->lost.empty());
  CHECK(told->followed == 1);
  CHECK(told->other.mood == told->real.mood);
}

TEST_CASE("Promises are told as each line leaves them") {
  Served at;
  const auto told = at.ask(2, {"task:look-up", "reply:will-ring", "task:ring"});
  REQUIRE(told.has_value());
  CHECK(told->real.promises.empty());
  REQUIRE(told->other.promises.size() == 1);
  CHECK(told->other.promises[0].fate == PromiseFate::kept);
}

TEST_CASE("What cannot be asked is refused") {
  Served at;
  CHECK(at.rule(0, {"reply:rack"}) == "no-such-step");
  CHECK(at.rule(5, {"wait:5"}) == "no-such-step");  // it was over by then
  CHECK(at.rule(6, {"wait:5"}) == "no-such-step");
  CHECK(at.rule(1, {}) == "moves-needed");
  CHECK(at.rule(1, {"reply:takes-it"}) == "not-on-offer");
  at.fork.moves.pop_back();
  CHECK(at.rule(4, {"wait:5"}) == "");  // what comes next can be tried, too
  at.fork.moves.insert(at.fork.moves.begin(), at.fork.moves.back());
  CHECK(at.rule(2, {"wait:5"}) == "moves-differ");
}

TEST_CASE("Whatever was played, the real line is told as it was and the other begins alike") {
  const auto scenario = the_bulb();
  const bool held = rc::check([&](std::uint16_t seed, std::uint8_t step, std::uint8_t choice) {
    const Walk walk = random_walk(scenario, seed, 12);
    Fork fork{scenario, seed, 2, moves_of(*scenario, walk.moves), 1};
    RC_PRE(!fork.moves.empty());
    fork.at = 1 + step % static_cast<int>(fork.moves.size());
    const auto offers = on_offer(fork);
    RC_ASSERT(offers.has_value());
    const Offer& offer = (*offers)[choice % offers->size()];
    const auto told = what_if(fork, {offer.move});
    RC_ASSERT(told.has_value());
    RC_ASSERT(told->real.steps.size() == fork.moves.size() - static_cast<std::size_t>(fork.at) + 1);
    RC_ASSERT(told->real.ending.has_value() == walk.ended);
    RC_ASSERT(told->other.steps.size() == 1 + static_cast<std::size_t>(told->followed));
    RC_ASSERT(told->other.steps.front().number == fork.at);
    if (Move(offer.move) == fork.moves[static_cast<std::size_t>(fork.at) - 1])
      RC_ASSERT(told->gained.empty() && told->lost.empty() && !told->stopped);
  });
  CHECK(held);
}
