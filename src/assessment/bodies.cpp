#include "assessment/bodies.h"

#include <limits>
#include <nlohmann/json.hpp>

#include "ledger/canonical.h"

namespace tc {

namespace {

using Json = nlohmann::json;

/// What went wrong while reading a body: it is not that kind's. Stays inside this file.
struct NotThisKind {};

template <class Value>
Value needed(const std::optional<Value>& value) {
  if (!value) throw NotThisKind{};
  return *value;
}

std::string string_at(const Json& json, const char* key) {
  const auto found = json.find(key);
  if (found == json.end() || !found->is_string()) throw NotThisKind{};
  return found->get<std::string>();
}

/// 0 to what the number's type and the record hold: 63 bits at most (src/ledger/README.md).
template <class Number>
Number number_at(const Json& json, const char* key) {
  const auto found = json.find(key);
  if (found == json.end() || !found->is_number_unsigned()) throw NotThisKind{};
  constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<Number>::max()) >>
                        (std::numeric_limits<Number>::is_signed ? 0u : 1u);
  const auto number = found->get<std::uint64_t>();
  if (number > most) throw NotThisKind{};
  return static_cast<Number>(number);
}

const Json& list_at(const Json& json, const char* key) {
  const auto found = json.find(key);
  if (found == json.end() || !found->is_array()) throw NotThisKind{};
  return *found;
}

CriterionRef criterion_at(const Json& json) {
  return needed(parse_criterion_ref(string_at(json, "criterion")));
}

Json link_json(const Link& link) {
  return {{"criterion", text(link.criterion)}, {"locator", link.locator}, {"reason", link.reason}};
}

Link read_link(const Json& json) {
  return {criterion_at(json), string_at(json, "reason"), string_at(json, "locator"), {}};
}

Json observation_json(const Observation& seen) {
  return {{"narrative", seen.narrative}, {"on", iso_text(seen.on)}, {"place", seen.place}};
}

Observation read_observation(const Json& json) {
  return {needed(parse_calendar_date(string_at(json, "on"))), string_at(json, "place"),
          string_at(json, "narrative")};
}

PersonAdded read(const Json& json, PersonAdded) {
  Person person{PersonId(string_at(json, "person")), string_at(json, "name"), {}};
  for (const Json& role : list_at(json, "roles")) {
    if (!role.is_string()) throw NotThisKind{};
    person.roles.push_back(needed(parse_role(role.get<std::string>())));
  }
  return {person};
}

AttemptBegun read(const Json& json, AttemptBegun) {
  return {string_at(json, "scenario"),
          string_at(json, "title"),
          StandardUrn(string_at(json, "standard")),
          string_at(json, "bundle"),
          number_at<int>(json, "engine"),
          number_at<std::uint64_t>(json, "seed")};
}

AttemptMoved read(const Json& json, AttemptMoved) {
  return {number_at<int>(json, "number"), string_at(json, "move"), string_at(json, "digest")};
}

AttemptEnded read(const Json& json, AttemptEnded) {
  return {string_at(json, "ending"), string_at(json, "outcome")};
}

EvidenceAdded read(const Json& json, EvidenceAdded) {
  EvidenceAdded body;
  body.number = string_at(json, "number");
  body.kind = needed(parse_evidence_kind(string_at(json, "kind")));
  body.title = string_at(json, "title");
  body.learner = PersonId(string_at(json, "learner"));
  if (json.contains("attempt")) body.attempt = EntryId(string_at(json, "attempt"));
  if (json.contains("observation")) body.observation = read_observation(json.at("observation"));
  for (const Json& link : list_at(json, "links")) body.links.push_back(read_link(link));
  return body;
}

LinkJudged read(const Json& json, LinkJudged) {
  return {EntryId(string_at(json, "evidence")), criterion_at(json),
          needed(parse_verdict(string_at(json, "verdict"))), string_at(json, "feedback")};
}

CriterionDecided read(const Json& json, CriterionDecided) {
  return {PersonId(string_at(json, "learner")), criterion_at(json),
          needed(parse_decision(string_at(json, "decision"))), string_at(json, "feedback")};
}

template <class Kind>
std::optional<Kind> read_as(std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return std::nullopt;
  try {
    return read(json, Kind{});
  } catch (const NotThisKind&) {
    return std::nullopt;
  }
}

}  // namespace

std::string body_text(const PersonAdded& body) {
  Json roles = Json::array();
  for (const Role role : body.person.roles) roles.push_back(name_of(role));
  return canonical_text(Json{
      {"name", body.person.name}, {"person", body.person.id.text}, {"roles", std::move(roles)}});
}

std::string body_text(const AttemptBegun& body) {
  return canonical_text(Json{{"bundle", body.bundle},
                             {"engine", body.engine},
                             {"scenario", body.scenario},
                             {"seed", body.seed},
                             {"standard", body.standard.text},
                             {"title", body.title}});
}

std::string body_text(const AttemptMoved& body) {
  return canonical_text(
      Json{{"digest", body.digest}, {"move", body.move}, {"number", body.number}});
}

std::string body_text(const AttemptEnded& body) {
  return canonical_text(Json{{"ending", body.ending}, {"outcome", body.outcome}});
}

std::string body_text(const EvidenceAdded& body) {
  Json json{{"kind", name_of(body.kind)},
            {"learner", body.learner.text},
            {"links", Json::array()},
            {"number", body.number},
            {"title", body.title}};
  for (const Link& link : body.links) json["links"].push_back(link_json(link));
  if (body.attempt) json["attempt"] = body.attempt->text;
  if (body.observation) json["observation"] = observation_json(*body.observation);
  return canonical_text(json);
}

std::string body_text(const LinkJudged& body) {
  return canonical_text(Json{{"criterion", text(body.criterion)},
                             {"evidence", body.evidence.text},
                             {"feedback", body.feedback},
                             {"verdict", name_of(body.verdict)}});
}

std::string body_text(const CriterionDecided& body) {
  return canonical_text(Json{{"criterion", text(body.criterion)},
                             {"decision", name_of(body.decision)},
                             {"feedback", body.feedback},
                             {"learner", body.learner.text}});
}

template <>
std::optional<PersonAdded> read_body(std::string_view text) {
  return read_as<PersonAdded>(text);
}
template <>
std::optional<AttemptBegun> read_body(std::string_view text) {
  return read_as<AttemptBegun>(text);
}
template <>
std::optional<AttemptMoved> read_body(std::string_view text) {
  return read_as<AttemptMoved>(text);
}
template <>
std::optional<AttemptEnded> read_body(std::string_view text) {
  return read_as<AttemptEnded>(text);
}
template <>
std::optional<EvidenceAdded> read_body(std::string_view text) {
  return read_as<EvidenceAdded>(text);
}
template <>
std::optional<LinkJudged> read_body(std::string_view text) {
  return read_as<LinkJudged>(text);
}
template <>
std::optional<CriterionDecided> read_body(std::string_view text) {
  return read_as<CriterionDecided>(text);
}

}  // namespace tc
