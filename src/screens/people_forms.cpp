// The forms of the People page: roles that are ticked, and somebody new.
#include "base/text.h"
#include "screens/judging_forms.h"
#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"
#include "screens/kit/text.h"
#include "screens/people_page.h"
#include "screens/wording.h"

namespace tc {

namespace {

std::string_view what_for(Role role) {
  switch (role) {
    case Role::apprentice:
      return "practises, collects evidence";
    case Role::trainee_assessor:
      return "judges; a qualified assessor countersigns";
    case Role::assessor:
      return "judges, countersigns for those in training";
    case Role::internal_quality_assurer:
      return "checks assessors’ judgements";
    case Role::provider_administrator:
      return "adds people, gives roles and fresh keys";
    case Role::external_verifier:
      return "looks only, until a day";
  }
  return "";
}

constexpr std::size_t verifier = all_roles.size() - 1;
static_assert(all_roles[verifier] == Role::external_verifier);

}  // namespace

RolesForm roles_form(const Person& person) {
  RolesForm form;
  for (std::size_t i = 0; i < all_roles.size(); ++i) form.ticked[i] = holds(person, all_roles[i]);
  if (person.until) form.until = iso_text(*person.until);
  return form;
}

std::optional<TickedRoles> ticked(RolesForm& form) {
  TickedRoles out;
  form.problem.clear();
  for (std::size_t i = 0; i < all_roles.size(); ++i)
    if (form.ticked[i]) out.roles.push_back(all_roles[i]);
  if (!form.ticked[verifier]) return out;
  out.until = typed_day(form.until);
  if (out.until) return out;
  form.problem = "Write the last day as 5/12/2026.";
  return std::nullopt;
}

void draw_roles(kit::Ui& ui, std::string_view id, RolesForm& form) {
  for (std::size_t i = 0; i < all_roles.size(); ++i) {
    const std::string box = std::string(id) + "." + std::string(name_of(all_roles[i]));
    const std::string label = capitalised(in_words(all_roles[i]));
    kit::checkbox(ui, form.ticked[i],
                  {.id = box, .label = label, .description = what_for(all_roles[i])});
  }
  if (!form.ticked[verifier]) return;
  const std::string until = std::string(id) + ".until";
  kit::text_field(ui, form.until,
                  {.id = until,
                   .label = "May look until",
                   .placeholder = "5/12/2026",
                   .problem = form.problem,
                   .width = 220});
}

bool draw_adding(kit::Ui& ui, PeopleState::Adding& adding, Intents& intents) {
  kit::Dialog dialog(ui,
                     {.id = "people.new", .title = "Add somebody", .first_focus = "people.name"});
  const kit::Edited edited = kit::text_field(
      ui, adding.name, {.id = "people.name", .label = "Name", .problem = adding.problem});
  draw_roles(ui, "people.role", adding.roles);
  kit::Row row(ui, {.id = "people.new.actions", .align = kit::Align::right});
  const bool close = kit::button(ui, {.id = "people.new.cancel", .label = "Cancel"});
  const bool add =
      kit::button(ui, {.id = "people.add", .label = "Add", .look = kit::ButtonLook::primary});
  if (add || edited == kit::Edited::entered)
    if (const auto roles = ticked(adding.roles))
      intents.push_back(AddPerson{adding.name, roles->roles, roles->until});
  return !close && !dialog.dismissed();
}

}  // namespace tc
