#pragma once

#include <string>
#include <variant>
#include <vector>

#include "app/evidence_work.h"
#include "session/move.h"

namespace tc {

/// The places that the rail leads to.
enum class Place { practise, portfolio, assess, exporting };

// What a person asked for on a page. Pages only ask; the application carries it out through the
// use cases of `app`.
struct GoTo {
  Place place = Place::practise;
};
struct OpenBriefing {
  std::string scenario;
};
struct BeginAttempt {
  std::string scenario;
};
struct ResumeAttempt {
  EntryId attempt;
};
struct MakeMove {
  Move move;
};
/// Leaves the customer; the attempt stays where it is.
struct LeaveAttempt {};
struct OpenDebrief {
  EntryId attempt;
};
struct OpenClaims {
  EntryId attempt;
};
struct AddToPortfolio {
  EntryId attempt;
  std::vector<Claim> claims;
};
struct JudgeLink {
  EntryId evidence;
  CriterionRef criterion;
  Verdict verdict = Verdict::accepted;
  std::string feedback;
};
struct DecideCriterion {
  PersonId learner;
  CriterionRef criterion;
  Decision decision = Decision::met;
  std::string feedback;
};
struct OpenObservation {};
struct RecordObservation {
  PersonId learner;
  Observation seen;
  std::vector<Claim> claims;
};
struct ExportTo {
  std::string exporter;
  std::string path;
};
struct ChoosePerson {};
struct ActAs {
  PersonId who;
};
struct AddPerson {
  std::string name;
  std::vector<Role> roles;
};
struct RenamePerson {
  PersonId whom;
  std::string name;
};
/// Refused before it was asked: a form says what is missing.
struct Complain {
  std::string sentence;
  std::string hint;
};

using Intent = std::variant<GoTo, OpenBriefing, BeginAttempt, ResumeAttempt, MakeMove, LeaveAttempt,
                            OpenDebrief, OpenClaims, AddToPortfolio, JudgeLink, DecideCriterion,
                            OpenObservation, RecordObservation, ExportTo, ChoosePerson, ActAs,
                            AddPerson, RenamePerson, Complain>;
using Intents = std::vector<Intent>;

}  // namespace tc
