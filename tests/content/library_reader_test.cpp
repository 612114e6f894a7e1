#include "content/library_reader.h"

#include <unistd.h>
#include <algorithm>

#include <catch2/catch.hpp>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/failure.h"
#include "content/bundle.h"
#include "content/play_reader.h"

namespace fs = std::filesystem;
using namespace tc;

namespace {

const fs::path source = TC_SOURCE_DIR;

std::string text_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

std::string report(const Problems& problems, const Sources& sources) {
  std::string out;
  for (const Problem& problem : problems.all()) out += describe(problem, sources);
  return out;
}

Library shipped() {
  Sources sources;
  Problems problems;
  return read_library({(source / "content").string(), (source / "scenarios").string()}, sources,
                      problems);
}

fs::path fresh_folder(const std::string& name) {
  const fs::path folder =
      fs::temp_directory_path() / ("tradecounter-" + name + "-" + std::to_string(getpid()));
  fs::remove_all(folder);
  fs::create_directories(folder);
  return folder;
}

/// A changed copy of a shipped scenario, read by itself.
BundledScenario read_copy(const std::string& name, const std::string& text) {
  const fs::path file = fresh_folder("copy") / (name + ".yaml");
  std::ofstream(file, std::ios::binary) << text;
  Sources sources;
  Problems problems;
  auto read = read_scenario_file(file.string(), shipped(), sources, problems);
  INFO(report(problems, sources));
  REQUIRE(read);
  return *read;
}

std::string replaced(std::string text, const std::string& old, const std::string& now) {
  const std::size_t at = text.find(old);
  REQUIRE(at != std::string::npos);
  return text.replace(at, old.size(), now);
}

}  // namespace

TEST_CASE("all shipped content is clean") {
  Sources sources;
  Problems problems;
  const Library library = read_library(
      {(source / "content").string(), (source / "scenarios").string()}, sources, problems);
  CHECK(report(problems, sources) == "");
  CHECK(library.standards.size() >= 2);
  CHECK(library.policies.size() >= 2);
  CHECK(library.scenarios.size() >= 2);
}

TEST_CASE("all shipped plays can be read") {
  Sources sources;
  Problems problems;
  for (const auto& entry : fs::directory_iterator(source / "tests" / "plays"))
    if (entry.path().extension() == ".yaml")
      read_play_file(entry.path().string(), sources, problems);
  CHECK(report(problems, sources) == "");
}

TEST_CASE("scenarios come in the order of their paths") {
  const Library library = shipped();
  CHECK(library.scenarios.front().scenario->channel == Channel::chat);
  CHECK(library.scenarios.back().scenario->channel == Channel::web);
}

TEST_CASE("comments, layout and key order change no bundle") {
  const std::string id = "pads-that-do-not-fit";
  const std::string text = text_of(source / "scenarios" / "counter" / (id + ".yaml"));
  const BundledScenario plain = read_copy(id, text);
  CHECK(read_copy(id, "# a comment\n" + text + "\n\n# the end\n").hash == plain.hash);
  CHECK(read_copy(id, replaced(text, "channel: counter\nlevel: 2\n",
                               "level:   \"2\"\nchannel: 'counter'\n"))
            .hash == plain.hash);
}

TEST_CASE("any other word changes the bundle") {
  const std::string id = "pads-that-do-not-fit";
  const std::string text = text_of(source / "scenarios" / "counter" / (id + ".yaml"));
  const BundledScenario plain = read_copy(id, text);
  CHECK(read_copy(id, replaced(text, "title: The pads", "title: Some pads")).hash != plain.hash);
  CHECK(read_copy(id, replaced(text, "level: 2", "level: 3")).hash != plain.hash);
}

/// A bundle keeps only the acts that are named, so that their numbers differ.
std::vector<std::string> does(const Scenario& scenario, const Choice& choice) {
  std::vector<std::string> out;
  for (const ActIndex act : choice.effects.does) out.push_back(scenario.acts()[act].name);
  return out;
}

TEST_CASE("a bundle gives back the scenario that was bundled") {
  const CanonicalBundleReader reader;
  for (const BundledScenario& one : shipped().scenarios) {
    INFO(one.scenario->id);
    const auto again = reader.read(one.bundle);
    const Scenario& a = *one.scenario;
    const Scenario& b = *again;
    CHECK(a.criteria == b.criteria);
    REQUIRE(a.variables.size() == b.variables.size());
    for (std::size_t i = 0; i < a.variables.size(); ++i)
      CHECK(a.variables[i].name == b.variables[i].name);
    REQUIRE(a.conduct.size() == b.conduct.size());
    CHECK(a.common->moves.size() == b.common->moves.size());
    CHECK(a.start == b.start);
    REQUIRE(a.lines.size() == b.lines.size());
    for (std::size_t i = 0; i < a.lines.size(); ++i) CHECK(a.lines[i].text == b.lines[i].text);
    REQUIRE(a.choices.size() == b.choices.size());
    for (std::size_t i = 0; i < a.choices.size(); ++i) {
      CHECK(a.choices[i].id == b.choices[i].id);
      CHECK(a.choices[i].takes == b.choices[i].takes);
      CHECK(does(a, a.choices[i]) == does(b, b.choices[i]));
      CHECK(a.choices[i].effects.go == b.choices[i].effects.go);
    }
  }
}

TEST_CASE("a text that is no bundle is a failure that says so") {
  const CanonicalBundleReader reader;
  for (const char* text : {"", "{}", "x", "{\"format\":\"2\"}", "{\"format\":\"1\"}", "[[[["})
    CHECK_THROWS_AS(reader.read(text), Failure);
}

TEST_CASE("a folder that is not there is told once") {
  Sources sources;
  Problems problems;
  read_library({"/no/such/folder", "/no/such/scenarios"}, sources, problems);
  std::vector<std::string> codes;
  for (const Problem& problem : problems.all()) codes.push_back(problem.code);
  CHECK(codes == std::vector<std::string>{"TC001", "TC403", "TC403"});
}

TEST_CASE("a hundred scenarios are checked in a moment", "[clock]") {
  const fs::path folder = fresh_folder("hundred");
  const std::string id = "van-off-the-road";
  const std::string text = text_of(source / "scenarios" / "phone" / (id + ".yaml"));
  for (int i = 0; i < 100; ++i) {
    const std::string name = id + "-" + std::to_string(i);
    std::ofstream(folder / (name + ".yaml"), std::ios::binary) << replaced(text, id, name);
  }
  Sources sources;
  Problems problems;
  const std::clock_t start = std::clock();  // processor time: other work does not count
  const Library library =
      read_library({(source / "content").string(), folder.string()}, sources, problems);
  const double took = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  CHECK(library.scenarios.size() == 100);
  // Half a second in a release; the sanitizers take their time.
  CHECK(took < 20.0);
}
