#include "assessment/judging_bodies.h"

#include "assessment/body_json.h"
#include "ledger/canonical.h"

namespace tc {

using Json = nlohmann::json;

namespace {

void read_ids(const Json& json, std::vector<EntryId>& ids) {
  for (const Json& id : json) ids.emplace_back(BodyMembers::text_of(id));
}

void read_rules(const Json& json, RulesOfEvidence& rules) {
  BodyMembers in(json);
  rules = {in.yes("valid"), in.yes("authentic"), in.yes("current")};
  in.all_read();
}

}  // namespace

std::string body_text(const FrameworkAdopted& body) {
  return canonical_text(Json{{"because", body.because},
                             {"bundle", body.bundle},
                             {"learner", body.learner.text},
                             {"standard", body.standard.text},
                             {"version", body.version}});
}

template <>
std::optional<FrameworkAdopted> read_body(std::string_view text) {
  return read_members<FrameworkAdopted>(text, [](BodyMembers& in, FrameworkAdopted& body) {
    in.into(body.learner, "learner");
    in.into(body.standard, "standard");
    body.bundle = in.string("bundle");
    body.version = in.string("version");
    body.because = in.string("because");
  });
}

std::string body_text(const LinkJudged& body) {
  return canonical_text(Json{{"criterion", text(body.criterion)},
                             {"evidence", body.evidence.text},
                             {"feedback", body.feedback},
                             {"inferred_from", body.inferred_from},
                             {"rules",
                              {{"authentic", body.rules.authentic},
                               {"current", body.rules.current},
                               {"valid", body.rules.valid}}},
                             {"verdict", name_of(body.verdict)}});
}

template <>
std::optional<LinkJudged> read_body(std::string_view text) {
  return read_members<LinkJudged>(text, [](BodyMembers& in, LinkJudged& body) {
    in.into(body.evidence, "evidence");
    body.criterion = in.criterion();
    in.into(body.verdict, "verdict", parse_verdict);
    body.feedback = in.string("feedback");
    body.inferred_from = in.string_or_none("inferred_from");
    if (in.has("rules")) read_rules(in.object("rules"), body.rules);
  });
}

std::string body_text(const CriterionDecided& body) {
  return canonical_text(Json{{"criterion", text(body.criterion)},
                             {"decision", name_of(body.decision)},
                             {"feedback", body.feedback},
                             {"learner", body.learner.text},
                             {"rules", body.rules}});
}

template <>
std::optional<CriterionDecided> read_body(std::string_view text) {
  return read_members<CriterionDecided>(text, [](BodyMembers& in, CriterionDecided& body) {
    in.into(body.learner, "learner");
    body.criterion = in.criterion();
    in.into(body.decision, "decision", parse_decision);
    body.feedback = in.string("feedback");
    body.rules = in.string_or_none("rules");
  });
}

std::string body_text(const JudgementCountersigned& body) {
  return canonical_text(
      Json{{"about", json_of(body.about)}, {"agreed", body.agreed}, {"feedback", body.feedback}});
}

template <>
std::optional<JudgementCountersigned> read_body(std::string_view text) {
  return read_members<JudgementCountersigned>(text,
                                              [](BodyMembers& in, JudgementCountersigned& body) {
                                                read_ids(in.list("about"), body.about);
                                                body.agreed = in.yes("agreed");
                                                body.feedback = in.string("feedback");
                                              });
}

std::string body_text(const ActionPlanned& body) {
  Json json{{"due", iso_text(body.due)},
            {"learner", body.learner.text},
            {"owner", body.owner.text},
            {"what", body.what}};
  if (body.criterion) json["criterion"] = text(*body.criterion);
  if (body.evidence) json["evidence"] = body.evidence->text;
  return canonical_text(json);
}

template <>
std::optional<ActionPlanned> read_body(std::string_view text) {
  return read_members<ActionPlanned>(text, [](BodyMembers& in, ActionPlanned& body) {
    in.into(body.learner, "learner");
    if (in.has("criterion")) body.criterion = in.criterion();
    in.into(body.evidence, "evidence");
    body.what = in.string("what");
    in.into(body.owner, "owner");
    body.due = in.day("due");
  });
}

std::string body_text(const ActionSettled& body) {
  return canonical_text(
      Json{{"action", body.action.text}, {"note", body.note}, {"outcome", name_of(body.outcome)}});
}

template <>
std::optional<ActionSettled> read_body(std::string_view text) {
  return read_members<ActionSettled>(text, [](BodyMembers& in, ActionSettled& body) {
    in.into(body.action, "action");
    in.into(body.outcome, "outcome", parse_action_outcome);
    body.note = in.string("note");
  });
}

std::string body_text(const IndicationDisputed& body) {
  return canonical_text(Json{{"attempt", body.attempt.text},
                             {"criterion", text(body.criterion)},
                             {"reason", body.reason},
                             {"step", body.step}});
}

template <>
std::optional<IndicationDisputed> read_body(std::string_view text) {
  return read_members<IndicationDisputed>(text, [](BodyMembers& in, IndicationDisputed& body) {
    in.into(body.attempt, "attempt");
    body.step = in.number<int>("step");
    body.criterion = in.criterion();
    body.reason = in.string("reason");
  });
}

std::string body_text(const DisputeSettled& body) {
  return canonical_text(Json{{"dispute", body.dispute.text},
                             {"feedback", body.feedback},
                             {"outcome", name_of(body.outcome)}});
}

template <>
std::optional<DisputeSettled> read_body(std::string_view text) {
  return read_members<DisputeSettled>(text, [](BodyMembers& in, DisputeSettled& body) {
    in.into(body.dispute, "dispute");
    in.into(body.outcome, "outcome", parse_dispute_outcome);
    body.feedback = in.string("feedback");
  });
}

std::string body_text(const UnitSigned& body) {
  return canonical_text(Json{{"decisions", json_of(body.decisions)},
                             {"fingerprint", body.fingerprint},
                             {"framework", body.framework},
                             {"learner", body.learner.text},
                             {"part", name_of(body.part)},
                             {"rules", body.rules},
                             {"standard", body.standard.text}});
}

template <>
std::optional<UnitSigned> read_body(std::string_view text) {
  return read_members<UnitSigned>(text, [](BodyMembers& in, UnitSigned& body) {
    in.into(body.learner, "learner");
    in.into(body.standard, "standard");
    in.into(body.part, "part", parse_signed_as);
    body.rules = in.string("rules");
    body.framework = in.string("framework");
    body.fingerprint = in.string("fingerprint");
    read_ids(in.list("decisions"), body.decisions);
  });
}

}  // namespace tc
