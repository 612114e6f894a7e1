#include <catch2/catch.hpp>

#include <algorithm>

#include "kit/a_read_scenario.h"
#include "scenario/expression_parser.h"

using namespace tc;

namespace {

const std::string counter = R"(people: [sioned, dai]
scenes:
  arrives:
    customer: "Morning."
    moves:
      apologise: {customer: "What for?", shows: {P3: says sorry first}}
      thank: no
    replies:
      - {id: ends, say: "Goodbye.", go: done}
    referrals:
      - {id: asks-sioned, say: "Sioned, may I?", to: sioned, about: refund}
      - {id: asks-dai, say: "Dai, may I?", to: dai, about: refund}
    tasks:
      - {id: pays-much, do: Pay back 80 pounds, commits: {matter: refund, pounds: 80}}
      - {id: pays-some, do: Pay back 40 pounds, commits: {matter: refund, pounds: 40}}
)";

std::vector<std::string> moves(const Run& play) {
  std::vector<std::string> out;
  for (const ChoiceIndex choice : play.session().common_moves())
    out.push_back(text(Move{Choose{choice}}, play.session().scenario()));
  return out;
}

bool has(const std::vector<std::string>& all, std::string_view one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

bool did(const Run& play, std::string_view act) {
  ExpressionNames names;
  names.acts = &play.session().scenario().acts();
  const auto asked = parse_expression("did(" + std::string(act) + ")", ValueType::truth, names);
  return play.session().holds({asked.postfix});
}

}  // namespace

TEST_CASE("common moves are at hand where they make sense") {
  Run play(a_read_scenario(counter));
  CHECK(has(moves(play), "move:greet"));
  CHECK_FALSE(has(moves(play), "move:hold"));                 // nobody holds at the counter
  CHECK_FALSE(has(moves(play), "move:acknowledge-waiting"));  // nobody waits
  CHECK_FALSE(has(moves(play), "move:thank"));                // the scene takes it off
}

TEST_CASE("a common move is answered, costs time and is offered once a visit") {
  Run play(a_read_scenario(counter));
  const std::string before = play.clock();
  play.choose("move:greet");
  CHECK(play.clock() > before);
  CHECK(play.lines().size() == 1);
  CHECK_FALSE(has(moves(play), "move:greet"));
}

TEST_CASE("a scene answers a common move in its own words") {
  Run play(a_read_scenario(counter));
  CHECK(has(moves(play), "move:arrives.apologise"));
  CHECK_FALSE(has(moves(play), "move:apologise"));
  play.choose("move:arrives.apologise");
  CHECK(play.lines() == std::vector<std::string>{"What for?"});
  CHECK(play.shown() == std::vector<std::string>{"P3"});
  CHECK(did(play, "apologise"));  // what the move does by itself stays
}

TEST_CASE("asking the colleague who decides is a referral, asking another is a wrong one") {
  Run right(a_read_scenario(counter));
  right.choose("refer:asks-sioned");
  CHECK(did(right, "refer"));
  CHECK_FALSE(did(right, "refer.wrong"));
  Run wrong(a_read_scenario(counter));
  wrong.choose("refer:asks-dai");
  CHECK(did(wrong, "refer.wrong"));
}

TEST_CASE("granting more than one's own authority oversteps it") {
  Run much(a_read_scenario(counter));
  much.task("pays-much");
  CHECK(did(much, "over_step"));
  Run some(a_read_scenario(counter));
  some.task("pays-some");
  CHECK_FALSE(did(some, "over_step"));
}

TEST_CASE("at level 3 losses count half as much again") {
  const std::string loss = R"(scenes:
  arrives:
    customer: "Morning."
    replies:
      - {id: rude, say: "What?", mood: {patience: -5, trust: +5}}
      - {id: ends, say: "Goodbye.", go: done}
)";
  Events events;
  Session hard(a_read_scenario(loss), {1, 3}, events);
  const Mood before = hard.mood();
  REQUIRE(hard.take(Choose{{0}}, events));
  CHECK(before.patience - hard.mood().patience == 8);
  CHECK(hard.mood().trust - before.trust == 5);
  CHECK(hard.level() == 3);
}
