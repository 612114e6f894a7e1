#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace tc {

/// Whose signature an entry of a kind carries (from format 1 on).
enum class SignedBy : std::uint8_t {
  nobody,
  device,  ///< the device whose chain it is in: what administers people and trust
  person   ///< who did it, by the key that was enrolled for them
};

}  // namespace tc

namespace tc::kinds {

// What an entry can be about. The bodies' own fields are the business of those who write them.
inline constexpr std::string_view workspace_made = "workspace.made";
inline constexpr std::string_view device_joined = "device.joined";
inline constexpr std::string_view workspace_trusted = "workspace.trusted";
inline constexpr std::string_view person_added = "person.added";
inline constexpr std::string_view person_joined = "person.joined";
inline constexpr std::string_view key_enrolled = "key.enrolled";
inline constexpr std::string_view witness_added = "witness.added";
inline constexpr std::string_view sitting_set = "sitting.set";
inline constexpr std::string_view sitting_withdrawn = "sitting.withdrawn";
inline constexpr std::string_view attempt_begun = "attempt.begun";
inline constexpr std::string_view attempt_moved = "attempt.moved";
inline constexpr std::string_view attempt_ended = "attempt.ended";
inline constexpr std::string_view indication_disputed = "indication.disputed";
inline constexpr std::string_view dispute_settled = "dispute.settled";
inline constexpr std::string_view evidence_added = "evidence.added";
inline constexpr std::string_view evidence_changed = "evidence.changed";
inline constexpr std::string_view evidence_submitted = "evidence.submitted";
inline constexpr std::string_view evidence_withdrawn = "evidence.withdrawn";
inline constexpr std::string_view evidence_confirmed = "evidence.confirmed";
inline constexpr std::string_view evidence_renumbered = "evidence.renumbered";
inline constexpr std::string_view framework_adopted = "framework.adopted";
inline constexpr std::string_view link_judged = "link.judged";
inline constexpr std::string_view criterion_decided = "criterion.decided";
inline constexpr std::string_view judgement_countersigned = "judgement.countersigned";
inline constexpr std::string_view action_planned = "action.planned";
inline constexpr std::string_view action_settled = "action.settled";
inline constexpr std::string_view unit_signed = "unit.signed";
inline constexpr std::string_view body_erased = "body.erased";

struct Kind {
  std::string_view name;
  std::string_view meaning;  ///< one line for people
  std::string_view answers;  ///< which entries it answers, in words
  SignedBy signed_by = SignedBy::nobody;
};

/// Every kind that this version writes or reserves, in the order of README.md.
inline constexpr std::array<Kind, 28> all{{
    {workspace_made, "the workspace was made", "nothing", SignedBy::device},
    {device_joined, "a copy of the workspace goes on under a device of its own",
     "the last entry of each device", SignedBy::device},
    {workspace_trusted, "another workspace's people and roles are accepted here",
     "that workspace's own entry", SignedBy::device},
    {person_added, "a person was added, or their name or roles were changed",
     "nothing, or the person's entry before", SignedBy::device},
    {person_joined, "two people of the record were found to be one", "the entries of both",
     SignedBy::device},
    {key_enrolled, "a person's public keys were enrolled", "the person's entry", SignedBy::device},
    {witness_added, "a witness was added to a register, or changed",
     "nothing, or the witness's entry before"},
    {sitting_set, "an assessed attempt was set for a learner, or for all of them", "nothing",
     SignedBy::person},
    {sitting_withdrawn, "a sitting was withdrawn: nobody begins it any more", "the sitting",
     SignedBy::person},
    {attempt_begun, "an attempt at a scenario was begun", "nothing, or the sitting that it is of"},
    {attempt_moved, "a move was made in an attempt", "the attempt's entry before"},
    {attempt_ended, "an attempt ended", "the attempt's entry before"},
    {indication_disputed, "a learner disputed what the program saw in an attempt", "the attempt"},
    {dispute_settled, "an assessor settled a dispute", "the dispute", SignedBy::person},
    {evidence_added, "an item of evidence was added to a portfolio",
     "the attempt that it came from, if any"},
    {evidence_changed, "an item was changed before it was submitted",
     "the item, and the entry that last said what it is"},
    {evidence_submitted, "an item was submitted, and declared to be what it is said to be",
     "the item, the entry that last said what it is, and the end of its attempt", SignedBy::person},
    {evidence_withdrawn, "a submission was taken back", "the submission"},
    {evidence_confirmed, "a learner confirmed what somebody else recorded of them",
     "the submission", SignedBy::person},
    {evidence_renumbered, "an item was given another number", "the item"},
    {framework_adopted, "a portfolio's standard and rules were fixed, or moved to newer ones",
     "nothing, or the entry that fixed them before"},
    {link_judged, "an item was judged against a criterion",
     "the item, its submission, and the judgement before", SignedBy::person},
    {criterion_decided, "a decision was made about a criterion",
     "the decision before, and the judgements it rests on", SignedBy::person},
    {judgement_countersigned, "a trainee's judgement or decision was countersigned, or not",
     "the judgements and decisions", SignedBy::person},
    {action_planned, "an action was agreed", "the item, if any"},
    {action_settled, "an action was done, or dropped", "the action"},
    {unit_signed, "a unit was signed as complete, by a learner, an assessor or a countersigner",
     "the decisions it rests on, and the signatures before", SignedBy::person},
    {body_erased, "what entries said was erased", "the entries whose bodies were erased"},
}};

/// The kind of this name, or nothing where this version does not know it.
constexpr const Kind* find(std::string_view name) {
  for (const Kind& kind : all)
    if (kind.name == name) return &kind;
  return nullptr;
}

}  // namespace tc::kinds
