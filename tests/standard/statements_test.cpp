#include <algorithm>
#include <catch2/catch.hpp>

#include "kit/standard_statements.h"

// The kit's statements are what content's wording is held against, so they are tested too.

namespace tc {

namespace {

using Lines = std::vector<std::string>;

bool says(const Lines& lines, const std::string& line) {
  return std::find(lines.begin(), lines.end(), line) != lines.end();
}

Standard washing_up() {
  Standard standard;
  standard.urn = StandardUrn("TSTWASH01");
  standard.title = "Wash up";
  standard.review = CalendarDate{2026, 3, 30};
  Criterion cups;
  cups.code = parse_criterion_code("P1").value();
  cups.words = "wash the firm’s cups";
  cups.heading = "At the sink";
  standard.criteria = {cups};
  standard.scope = {{"1.1", "cups", {}}};
  standard.glossary = {{std::nullopt, "Mugs too", {}}, {"Sink", "A basin", {}}};
  return standard;
}

}  // namespace

TEST_CASE("A standard's statements are all that it says and nothing that it leaves out") {
  CHECK(statements(washing_up()) == Lines{"urn\tTSTWASH01", "title\tWash up", "review\t2026-03-30",
                                          "performance.heading P1\tAt the sink",
                                          "P1\twash the firm’s cups", "scope 1.1\tcups",
                                          "glossary\t\tMugs too", "glossary\tSink\tA basin"});
}

TEST_CASE("A URN that comes from elsewhere is no statement of the standard") {
  Standard standard = washing_up();
  standard.urn_source = "the public register";
  CHECK_FALSE(says(statements(standard), "urn\tTSTWASH01"));
}

TEST_CASE("The sources' own lines are whole: every P and K, typographic quotes and all") {
  const auto imivpo01 = statements_of_source(TC_SOURCE_DIR "/tests/fixtures", "imivpo01");
  const auto imivpo19 = statements_of_source(TC_SOURCE_DIR "/tests/fixtures", "imivpo19");
  CHECK(imivpo01.size() == 60);
  CHECK(imivpo19.size() == 57);
  CHECK(says(imivpo01, "K4.3\tequal opportunities and disability discrimination"));
  CHECK(says(imivpo01,
             "K12\tyour organisation’s guidelines for recognising customers' needs and "
             "expectations and responding positively to them"));
  CHECK(says(imivpo19, "original_urn\tVP19"));
}

}  // namespace tc
