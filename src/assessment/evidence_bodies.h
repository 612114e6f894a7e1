#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/attempt_bodies.h"
#include "assessment/evidence.h"

namespace tc {

// What the entries about items of evidence say (bodies.h).

/// evidence.added, and evidence.changed (then `item` is set, and number and learner stay).
struct EvidenceSaid {
  EntryId item;  ///< empty: this entry adds the item
  std::string number;
  EvidenceKind kind = EvidenceKind::simulation;
  std::string title;
  PersonId learner;
  std::optional<EntryId> attempt;
  std::map<std::string, std::string> answers;
  std::vector<Attachment> attachments;
  std::vector<Link> links;  ///< without judgements
};
struct EvidenceSubmitted {
  EntryId item;
  EntryId said;  ///< the entry whose words are declared
  Declaration declaration;
};
struct EvidenceWithdrawn {
  EntryId item;
  std::string because;
};
struct EvidenceConfirmed {
  EntryId item;
};
struct EvidenceRenumbered {
  EntryId item;
  std::string number;
};

std::string body_text(const EvidenceSaid& body);
std::string body_text(const EvidenceSubmitted& body);
std::string body_text(const EvidenceWithdrawn& body);
std::string body_text(const EvidenceConfirmed& body);
std::string body_text(const EvidenceRenumbered& body);

template <>
std::optional<EvidenceSaid> read_body(std::string_view text);
template <>
std::optional<EvidenceSubmitted> read_body(std::string_view text);
template <>
std::optional<EvidenceWithdrawn> read_body(std::string_view text);
template <>
std::optional<EvidenceConfirmed> read_body(std::string_view text);
template <>
std::optional<EvidenceRenumbered> read_body(std::string_view text);

}  // namespace tc
