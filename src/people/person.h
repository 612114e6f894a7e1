#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/calendar_date.h"
#include "base/id.h"

namespace tc {

/// The parts people play in a work-based qualification. One person may hold several.
enum class Role {
  apprentice,
  trainee_assessor,  ///< working towards the assessor award: a qualified one countersigns
  assessor,
  internal_quality_assurer,
  provider_administrator,
  external_verifier  ///< looks only, until a date
};

inline constexpr std::array<Role, 6> all_roles{Role::apprentice,
                                               Role::trainee_assessor,
                                               Role::assessor,
                                               Role::internal_quality_assurer,
                                               Role::provider_administrator,
                                               Role::external_verifier};

/// The stable name in records and on the command line: "internal-quality-assurer".
std::string_view name_of(Role role);
/// The name for people: "internal quality assurer".
std::string_view in_words(Role role);
/// Reads what name_of() writes.
std::optional<Role> parse_role(std::string_view name);

/// A person's id is made once and travels with them; the name is only what is shown.
struct Person {
  PersonId id;
  std::string name;
  std::vector<Role> roles;
  /// The last day on which an external verifier may look; the other roles do not end.
  std::optional<CalendarDate> until = {};

  bool operator==(const Person&) const = default;
};

bool holds(const Person& person, Role role);
/// Whether they judge others' evidence: an assessor, qualified or in training.
bool assesses(const Person& person);
/// Any role but the learner's: the office that submitted work is sealed for.
bool in_office(const Person& person);
/// As they are on that day: without the role of an external verifier whose time is over.
Person as_of(const Person& person, const CalendarDate& day);

/// "Sam Carter (apprentice)", "Jo Bell (assessor and internal quality assurer)"
std::string described(const Person& person);

}  // namespace tc
