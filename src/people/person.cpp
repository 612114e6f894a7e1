#include "people/person.h"

#include <algorithm>

#include "base/text.h"

namespace tc {

std::string_view name_of(Role role) {
  switch (role) {
    case Role::apprentice:
      return "apprentice";
    case Role::trainee_assessor:
      return "trainee-assessor";
    case Role::assessor:
      return "assessor";
    case Role::internal_quality_assurer:
      return "internal-quality-assurer";
    case Role::provider_administrator:
      return "provider-administrator";
    case Role::external_verifier:
      return "external-verifier";
  }
  return "";
}

std::string_view in_words(Role role) {
  switch (role) {
    case Role::apprentice:
      return "apprentice";
    case Role::trainee_assessor:
      return "trainee assessor";
    case Role::assessor:
      return "assessor";
    case Role::internal_quality_assurer:
      return "internal quality assurer";
    case Role::provider_administrator:
      return "provider administrator";
    case Role::external_verifier:
      return "external verifier";
  }
  return "";
}

std::optional<Role> parse_role(std::string_view name) {
  for (const Role role : all_roles)
    if (name_of(role) == name) return role;
  return std::nullopt;
}

bool holds(const Person& person, Role role) {
  return std::find(person.roles.begin(), person.roles.end(), role) != person.roles.end();
}

bool assesses(const Person& person) {
  return holds(person, Role::assessor) || holds(person, Role::trainee_assessor);
}

bool in_office(const Person& person) {
  return std::any_of(person.roles.begin(), person.roles.end(),
                     [](Role role) { return role != Role::apprentice; });
}

Person as_of(const Person& person, const CalendarDate& day) {
  Person out = person;
  if (person.until && *person.until < day) {
    const auto over = std::remove(out.roles.begin(), out.roles.end(), Role::external_verifier);
    out.roles.erase(over, out.roles.end());
  }
  return out;
}

std::string described(const Person& person) {
  std::vector<std::string> roles;
  for (const Role role : person.roles) roles.emplace_back(in_words(role));
  return roles.empty() ? person.name : person.name + " (" + in_words(roles) + ")";
}

}  // namespace tc
