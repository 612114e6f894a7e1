#include "content/scenario_reader.h"

#include <catch2/catch.hpp>

#include "content_text.h"

using namespace tc;
using Codes = std::vector<std::string>;

namespace {

/// The small scenario of scenarios/README.md, with a promise, a happening and a task more.
const char* const a_bulb = R"(scenario: a-bulb
title: A bulb for Saturday
standard: IMIVPO01
channel: counter
level: 2
minutes: 3
day: Saturday
starts: "09:10"
briefing: >
  You are at the counter.
customer:
  name: Huw Parry
  pronoun: he
  kind: retail
  mood: {patience: 60, trust: 50, understanding: 40}
  look: {age: older, skin: light, hair: short, hair_colour: grey, clothes: green, wears: [glasses]}
needs:
  bulb: {is: "a dipped-beam bulb", found_by: [ask.vehicle], confirmed_by: [check_understanding]}
scenes:
  arrives:
    customer: "Morning. I want a bulb for the front."
    thinks: I hope they know.
    cues: [holds the old bulb up]
    replies:
      - id: asks-vehicle
        say: "Morning. Which car is it for, and which light has gone?"
        does: [greet, ask.vehicle]
        shows: {P4: asks what the bulb is for, P2: greets him first}
        mood: {trust: +5}
        go: told
      - id: rack
        say: "Bulbs are on the rack behind you."
        does: [dismiss]
        misses: {P4: sends him away}
        mood: {trust: -15, patience: -10}
        go: leaves
    silence: {after: 30s, customer: "Hello?", mood: {patience: -10}}
    wait: {takes: 20s, shows: {P11: leaves him time}, customer: "Let me think."}
  told:
    customer: "It's the Yaris."
    face: worried
    replies:
      - say: "So a dipped-beam bulb for the Yaris. £7.49 with the VAT."
        when: did(ask.vehicle) and not flag(late)
        does: [check_understanding]
        shows: {P12: says it back}
        go: sold
      - id: will-ring
        say: "I'll ring you."
        promise:
          what: ring back
          from now: 20 min
          kept_by: [call_customer]
          if_broken: {misses: {P16: nobody rang}, sets: [late]}
        go: leaves
    tasks:
      - {id: look-up, do: Look it up, finds: In stock, at: stock, )"
                           R"(does: [look_up.stock, call_customer]}
happenings:
  - {id: van-late, at: "09:20", what: "The van is late.", sets: [late], when: open(will-ring)}
endings:
  sold: {outcome: good, customer: "That's the one.", summary: Huw left with the right bulb.}
  leaves: {outcome: poor, customer: "Never mind.", summary: Huw left with nothing.}
start: arrives
gives_up: leaves
)";

struct ReadScenario : ReadText {
  std::optional<Scenario> scenario;

  explicit ReadScenario(std::string text) : ReadText(std::move(text)) {
    Reading reading(problems);
    KnownNames known;
    known.common = shipped_names().common;
    known.standards = &shipped_names().standards;
    scenario = read_scenario(root(), known, reading);
    problems.sort();
  }
};

/// The scenario with something in it replaced.
ReadScenario with(const std::string& old, const std::string& now) {
  std::string text = a_bulb;
  const std::size_t at = text.find(old);
  REQUIRE(at != std::string::npos);
  return ReadScenario(text.replace(at, old.size(), now));
}

const Choice& choice(const Scenario& scenario, std::string_view id) {
  for (const Choice& one : scenario.choices)
    if (one.id == id) return one;
  FAIL("no choice " << id);
  return scenario.choices.front();
}

}  // namespace

TEST_CASE("a scenario is read with all its parts") {
  const ReadScenario read(a_bulb);
  REQUIRE(read.codes().empty());
  REQUIRE(read.scenario);
  const Scenario& s = *read.scenario;
  CHECK(s.id == "a-bulb");
  CHECK(s.briefing == "You are at the counter.");
  CHECK(s.starts == SimTime{9 * 3600 + 600});
  CHECK(s.norm == SimDuration{180});
  CHECK(s.customer.look.wears == std::vector<std::string>{"glasses"});
  CHECK(s.customer.mood.understanding == 40);
  CHECK(s[s.start].name == "arrives");
  CHECK(s[*s.gives_up].name == "leaves");
  REQUIRE(s.variables.size() == 1);
  CHECK(s.variables[0].name == "late");
  CHECK(s.criteria.size() == 12);  // its own, and those of the conduct rules
  CHECK(text(s.criteria.front()) == "IMIVPO01/P2");
  CHECK(text(s.criteria.back()) == "IMIVPO01/P18");  // a conduct rule's
}

