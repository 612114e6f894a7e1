#include "standard/criterion.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <vector>

namespace tc {

namespace {

CriterionCode code(std::string_view words) {
  const auto parsed = parse_criterion_code(words);
  INFO("'" << words << "' should be a criterion's code");
  REQUIRE(parsed);
  return *parsed;
}

}  // namespace

TEST_CASE("A criterion's code prints as it is read") {
  const auto words = GENERATE(as<std::string>(), "P1", "P18", "K4", "K4.1", "K10.2.3", "P9999");
  CHECK(text(code(words)) == words);
}

TEST_CASE("A criterion's code says its kind and its numbers") {
  CHECK(code("P4").kind == CriterionKind::performance);
  CHECK(code("K4.2").kind == CriterionKind::knowledge);
  CHECK(code("K4.2").numbers == std::array<std::uint16_t, 3>{4, 2, 0});
}

TEST_CASE("What is not a criterion's code is not read as one") {
  const auto words =
      GENERATE(as<std::string>(), "", "P", "4", "p4", "X4", "P0", "P04", "P 4", "P4 ", "P-4", "P4.",
               "P4.0", "P.4", "P4..1", "P1.2.3.4", "P10000", "P4/", "P99999999999999999999", "K４");
  INFO("'" << words << "'");
  CHECK_FALSE(parse_criterion_code(words));
}

TEST_CASE("Criteria are ordered as people count them") {
  const std::vector<std::string> expected{"P1", "P2",   "P10",  "P10.1", "P11", "K1",
                                          "K4", "K4.1", "K4.2", "K4.10", "K5"};
  std::vector<CriterionCode> codes;
  for (const std::string& words : expected) codes.insert(codes.begin(), code(words));
  std::sort(codes.begin(), codes.end());
  std::vector<std::string> sorted;
  for (const CriterionCode& one : codes) sorted.push_back(text(one));
  CHECK(sorted == expected);
}

TEST_CASE("The part of a line knows the line above it") {
  CHECK(parent(code("K4.2")) == code("K4"));
  CHECK(parent(code("K4.2.1")) == code("K4.2"));
  CHECK_FALSE(parent(code("K4")));
}

TEST_CASE("A criterion's full name is read and printed with its standard") {
  const auto ref = parse_criterion_ref("IMIVPO01/P4");
  REQUIRE(ref);
  CHECK(ref->standard == StandardUrn("IMIVPO01"));
  CHECK(ref->code == code("P4"));
  CHECK(text(*ref) == "IMIVPO01/P4");
}

TEST_CASE("A short name means the standard that is spoken of, a full name its own") {
  const StandardUrn here("IMIVPO01");
  CHECK(parse_criterion_ref("P4", here) == parse_criterion_ref("IMIVPO01/P4"));
  CHECK(parse_criterion_ref("IMIVPO19/P4", here) == parse_criterion_ref("IMIVPO19/P4"));
  CHECK_FALSE(parse_criterion_ref("P4"));
}

TEST_CASE("What is not a criterion's full name is not read as one") {
  const auto words = GENERATE(as<std::string>(), "", "/", "IMIVPO01/", "/P4", "IMIVPO01/P4/K1",
                              "IMI VPO01/P4", "IMIVPO01 /P4", "IMIVPO01/p4", "../../etc/P4");
  INFO("'" << words << "'");
  CHECK_FALSE(parse_criterion_ref(words));
  CHECK_FALSE(parse_criterion_ref(words, StandardUrn("IMIVPO01")));
}

TEST_CASE("Names of several standards are ordered by standard first") {
  CHECK(*parse_criterion_ref("IMIVPO01/K13") < *parse_criterion_ref("IMIVPO19/P1"));
  CHECK(*parse_criterion_ref("IMIVPO19/P2") < *parse_criterion_ref("IMIVPO19/P10"));
}

TEST_CASE("A URN is short and has no spaces, slashes or letters with accents") {
  CHECK(is_standard_urn("IMIVPO01"));
  CHECK(is_standard_urn("SSR.C205-a_b"));
  CHECK(is_standard_urn(std::string(40, 'A')));
  CHECK_FALSE(is_standard_urn(std::string(41, 'A')));
  CHECK_FALSE(is_standard_urn(""));
  CHECK_FALSE(is_standard_urn("IMI/VPO01"));
  CHECK_FALSE(is_standard_urn("IMIVPÓ01"));
}

}  // namespace tc
