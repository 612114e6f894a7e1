#include "content/standard_reader.h"

#include <catch2/catch.hpp>

#include "content_text.h"

using namespace tc;
using Codes = std::vector<std::string>;

namespace {

struct ReadStandard : ReadText {
  std::optional<Standard> standard;

  explicit ReadStandard(std::string text) : ReadText(std::move(text)) {
    Reading reading(problems);
    standard = read_standard(root(), reading);
  }
};

const std::string head = "standard: X1\ntitle: A standard\n";

}  // namespace

TEST_CASE("criteria come as people count and headings are marked") {
  const ReadStandard read(head +
                          "knowledge: {criteria: {K10: ten, K4: 'of:', K4.2: b, K4.1: a, K2: two}, "
                          "headings: {K2: Things}}\n");
  REQUIRE(read.standard);
  std::string codes;
  for (const Criterion& criterion : read.standard->criteria) codes += text(criterion.code) + " ";
  CHECK(codes == "K2 K4 K4.1 K4.2 K10 ");
  CHECK(read.standard->criteria[0].heading == "Things");
  CHECK_FALSE(read.standard->criteria[1].judged());
}

TEST_CASE("what a standard does not give stays absent") {
  const ReadStandard read(head + "performance: {criteria: {P1: one}}\n");
  REQUIRE(read.standard);
  CHECK_FALSE(read.standard->suite);
  CHECK_FALSE(read.standard->review);
  CHECK_FALSE(read.standard->performance_opening);
  CHECK(read.standard->scope.empty());
}

TEST_CASE("what is wrong with a standard is pointed at") {
  CHECK(ReadStandard(head).codes() == Codes{"TC101 1:1"});
  CHECK(ReadStandard(head + "performance: {criteria: {K1: one}}\n").codes() == Codes{"TC401 3:26"});
  CHECK(ReadStandard(head + "performance: {criteria: {P1: }}\n").codes() == Codes{"TC110 3:26"});
  CHECK(ReadStandard(head + "performance: {criteria: {P1: a}, headings: {P2: x}}\n").codes() ==
        Codes{"TC205 3:45"});
  CHECK(ReadStandard(head + "performance: {criteria: {P1: a}}\nreview: 2023-02-30\n").codes() ==
        Codes{"TC116 4:9"});
}
