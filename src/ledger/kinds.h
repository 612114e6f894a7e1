#pragma once

#include <array>
#include <string_view>

namespace tc::kinds {

// What an entry can be about. The bodies' own fields are the business of those who write them.
inline constexpr std::string_view workspace_made = "workspace.made";
inline constexpr std::string_view person_added = "person.added";
inline constexpr std::string_view attempt_begun = "attempt.begun";
inline constexpr std::string_view attempt_moved = "attempt.moved";
inline constexpr std::string_view attempt_ended = "attempt.ended";
inline constexpr std::string_view evidence_added = "evidence.added";
inline constexpr std::string_view link_judged = "link.judged";
inline constexpr std::string_view criterion_decided = "criterion.decided";
inline constexpr std::string_view body_erased = "body.erased";

struct Kind {
  std::string_view name;
  std::string_view meaning;  ///< one line for people
  std::string_view answers;  ///< which entries it answers, in words
};

/// Every kind that this version writes or reserves, in the order of README.md.
inline constexpr std::array<Kind, 9> all{{
    {workspace_made, "the workspace was made", "nothing"},
    {person_added, "a person was added, or their name or roles were changed",
     "nothing, or the person's entry before"},
    {attempt_begun, "an attempt at a scenario was begun", "nothing"},
    {attempt_moved, "a move was made in an attempt", "the attempt's entry before"},
    {attempt_ended, "an attempt ended", "the attempt's entry before"},
    {evidence_added, "an item of evidence was added to a portfolio",
     "the attempt that it came from, if any"},
    {link_judged, "an item was judged against a criterion", "the item"},
    {criterion_decided, "a decision was made about a criterion", "the judgements it rests on"},
    {body_erased, "what entries said was erased", "the entries whose bodies were erased"},
}};

/// The kind of this name, or nothing where this version does not know it.
constexpr const Kind* find(std::string_view name) {
  for (const Kind& kind : all)
    if (kind.name == name) return &kind;
  return nullptr;
}

}  // namespace tc::kinds
