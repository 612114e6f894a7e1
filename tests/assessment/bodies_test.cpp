#include "assessment/bodies.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <tuple>

#include "base/json_text.h"
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

/// One of each kind, with this text wherever text goes. First what format 0 had, under its names.
PersonAdded person(const std::string& t) {
  return {{PersonId(t), t, {Role::apprentice, Role::external_verifier}, CalendarDate{2027, 3, 1}}};
}
AttemptBegun begun(const std::string& t) {
  AttemptBegun body{t, t, StandardUrn(t), t, 1, (std::uint64_t{1} << 53u) - 1};
  body.kind = AttemptKind::assessed;
  body.sitting = EntryId(t);
  std::tie(body.level, body.nth, body.rewound) = std::tuple(3, 4, Rewound{EntryId(t), 7, 2});
  return body;
}
SittingSet sitting(const std::string& t) {
  SittingSet body{t, t, t, 42, 2, PersonId(t), 3};
  body.until = CalendarDate{2027, 1, 31};
  return body;
}
AttemptMoved moved(const std::string& t) { return {7, t, t}; }
AttemptEnded ended(const std::string& t) { return {t, t}; }
EvidenceSaid evidence(const std::string& t) {
  return {EntryId(t),
          t,
          EvidenceKind::direct_observation,
          t,
          PersonId(t),
          EntryId(t),
          {{"narrative", t}, {t, t}},
          {{AttachmentId(t), t, t, 25'000'000}},
          {{vpo01("P4"), t, t, {}}, {vpo01("K4.2"), t, "", {}}}};
}
LinkJudged judged(const std::string& t) {
  return {EntryId(t), vpo01("P12"), Verdict::partly_accepted, {true, false, true}, t, t};
}
CriterionDecided decided(const std::string& t) {
  return {PersonId(t), vpo01("K4.1"), Decision::not_yet_met, t, t};
}

/// Calls a function with one of every kind.
template <class Call>
void with_each(const std::string& t, Call call) {
  const EntryId entry(t);
  const VerifyKey verify{std::string(32, 'v')};
  const BoxKey box{std::string("\0\xff", 2) + std::string(30, 'b')};
  call(WorkspaceMade{t, verify, box});
  call(DeviceJoined{WorkspaceId(t), verify});
  call(WorkspaceTrusted{WorkspaceId(t), verify, TrustedAs::provider});
  call(person(t));
  call(PersonJoined{PersonId(t), PersonId(t)});
  call(KeyEnrolled{PersonId(t), box, verify});
  call(WitnessAdded{{entry, PersonId(t), t, t, t, t, t, true, t}});
  call(sitting(t));
  call(SittingWithdrawn{entry, t});
  call(begun(t));
  call(moved(t));
  call(ended(t));
  call(evidence(t));
  call(EvidenceSubmitted{entry, entry, {AiUse::used, t, true}});
  call(EvidenceWithdrawn{entry, t});
  call(EvidenceConfirmed{entry});
  call(EvidenceRenumbered{entry, t});
  call(FrameworkAdopted{PersonId(t), StandardUrn(t), t, t, t});
  call(judged(t));
  call(decided(t));
  call(JudgementCountersigned{{entry, entry}, false, t});
  call(ActionPlanned{PersonId(t), vpo01("P4"), entry, t, PersonId(t), {2027, 1, 31}});
  call(ActionSettled{entry, PlannedAction::Outcome::dropped, t});
  call(IndicationDisputed{entry, 12, vpo01("P4"), t});
  call(DisputeSettled{entry, Dispute::Outcome::stands, t});
  call(UnitSigned{PersonId(t), StandardUrn(t), SignedAs::countersigner, t, t, t, {entry, entry}});
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
  Json json = parse_json(body_text(body));
  REQUIRE(json.contains(field));
  json[field] = value;
  return read_body<Kind>(json_text(json)).has_value();
}

/// Strings of a table, of which "no such word" is none.
bool has_known_words(const std::string& field) {
  const std::vector<std::string> known{"kind",      "verdict",    "decision",  "part", "ai",
                                       "as",        "due",        "until",     "box",  "verify",
                                       "criterion", "device_key", "office_key"};
  return std::count(known.begin(), known.end(), field) > 0;
}

/// Every field is needed and has one type; `may_be_absent` are those that are not needed.
template <class Kind>
void is_strict(const Kind& body, const std::vector<std::string>& may_be_absent = {}) {
  const Json whole = parse_json(body_text(body));
  for (const auto& [field, value] : whole.items()) {
    CAPTURE(field);
    Json without = whole;
    without.erase(field);
    const bool needed = std::count(may_be_absent.begin(), may_be_absent.end(), field) == 0;
    CHECK(read_body<Kind>(json_text(without)).has_value() == !needed);
    for (const Json& other :
         {Json(nullptr), Json(true), Json(-1), Json(1.5), Json("no such word \n"), Json::object(),
          Json::array({1}), Json::array({"x"})}) {
      const bool fits = other.type() == value.type() &&
                        (value.is_string() || value.is_boolean() || field == "answers" ||
                         ((field == "about" || field == "decisions") && other == Json({"x"})));
      if (fits && !has_known_words(field)) continue;
      CAPTURE(json_text(other));
      CHECK_FALSE(read_with(body, field, other));
    }
  }
}

/// As how many kinds a text is read.
int read_as_any(const std::string& text) {
  int count = 0;
  with_each("", [&](const auto& kind) {
    count += read_body<std::decay_t<decltype(kind)>>(text) ? 1 : 0;
  });
  return count;
}

