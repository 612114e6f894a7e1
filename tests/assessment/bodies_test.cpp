#include "assessment/bodies.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "kit/a_small_standard.h"
#include "ledger/canonical.h"

using namespace tc;
using Json = nlohmann::json;

namespace {

const std::vector<std::string> hostile_texts{
    "",
    "\"},{\"kind\":\"x\"",
    "back\\slash / and \\u0041",
    "two\r\nlines\tand a tab",
    "Llanfairpwllgwyngyll, Ŵyn, ŷ, Ô",
    "👩🏽‍🔧 brêcs 🚗 — “quoted”",
    std::string("a\0b", 3),
    "\x01\x1b[31mred\x7f",
    "=cmd|' /C calc'!A0",
    "<script>alert(1)</script>",
    std::string(200'000, 'x'),
};

/// One of each kind, with this text wherever text goes.
PersonAdded person(const std::string& t) {
  return {{PersonId(t), t, {Role::apprentice, Role::external_verifier}}};
}
AttemptBegun begun(const std::string& t) {
  return {t, t, StandardUrn(t), t, 1, (std::uint64_t{1} << 53u) - 1};
}
AttemptMoved moved(const std::string& t) { return {7, t, t}; }
AttemptEnded ended(const std::string& t) { return {t, t}; }
EvidenceAdded evidence(const std::string& t) {
  return {t,
          EvidenceKind::direct_observation,
          t,
          PersonId(t),
          EntryId(t),
          Observation{{2024, 2, 29}, t, t},
          {{vpo01("P4"), t, t, {}}, {vpo01("K4.2"), t, "", {}}}};
}
LinkJudged judged(const std::string& t) {
  return {EntryId(t), vpo01("P12"), Verdict::partly_accepted, t};
}
CriterionDecided decided(const std::string& t) {
  return {PersonId(t), vpo01("K4.1"), Decision::not_yet_met, t};
}

template <class Kind>
void comes_back(const Kind& body) {
  const std::string text = body_text(body);
  CHECK(is_canonical_object(text));
  const auto read = read_body<Kind>(text);
  REQUIRE(read.has_value());
  CHECK(body_text(*read) == text);
}

/// Whether a body of that kind with one field put otherwise is still read.
template <class Kind>
bool read_with(const Kind& body, const std::string& field, const Json& value) {
  Json json = Json::parse(body_text(body));
  REQUIRE(json.contains(field));
  json[field] = value;
  return read_body<Kind>(json.dump()).has_value();
}

/// Every field is needed and has one type; `may_be_absent` are those that are not needed.
template <class Kind>
void is_strict(const Kind& body, const std::vector<std::string>& may_be_absent = {}) {
  const Json whole = Json::parse(body_text(body));
  for (const auto& [field, value] : whole.items()) {
    CAPTURE(field);
    Json without = whole;
    without.erase(field);
    const bool needed = std::count(may_be_absent.begin(), may_be_absent.end(), field) == 0;
    CHECK(read_body<Kind>(without.dump()).has_value() == !needed);
    for (const Json& other :
         {Json(nullptr), Json(true), Json(-1), Json(1.5), Json("no such word \n"), Json::object(),
          Json::array({1}), Json::array({"x"})}) {
      if (other.type() == value.type() && value.is_string()) continue;
      CAPTURE(other.dump());
      CHECK_FALSE(read_with(body, field, other));
    }
  }
}

template <class Kind>
int read_as_any(const Kind& body) {
  const std::string text = body_text(body);
  return (read_body<PersonAdded>(text) ? 1 : 0) + (read_body<AttemptBegun>(text) ? 1 : 0) +
         (read_body<AttemptMoved>(text) ? 1 : 0) + (read_body<AttemptEnded>(text) ? 1 : 0) +
         (read_body<EvidenceAdded>(text) ? 1 : 0) + (read_body<LinkJudged>(text) ? 1 : 0) +
         (read_body<CriterionDecided>(text) ? 1 : 0);
}

}  // namespace

TEST_CASE("Every kind of body comes back as it was written, whatever people typed") {
  for (const std::string& text : hostile_texts) {
    INFO(text.substr(0, 60));
    comes_back(person(text));
    comes_back(begun(text));
    comes_back(moved(text));
    comes_back(ended(text));
    comes_back(evidence(text));
    comes_back(judged(text));
    comes_back(decided(text));
  }
}

TEST_CASE("A body's fields come back in their places") {
  const auto person_read = read_body<PersonAdded>(
      body_text(PersonAdded{{PersonId("p"), "Siân", {Role::assessor, Role::apprentice}}}));
  CHECK(person_read->person == Person{PersonId("p"), "Siân", {Role::assessor, Role::apprentice}});
  const auto attempt = read_body<AttemptBegun>(
      body_text(AttemptBegun{"bulb", "The bulb", StandardUrn("IMIVPO01"), "abc", 3, 42}));
  CHECK(attempt->scenario + attempt->title + attempt->standard.text + attempt->bundle ==
        "bulbThe bulbIMIVPO01abc");
  CHECK(attempt->engine == 3);
  CHECK(attempt->seed == 42);
  const auto item = read_body<EvidenceAdded>(body_text(evidence("x")));
  CHECK(item->observation->on == CalendarDate{2024, 2, 29});
  CHECK(item->links.at(1).criterion == vpo01("K4.2"));
  CHECK(item->links.at(0).locator == "x");
  CHECK(item->attempt == EntryId("x"));
}

TEST_CASE("What an item does not have stays away") {
  EvidenceAdded body = evidence("x");
  body.attempt.reset();
  body.observation.reset();
  body.links.clear();
  const auto read = read_body<EvidenceAdded>(body_text(body));
  REQUIRE(read);
  CHECK_FALSE(read->attempt);
  CHECK_FALSE(read->observation);
  CHECK(read->links.empty());
}

TEST_CASE("A body is its own kind and no other") {
  CHECK(read_as_any(person("x")) == 1);
  CHECK(read_as_any(begun("x")) == 1);
  CHECK(read_as_any(moved("x")) == 1);
  CHECK(read_as_any(ended("x")) == 1);
  CHECK(read_as_any(evidence("x")) == 1);
  CHECK(read_as_any(judged("x")) == 1);
  CHECK(read_as_any(decided("x")) == 1);
}

TEST_CASE("A body without a field, or with one of another type, is not read") {
  is_strict(person("x"));
  is_strict(begun("x"));
  is_strict(moved("x"));
  is_strict(ended("x"));
  is_strict(evidence("x"), {"attempt", "observation"});
  is_strict(judged("x"));
  is_strict(decided("x"));
}

TEST_CASE("Words that are none of the known ones are not read") {
  CHECK_FALSE(read_with(person("x"), "roles", {"apprentice", "king"}));
  CHECK_FALSE(read_with(evidence("x"), "kind", "hearsay"));
  CHECK_FALSE(read_with(judged("x"), "verdict", "fail"));
  CHECK_FALSE(read_with(judged("x"), "criterion", "P4"));
  CHECK_FALSE(read_with(decided("x"), "decision", "Met"));
  CHECK_FALSE(read_with(decided("x"), "criterion", "IMIVPO01/P0"));
  for (const auto* day : {"2023-02-29", "2023-2-9", "yesterday", ""}) {
    const Json seen{{"on", day}, {"place", "p"}, {"narrative", "n"}};
    CHECK_FALSE(read_with(evidence("x"), "observation", seen));
  }
  CHECK_FALSE(read_with(evidence("x"), "links", Json::array({{{"criterion", "IMIVPO01/P4"}}})));
}

TEST_CASE("A number that does not fit is not read as another one") {
  for (const Json& number :
       {Json(4294967297), Json(2147483648), Json(std::numeric_limits<std::uint64_t>::max()),
        Json(std::numeric_limits<std::int64_t>::min()), Json(1e300), Json(7.0)}) {
    CAPTURE(number.dump());
    CHECK_FALSE(read_with(moved("x"), "number", number));
    CHECK_FALSE(read_with(begun("x"), "engine", number));
  }
  CHECK(read_with(moved("x"), "number", 2147483647));
  CHECK(read_with(begun("x"), "seed", std::numeric_limits<std::int64_t>::max()));
  CHECK_FALSE(read_with(begun("x"), "seed", std::numeric_limits<std::uint64_t>::max()));
  CHECK_FALSE(read_with(begun("x"), "seed", -1));
}

TEST_CASE("What is no object, or no text at all, is passed over") {
  for (const std::string& text :
       {std::string(), std::string("{"), std::string("null"), std::string("[]"),
        std::string("\"ending\""), std::string("{\"ending\":\"a\",\"outcome\":\"\xC3\"}"),
        std::string(300'000, '['), std::string(1, '\0')}) {
    INFO(text.substr(0, 40));
    CHECK_FALSE(read_body<AttemptEnded>(text));
    CHECK_FALSE(read_body<PersonAdded>(text));
  }
}
