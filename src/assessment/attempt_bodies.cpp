#include "assessment/attempt_bodies.h"

#include "assessment/body_json.h"
#include "ledger/canonical.h"

namespace tc {

using Json = nlohmann::json;

namespace {

std::optional<AttemptKind> attempt_kind_named(std::string_view text) {
  for (const AttemptKind kind : {AttemptKind::practice, AttemptKind::assessed})
    if (name_of(kind) == text) return kind;
  return std::nullopt;
}

Rewound rewound_in(const Json& json) {
  BodyMembers in(json);
  Rewound rewound;
  in.into(rewound.from, "from");
  rewound.times = in.number<int>("times");
  rewound.to = in.number<int>("to");
  in.all_read();
  return rewound;
}

}  // namespace

std::string_view name_of(AttemptKind kind) {
  return kind == AttemptKind::assessed ? "assessed" : "practice";
}

std::string body_text(const AttemptBegun& body) {
  Json json{
      {"bundle", body.bundle},          {"engine", body.engine}, {"kind", name_of(body.kind)},
      {"scenario", body.scenario},      {"seed", body.seed},     {"sitting", body.sitting.text},
      {"standard", body.standard.text}, {"title", body.title}};
  if (body.level) json["level"] = *body.level;
  if (body.nth > 0) json["nth"] = body.nth;
  if (body.rewound)
    json["rewound"] = {{"from", body.rewound->from.text},
                       {"times", body.rewound->times},
                       {"to", body.rewound->to}};
  return canonical_text(json);
}

template <>
std::optional<AttemptBegun> read_body(std::string_view text) {
  return read_members<AttemptBegun>(text, [](BodyMembers& in, AttemptBegun& body) {
    body.scenario = in.string("scenario");
    body.title = in.string("title");
    in.into(body.standard, "standard");
    body.bundle = in.string("bundle");
    body.engine = in.number<int>("engine");
    body.seed = in.number<std::uint64_t>("seed");
    // Attempts from before there were others are practice at their scenario's own level.
    if (in.has("kind")) in.into(body.kind, "kind", attempt_kind_named);
    body.sitting.text = in.string_or_none("sitting");
    if (in.has("level")) body.level = in.number<int>("level");
    if (in.has("nth")) body.nth = in.number<int>("nth");
    if (in.has("rewound")) body.rewound = rewound_in(in.object("rewound"));
  });
}

std::string body_text(const AttemptMoved& body) {
  return canonical_text(
      Json{{"digest", body.digest}, {"move", body.move}, {"number", body.number}});
}

template <>
std::optional<AttemptMoved> read_body(std::string_view text) {
  return read_members<AttemptMoved>(text, [](BodyMembers& in, AttemptMoved& body) {
    body.number = in.number<int>("number");
    body.move = in.string("move");
    body.digest = in.string("digest");
  });
}

std::string body_text(const AttemptEnded& body) {
  return canonical_text(Json{{"ending", body.ending}, {"outcome", body.outcome}});
}

template <>
std::optional<AttemptEnded> read_body(std::string_view text) {
  return read_members<AttemptEnded>(text, [](BodyMembers& in, AttemptEnded& body) {
    body.ending = in.string("ending");
    body.outcome = in.string("outcome");
  });
}

}  // namespace tc
