// A scenario's world from YAML to events: the desk, the words that ask about it, what is seen by
// itself, and the conduct rules of IMIVPO19.
#include <algorithm>
#include <catch2/catch.hpp>

#include "kit/a_random_walk.h"
#include "kit/a_read_scenario.h"
#include "scenario/checks/checks.h"

using namespace tc;

namespace {

const std::string world = R"(world:
  date: 2026-11-28
  orders:
    - id: W1042
      customer: Rhian Pugh
      lines: [{part: BP-2219}]
      carrier: swift-parcels
      payments: [{method: card, amount: exact}]
    - id: W1043
      customer: Huw Parry
      lines: [{part: BP-2284}]
      handling: collection
      payments: [{method: phone app, amount: exact, state: pending, clears: "09:10"}]
    - id: W1044
      customer: Marged Ellis
      placed: "09:20"
      lines: [{part: BP-2215}]
      carrier: swift-parcels
      payments: [{method: card, amount: exact}]
  faults: [code-refused]
scenes:
  arrives:
    alone: true
    narrator: The desk is yours.
    tasks: [{id: ends, do: Leave the desk, takes: 1 s, go: done}]
)";

Run& desk(Run& run, const std::string& line) { return run.choose("desk:" + line); }

std::string refused(Run& run, const std::string& line) {
  Events came;
  const auto taken = run.session().take(Desk{line}, came);
  return taken ? "" : taken.error().sentence;
}

std::vector<std::string> news_in(const Events& events, NewsOf of = NewsOf::today) {
  std::vector<std::string> out;
  for (const Event& event : events)
    if (const auto* news = std::get_if<NewsCame>(&event.what); news != nullptr && news->of == of)
      out.push_back(news->says);
  return out;
}

/// Rules that spoke in the last move, with the order that proves them: "+paid-before-it-goes
/// W1042".
std::vector<std::string> rules(const Run& run) {
  std::vector<std::string> out;
  const Scenario& scenario = run.session().scenario();
  for (const Indicated& seen : run.indications())
    if (const auto* rule = std::get_if<RuleIndex>(&seen.from))
      out.push_back((seen.showing == Showing::shown ? "+" : "-") + std::string(scenario[*rule].id) +
                    (seen.proof ? " " + order_of(scenario, *seen.proof).id : ""));
  return out;
}

bool has(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

Run a_run(const std::string& more = "", std::string_view standard = "IMIVPO01") {
  return Run(a_read_scenario(world + more, standard));
}

}  // namespace

TEST_CASE("A line at the desk takes time, says something and is told by its order") {
  Run run = a_run();
  desk(run, "  OPEN   w1042 ");
  const auto* done = std::get_if<DeskDone>(&run.last().front().what);
  REQUIRE(done != nullptr);
  CHECK(done->line == "open W1042");
  CHECK_FALSE(done->says.empty());
  REQUIRE(done->order);
  CHECK(order_of(run.session().scenario(), *done->order).id == "W1042");
  CHECK(run.clock() > "09:00:00");
  CHECK(run.session().books()->orders[0].opened);
}

TEST_CASE("What the desk refuses changes nothing") {
  Run run = a_run();
  const auto books = run.session().books();
  const std::string clock = run.clock();
  CHECK(refused(run, "pick W1042") != "");
  CHECK(refused(run, "sing a song") != "");
  CHECK(refused(run, std::string(5000, 'x')) != "");
  CHECK(run.session().books() == books);
  CHECK(run.clock() == clock);
}

TEST_CASE("Where there is no world there is no desk") {
  Run run(
      a_read_scenario("scenes:\n  arrives:\n    customer: \"Morning.\"\n    replies:\n"
                      "      - {say: \"Bye.\", go: done}\n"));
  CHECK(refused(run, "open W1042") == "There is no desk to work at in this scenario.");
}

TEST_CASE("A copy goes its own way at the desk") {
  Run run = a_run();
  Session copy = run.session();
  CHECK(copy.books() == run.session().books());
  desk(run, "open W1042");
  CHECK_FALSE(copy.books()->orders[0].opened);
}

