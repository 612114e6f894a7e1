#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "app/signing_in.h"
#include "screens/intent.h"
#include "screens/kit/ui.h"

namespace tc {

struct PersonRowView {
  Person person;
  SignedIn signed_in = SignedIn::open;
};

struct PeopleView {
  std::vector<PersonRowView> rows;
  Person who;                 ///< who acts
  bool administered = false;  ///< somebody administers this workspace
  bool administers = false;   ///< whoever acts does, or nobody has to yet
};

/// Roles as they are ticked, and the day on which a verifier's time ends.
struct RolesForm {
  std::array<bool, all_roles.size()> ticked{};
  std::string until;
  std::string problem = {};  ///< of the day
};

struct PeopleState {
  std::optional<PersonId> shown;   ///< nothing: who acts
  std::optional<PersonId> filled;  ///< the form below holds that person's
  RolesForm roles;
  std::string name;
  std::string name_problem;
  struct Adding {
    std::string name;
    std::string problem;
    RolesForm roles;
  };
  std::optional<Adding> adding;
};

PeopleView people_view(Workplace& workplace, const Person& who);

/// Everybody with their roles and keys; beside it the one that was chosen, to act as, to change.
void draw_people(kit::Ui& ui, const PeopleView& view, PeopleState& state, Intents& intents);

/// The roles as ticked, and the last day; nothing, and the form says why, where the day is wrong.
struct TickedRoles {
  std::vector<Role> roles;
  std::optional<CalendarDate> until;
};
std::optional<TickedRoles> ticked(RolesForm& form);
RolesForm roles_form(const Person& person);
void draw_roles(kit::Ui& ui, std::string_view id, RolesForm& form);
/// False when it was closed.
bool draw_adding(kit::Ui& ui, PeopleState::Adding& adding, Intents& intents);

}  // namespace tc