TEST_CASE("choices without an id are named by their scene") {
  const ReadScenario read(a_bulb);
  CHECK(choice(*read.scenario, "told.1").kind == ChoiceKind::reply);
  CHECK(choice(*read.scenario, "arrives.wait").kind == ChoiceKind::wait);
}

TEST_CASE("choices take their usual time unless they say otherwise") {
  const ReadScenario read(a_bulb);
  CHECK(choice(*read.scenario, "rack").takes == SimDuration{3});
  CHECK(choice(*read.scenario, "look-up").takes == SimDuration{30});
  CHECK(choice(*read.scenario, "arrives.wait").takes == SimDuration{20});
}

TEST_CASE("what a choice brings about is read") {
  const ReadScenario read(a_bulb);
  const Scenario& s = *read.scenario;
  const Effects& rack = choice(s, "rack").effects;
  REQUIRE(rack.does.size() == 1);
  CHECK(s.acts()[rack.does[0]].name == "dismiss");
  REQUIRE(rack.misses.size() == 1);
  CHECK(text(s[rack.misses[0].criterion]) == "IMIVPO01/P4");
  CHECK(rack.misses[0].reason == "sends him away");
  CHECK(rack.mood == MoodChange{-10, -15, 0});
  CHECK(s[std::get<EndingIndex>(*rack.go)].name == "leaves");
  CHECK(choice(s, "will-ring").effects.promise == PromiseIndex{0});
  CHECK(s.promises.at(0).id == "will-ring");
  CHECK(std::get<SimDuration>(s.promises.at(0).by) == SimDuration{1200});
  CHECK(s[*s.happenings.at(0).what].speaker == Speaker::narrator);
}

TEST_CASE("a promise is by a time, or from now in either spelling") {
  const auto by = [](const std::string& line) {
    const ReadScenario read = with("from now: 20 min", line);
    REQUIRE(read.scenario);
    return read.scenario->promises.at(0).by;
  };
  CHECK(by("by: \"17:30\"") == Due(SimTime{17 * 3600 + 1800}));
  CHECK(by("by: 5 min") == Due(SimDuration{300}));
  CHECK(with("from now: 20 min", "by: 5 min\n          from now: 5 min").codes() ==
        Codes{"TC111 53:11"});
  CHECK(with("          from now: 20 min\n", "").codes() == Codes{"TC101 51:11"});
}

TEST_CASE("layout changes no number in a scenario") {
  const ReadScenario one(a_bulb);
  std::string moved = a_bulb;
  const std::size_t told = moved.find("  told:\n");
  const std::size_t happenings = moved.find("happenings:\n");
  const std::string scene = moved.substr(told, happenings - told);
  moved.erase(told, scene.size());
  moved.insert(moved.find("  arrives:\n"), scene);
  const ReadScenario other(moved);
  REQUIRE(other.scenario);
  CHECK(one.scenario->start == other.scenario->start);
  REQUIRE(one.scenario->choices.size() == other.scenario->choices.size());
  for (std::size_t i = 0; i < one.scenario->choices.size(); ++i) {
    CHECK(one.scenario->choices[i].id == other.scenario->choices[i].id);
    CHECK(one.scenario->choices[i].effects.go == other.scenario->choices[i].effects.go);
  }
}

TEST_CASE("several faults are told at once, in the order of the file") {
  std::string text = a_bulb;
  const auto replace = [&](const std::string& old, const std::string& now) {
    text.replace(text.find(old), old.size(), now);
  };
  replace("level: 2", "level: 9");
  replace("go: told", "go: tolt");
  replace("P12:", "P99:");
  replace("face: worried", "face: worred");
  CHECK(ReadScenario(text).codes() ==
        Codes{"TC106 5:8", "TC201 30:13", "TC107 41:11", "TC205 46:17"});
}

TEST_CASE("a fault in a guard is pointed at inside the guard") {
  CHECK(with("and not flag(late)", "and not flag(latte)").codes() == Codes{"TC203 44:45"});
  CHECK(with("and not flag(late)", "but not flag(late)").codes() == Codes{"TC211 44:32"});
}

TEST_CASE("a line is needed where nothing can be without one") {
  CHECK(with(", customer: \"Never mind.\"", "").codes() == Codes{"TC101 62:11"});
  CHECK(with(", customer: \"Hello?\"", "").codes() == Codes{"TC101 37:14"});
}

TEST_CASE("keys are refused where they mean nothing") {
  CHECK(with("finds: In stock", "say: In stock").codes() == Codes{"TC100 57:39"});
  CHECK(with("sets: [late], when", "find: sold, when").codes() == Codes{"TC100 59:59"});
}

TEST_CASE("a criterion of another standard is named with it") {
  const ReadScenario read = with("P12: says it back", "IMIVPO19/P5: answers");
  REQUIRE(read.scenario);
  CHECK(text(read.scenario->criteria.back()) == "IMIVPO19/P5");
}
