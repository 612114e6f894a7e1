#include <catch2/catch.hpp>

#include "kit/a_read_scenario.h"

using namespace tc;

namespace {

const std::string head = R"(variables: {tries: 0, quoted: no, due: "17:00", colour: none}
scenes:
  arrives:
    customer:
      - {when: tries > 1, say: "That is twice now."}
      - {when: tries = 1, say: "Once more, then.", asks: whether it fits}
      - "Morning."
    replies:
      - {id: again, say: "Again.", repeat: always, set: {tries: tries + 1}, go: arrives}
      - {id: once, say: "Only once.", repeat: never, go: arrives}
      - {id: paints, say: "Red.", set: {colour: "'red'", due: due + 10 min, quoted: yes}}
      - {id: red, say: "So red it is.", when: colour = 'red' and quoted}
      - {id: later, say: "Later.", when: due > 17:05}
      - {id: knows, say: "You said so.", when: said(paints)}
      - {id: often, say: "Here again.", when: visits(arrives) >= 3}
      - {id: ends, say: "Goodbye.", go: done}
)";

Run run() { return Run(a_read_scenario(head)); }

}  // namespace

TEST_CASE("a line is the first of its variants whose guard holds") {
  Run play = run();
  CHECK(play.lines() == std::vector<std::string>{"Morning."});
  CHECK(play.reply("again").lines() == std::vector<std::string>{"Once more, then."});
  CHECK(play.reply("again").lines() == std::vector<std::string>{"That is twice now."});
}

TEST_CASE("repeat: always stays on offer, never is offered once in all") {
  Run play = run();
  play.reply("again").reply("again");
  CHECK(play.offers("again"));
  play.reply("once");
  CHECK_FALSE(play.offers("once"));
  play.reply("again");
  CHECK_FALSE(play.offers("once"));
}

TEST_CASE("variables of every kind are set and asked for") {
  Run play = run();
  CHECK_FALSE(play.offers("red"));
  CHECK_FALSE(play.offers("later"));
  CHECK_FALSE(play.offers("knows"));
  play.reply("paints");
  CHECK(play.offers("red"));
  CHECK(play.offers("later"));
  CHECK(play.offers("knows"));
}

TEST_CASE("visits count how often a scene was come to") {
  Run play = run();
  play.reply("again");
  CHECK_FALSE(play.offers("often"));
  play.reply("again");
  CHECK(play.offers("often"));
}

TEST_CASE("a changed variable is an event, one that stays is none") {
  Run play = run();
  CHECK(play.reply("again").has("\"is\":\"variable\",\"name\":\"tries\",\"value\":1"));
  CHECK(play.reply("paints").has("\"name\":\"quoted\",\"value\":1"));
}