TEST_CASE("What the desk does keeps promises, and what rules show is not only missed") {
  std::string promised = world;
  const std::string ends = "tasks: [";
  promised.insert(promised.find(ends) + ends.size(),
                  "{id: says, do: Say that you will ring, misses: {P1: nobody looked}, promise: "
                  "{what: ring, by: \"09:30\", kept_by: [call_customer]}}, ");
  const auto scenario = a_read_scenario(promised, "IMIVPO19");
  const auto found = [&](void (*check)(const Scenario&, Problems&)) {
    Problems of;
    check(*scenario, of);
    return of.all().size();
  };
  CHECK(found(unkeepable_promise) == 0);
  CHECK(found(criterion_only_missed) == 0);
}

TEST_CASE("Waiting stops at the world's news") {
  Run run = a_run();
  run.wait(3600);
  CHECK(run.clock() == "09:10:00");
  CHECK(news_in(run.last()).size() == 1);
  run.wait(3600);
  CHECK(run.clock() == "09:20:00");
  CHECK(news_in(run.last()) == std::vector<std::string>{"A new order came in: W1044."});
  CHECK(run.session().books()->orders.size() == 3);
}

TEST_CASE("Expressions ask about orders, also about those that have not come in yet") {
  const auto scenario =
      a_read_scenario(world +
                      "happenings:\n"
                      "  - {id: one, as_soon_as: opened(W1042), what: It is open., sets: [one]}\n"
                      "  - {id: two, as_soon_as: opened(W1044) and one, what: So is the new one.}\n"
                      "  - {id: three, at: \"09:30\", when: orders_new = 1, what: One is left.}\n");
  Run run(scenario);
  desk(run, "open W1042");
  CHECK(run.lines() == std::vector<std::string>{"It is open."});
  desk(run, "open W1042");
  CHECK(run.lines().empty());
  run.wait(3600).wait(3600);
  desk(run, "open W1044");
  CHECK(run.lines() == std::vector<std::string>{"So is the new one."});
  run.wait(3600);
  CHECK(run.lines() == std::vector<std::string>{"One is left."});
}

TEST_CASE(
    "What is seen as soon as it holds is proved by its order, and passed over where it never "
    "came") {
  const std::string seen =
      "happenings:\n"
      "  - {id: one, as_soon_as: opened(W1042), shows: {P4: you looked}}\n"
      "  - {id: two, as_soon_as: opened(W1043), shows: {P4: you looked here too}}\n"
      "  - {id: three, at_end: not dispatched(W1042), misses: {P5: it did not go}}\n"
      "  - {id: four, at_end: orders_new = 0, proof: W1044, shows: {P6: all were seen}}\n";
  Run run = a_run(seen);
  desk(run, "open W1042");
  REQUIRE(run.indications().size() == 1);
  REQUIRE(run.indications()[0].proof);
  CHECK(run.indications()[0].proof->value == 0);
  CHECK(run.shown() == std::vector<std::string>{"P4"});
  run.task("ends");
  CHECK(run.passed_over() == std::vector<std::string>{"P4"});
  CHECK(run.missed() == std::vector<std::string>{"P5"});
  CHECK_FALSE(has(run.shown(), "P6"));
  CHECK(run.has("\"proof\":\"W1043\",\"showing\":\"passed over\""));
}

TEST_CASE("The rules of IMIVPO19 look at each order by itself") {
  Run run = a_run("", "IMIVPO19");
  desk(run, "check stock W1042");
  desk(run, "accept W1042");
  CHECK(rules(run) == std::vector<std::string>{"+stock-before-accepting W1042"});
  desk(run, "accept W1043");
  CHECK(rules(run) == std::vector<std::string>{"-stock-before-accepting W1043"});
  run.task("ends");
  CHECK(has(rules(run), "-faults-reported"));
  CHECK(has(rules(run), "+no-order-overlooked"));
  CHECK_FALSE(has(rules(run), "-refunds-right W1042"));
}

TEST_CASE("Rules that ask the world are silent where there is none") {
  Run run(
      a_read_scenario("scenes:\n  arrives:\n    customer: \"Morning.\"\n    replies:\n"
                      "      - {id: bye, say: \"Bye.\", go: done}\n",
                      "IMIVPO19"));
  run.reply("bye");
  CHECK(rules(run).empty());
  CHECK(run.session().scenario().criteria.empty());
}

TEST_CASE("However the desk is worked at, what must hold of every session holds") {
  const auto scenario = a_read_scenario(world, "IMIVPO19");
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    const Walk walk = random_walk(scenario, seed, 120);
    CAPTURE(seed, walk.moves);
    CHECK(walk.faults.empty());
    CHECK(replay(scenario, seed, walk.moves) == walk.text);
  }
}
