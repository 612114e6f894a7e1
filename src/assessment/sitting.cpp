#include "assessment/sitting.h"

#include "assessment/body_json.h"
#include "ledger/canonical.h"

namespace tc {

using Json = nlohmann::json;

std::string body_text(const SittingSet& body) {
  Json json{{"attempts", body.attempts},
            {"bundle", body.bundle},
            {"scenario", body.scenario},
            {"seed", body.seed},
            {"title", body.title}};
  if (body.learner) json["learner"] = body.learner->text;
  if (body.level) json["level"] = *body.level;
  if (body.until) json["until"] = iso_text(*body.until);
  return canonical_text(json);
}

template <>
std::optional<SittingSet> read_body(std::string_view text) {
  return read_members<SittingSet>(text, [](BodyMembers& in, SittingSet& body) {
    body.attempts = in.number<int>("attempts");
    body.bundle = in.string("bundle");
    body.scenario = in.string("scenario");
    body.seed = in.number<std::uint64_t>("seed");
    body.title = in.string("title");
    in.into(body.learner, "learner");
    if (in.has("level")) body.level = in.number<int>("level");
    if (in.has("until")) body.until = in.day("until");
  });
}

std::string body_text(const SittingWithdrawn& body) {
  return canonical_text(Json{{"because", body.because}, {"sitting", body.sitting.text}});
}

template <>
std::optional<SittingWithdrawn> read_body(std::string_view text) {
  return read_members<SittingWithdrawn>(text, [](BodyMembers& in, SittingWithdrawn& body) {
    body.because = in.string("because");
    in.into(body.sitting, "sitting");
  });
}

const Person& every_learner() {
  static const Person every{PersonId(""), "Everybody", {Role::apprentice}, {}};
  return every;
}

bool is_as_set(const Sitting& sitting, const AttemptBegun& begun, const PersonId& who) {
  const SittingSet& set = sitting.set;
  return sitting.is_for(who) && begun.scenario == set.scenario && begun.bundle == set.bundle &&
         begun.seed == set.seed && begun.level == set.level;
}

}  // namespace tc
