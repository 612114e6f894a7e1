#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"

namespace tc {

/// The parts people play in a work-based qualification. One person may hold several.
enum class Role {
  apprentice,
  assessor,
  internal_quality_assurer,
  provider_administrator,
  external_verifier
};

inline constexpr std::array<Role, 5> all_roles{
    Role::apprentice, Role::assessor, Role::internal_quality_assurer, Role::provider_administrator,
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

  bool operator==(const Person&) const = default;
};

bool holds(const Person& person, Role role);

/// "Sam Carter (apprentice)", "Jo Bell (assessor and internal quality assurer)"
std::string described(const Person& person);

}  // namespace tc
