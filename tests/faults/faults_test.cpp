// Every code of a problem has a broken file here, and the whole report on it is compared with the
// .txt beside it. TC_APPROVE=1 writes the reports anew: read them before committing them.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/text.h"
#include "content/library_reader.h"
#include "content/play_reader.h"
#include "content/problem_pages.h"

namespace fs = std::filesystem;
using namespace tc;

namespace {

const fs::path source = TC_SOURCE_DIR;
const fs::path faults = source / "tests" / "faults";
constexpr CalendarDate today{2026, 11, 28};  // by which facts hold or do not

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + 1))
    text.replace(at, from.size(), to);
}

const Library& shipped() {
  static const Library library = [] {
    Sources sources;
    Problems problems;
    return read_library({(source / "content").string(), ""}, sources, problems);
  }();
  return library;
}

bool is_play(const std::string& name) { return name.find(".play.") != std::string::npos; }

/// The report that an author gets, with paths seen from `folder`.
std::string report_on(const fs::path& path, const fs::path& folder) {
  Sources sources;
  Problems problems;
  if (fs::is_directory(path) && path.extension() != ".yaml") {
    const fs::path scenarios = path / "scenarios";
    read_library({path.string(), fs::exists(scenarios) ? scenarios.string() : "", "", today},
                 sources, problems);
  } else if (is_play(path.filename().string())) {
    read_play_file(path.string(), sources, problems);
  } else {
    read_scenario_file(path.string(), shipped(), sources, problems);
  }
  problems.sort();
  std::string report;
  for (const Problem& problem : problems.all()) report += describe(problem, sources);
  report += count_in_words(problems) + "\n";
  replace_all(report, folder.string() + "/", "");
  return report;
}

/// The broken files that lie here, and two that are too big to lie here.
std::vector<fs::path> broken_files() {
  std::vector<fs::path> out;
  for (const auto& entry : fs::directory_iterator(faults))
    if (entry.is_directory() || entry.path().extension() == ".yaml") out.push_back(entry.path());
  out.push_back(faults / "TC001-no-such-file.yaml");
  const fs::path made = fs::temp_directory_path() / "tradecounter-faults";
  fs::create_directories(made);
  std::ofstream(made / "TC003-too-big.yaml") << "x";
  fs::resize_file(made / "TC003-too-big.yaml", 100'000'000);
  std::ofstream parts(made / "TC016-many-parts.yaml");
  parts << "scenario: [";
  for (int i = 0; i < 200'000; ++i) parts << (i % 50 == 0 ? "x,\n" : "x,");
  parts << "]\n";
  out.push_back(made / "TC003-too-big.yaml");
  out.push_back(made / "TC016-many-parts.yaml");
  std::sort(out.begin(), out.end(),
            [](const fs::path& a, const fs::path& b) { return a.filename() < b.filename(); });
  return out;
}

fs::path report_beside(const fs::path& broken) {
  std::string name = broken.filename().string();
  return faults / (name.substr(0, name.find('.')) + ".txt");
}

std::string code_of(const fs::path& broken) { return broken.filename().string().substr(0, 5); }

}  // namespace

TEST_CASE("a broken file gets the report that was approved for it") {
  for (const fs::path& broken : broken_files()) {
    DYNAMIC_SECTION(broken.filename().string()) {
      const std::string report = report_on(broken, broken.parent_path());
      if (std::getenv("TC_APPROVE") != nullptr)
        std::ofstream(report_beside(broken), std::ios::binary) << report;
      CHECK(report == bytes_of(report_beside(broken)));
      CHECK(report.find(" " + code_of(broken) + ": ") != std::string::npos);
    }
  }
}

TEST_CASE("every code has a page that begins with its title") {
  for (const ProblemCode& one : problem_codes) {
    INFO(one.code);
    const auto page = problem_page((source / "content").string(), one.code);
    REQUIRE(page);
    const std::string first = "# " + std::string(one.code) + ": " + std::string(one.title) + "\n";
    CHECK(page->substr(0, first.size()) == first);
  }
}

TEST_CASE("every page is about a code") {
  for (const auto& page : fs::directory_iterator(source / "content" / "problems"))
    if (page.path().extension() == ".md") {
      INFO(page.path().filename().string());
      CHECK(find_problem_code(page.path().stem().string()) != nullptr);
    }
}

TEST_CASE("every code has a broken file") {
  const std::vector<fs::path> broken = broken_files();
  for (const ProblemCode& one : problem_codes) {
    INFO(one.code);
    CHECK(std::any_of(broken.begin(), broken.end(),
                      [&](const fs::path& path) { return code_of(path) == one.code; }));
  }
}
