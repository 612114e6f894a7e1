#include "screens/people_dialog.h"

#include <algorithm>
#include <array>

#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"

namespace tc {

namespace {

constexpr std::array<Role, 2> new_roles{Role::apprentice, Role::assessor};

std::string roles_of(const Person& person) {
  std::string out;
  for (const Role role : person.roles)
    out += (out.empty() ? "" : ", ") + std::string(in_words(role));
  return out;
}

void draw_list(kit::Ui& ui, const std::vector<Person>& people, const Person& who,
               Intents& intents) {
  const auto rows = static_cast<float>(std::min<std::size_t>(people.size(), 3));
  kit::Scroll scroll(ui, {.id = "people.scroll", .height = ui.px(64) * rows, .gap = 0.5F});
  for (const Person& person : people) {
    const std::string id = "person." + person.id.text;
    const std::string detail = roles_of(person);
    if (kit::list_row(ui, {.id = id,
                           .title = person.name,
                           .detail = detail,
                           .icon = kit::Icon::people,
                           .current = person.id == who.id,
                           .group = "people"}))
      intents.push_back(ActAs{person.id});
  }
}

void draw_rename(kit::Ui& ui, const Person& who, PeopleState& state, Intents& intents) {
  const std::string label = "Change the name of " + who.name;
  const kit::Edited edited =
      kit::text_field(ui, state.new_name,
                      {.id = "people.rename", .label = label, .problem = state.new_name_problem});
  const bool save = kit::button(ui, {.id = "people.rename.save", .label = "Change the name"});
  if (save || edited == kit::Edited::entered)
    intents.push_back(RenamePerson{who.id, state.new_name});
}

void draw_add(kit::Ui& ui, PeopleState& state, Intents& intents) {
  const kit::Edited edited = kit::text_field(
      ui, state.name,
      {.id = "people.name", .label = "Add somebody", .problem = state.name_problem});
  std::vector<std::string> names;
  for (const Role role : new_roles) names.emplace_back(in_words(role));
  kit::Row row(ui, {.id = "people.new", .gap = 2});
  kit::choice(ui, state.role, {.id = "people.role", .options = names});
  const bool save = kit::button(ui, {.id = "people.add", .label = "Add"});
  if (save || edited == kit::Edited::entered)
    intents.push_back(AddPerson{state.name, {new_roles[state.role]}});
}

}  // namespace

bool draw_people(kit::Ui& ui, const std::vector<Person>& people, const Person& who,
                 PeopleState& state, Intents& intents) {
  kit::Dialog dialog(ui, {.id = "people", .title = "Who is at the counter?"});
  draw_list(ui, people, who, intents);
  kit::divider(ui);
  draw_rename(ui, who, state, intents);
  kit::divider(ui);
  draw_add(ui, state, intents);
  kit::Row row(ui, {.id = "people.end", .align = kit::Align::right});
  const bool close =
      kit::button(ui, {.id = "people.close", .label = "Done", .look = kit::ButtonLook::primary});
  return !close && !dialog.dismissed();
}

}  // namespace tc
