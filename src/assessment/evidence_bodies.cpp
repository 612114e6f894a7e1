#include "assessment/evidence_bodies.h"

#include "assessment/body_json.h"
#include "ledger/canonical.h"

namespace tc {

using Json = nlohmann::json;

namespace {

Json link_json(const Link& link) {
  return {{"criterion", text(link.criterion)}, {"locator", link.locator}, {"reason", link.reason}};
}

Link read_link(const Json& json) {
  BodyMembers in(json);
  Link link{in.criterion(), in.string("reason"), in.string("locator"), {}};
  in.all_read();
  return link;
}

Json attachment_json(const Attachment& attachment) {
  return {{"bytes", attachment.bytes},
          {"id", attachment.id.text},
          {"name", attachment.name},
          {"sha256", attachment.sha256}};
}

Attachment read_attachment(const Json& json) {
  BodyMembers in(json);
  Attachment out;
  in.into(out.id, "id");
  out.name = in.string("name");
  out.sha256 = in.string("sha256");
  out.bytes = in.number<std::uint64_t>("bytes");
  in.all_read();
  return out;
}

/// An observation as format 0 wrote it: its three members were no form's yet.
void read_observation(const Json& json, std::map<std::string, std::string>& answers) {
  BodyMembers in(json);
  const auto answer = [&](std::string_view field, std::string words) {
    if (!words.empty()) answers[std::string(field)] = std::move(words);
  };
  answer(fields::day, iso_text(in.day("on")));
  answer(fields::place, in.string("place"));
  answer(fields::narrative, in.string("narrative"));
  in.all_read();
}

void read_answers(const Json& json, std::map<std::string, std::string>& answers) {
  for (const auto& [field, words] : json.items()) answers[field] = BodyMembers::text_of(words);
}

void read_said(BodyMembers& in, EvidenceSaid& body) {
  if (in.has("item")) in.into(body.item, "item");
  body.number = in.string("number");
  in.into(body.kind, "kind", parse_evidence_kind);
  body.title = in.string("title");
  in.into(body.learner, "learner");
  in.into(body.attempt, "attempt");
  for (const Json& link : in.list("links")) body.links.push_back(read_link(link));
  if (!in.has("answers")) {
    if (in.has("observation")) read_observation(in.object("observation"), body.answers);
    return;
  }
  read_answers(in.object("answers"), body.answers);
  for (const Json& one : in.list("attachments")) body.attachments.push_back(read_attachment(one));
}

std::string_view name_of(AiUse use) { return use == AiUse::none ? "none" : "used"; }

std::optional<AiUse> parse_ai_use(std::string_view name) {
  for (const AiUse use : {AiUse::none, AiUse::used})
    if (name_of(use) == name) return use;
  return std::nullopt;
}

}  // namespace

std::string body_text(const EvidenceSaid& body) {
  Json json{{"answers", Json::object()},  {"attachments", Json::array()},
            {"kind", name_of(body.kind)}, {"learner", body.learner.text},
            {"links", Json::array()},     {"number", body.number},
            {"title", body.title}};
  for (const auto& [field, words] : body.answers) json["answers"][field] = words;
  for (const Attachment& one : body.attachments)
    json["attachments"].push_back(attachment_json(one));
  for (const Link& link : body.links) json["links"].push_back(link_json(link));
  if (body.attempt) json["attempt"] = body.attempt->text;
  if (!body.item.empty()) json["item"] = body.item.text;
  return canonical_text(json);
}

template <>
std::optional<EvidenceSaid> read_body(std::string_view text) {
  return read_members<EvidenceSaid>(text, read_said);
}

std::string body_text(const EvidenceSubmitted& body) {
  return canonical_text(Json{{"ai", name_of(body.declaration.ai)},
                             {"ai_statement", body.declaration.ai_statement},
                             {"customer_data_removed", body.declaration.customer_data_removed},
                             {"item", body.item.text},
                             {"said", body.said.text}});
}

template <>
std::optional<EvidenceSubmitted> read_body(std::string_view text) {
  return read_members<EvidenceSubmitted>(text, [](BodyMembers& in, EvidenceSubmitted& body) {
    in.into(body.item, "item");
    in.into(body.said, "said");
    in.into(body.declaration.ai, "ai", parse_ai_use);
    body.declaration.ai_statement = in.string("ai_statement");
    body.declaration.customer_data_removed = in.yes("customer_data_removed");
  });
}

std::string body_text(const EvidenceWithdrawn& body) {
  return canonical_text(Json{{"because", body.because}, {"item", body.item.text}});
}

template <>
std::optional<EvidenceWithdrawn> read_body(std::string_view text) {
  return read_members<EvidenceWithdrawn>(text, [](BodyMembers& in, EvidenceWithdrawn& body) {
    in.into(body.item, "item");
    body.because = in.string("because");
  });
}

std::string body_text(const EvidenceConfirmed& body) {
  return canonical_text(Json{{"item", body.item.text}});
}

template <>
std::optional<EvidenceConfirmed> read_body(std::string_view text) {
  return read_members<EvidenceConfirmed>(
      text, [](BodyMembers& in, EvidenceConfirmed& body) { in.into(body.item, "item"); });
}

std::string body_text(const EvidenceRenumbered& body) {
  return canonical_text(Json{{"item", body.item.text}, {"number", body.number}});
}

template <>
std::optional<EvidenceRenumbered> read_body(std::string_view text) {
  return read_members<EvidenceRenumbered>(text, [](BodyMembers& in, EvidenceRenumbered& body) {
    in.into(body.item, "item");
    body.number = in.string("number");
  });
}

}  // namespace tc
