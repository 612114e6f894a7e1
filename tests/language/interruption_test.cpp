#include <catch2/catch.hpp>

#include "kit/a_read_scenario.h"

using namespace tc;

namespace {

const std::string interrupted = R"(scenes:
  arrives:
    customer: "Have you got a bulb?"
    replies:
      - {id: looks, say: "Let me see.", takes: 30 s}
      - {id: counts, say: "I count them.", takes: 2 min}
      - {id: helps, say: "Here it is.", shows: {P4: finds it}, go: done}
      - id: ring
        say: "I shall ring you."
        promise:
          what: ring
          by: "09:05"
          kept_by: [call_customer]
          if_broken: {misses: {P16: nobody rang}, interrupt: cross}
  rings:
    narrator: The telephone rings.
    replies:
      - {id: answers, say: "Trade counter, one moment please.", go: back}
      - {id: lets-ring, say: "It can ring.", shows: {P8: x}, go: back}
  cross:
    customer: "You said that you would ring."
    replies:
      - {id: sorry, say: "I am sorry.", go: back}
happenings:
  - {id: phone, at: "09:01", what: "A telephone.", interrupt: rings}
  - {id: second, at: "09:01", what: "The other telephone.", when: happened(phone), interrupt: rings}
)";

}  // namespace

TEST_CASE("an interruption breaks in and leads back to where one was") {
  Run play(a_read_scenario(interrupted));
  play.reply("looks").wait(60);
  CHECK(play.scene() == "rings");
  play.reply("answers");
  CHECK(play.scene() == "rings");  // the second one, which waited for its turn
  play.reply("answers");
  CHECK(play.scene() == "arrives");
  CHECK_FALSE(play.offers("looks"));  // the visit goes on as it was
  CHECK(play.offers("helps"));
  CHECK(play.has("\"is\":\"back\",\"name\":\"arrives\""));
}

TEST_CASE("interruptions that come in one move wait for one another, first come first") {
  Run play(a_read_scenario(interrupted +
                           R"(  - {id: van, at: "09:01", what: "The van.", interrupt: cross}
  - {id: third, at: "09:01", what: "Line three.", interrupt: rings}
)"));
  play.reply("counts");
  for (const std::string scene : {"rings", "rings", "cross", "rings"}) {
    REQUIRE(play.scene() == scene);
    play.reply(scene == "rings" ? "answers" : "sorry");
  }
  CHECK(play.scene() == "arrives");
}

TEST_CASE("what an interruption offered is passed over on leaving it, the rest only at the end") {
  Run play(a_read_scenario(interrupted));
  play.wait(120);
  play.reply("answers");
  CHECK(play.passed_over() == std::vector<std::string>{"P8"});
}

TEST_CASE("the customer who was let down comes back") {
  Run play(a_read_scenario(interrupted));
  play.reply("ring");
  while (play.scene() != "cross") {
    if (play.scene() == "rings")
      play.reply("answers");
    else
      play.wait(200);
  }
  CHECK(play.fate("ring") == PromiseFate::broken);
  CHECK(play.reply("sorry").scene() == "arrives");
}