/// Members of kinds that need not be there.
std::vector<std::string> not_needed(const std::string& text) {
  const Json json = parse_json(text);
  std::vector<std::string> out;
  if (json.contains("roles")) out = {"until"};
  if (json.contains("engine")) out = {"kind", "sitting", "level", "nth", "rewound"};
  if (json.contains("attempts")) out = {"learner", "level", "until"};
  if (json.contains("expert")) out = {"witness"};
  if (json.contains("answers")) out = {"attempt", "item"};
  if (json.contains("due")) out = {"criterion", "evidence"};
  if (json.contains("verdict")) out = {"rules", "inferred_from"};
  if (json.contains("decision")) out = {"rules"};
  return out;
}

}  // namespace

TEST_CASE("Every kind of body comes back as it was written, whatever people typed") {
  for (const std::string& text : hostile_texts) {
    INFO(text.substr(0, 60));
    with_each(text, [](const auto& body) { comes_back(body); });
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
  const auto item = read_body<EvidenceSaid>(body_text(evidence("x")));
  CHECK(item->answers.at("narrative") == "x");
  CHECK(item->attachments.at(0).bytes == 25'000'000);
  CHECK(item->links.at(1).criterion == vpo01("K4.2"));
  CHECK(item->links.at(0).locator == "x");
  CHECK(item->attempt == EntryId("x"));
  CHECK(item->item == EntryId("x"));
  const auto verdict = read_body<LinkJudged>(body_text(judged("x")));
  CHECK(verdict->rules == RulesOfEvidence{true, false, true});
  CHECK(verdict->inferred_from == "x");
}

TEST_CASE("What an item does not have stays away") {
  EvidenceSaid body = evidence("x");
  body.attempt.reset();
  body.item = {};
  body.answers.clear();
  body.attachments.clear();
  body.links.clear();
  const auto read = read_body<EvidenceSaid>(body_text(body));
  REQUIRE(read);
  CHECK_FALSE(read->attempt);
  CHECK(read->item.empty());
  CHECK(read->answers.empty());
  CHECK(read->attachments.empty());
  CHECK(read->links.empty());
  ActionPlanned action{PersonId("sam"), {}, {}, "Ask", PersonId("sam"), {2027, 1, 31}};
  CHECK_FALSE(read_body<ActionPlanned>(body_text(action))->criterion);
  CHECK_FALSE(read_body<ActionPlanned>(body_text(action))->evidence);
}

TEST_CASE("A body is its own kind and no other") {
  with_each("x", [](const auto& body) {
    const std::string text = body_text(body);
    INFO(text);
    CHECK(read_as_any(text) == 1);
  });
}

TEST_CASE("A body with a member more, or cut off anywhere, is not read") {
  with_each("Ŵyn", [](const auto& body) {
    using Kind = std::decay_t<decltype(body)>;
    const std::string text = body_text(body);
    INFO(text);
    Json more = parse_json(text);
    more["more"] = "x";
    CHECK_FALSE(read_body<Kind>(json_text(more)));
    for (std::size_t size = 0; size < text.size(); ++size)
      if (read_as_any(text.substr(0, size)) != 0) FAIL("read though cut off after " << size);
  });
}

TEST_CASE("A body without a field, or with one of another type, is not read") {
  with_each("x", [](const auto& body) { is_strict(body, not_needed(body_text(body))); });
}

TEST_CASE("Words that are none of the known ones are not read") {
  CHECK_FALSE(read_with(person("x"), "roles", {"apprentice", "king"}));
  CHECK_FALSE(read_with(person("x"), "until", "soon"));
  CHECK_FALSE(read_with(evidence("x"), "kind", "hearsay"));
  CHECK_FALSE(read_with(judged("x"), "verdict", "fail"));
  CHECK_FALSE(read_with(judged("x"), "criterion", "P4"));
  CHECK_FALSE(read_with(judged("x"), "rules", {{"valid", true}}));
  CHECK_FALSE(read_with(decided("x"), "decision", "Met"));
  CHECK_FALSE(read_with(decided("x"), "criterion", "IMIVPO01/P0"));
  CHECK_FALSE(read_with(evidence("x"), "links", Json::array({{{"criterion", "IMIVPO01/P4"}}})));
  CHECK_FALSE(read_with(evidence("x"), "answers", {{"narrative", 7}}));
  const EvidenceSubmitted submitted{EntryId("x"), EntryId("x"), {}};
  CHECK_FALSE(read_with(submitted, "ai", "perhaps"));
  const UnitSigned sign_off{PersonId("x"), StandardUrn("x"), SignedAs::learner, "", "", "", {}};
  CHECK_FALSE(read_with(sign_off, "part", "witness"));
  CHECK_FALSE(read_with(ActionSettled{EntryId("x")}, "outcome", "open"));
  CHECK_FALSE(read_with(DisputeSettled{EntryId("x")}, "outcome", "open"));
}

TEST_CASE("A key that is none is not read") {
  const KeyEnrolled body{PersonId("x"), {std::string(32, 'b')}, {std::string(32, 'v')}};
  for (const std::string& key : {std::string(), std::string(62, 'a'), std::string(66, 'a'),
                                 std::string(64, 'A'), std::string(64, 'g'), std::string(63, 'a')})
    CHECK_FALSE(read_with(body, "verify", key));
  CHECK(read_with(body, "verify", std::string(64, 'a')));
}

TEST_CASE("A number that does not fit is not read as another one") {
  for (const Json& number :
       {Json(4294967297), Json(2147483648), Json(std::numeric_limits<std::uint64_t>::max()),
        Json(std::numeric_limits<std::int64_t>::min()), Json(1e300), Json(7.0)}) {
    CAPTURE(json_text(number));
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
