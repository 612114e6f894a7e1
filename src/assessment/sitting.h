#pragma once

#include <optional>
#include <string>

#include "assessment/attempt_bodies.h"
#include "base/calendar_date.h"
#include "base/clock.h"
#include "people/person.h"

namespace tc {

/// An assessed attempt as it is set: what everybody in it plays, from which seed, how often.
/// Whoever is shown the seed could practise with it, so it is for the eyes of those who assess.
struct SittingSet {
  std::string scenario;
  std::string title;
  std::string bundle;  ///< the scenario as it was when it was set; SHA-256, hexadecimal
  std::uint64_t seed = 0;
  std::optional<int> level;                ///< 1 to 3; none: the scenario's own
  std::optional<PersonId> learner;         ///< none: everybody
  int attempts = 1;                        ///< that each may begin
  std::optional<CalendarDate> until = {};  ///< the last day on which one may be begun
};
struct SittingWithdrawn {
  EntryId sitting;
  std::string because;
};

std::string body_text(const SittingSet& body);
std::string body_text(const SittingWithdrawn& body);

template <>
std::optional<SittingSet> read_body(std::string_view text);
template <>
std::optional<SittingWithdrawn> read_body(std::string_view text);

/// A sitting as the record tells it.
struct Sitting {
  EntryId id;
  PersonId by;
  UtcTime at;
  SittingSet set;
  std::optional<UtcTime> withdrawn = {};
  std::string withdrawn_because = {};

  bool is_for(const PersonId& learner) const { return !set.learner || *set.learner == learner; }
};

/// Stands for all learners, now and to come, where a sitting is for everybody: for may().
const Person& every_learner();

/// Whether an attempt plays what its sitting set: scenario, seed and level, by whom it is for. One
/// that does not was made by another program than ours.
bool is_as_set(const Sitting& sitting, const AttemptBegun& begun, const PersonId& who);

}  // namespace tc
