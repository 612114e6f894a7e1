#include "session/move.h"

#include <catch2/catch.hpp>

#include "kit/the_bulb.h"

using namespace tc;

TEST_CASE("A move is recorded by id and read back as the same move") {
  const auto scenario = the_bulb();
  for (const std::string_view written :
       {"reply:asks-vehicle", "task:look-up", "wait:15", "desk:open W1042"}) {
    const auto move = parse_move(written, *scenario);
    REQUIRE(move);
    CHECK(text(*move, *scenario) == written);
  }
}

TEST_CASE("What names no move of the scenario is refused with a reason") {
  const auto scenario = the_bulb();
  const auto sentence = [&](std::string_view written) {
    const auto move = parse_move(written, *scenario);
    CHECK_FALSE(move);
    if (move) return std::string();
    CHECK(move.error().rule == "no-such-move");
    return move.error().sentence;
  };
  CHECK(sentence("reply:sings") == "This scenario has no move called 'reply:sings'.");
  CHECK(sentence("reply:look-up") == "This scenario has no move called 'reply:look-up'.");
  CHECK(sentence("task:asks-vehicle") == "This scenario has no move called 'task:asks-vehicle'.");
  CHECK(sentence("sing") == "'sing' is not a move.");
  CHECK(sentence("") == "'' is not a move.");
  CHECK(sentence("wait:") == "A wait needs its seconds, such as wait:15.");
  CHECK(sentence("wait:-1") == "A wait is written as whole seconds, such as wait:15.");
  CHECK(sentence("wait:1.5") == "A wait is written as whole seconds, such as wait:15.");
  CHECK(sentence("wait:99999999999999") == "A wait is written as whole seconds, such as wait:15.");
}
