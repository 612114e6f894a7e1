// The plays that scenarios/README.md shows, against the scenario that it shows.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "app/play_runner.h"
#include "content/library_reader.h"
#include "content/play_reader.h"
#include "kit/readme_examples.h"

namespace fs = std::filesystem;
using namespace tc;

namespace {

std::string readme() {
  std::ifstream in(TC_SOURCE_DIR "/scenarios/README.md", std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

}  // namespace

TEST_CASE("The README's plays come true") {
  const fs::path folder = fs::temp_directory_path() / "tradecounter-readme-plays";
  fs::remove_all(folder);
  fs::create_directories(folder / "scenarios");
  for (const ReadmeExample& whole : readme_examples(readme(), "whole"))
    std::ofstream(folder / "scenarios" / (value_of(whole.text, "scenario") + ".yaml"))
        << whole.text;
  Sources sources;
  Problems problems;
  const Library library =
      read_library({TC_SOURCE_DIR "/content", (folder / "scenarios").string()}, sources, problems);
  for (const ReadmeExample& example : readme_examples(readme(), "play")) {
    INFO("scenarios/README.md:" << example.line);
    const fs::path path = folder / "a.play.yaml";
    std::ofstream(path) << example.text;
    const auto play = read_play_file(path.string(), sources, problems);
    REQUIRE(play);
    const BundledScenario* bundled = library.find_scenario(play->scenario);
    REQUIRE(bundled != nullptr);
    const PlayedPlay played = run_play(*play, bundled->scenario);
    for (const PlayFailure& failure : played.failures)
      FAIL_CHECK(sources.place(failure.place) << ": " << failure.sentence);
    CHECK(played.ending.has_value());
  }
  fs::remove_all(folder);
}
