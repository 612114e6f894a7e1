// Every play against the scenarios as they are shipped.
#include <rapidcheck.h>
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <set>

#include "app/play_runner.h"
#include "content/bundle.h"
#include "content/play_reader.h"
#include "golden/golden.h"
#include "kit/a_random_walk.h"
#include "kit/shipped_library.h"
#include "kit/trials.h"
#include "ledger/canonical.h"

using namespace tc;

namespace {

const std::string source = TC_SOURCE_DIR;

std::string described(const Problems& problems, const Sources& sources) {
  std::string out;
  for (const Problem& problem : problems.all()) out += describe(problem, sources) + "\n";
  return out;
}

std::vector<std::string> plays() {
  std::vector<std::string> out;
  for (const auto& file : std::filesystem::directory_iterator(source + "/tests/plays"))
    if (file.path().filename().string().find(".play.yaml") != std::string::npos)
      out.push_back(file.path().string());
  std::sort(out.begin(), out.end());
  return out;
}

struct ReadPlay {
  Play play;
  Sources sources;
  const BundledScenario* scenario = nullptr;
};

ReadPlay read(const std::string& path) {
  ReadPlay out;
  Problems problems;
  const auto play = read_play_file(path, out.sources, problems);
  INFO(described(problems, out.sources));
  REQUIRE(play);
  out.play = *play;
  out.scenario = shipped_library().find_scenario(play->scenario);
  INFO(path << ": no scenario is called '" << play->scenario << "'");
  REQUIRE(out.scenario != nullptr);
  return out;
}

std::vector<std::string> digests(const PlayedPlay& played, const Scenario& scenario) {
  std::vector<std::string> out;
  for (const Events& events : played.events) out.push_back(digest(events, scenario));
  return out;
}

/// The criteria of a standard that something in the scenario shows.
std::set<CriterionCode> can_be_shown(const Scenario& scenario, const StandardUrn& standard) {
  std::set<CriterionCode> out;
  const auto add = [&](const Effects& effects) {
    for (const Mark& mark : effects.shows)
      if (scenario[mark.criterion].standard == standard) out.insert(scenario[mark.criterion].code);
  };
  for (const Choice& choice : scenario.choices) add(choice.effects);
  for (const Happening& happening : scenario.happenings) add(happening.effects);
  for (const Promise& promise : scenario.promises)
    for (const Effects* effects : {&promise.if_kept, &promise.if_updated}) add(*effects);
  return out;
}

}  // namespace

TEST_CASE("Every play comes true") {
  const std::string path = GENERATE(from_range(plays()));
  const ReadPlay read_play = read(path);
  const PlayedPlay played = run_play(read_play.play, read_play.scenario->scenario);
  for (const PlayFailure& failure : played.failures)
    FAIL_CHECK(read_play.sources.place(failure.place) << ": " << failure.sentence);
  INFO(path << " does not come to an end");
  CHECK(played.ending.has_value());
}

TEST_CASE("Every play gives the same bytes again from its recorded moves") {
  const std::string path = GENERATE(from_range(plays()));
  const ReadPlay read_play = read(path);
  const auto scenario = read_play.scenario->scenario;
  const PlayedPlay played = run_play(read_play.play, scenario);
  const std::string text = canonical_text(played.all_events(), *scenario);
  INFO(path);
  CHECK(is_canonical(text));
  CHECK(replay(scenario, {read_play.play.seed, read_play.play.level}, played.moves) == text);
}

TEST_CASE("Every play gives the same digests with its scenario read back from the bundle") {
  const std::string path = GENERATE(from_range(plays()));
  const ReadPlay read_play = read(path);
  const auto again = CanonicalBundleReader().read(read_play.scenario->bundle);
  const PlayedPlay first = run_play(read_play.play, read_play.scenario->scenario);
  const PlayedPlay second = run_play(read_play.play, again);
  INFO(path);
  CHECK(digests(first, *read_play.scenario->scenario) == digests(second, *again));
  CHECK(second.moves == first.moves);
}

TEST_CASE("Every scenario has a play that ends well and one that ends badly") {
  std::map<std::string, std::set<Outcome>> outcomes;
  for (const std::string& path : plays()) {
    const ReadPlay read_play = read(path);
    const Scenario& scenario = *read_play.scenario->scenario;
    const PlayedPlay played = run_play(read_play.play, read_play.scenario->scenario);
    if (played.ending) outcomes[scenario.id].insert(scenario[*played.ending].outcome);
  }
  for (const BundledScenario& bundled : shipped_library().scenarios) {
    const std::string& id = bundled.scenario->id;
    INFO(id);
    CHECK(outcomes[id].count(Outcome::good) == 1);
    CHECK(outcomes[id].count(Outcome::poor) == 1);
  }
}

