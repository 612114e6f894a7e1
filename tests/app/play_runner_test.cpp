#include "app/play_runner.h"

#include <catch2/catch.hpp>

#include "kit/the_bulb.h"

using namespace tc;

namespace {

using Steps = std::vector<decltype(PlayStep::what)>;

/// Plays the bulb; each step stands in a line of its own, from 1.
PlayedPlay played(const Steps& steps) {
  Play play;
  play.scenario = "the-bulb";
  for (const auto& what : steps)
    play.steps.push_back({what, {0, static_cast<std::uint32_t>(play.steps.size() + 1), 1, 1}});
  return run_play(play, the_bulb());
}

/// What is wrong with an expectation after these moves; "" where it holds.
std::string wrong(const Expectation& expected, const Steps& before = {}) {
  Steps steps = before;
  steps.emplace_back(expected);
  const PlayedPlay result = played(steps);
  REQUIRE(result.failures.size() < 2);
  return result.failures.empty() ? "" : result.failures[0].sentence;
}

const Steps to_the_end{GiveReply{"asks-vehicle"}, GiveReply{"guesses"}};
const Steps to_the_promise{GiveReply{"asks-vehicle"}, DoTask{"look-up"}, GiveReply{"will-ring"}};

}  // namespace

TEST_CASE("A play that comes true has no failures, and keeps its moves and events") {
  const PlayedPlay result =
      played({GiveReply{"asks-vehicle"}, LetTimePass{{10}}, GiveReply{"So a dipped-beam"},
              GiveReply{"takes-it"}, ExpectEnding{"sold"}, ExpectOutcome{Outcome::good}});
  CHECK(result.came_true());
  CHECK(result.moves == std::vector<std::string>{"reply:asks-vehicle", "wait:10", "reply:confirms",
                                                 "reply:takes-it"});
  CHECK(result.events.size() == 5);
  CHECK(result.ending == EndingIndex{0});
  std::size_t count = 0;
  for (const Events& events : result.events) count += events.size();
  CHECK(result.all_events().size() == count);
}

TEST_CASE("A move that cannot be made is a failure in its place, and the last step") {
  const PlayedPlay result =
      played({GiveReply{"asks-vehicle"}, DoTask{"ring"}, ExpectScene{"arrives"}});
  REQUIRE(result.failures.size() == 1);
  CHECK(result.failures[0].place.line == 2);
  CHECK(result.failures[0].sentence.find(
            "no task on offer is called or begins 'ring'; on offer: ") == 0);
  CHECK(result.moves.size() == 1);
}

TEST_CASE("An expectation that does not hold is a failure, and the play goes on") {
  const PlayedPlay result = played({ExpectScene{"told"}, GiveReply{"rack"}, ExpectEnding{"leaves"},
                                    ExpectOutcome{Outcome::good}});
  REQUIRE(result.failures.size() == 2);
  CHECK(result.failures[0].place.line == 1);
  CHECK(result.failures[1].place.line == 4);
  CHECK(result.ending == EndingIndex{2});
}

TEST_CASE("The beginning of words names a choice only where one begins so") {
  const PlayedPlay two = played({GiveReply{""}});
  REQUIRE(two.failures.size() == 1);
  CHECK(two.failures[0].sentence == "more than one reply on offer begins '': say more of it");
  CHECK(played({GiveReply{"Sorry, what"}}).moves == std::vector<std::string>{"reply:what-was-it"});
  CHECK(played({LetTimePass{{4000}}}).failures.at(0).sentence ==
        "A wait lasts from one second to one hour.");
}

TEST_CASE("Words are expected of one speaker in the last move") {
  const auto customer = [](std::string words) {
    return ExpectWords{Speaker::customer, std::move(words)};
  };
  CHECK(wrong(customer("want a bulb")).empty());
  CHECK(wrong(customer("want a lamp")) ==
        "the customer did not say 'want a lamp' but 'Morning. I want a bulb for the front.'");
  CHECK(wrong(customer("want a bulb"), {LetTimePass{{1}}}) ==
        "the customer did not say 'want a bulb' but nothing");
  CHECK(wrong(ExpectWords{Speaker::narrator, "goes home"}, to_the_promise).empty());
  CHECK(wrong(ExpectWords{Speaker::narrator, "Morning"}) ==
        "the narrator did not say 'Morning' but nothing");
}

