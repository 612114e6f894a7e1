#include "assessment/replay.h"

#include <catch2/catch.hpp>

#include "kit/a_run.h"
#include "kit/the_bulb.h"

using namespace tc;

namespace {

/// The bulb played as the record would tell it.
AttemptRecord recorded(const std::vector<std::string>& moves) {
  AttemptRecord record;
  record.begun.engine = engine_version;
  record.begun.seed = 1;
  Run run(the_bulb());
  const auto note = [&](const std::string& move) {
    const int number = static_cast<int>(record.moves.size());
    record.moves.push_back({number, move, digest(run.last(), run.session().scenario())});
  };
  note("");
  for (const std::string& move : moves) {
    run.choose(move);
    note(move);
  }
  if (run.session().over()) {
    const Ending& ending = run.session().scenario()[*run.session().ending()];
    record.ended = AttemptEnded{std::string(ending.name), std::string(name(ending.outcome))};
  }
  return record;
}

AttemptRecord a_good_one() {
  return recorded({"reply:asks-vehicle", "wait:5", "reply:confirms", "reply:takes-it"});
}

/// "" where it is the same, or "step 2: why".
std::string difference(const AttemptRecord& record) {
  const Replay played = replay(record, the_bulb());
  if (played.outcome == ReplayOutcome::same) return "";
  REQUIRE(played.outcome == ReplayOutcome::differs);
  return "step " + std::to_string(played.step) + ": " + played.why;
}

}  // namespace

TEST_CASE("An attempt replays as it was recorded, finished or not") {
  const Replay played = replay(a_good_one(), the_bulb());
  CHECK(played.outcome == ReplayOutcome::same);
  CHECK(played.why.empty());
  CHECK(played.turns.size() == 5);
  CHECK_FALSE(played.turns.front().move);
  CHECK(played.turns.back().move);
  REQUIRE(played.session);
  CHECK(played.session->over());
  CHECK(difference(recorded({"reply:asks-vehicle"})).empty());
  CHECK(difference(recorded({})).empty());
}

TEST_CASE("What another engine made is intact, and is not replayed") {
  for (const int engine : {engine_version + 1, 0}) {
    AttemptRecord record = a_good_one();
    record.begun.engine = engine;
    record.moves[1].digest = "whatever";
    const Replay played = replay(record, the_bulb());
    CHECK(played.outcome == ReplayOutcome::other_engine);
    CHECK_FALSE(played.session);
    CHECK(played.why.find("engine version " + std::to_string(engine)) != std::string::npos);
  }
}

TEST_CASE("An altered digest differs at its step") {
  for (std::size_t at = 0; at < 5; ++at) {
    AttemptRecord record = a_good_one();
    record.moves[at].digest[0] = record.moves[at].digest[0] == '0' ? '1' : '0';
    CHECK(difference(record) ==
          "step " + std::to_string(at) + ": What came of it is not what was recorded.");
  }
}

TEST_CASE("An altered move differs at its step, whether or not it can be played") {
  AttemptRecord record = a_good_one();
  record.moves[1].move = "reply:what-was-it";
  CHECK(difference(record) == "step 1: What came of it is not what was recorded.");
  record.moves[1].move = "reply:takes-it";
  CHECK(difference(record) == "step 1: The move reply:takes-it was not on offer there.");
  record.moves[1].move = "reply:nothing-like-it";
  CHECK(difference(record).find("step 1: This scenario has no move called") == 0);
  record.moves[1].move = "wait:99999999999999";
  CHECK(difference(record).find("step 1: ") == 0);
  record.moves[1].move = "";
  CHECK(difference(record).find("step 1: ") == 0);
}

TEST_CASE("A missing move differs where it is missing") {
  AttemptRecord record = a_good_one();
  record.moves.erase(record.moves.begin() + 2);
  CHECK(difference(record) == "step 2: A move is missing from the record.");
  record = a_good_one();
  record.moves.erase(record.moves.begin());
  CHECK(difference(record) == "step 0: A move is missing from the record.");
  record.moves.clear();
  CHECK(difference(record) == "step 0: The opening is missing from the record.");
}

TEST_CASE("A move too many differs") {
  AttemptRecord record = a_good_one();
  record.moves.push_back({5, "wait:5", "digest"});
  CHECK(difference(record) == "step 5: The move wait:5 was not on offer there.");
}

TEST_CASE("An altered ending, one too many and one too few differ at the last step") {
  AttemptRecord record = a_good_one();
  record.ended->ending = "leaves";
  CHECK(difference(record) ==
        "step 4: The recorded ending is not the one that the replay reaches.");
  record = a_good_one();
  record.ended->outcome = "adequate";
  CHECK(difference(record) ==
        "step 4: The recorded ending is not the one that the replay reaches.");
  record.ended.reset();
  CHECK(difference(record) == "step 4: The record has no ending, and the replay has.");
  record = recorded({"reply:asks-vehicle"});
  record.ended = AttemptEnded{"sold", "good"};
  CHECK(difference(record) == "step 1: The record has an ending that the replay does not reach.");
}

TEST_CASE("Another seed is another attempt where the seed is seen, and the same where it is not") {
  AttemptRecord record = a_good_one();
  record.begun.seed = 77;  // it only orders the replies on the screen
  CHECK(difference(record).empty());
}
