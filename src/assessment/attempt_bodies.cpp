#include "assessment/attempt_bodies.h"

#include "assessment/body_json.h"
#include "ledger/canonical.h"

namespace tc {

using Json = nlohmann::json;

std::string body_text(const AttemptBegun& body) {
  return canonical_text(Json{{"bundle", body.bundle},
                             {"engine", body.engine},
                             {"scenario", body.scenario},
                             {"seed", body.seed},
                             {"standard", body.standard.text},
                             {"title", body.title}});
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
