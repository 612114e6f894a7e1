#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "cli/a_desk.h"
#include "cli/demonstration_reader.h"
#include "cli/play_run.h"
#include "content/problem_pages.h"
#include "golden/golden.h"

using namespace tc;

namespace {

const std::string source = TC_SOURCE_DIR;

/// A folder with one file in it, gone with the test.
class AFile {
 public:
  AFile(const std::string& name, const std::string& text)
      : folder_(std::filesystem::temp_directory_path() /
                ("tradecounter-cli-" + std::to_string(getpid()) + "-" + std::to_string(++count))),
        path_(folder_ / name) {
    std::filesystem::create_directories(folder_);
    std::ofstream(path_, std::ios::binary) << text;
  }
  ~AFile() { std::filesystem::remove_all(folder_); }
  std::string path() const { return path_.string(); }
  std::string folder() const { return folder_.string(); }

 private:
  static inline int count = 0;
  std::filesystem::path folder_;
  std::filesystem::path path_;
};

Library shipped() {
  Sources sources;
  Problems problems;
  return read_library({source + "/content", source + "/scenarios"}, sources, problems);
}

}  // namespace

TEST_CASE("All shipped content checks clean") {
  ADesk desk;
  desk.run({"check", "--strict"});
  INFO(desk.out);
  CHECK(desk.exit == 0);
  CHECK_THAT(desk.out, Catch::EndsWith("files checked: no problems.\n"));
}

TEST_CASE("A broken scenario is reported with its place, and how to read on") {
  const AFile file("broken.yaml", "scenario: broken\ntitl: A slip\n");
  ADesk desk;
  CHECK(desk.run({"check", file.path()}).exit == 1);
  CHECK_THAT(desk.out, Catch::Contains(file.path() + ":2:1: error TC100:") &&
                           Catch::Contains("did you mean 'title'?") &&
                           Catch::Contains("'tradecounter explain "));
  CHECK(desk.run({"check", file.folder()}).exit == 1);
  const auto json = parse_json(desk.run({"check", file.path(), "--json"}).out);
  CHECK(json["files"] == 1);
  CHECK(json["problems"][0]["line"] == 1);
}

TEST_CASE("Any file is told by what it says first") {
  ADesk desk;
  const auto path = GENERATE(as<std::string>{}, "/content/standards/imivpo01.yaml",
                             "/content/policies/imivpo01.yaml", "/content/demonstration.yaml",
                             "/content/demonstration.play.yaml", "/content",
                             "/scenarios/counter/pads-that-do-not-fit.yaml");
  CAPTURE(path);
  desk.run({"check", source + path});
  INFO(desk.out);
  CHECK(desk.exit == 0);
}

TEST_CASE("What cannot be read is a problem and no crash") {
  ADesk desk;
  CHECK(desk.run({"check", "/nowhere/at-all.yaml"}).exit == 1);
  CHECK_THAT(desk.out, Catch::Contains("TC001"));
  const AFile noise("noise.yaml", std::string("\0\x01\xff{[*&", 7));
  CHECK(desk.run({"check", noise.path()}).exit == 1);
  const AFile empty("empty.yaml", "");
  CHECK(desk.run({"check", empty.path()}).exit == 1);
}

TEST_CASE("A code is explained by its page, in either case") {
  ADesk desk;
  const std::string page = desk.run({"explain", "TC014"}).out;
  CHECK(desk.exit == 0);
  CHECK(page.find("# TC014") == 0);
  CHECK(desk.run({"explain", "tc014"}).out == page);
  CHECK(parse_json(desk.run({"explain", "TC014", "--json"}).out)["code"] == "TC014");
}

TEST_CASE("A code that is not there is met with one that is") {
  ADesk desk;
  CHECK(desk.run({"explain", "TC01"}).exit == 2);
  CHECK_THAT(desk.err, Catch::Contains("Did you mean 'TC0"));
}

