#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/evidence.h"
#include "people/person.h"

namespace tc {

// What the entries of the record say: one struct a kind, each written as a canonical JSON
// object (src/ledger/README.md) and read back. Reading gives nothing where the text is not that
// kind's, so that a damaged or newer body is passed over and never trusted.

struct PersonAdded {
  Person person;
};
struct AttemptBegun {
  std::string scenario;
  std::string title;
  StandardUrn standard;
  std::string bundle;  ///< SHA-256, hexadecimal
  int engine = 0;
  std::uint64_t seed = 0;
};
struct AttemptMoved {
  int number = 0;      ///< 1 for the first move; 0 is the opening
  std::string move;    ///< tc::text(Move); empty for the opening
  std::string digest;  ///< of the move's events
};
struct AttemptEnded {
  std::string ending;
  std::string outcome;
};
struct EvidenceAdded {
  std::string number;
  EvidenceKind kind = EvidenceKind::simulation;
  std::string title;
  PersonId learner;
  std::optional<EntryId> attempt;
  std::optional<Observation> observation;
  std::vector<Link> links;  ///< without judgements
};
struct LinkJudged {
  EntryId evidence;
  CriterionRef criterion;
  Verdict verdict = Verdict::accepted;
  std::string feedback;
};
struct CriterionDecided {
  PersonId learner;
  CriterionRef criterion;
  Decision decision = Decision::working_towards;
  std::string feedback;
};

std::string body_text(const PersonAdded& body);
std::string body_text(const AttemptBegun& body);
std::string body_text(const AttemptMoved& body);
std::string body_text(const AttemptEnded& body);
std::string body_text(const EvidenceAdded& body);
std::string body_text(const LinkJudged& body);
std::string body_text(const CriterionDecided& body);

template <class Kind>
std::optional<Kind> read_body(std::string_view text);
template <>
std::optional<PersonAdded> read_body(std::string_view text);
template <>
std::optional<AttemptBegun> read_body(std::string_view text);
template <>
std::optional<AttemptMoved> read_body(std::string_view text);
template <>
std::optional<AttemptEnded> read_body(std::string_view text);
template <>
std::optional<EvidenceAdded> read_body(std::string_view text);
template <>
std::optional<LinkJudged> read_body(std::string_view text);
template <>
std::optional<CriterionDecided> read_body(std::string_view text);

}  // namespace tc
