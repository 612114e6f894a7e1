// The shipped standards, held to the letter against what their sources say.
#include <algorithm>
#include <catch2/catch.hpp>

#include "content_text.h"
#include "kit/standard_statements.h"

using namespace tc;

namespace {

constexpr const char* fixtures = TC_SOURCE_DIR "/tests/fixtures";

const Standard& shipped(const char* urn) {
  const Standard* found = find_standard(shipped_names().standards, StandardUrn(urn));
  REQUIRE(found != nullptr);
  return *found;
}

std::vector<std::string> sorted(std::vector<std::string> lines) {
  std::sort(lines.begin(), lines.end());
  return lines;
}

/// The lines of one label in their order: "overview<TAB>…".
std::vector<std::string> labelled(const std::vector<std::string>& lines, const std::string& label) {
  std::vector<std::string> out;
  for (const std::string& line : lines)
    if (line.rfind(label + "\t", 0) == 0) out.push_back(line);
  return out;
}

}  // namespace

TEST_CASE("Each shipped standard says what its source says, to the letter") {
  const auto [urn, name] = GENERATE(
      table<const char*, const char*>({{"IMIVPO01", "imivpo01"}, {"IMIVPO19", "imivpo19"}}));
  INFO(urn);
  const auto said = statements(shipped(urn));
  const auto source = statements_of_source(fixtures, name);
  CHECK(sorted(said) == sorted(source));
  for (const char* label : {"overview", "keyword", "occupation"}) {
    INFO(label);
    CHECK(labelled(said, label) == labelled(source, label));
  }
}

TEST_CASE("The standards have as many judged criteria as their sources") {
  const auto count = [](const char* urn, CriterionKind kind) {
    return shipped(urn).judged(kind).size();
  };
  CHECK(count("IMIVPO01", CriterionKind::performance) == 18);
  CHECK(count("IMIVPO01", CriterionKind::knowledge) == 15);  // K4 is a heading for K4.1 to K4.3
  CHECK(count("IMIVPO19", CriterionKind::performance) == 12);
  CHECK(count("IMIVPO19", CriterionKind::knowledge) == 16);
}

TEST_CASE("Typographic quotes are kept and nothing ends in a space") {
  const Standard& standard = shipped("IMIVPO01");
  const auto words = [&](const char* code) {
    return standard.find(*parse_criterion_code(code))->words;
  };
  CHECK(words("K3").find("customers’ rights") != std::string::npos);
  CHECK(words("K12").find("organisation’s guidelines") != std::string::npos);
  for (const Criterion& criterion : standard.criteria) CHECK(criterion.words.back() != ' ');
}

TEST_CASE("What a source does not give stays absent") {
  CHECK(shipped("IMIVPO01").urn_source.has_value());
  CHECK_FALSE(shipped("IMIVPO01").version.has_value());
  CHECK_FALSE(shipped("IMIVPO01").soc.has_value());
  CHECK_FALSE(shipped("IMIVPO19").urn_source.has_value());
  CHECK(shipped("IMIVPO19").soc == "7115");
}