TEST_CASE("Each performance criterion is offered by as many scenarios as its standard asks for") {
  struct Offer {
    const char* standard;
    std::uint16_t criteria;
    int scenarios;
  };
  const auto offer = GENERATE(Offer{"IMIVPO01", 18, 2}, Offer{"IMIVPO19", 12, 3});
  std::map<CriterionCode, int> scenarios;
  for (const BundledScenario& bundled : shipped_library().scenarios)
    for (const CriterionCode& code : can_be_shown(*bundled.scenario, StandardUrn(offer.standard)))
      ++scenarios[code];
  for (std::uint16_t number = 1; number <= offer.criteria; ++number) {
    const CriterionCode code{CriterionKind::performance, {number, 0, 0}};
    INFO(offer.standard << " " << text(code));
    CHECK(scenarios[code] >= offer.scenarios);
  }
}

TEST_CASE("Scenarios come through every channel, from every kind of customer, at every level") {
  std::set<Channel> channels;
  std::set<CustomerKind> kinds;
  std::set<int> levels;
  for (const BundledScenario& bundled : shipped_library().scenarios) {
    channels.insert(bundled.scenario->channel);
    kinds.insert(bundled.scenario->customer.kind);
    levels.insert(bundled.scenario->level);
  }
  CHECK(channels.size() == 5);
  CHECK(kinds.size() == 3);
  CHECK(levels == std::set<int>{1, 2, 3});
}

TEST_CASE("Every conduct rule is kept in a play and broken in another") {
  std::map<std::string, std::set<Showing>> seen;
  for (const std::string& path : plays()) {
    const ReadPlay read_play = read(path);
    const Scenario& scenario = *read_play.scenario->scenario;
    for (const Event& event : run_play(read_play.play, read_play.scenario->scenario).all_events()) {
      const auto* indicated = std::get_if<Indicated>(&event.what);
      const auto* rule = indicated == nullptr ? nullptr : std::get_if<RuleIndex>(&indicated->from);
      if (rule != nullptr) seen[std::string(scenario[*rule].id)].insert(indicated->showing);
    }
  }
  for (const ConductRule& rule : shipped_library().common->conduct) {
    INFO(rule.id);
    CHECK(seen[std::string(rule.id)] == std::set<Showing>{Showing::shown, Showing::missed});
  }
}

// The same on every machine, by every compiler and at every level of optimisation: whoever builds
// this test some other way holds it against the same file.
TEST_CASE("Every play gives the digest that was written down") {
  std::string lines;
  for (const std::string& path : plays()) {
    const ReadPlay read_play = read(path);
    const Scenario& scenario = *read_play.scenario->scenario;
    const PlayedPlay played = run_play(read_play.play, read_play.scenario->scenario);
    lines += std::filesystem::path(path).filename().string() + " " +
             digest(played.all_events(), scenario) + "\n";
  }
  check_golden("plays/digests.txt", lines);
}

TEST_CASE("Whatever is done in whatever order, what must hold of every session holds") {
  for (const BundledScenario& bundled : shipped_library().scenarios) {
    const bool holds = rc::check(bundled.scenario->id, [&](std::uint16_t seed) {
      const Walk walk = random_walk(bundled.scenario, seed, 60);
      RC_ASSERT(walk.faults.empty());
      RC_ASSERT(replay(bundled.scenario, seed, walk.moves) == walk.text);
    });
    CHECK(holds);
  }
}

TEST_CASE("However a shipped scenario is played, what must hold of every session holds") {
  const std::uint64_t walks = trials(60);
  for (const BundledScenario& bundled : shipped_library().scenarios) {
    const auto again = CanonicalBundleReader().read(bundled.bundle);
    for (std::uint64_t seed = 0; seed < walks; ++seed) {
      const Walk walk = random_walk(bundled.scenario, seed, 400);
      CAPTURE(bundled.scenario->id, seed, walk.moves);
      CHECK(walk.faults.empty());
      CHECK(walk.ended);
      CHECK(replay(again, seed, walk.moves) == walk.text);
    }
  }
}
