#include "standard/standard.h"

#include <catch2/catch.hpp>

namespace tc {

namespace {

Criterion criterion(std::string_view code, std::string words) {
  Criterion out;
  out.code = parse_criterion_code(code).value();
  out.words = std::move(words);
  return out;
}

Standard washing_up() {
  Standard standard;
  standard.urn = StandardUrn("TSTWASH01");
  standard.title = "Wash up";
  standard.criteria = {criterion("P1", "wash cups"),
                       criterion("P2", "wash plates"),
                       criterion("K1", "the specific aspects of:"),
                       criterion("K1.1", "hot water"),
                       criterion("K1.2", "soap"),
                       criterion("K2", "when to stop")};
  arrange(standard.criteria);
  return standard;
}

std::vector<std::string> codes(const std::vector<const Criterion*>& criteria) {
  std::vector<std::string> out;
  for (const Criterion* one : criteria) out.push_back(text(one->code));
  return out;
}

const Criterion& line(const Standard& standard, std::string_view code) {
  const Criterion* found = standard.find(parse_criterion_code(code).value());
  INFO(code << " should be in " << standard.urn.text);
  REQUIRE(found != nullptr);
  return *found;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("A numbered line with parts is a heading, its parts are judged") {
  const Standard standard = washing_up();
  CHECK(line(standard, "K1").standing == CriterionStanding::heading);
  CHECK(line(standard, "K1.1").judged());
  CHECK(codes(standard.judged()) == Codes{"P1", "P2", "K1.1", "K1.2", "K2"});
}

TEST_CASE("Performance and knowledge are listed apart in the standard's order") {
  const Standard standard = washing_up();
  CHECK(codes(standard.judged(CriterionKind::performance)) == Codes{"P1", "P2"});
  CHECK(codes(standard.judged(CriterionKind::knowledge)) == Codes{"K1.1", "K1.2", "K2"});
}

TEST_CASE("Lines given in any order are put as people count them") {
  Standard standard = washing_up();
  standard.criteria = {criterion("K1.1", "hot water"), criterion("P10", "dry"),
                       criterion("K1", "the specific aspects of:"), criterion("P2", "wash plates")};
  arrange(standard.criteria);
  CHECK(codes(standard.judged()) == Codes{"P2", "P10", "K1.1"});
  CHECK(text(standard.criteria[2].code) == "K1");
}

TEST_CASE("Arranging again after a part is gone judges the line itself") {
  Standard standard = washing_up();
  standard.criteria = {criterion("K1", "the specific aspects of:")};
  arrange(standard.criteria);
  CHECK(standard.criteria.front().judged());
}

TEST_CASE("A part reads with the words of its heading, a line without one reads alone") {
  const Standard standard = washing_up();
  CHECK(standard.words_in_full(line(standard, "K1.2")) == "the specific aspects of: soap");
  CHECK(standard.words_in_full(line(standard, "P1")) == "wash cups");
}

TEST_CASE("A part whose heading the standard lost reads alone") {
  Standard standard = washing_up();
  standard.criteria = {criterion("K1.1", "hot water")};
  CHECK(standard.words_in_full(standard.criteria.front()) == "hot water");
}

TEST_CASE("A line that the standard does not have is not found") {
  const Standard standard = washing_up();
  CHECK(standard.find(parse_criterion_code("P3").value()) == nullptr);
  CHECK(standard.ref(line(standard, "P2")) == parse_criterion_ref("TSTWASH01/P2"));
}

TEST_CASE("Standards and their criteria are found by name among several") {
  Standard other = washing_up();
  other.urn = StandardUrn("TSTDRY01");
  const std::vector<Standard> all{washing_up(), other};
  CHECK(find_standard(all, StandardUrn("TSTDRY01")) == &all[1]);
  CHECK(find_standard(all, StandardUrn("TSTIRON01")) == nullptr);
  CHECK(find_criterion(all, *parse_criterion_ref("TSTDRY01/P2")) == &all[1].criteria[1]);
  CHECK(find_criterion(all, *parse_criterion_ref("TSTDRY01/P9")) == nullptr);
  CHECK(find_criterion(all, *parse_criterion_ref("TSTIRON01/P1")) == nullptr);
}

TEST_CASE("A review date has passed on the day after it, not on the day itself") {
  Standard standard = washing_up();
  standard.review = CalendarDate{2026, 3, 30};
  CHECK_FALSE(standard.review_passed({2026, 3, 29}));
  CHECK_FALSE(standard.review_passed({2026, 3, 30}));
  CHECK(standard.review_passed({2026, 3, 31}));
  CHECK(standard.review_passed({2027, 1, 1}));
}

TEST_CASE("A standard without a review date never passes one") {
  CHECK_FALSE(washing_up().review_passed({9999, 12, 31}));
}

}  // namespace tc