TEST_CASE("A finding is expected of the task just done") {
  const Steps looked_up{GiveReply{"asks-vehicle"}, DoTask{"look-up"}};
  CHECK(wrong(ExpectFinding{"H7 on the left"}, looked_up).empty());
  CHECK(wrong(ExpectFinding{"H4"}, looked_up) ==
        "the last move did not find 'H4' but 'H7 on the left. None on the shelf; two on the "
        "van.'");
  CHECK(wrong(ExpectFinding{"H7"}) == "the last move did not find 'H7' but nothing");
}

TEST_CASE("Indications are expected of the last move, by short or full name") {
  CHECK(wrong(ExpectIndication{Showing::shown, "P4"}, {GiveReply{"asks-vehicle"}}).empty());
  CHECK(wrong(ExpectIndication{Showing::missed, "IMIVPO01/P12"}, to_the_end).empty());
  CHECK(wrong(ExpectIndication{Showing::passed_over, "P3"}, to_the_end).empty());
  CHECK(wrong(ExpectIndication{Showing::shown, "P12"}, to_the_end) ==
        "P12 was not shown by the last move; it gave: P12 missed, P3 passed over");
  CHECK(wrong(ExpectIndication{Showing::shown, "P2"}) ==
        "P2 was not shown by the last move; it gave no indication");
  CHECK(wrong(ExpectIndication{Showing::shown, "four"}) == "'four' is not a criterion");
}

TEST_CASE("What is on offer can be expected, and what is not") {
  CHECK(wrong(ExpectOffer{Offering::offered, "rack"}).empty());
  CHECK(wrong(ExpectOffer{Offering::not_offered, "guesses"}).empty());
  CHECK(wrong(ExpectOffer{Offering::not_offered, "rack"}) == "'rack' is on offer");
  CHECK(wrong(ExpectOffer{Offering::offered, "ring"}, to_the_end) ==
        "'ring' is not on offer; nothing is on offer");
  CHECK(wrong(ExpectOffer{Offering::not_offered, "wrack"}) ==
        "the scenario has no reply or task 'wrack'");
}

TEST_CASE("Time is expected to the minute, and the face as it is drawn") {
  CHECK(wrong(ExpectTime{{9 * 3600 + 600}}).empty());
  CHECK(wrong(ExpectTime{{9 * 3600}}) == "it is 09:10, not 09:00");
  CHECK(wrong(ExpectFace{face_for({60, 50, 40})}).empty());
  CHECK(wrong(ExpectFace{Face::cross}).find(", not cross") != std::string::npos);
}

TEST_CASE("Promises are expected by the id of the choice that makes them") {
  CHECK(wrong(ExpectPromise{"will-ring", PromiseFate::open}, to_the_promise).empty());
  CHECK(wrong(ExpectPromise{"will-ring", PromiseFate::kept}, to_the_promise) ==
        "the promise 'will-ring' is open, not kept");
  CHECK(wrong(ExpectPromise{"rings", PromiseFate::kept}) == "the scenario has no promise 'rings'");
}

TEST_CASE("Scenes, endings and outcomes are expected by name") {
  CHECK(wrong(ExpectScene{"arrives"}).empty());
  CHECK(wrong(ExpectScene{"told"}) == "the scene is 'arrives', not 'told'");
  CHECK(wrong(ExpectScene{"tolled"}) == "the scenario has no scene 'tolled'");
  CHECK(wrong(ExpectEnding{"makes-do"}, to_the_end).empty());
  CHECK(wrong(ExpectEnding{"sold"}, to_the_end) == "it ended with 'makes-do', not 'sold'");
  CHECK(wrong(ExpectEnding{"sold"}) == "it has not ended; the scene is 'arrives'");
  CHECK(wrong(ExpectEnding{"gold"}) == "the scenario has no ending 'gold'");
  CHECK(wrong(ExpectOutcome{Outcome::good}, to_the_end) == "the outcome is adequate, not good");
  CHECK(wrong(ExpectOutcome{Outcome::good}) == "it has not ended; the scene is 'arrives'");
}
