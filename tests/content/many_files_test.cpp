#include "content/many_files.h"

#include <unistd.h>

#include <atomic>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <set>
#include <stdexcept>

#include "content/content_text.h"

using namespace tc;

namespace {

/// A folder of scenario files, some with faults, gone with the test.
class SomeFiles {
 public:
  explicit SomeFiles(int count)
      : folder_(std::filesystem::temp_directory_path() /
                ("tradecounter-many-files-" + std::to_string(::getpid()) + "-" +
                 std::to_string(count))) {
    std::filesystem::create_directories(folder_);
    for (int i = 0; i < count; ++i) {
      paths_.push_back((folder_ / ("file-" + std::to_string(i) + ".yaml")).string());
      std::ofstream(paths_.back(), std::ios::binary) << text(i);
    }
    paths_.push_back((folder_ / "not-there.yaml").string());
  }
  ~SomeFiles() { std::filesystem::remove_all(folder_); }
  const std::vector<std::string>& paths() const { return paths_; }

 private:
  static std::string text(int i) {
    if (i % 3 == 0) return "a: whole file\n";
    if (i % 3 == 1) return "a: [list, never, closed\n";
    return "scenario: file-" + std::to_string(i) + "\ntitl: A slip\n";
  }

  std::filesystem::path folder_;
  std::vector<std::string> paths_;
};

void look(const std::string& path, Sources& sources, Problems& problems) {
  Reading reading(problems);
  const auto source = read_source(path, path, sources, problems);
  const auto tree = source ? read_tree(*source, reading) : std::nullopt;
  if (tree && tree->root()["scenario"])
    check_scenario_file(path, tree->root(), shipped_names(), problems, reading);
}

struct Report {
  std::string text;
  std::set<std::uint32_t> files;
};

Report report(const std::vector<std::string>& paths, unsigned threads) {
  Sources sources;
  Problems problems;
  look_at_files(paths, look, sources, problems, threads);
  Report out;
  for (const Problem& problem : problems.all()) {
    out.text += describe(problem, sources);
    out.files.insert(problem.place.file);
  }
  return out;
}

}  // namespace

TEST_CASE("Many threads report on many files what one does") {
  const SomeFiles files(90);
  const Report alone = report(files.paths(), 1);
  CHECK(alone.files.size() == 61);
  CHECK_THAT(alone.text, Catch::Contains("file-88.yaml:2:1: error TC007") &&
                             Catch::Contains("not-there.yaml: error TC001") &&
                             Catch::Contains("    2 | titl: A slip\n"));
  const unsigned threads = GENERATE(0U, 2U, 8U, 200U);
  CAPTURE(threads);
  CHECK(report(files.paths(), threads).text == alone.text);
}

TEST_CASE("Problems that were there before keep their files") {
  const SomeFiles files(2);
  Sources sources;
  Problems problems;
  problems.error("TC100", {sources.add("before.yaml", "a: b\n"), 1, 1, 1}, "something");
  look_at_files(files.paths(), look, sources, problems, 2);
  CHECK(problems.all().size() == 3);
  CHECK(sources.place(problems.all().front().place) == "before.yaml:1:1");
  CHECK_THAT(sources.place(problems.all()[1].place), Catch::Contains("file-1.yaml:"));
}

TEST_CASE("A file may have something to say about a text that was read before") {
  Sources sources;
  Problems problems;
  const std::uint32_t before = sources.add("before.cy.yaml", "a: b\n");
  const auto blames = [&](const std::string& path, Sources& own, Problems& found) {
    found.error("TC100", {own.add(path, "c: d\n"), 1, 4, 1}, "its own");
    found.error("TC101", {before, 1, 1, 1}, "the other's");
  };
  look_at_files({"one.yaml", "two.yaml"}, blames, sources, problems, 2);
  std::vector<std::string> places;
  for (const Problem& problem : problems.all()) places.push_back(sources.place(problem.place));
  CHECK(places == std::vector<std::string>{"one.yaml:1:4", "before.cy.yaml:1:1", "two.yaml:1:4",
                                           "before.cy.yaml:1:1"});
}

TEST_CASE("What looking at a file throws comes out, when all have been looked at") {
  const std::vector<std::string> paths{"a", "b", "c", "d"};
  std::atomic<int> looked_at = 0;
  const auto throws = [&](const std::string& path, Sources&, Problems&) {
    ++looked_at;
    if (path != "c") throw std::runtime_error(path);
  };
  Sources sources;
  Problems problems;
  CHECK_THROWS_WITH(look_at_files(paths, throws, sources, problems, 3), "a");
  CHECK(looked_at == 4);
}
