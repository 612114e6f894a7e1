#include <catch2/catch.hpp>

#include "assessment/bodies.h"

using namespace tc;

TEST_CASE("What the record's first format said of an observation is read as answers") {
  const auto read = read_body<EvidenceSaid>(
      R"({"kind":"direct-observation","learner":"sam","links":[{"criterion":"IMIVPO01/P4",)"
      R"("locator":"","reason":"Seen."}],"number":"VPO01/E02","observation":{"narrative":"Sam )"
      R"(asked.","on":"2026-11-21","place":"the counter"},"title":"An observation"})");
  REQUIRE(read);
  CHECK(read->answers == std::map<std::string, std::string>{{"day", "2026-11-21"},
                                                            {"narrative", "Sam asked."},
                                                            {"place", "the counter"}});
  CHECK(read->links.size() == 1);
  const auto simulation = read_body<EvidenceSaid>(
      R"({"attempt":"a","kind":"simulation","learner":"sam","links":[],"number":"VPO01/E01",)"
      R"("title":"The bulb"})");
  REQUIRE(simulation);
  CHECK(simulation->attempt == EntryId("a"));
  CHECK_FALSE(read_body<EvidenceSaid>(
      R"({"kind":"direct-observation","learner":"s","links":[],"number":"n","observation":)"
      R"({"narrative":"n","on":"2023-02-29","place":"p"},"title":"t"})"));
}

TEST_CASE("An attempt from before there were others is practice at its scenario's own level") {
  const auto begun = read_body<AttemptBegun>(
      R"({"bundle":"b","engine":1,"scenario":"s","seed":1,"standard":"IMIVPO01","title":"t"})");
  REQUIRE(begun);
  CHECK(begun->kind == AttemptKind::practice);
  CHECK(begun->sitting.empty());
  CHECK_FALSE(begun->level);
  CHECK(begun->nth == 0);
  CHECK_FALSE(begun->rewound);
}

TEST_CASE("What the record's first format said of judgements and decisions has the defaults") {
  const auto judged_then = read_body<LinkJudged>(
      R"({"criterion":"IMIVPO01/P4","evidence":"e","feedback":"","verdict":"accepted"})");
  REQUIRE(judged_then);
  CHECK(judged_then->rules.all());
  CHECK(judged_then->inferred_from.empty());
  const auto decided_then = read_body<CriterionDecided>(
      R"({"criterion":"IMIVPO01/P4","decision":"met","feedback":"","learner":"sam"})");
  REQUIRE(decided_then);
  CHECK(decided_then->rules.empty());
}
