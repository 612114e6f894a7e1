// scenarios/README.md is what authors learn the language from: each example is read as their files
// are, and each key is told of.
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "content/library_reader.h"
#include "content/play_reader.h"
#include "kit/readme_examples.h"

namespace fs = std::filesystem;
using namespace tc;

namespace {

const std::string source = TC_SOURCE_DIR;

std::string text_of(const std::string& path) {
  std::ifstream in(source + path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

std::string readme() { return text_of("/scenarios/README.md"); }

void write(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

/// A folder of scenarios, gone with the test.
class AFolder {
 public:
  AFolder() { fs::remove_all(path); }
  ~AFolder() { fs::remove_all(path); }

  const fs::path path =
      fs::temp_directory_path() / ("tradecounter-readme-" + std::to_string(getpid()));
};

/// The shared scenes of the README, for those who include them.
void write_shared(const AFolder& folder) {
  for (const ReadmeExample& shared : readme_examples(readme(), "shared scenes"))
    write(folder.path / "shared" / (value_of(shared.text, "fragment") + ".yaml"), shared.text);
}

enum class Only { errors, everything };

std::string report(const Problems& problems, const Sources& sources, Only what) {
  std::string out;
  for (const Problem& problem : problems.all())
    if (what == Only::everything || problem.severity == Severity::error)
      out += describe(problem, sources);
  return out;
}

/// What is wrong with the scenarios in the folder.
std::string faults_in(const AFolder& folder, Only what = Only::everything) {
  Sources sources;
  Problems problems;
  const Library library =
      read_library({source + "/content", folder.path.string()}, sources, problems);
  return report(problems, sources, what) + (library.scenarios.empty() ? "no scenario" : "");
}

/// The keys of all objects in a schema.
void collect_keys(const nlohmann::json& schema, std::set<std::string>& keys) {
  if (schema.is_object() && schema.contains("properties") && schema["properties"].is_object())
    for (const auto& property : schema["properties"].items()) keys.insert(property.key());
  if (schema.is_structured())
    for (const auto& part : schema) collect_keys(part, keys);
}

}  // namespace

TEST_CASE("The README's scenarios, and parts of scenarios in a frame, have no problem") {
  for (const ReadmeExample& example : readme_examples(readme())) {
    const std::set<std::string> parts{"whole", "top", "scene", "in scene"};
    if (parts.count(example.kind) == 0) continue;
    DYNAMIC_SECTION("line " << example.line) {
      const AFolder folder;
      const std::string text = framed(example);
      write(folder.path / (value_of(text, "scenario") + ".yaml"), text);
      if (text.find("include:") != std::string::npos) write_shared(folder);
      INFO(text);
      CHECK(faults_in(folder) == "");
    }
  }
}

TEST_CASE("The README's translation goes with its scenario") {
  const auto translations = readme_examples(readme(), "translation");
  REQUIRE_FALSE(translations.empty());
  for (const ReadmeExample& translation : translations) {
    const AFolder folder;
    const std::string id = value_of(translation.text, "translation");
    for (const ReadmeExample& whole : readme_examples(readme(), "whole"))
      write(folder.path / (value_of(whole.text, "scenario") + ".yaml"), whole.text);
    write(folder.path / (id + "." + value_of(translation.text, "language") + ".yaml"),
          translation.text);
    CHECK(faults_in(folder, Only::errors) == "");  // it is only a part of one
  }
}

TEST_CASE("The README's plays can be read") {
  const auto plays = readme_examples(readme(), "play");
  REQUIRE(plays.size() >= 2);
  for (const ReadmeExample& play : plays) {
    const AFolder folder;
    const fs::path path = folder.path / "a.play.yaml";
    write(path, play.text);
    Sources sources;
    Problems problems;
    read_play_file(path.string(), sources, problems);
    CHECK(report(problems, sources, Only::everything) == "");
  }
}

TEST_CASE("The README's files of content can stand where the shipped ones do") {
  const auto kind =
      GENERATE(as<std::string>{}, "characters", "moves", "conduct", "authority", "facts", "jargon");
  const auto examples = readme_examples(readme(), kind);
  REQUIRE_FALSE(examples.empty());
  const AFolder folder;
  fs::create_directories(folder.path);
  fs::copy(source + "/content", folder.path / "content", fs::copy_options::recursive);
  // These name facts and colleagues of their own: what is tried here has others.
  fs::remove_all(folder.path / "content" / "catalogue");
  fs::remove_all(folder.path / "content" / "exercises");
  const std::string place = kind == "authority" ? "policies/authority"
                            : kind == "jargon"  ? "wording/jargon"
                                                : kind;
  write(folder.path / "content" / (place + ".yaml"), examples.front().text);
  Sources sources;
  Problems problems;
  read_library({(folder.path / "content").string(), ""}, sources, problems);
  CHECK(report(problems, sources, Only::everything) == "");
}

TEST_CASE("The README tells of every key that the schema has") {
  std::set<std::string> keys;
  std::ifstream schema(source + "/content/schemas/scenario.schema.json");
  collect_keys(nlohmann::json::parse(schema), keys);
  CHECK(keys.size() > 100);
  const std::string text = readme() + text_of("/content/exercises/README.md");
  for (const std::string& key : keys)
    if (text.find("`" + key + "`") == std::string::npos &&
        text.find("`" + key + ":") == std::string::npos)
      FAIL_CHECK("neither README tells anything of `" << key << "`");
}