TEST_CASE("Without a code all of them are listed") {
  ADesk desk;
  desk.run({"explain"});
  for (const ProblemCode& known : problem_codes)
    CHECK_THAT(desk.out, Catch::Contains(std::string(known.code)));
}

TEST_CASE("Standards are listed, and shown with every field") {
  ADesk desk;
  desk.workplace.library = shipped();
  check_golden("cli/standard_list.txt", desk.run({"standard", "list"}).out);
  check_golden("cli/standard_imivpo01.txt", desk.run({"standard", "show", "imivpo01"}).out);
  check_golden("cli/standard_imivpo19.txt", desk.run({"standard", "show", "IMIVPO19"}).out);
  const auto json = parse_json(desk.run({"standard", "show", "IMIVPO01", "--json"}).out);
  CHECK(json["urn"] == "IMIVPO01");
  CHECK(json["criteria"].size() > 30);
  CHECK_FALSE(json.contains("soc"));
  CHECK(json["policy"]["feedback_working_days"] == 10);
  CHECK(json["policy"]["performance"]["occasions"] == 2);
  CHECK(parse_json(desk.run({"standard", "list", "--json"}).out).size() == 2);
}

TEST_CASE("A play is told, and comes true or says where not") {
  ADesk desk;
  desk.workplace.library = shipped();
  const std::string path = source + "/content/demonstration.play.yaml";
  CHECK(desk.run({"play", "--play", path}).exit == 0);
  CHECK_THAT(desk.out, Catch::EndsWith("The play came true.\n"));
  const AFile wrong("wrong.play.yaml",
                    "play: pads-that-do-not-fit\ntitle: A slip\nseed: 1\nmoves:\n"
                    "  - expect: {scene: nowhere}\n");
  CHECK(desk.run({"play", "--play", wrong.path()}).exit == 1);
  CHECK_THAT(desk.out, Catch::Contains(wrong.path() + ":5:21: ") &&
                           Catch::Contains("1 line of the play did not come true."));
  const auto json = parse_json(desk.run({"play", "--play", path, "--json"}).out);
  CHECK(json["came_true"] == true);
  CHECK(desk.run({"play", "--play", "/nowhere.play.yaml"}).exit == 1);
}

TEST_CASE("The demonstration's words and moves are whole") {
  Sources sources;
  Problems problems;
  const auto script =
      cli::read_demonstration_file(source + "/content/demonstration.yaml", sources, problems);
  REQUIRE(script);
  CHECK(problems.empty());
  CHECK(script->reasons.size() >= 3);
  CHECK(script->judgements.size() == 4);
  const auto run = cli::run_play_at(source + "/content/demonstration.play.yaml", shipped());
  REQUIRE(run);
  CHECK(run->faults.empty());
}

TEST_CASE("The demonstration writes its files and says what was done") {
  ADesk desk;
  desk.workplace.library = shipped();
  for (const BundledScenario& one : desk.workplace.library.scenarios)
    desk.workplace.bundles.scenarios[one.bundle] = one.scenario;
  desk.has_workspace = false;
  desk.run({"demo", "--out", "/demo"});
  INFO(desk.err);
  REQUIRE(desk.exit == 0);
  check_golden("cli/demo.txt", without_chance(desk.out));
  check_golden("cli/demo_transcript.txt", desk.workplace.files.files.at("/demo/transcript.txt"));
  CHECK(desk.workplace.files.files.count("/demo/progress.csv") == 1);
  CHECK_THAT(desk.workplace.files.files.at("/demo/testimony-card.html"),
             Catch::Contains("for Gethin Price"));
  desk.has_workspace = true;
  CHECK(desk.run({"verify", "--anchor", "/demo/progress.csv"}).exit == 0);
}

TEST_CASE("The demonstration replaces nobody's file") {
  ADesk desk;
  desk.workplace.library = shipped();
  CHECK(desk.run({"demo", "--out", "/demo"}).exit == 5);
  CHECK_THAT(desk.err, Catch::Contains("There is already a file /demo/workspace.tradecounter."));
  CHECK(desk.workplace.files.files.empty());
}
