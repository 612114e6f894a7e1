#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/attempt_bodies.h"
#include "assessment/evidence.h"

namespace tc {

// What the entries about judging and deciding say (bodies.h).

/// What a portfolio is judged by, from now on; the bundle holds standard and policy.
struct FrameworkAdopted {
  PersonId learner;
  StandardUrn standard;
  std::string bundle;   ///< SHA-256, hexadecimal
  std::string version;  ///< as the standard gives it; may be empty
  std::string because;  ///< of a move; empty at first
  // Of the entry that says so; not part of what it says.
  EntryId id = {};
  PersonId by = {};
  UtcTime at = {};
};
struct LinkJudged {
  EntryId evidence;
  CriterionRef criterion;
  Verdict verdict = Verdict::accepted;
  RulesOfEvidence rules = {};
  std::string feedback;
  std::string inferred_from = {};
};
struct CriterionDecided {
  PersonId learner;
  CriterionRef criterion;
  Decision decision = Decision::working_towards;
  std::string feedback;
  std::string rules = {};
};
struct JudgementCountersigned {
  std::vector<EntryId> about;  ///< judgements and decisions
  bool agreed = true;
  std::string feedback;
};
struct ActionPlanned {
  PersonId learner;
  std::optional<CriterionRef> criterion;
  std::optional<EntryId> evidence;
  std::string what;
  PersonId owner;
  CalendarDate due;
};
struct ActionSettled {
  EntryId action;
  PlannedAction::Outcome outcome = PlannedAction::Outcome::done;
  std::string note;
};
struct IndicationDisputed {
  EntryId attempt;
  int step = 0;
  CriterionRef criterion;
  std::string reason;
};
struct DisputeSettled {
  EntryId dispute;
  Dispute::Outcome outcome = Dispute::Outcome::upheld;
  std::string feedback;
};
struct UnitSigned {
  PersonId learner;
  StandardUrn standard;
  SignedAs part = SignedAs::learner;
  std::string rules;
  std::string framework;
  std::string fingerprint;
  std::vector<EntryId> decisions;
};

std::string body_text(const FrameworkAdopted& body);
std::string body_text(const LinkJudged& body);
std::string body_text(const CriterionDecided& body);
std::string body_text(const JudgementCountersigned& body);
std::string body_text(const ActionPlanned& body);
std::string body_text(const ActionSettled& body);
std::string body_text(const IndicationDisputed& body);
std::string body_text(const DisputeSettled& body);
std::string body_text(const UnitSigned& body);

template <>
std::optional<FrameworkAdopted> read_body(std::string_view text);
template <>
std::optional<LinkJudged> read_body(std::string_view text);
template <>
std::optional<CriterionDecided> read_body(std::string_view text);
template <>
std::optional<JudgementCountersigned> read_body(std::string_view text);
template <>
std::optional<ActionPlanned> read_body(std::string_view text);
template <>
std::optional<ActionSettled> read_body(std::string_view text);
template <>
std::optional<IndicationDisputed> read_body(std::string_view text);
template <>
std::optional<DisputeSettled> read_body(std::string_view text);
template <>
std::optional<UnitSigned> read_body(std::string_view text);

}  // namespace tc
