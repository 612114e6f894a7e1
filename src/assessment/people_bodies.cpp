#include "assessment/people_bodies.h"

#include "assessment/attempt_bodies.h"
#include "assessment/body_json.h"
#include "crypto/sha256.h"
#include "ledger/canonical.h"

namespace tc {

using Json = nlohmann::json;

namespace {

constexpr std::size_t key_bytes = 32;

/// A public key, written as 64 hexadecimal digits.
template <class Key>
void read_key(BodyMembers& in, Key& key, const char* name) {
  key.bytes = BodyMembers::needed(parse_hex(in.string(name)));
  if (key.bytes.size() != key_bytes) throw NotThisKind{};
}

std::string_view name_of(TrustedAs as) {
  return as == TrustedAs::learners ? "learners" : "provider";
}

std::optional<TrustedAs> parse_trusted_as(std::string_view name) {
  for (const TrustedAs as : {TrustedAs::learners, TrustedAs::provider})
    if (name_of(as) == name) return as;
  return std::nullopt;
}

}  // namespace

std::string body_text(const WorkspaceMade& body) {
  return canonical_text(Json{{"device_key", hex(body.device_key.bytes)},
                             {"name", body.name},
                             {"office_key", hex(body.office_key.bytes)}});
}

template <>
std::optional<WorkspaceMade> read_body(std::string_view text) {
  return read_members<WorkspaceMade>(text, [](BodyMembers& in, WorkspaceMade& body) {
    body.name = in.string("name");
    read_key(in, body.device_key, "device_key");
    read_key(in, body.office_key, "office_key");
  });
}

std::string body_text(const DeviceJoined& body) {
  return canonical_text(
      Json{{"device_key", hex(body.device_key.bytes)}, {"workspace", body.workspace.text}});
}

template <>
std::optional<DeviceJoined> read_body(std::string_view text) {
  return read_members<DeviceJoined>(text, [](BodyMembers& in, DeviceJoined& body) {
    in.into(body.workspace, "workspace");
    read_key(in, body.device_key, "device_key");
  });
}

std::string body_text(const WorkspaceTrusted& body) {
  return canonical_text(Json{{"as", name_of(body.as)},
                             {"device_key", hex(body.device_key.bytes)},
                             {"workspace", body.workspace.text}});
}

template <>
std::optional<WorkspaceTrusted> read_body(std::string_view text) {
  return read_members<WorkspaceTrusted>(text, [](BodyMembers& in, WorkspaceTrusted& body) {
    in.into(body.workspace, "workspace");
    read_key(in, body.device_key, "device_key");
    in.into(body.as, "as", parse_trusted_as);
  });
}

std::string body_text(const PersonAdded& body) {
  Json roles = Json::array();
  for (const Role role : body.person.roles) roles.push_back(name_of(role));
  Json json{
      {"name", body.person.name}, {"person", body.person.id.text}, {"roles", std::move(roles)}};
  if (body.person.until) json["until"] = iso_text(*body.person.until);
  return canonical_text(json);
}

template <>
std::optional<PersonAdded> read_body(std::string_view text) {
  return read_members<PersonAdded>(text, [](BodyMembers& in, PersonAdded& body) {
    in.into(body.person.id, "person");
    body.person.name = in.string("name");
    for (const Json& role : in.list("roles"))
      body.person.roles.push_back(BodyMembers::needed(parse_role(BodyMembers::text_of(role))));
    if (in.has("until")) body.person.until = in.day("until");
  });
}

std::string body_text(const PersonJoined& body) {
  return canonical_text(Json{{"also", body.also.text}, {"keep", body.keep.text}});
}

template <>
std::optional<PersonJoined> read_body(std::string_view text) {
  return read_members<PersonJoined>(text, [](BodyMembers& in, PersonJoined& body) {
    in.into(body.keep, "keep");
    in.into(body.also, "also");
  });
}

std::string body_text(const KeyEnrolled& body) {
  return canonical_text(Json{{"box", hex(body.box.bytes)},
                             {"person", body.person.text},
                             {"verify", hex(body.verify.bytes)}});
}

template <>
std::optional<KeyEnrolled> read_body(std::string_view text) {
  return read_members<KeyEnrolled>(text, [](BodyMembers& in, KeyEnrolled& body) {
    in.into(body.person, "person");
    read_key(in, body.box, "box");
    read_key(in, body.verify, "verify");
  });
}

std::string body_text(const WitnessAdded& body) {
  const Witness& witness = body.witness;
  Json json{{"basis", witness.basis},       {"contact", witness.contact},
            {"employer", witness.employer}, {"expert", witness.expert},
            {"job", witness.job},           {"learner", witness.learner.text},
            {"name", witness.name},         {"relation", witness.relation}};
  if (!witness.id.empty()) json["witness"] = witness.id.text;
  return canonical_text(json);
}

template <>
std::optional<WitnessAdded> read_body(std::string_view text) {
  return read_members<WitnessAdded>(text, [](BodyMembers& in, WitnessAdded& body) {
    Witness& witness = body.witness;
    if (in.has("witness")) in.into(witness.id, "witness");
    in.into(witness.learner, "learner");
    witness.name = in.string("name");
    witness.job = in.string("job");
    witness.employer = in.string("employer");
    witness.contact = in.string("contact");
    witness.relation = in.string("relation");
    witness.expert = in.yes("expert");
    witness.basis = in.string("basis");
  });
}

}  // namespace tc
