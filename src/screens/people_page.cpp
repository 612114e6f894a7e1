#include "screens/people_page.h"

#include <algorithm>

#include "base/text.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"
#include "screens/wording.h"

namespace tc {

namespace {

std::string roles_of(const Person& person) {
  std::string out;
  for (const Role role : person.roles)
    out += (out.empty() ? "" : ", ") + std::string(in_words(role));
  if (person.until) out += " until " + in_words(*person.until);
  return out;
}

std::string keys_words(SignedIn signed_in) {
  switch (signed_in) {
    case SignedIn::open:
      return "no passphrase";
    case SignedIn::unlocked:
      return "signed in";
    case SignedIn::locked:
      return "locked";
    case SignedIn::elsewhere:
      return "on another computer";
  }
  return "";
}

const PersonRowView& shown_row(const PeopleView& view, const PeopleState& state) {
  const PersonId wanted = state.shown.value_or(view.who.id);
  const auto found = std::find_if(view.rows.begin(), view.rows.end(),
                                  [&](const auto& row) { return row.person.id == wanted; });
  return found == view.rows.end() ? view.rows.front() : *found;
}

void draw_list(kit::Ui& ui, const PeopleView& view, PeopleState& state) {
  kit::Card card(ui, {.id = "people.list", .padding = 1.25F, .fill = true});
  kit::Scroll scroll(ui, {.id = "people.scroll", .gap = 0.5F});
  const PersonId shown = shown_row(view, state).person.id;
  for (const PersonRowView& row : view.rows) {
    const std::string id = "person." + row.person.id.text;
    const std::string detail = roles_of(row.person) + " · " + keys_words(row.signed_in) +
                               (row.person.id == view.who.id ? " · acts now" : "");
    if (kit::list_row(ui, {.id = id,
                           .title = row.person.name,
                           .detail = detail,
                           .icon = kit::Icon::people,
                           .current = row.person.id == shown,
                           .group = "people"}))
      state.shown = row.person.id;
  }
}

std::string keys_sentence(const PersonRowView& row) {
  switch (row.signed_in) {
    case SignedIn::open:
      return "No passphrase: whoever is at this computer can act as " + row.person.name + ".";
    case SignedIn::unlocked:
      return "Signed in with their passphrase, until they sign out or do nothing for 15 minutes.";
    case SignedIn::locked:
      return "Their passphrase is needed to act as them.";
    case SignedIn::elsewhere:
      return "Their keys are on another computer. Here their work can be looked at.";
  }
  return "";
}

void draw_keys(kit::Ui& ui, const PeopleView& view, const PersonRowView& row, Intents& intents) {
  const bool own = row.person.id == view.who.id;
  kit::Card card(ui, {.id = "people.keys", .padding = 2.5F, .gap = 1.5F});
  kit::heading(ui, row.person.name, "people.shown");
  kit::paragraph(ui, keys_sentence(row), {.ink = kit::Ink::second});
  kit::Row actions(ui, {.id = "people.keys.actions"});
  if (!own && row.signed_in != SignedIn::elsewhere &&
      kit::button(ui, {.id = "people.act",
                       .label = "Act as " + first_name(row.person.name),
                       .look = kit::ButtonLook::primary}))
    intents.push_back(ActAs{row.person.id});
  if (own && kit::button(ui, {.id = "people.passphrase",
                              .label = row.signed_in == SignedIn::open ? "Choose a passphrase"
                                                                       : "Change the passphrase"}))
    intents.push_back(AskForPassphrase{});
  if (own && row.signed_in == SignedIn::unlocked &&
      kit::button(ui, {.id = "people.signout", .label = "Sign out"}))
    intents.push_back(SignOut{});
  if (!own && view.administers && view.administered &&
      kit::button(ui, {.id = "people.recover",
                       .label = "Give fresh keys",
                       .look = kit::ButtonLook::link,
                       .why = "Where passphrase and recovery code are lost"}))
    intents.push_back(RecoverPerson{row.person.id});
}

void draw_name(kit::Ui& ui, const PersonRowView& row, PeopleState& state, Intents& intents) {
  kit::Card card(ui, {.id = "people.names", .padding = 2.5F, .gap = 1.5F});
  const kit::Edited edited = kit::text_field(
      ui, state.name, {.id = "people.rename", .label = "Name", .problem = state.name_problem});
  if (kit::button(ui, {.id = "people.rename.save", .label = "Change the name"}) ||
      edited == kit::Edited::entered)
    intents.push_back(RenamePerson{row.person.id, state.name});
}

void draw_changing_roles(kit::Ui& ui, const PersonRowView& row, PeopleState& state,
                         Intents& intents) {
  kit::Card card(ui, {.id = "people.roles", .padding = 2.5F, .gap = 1});
  kit::heading(ui, "Roles");
  draw_roles(ui, "people.has", state.roles);
  if (!kit::button(ui, {.id = "people.roles.save", .label = "Change the roles"})) return;
  if (const auto roles = ticked(state.roles))
    intents.push_back(ChangeRoles{row.person.id, roles->roles, roles->until});
}

/// Whether they share a name: who may be one person with two records.
bool alike(const Person& one, const Person& other) {
  const std::string a = lower_ascii(one.name);
  const std::string b = lower_ascii(other.name);
  const auto names = words(b);
  const auto parts = words(a);
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
    return std::find(names.begin(), names.end(), part) != names.end();
  });
}

void draw_joining(kit::Ui& ui, const PeopleView& view, const PersonRowView& row, Intents& intents) {
  std::vector<const Person*> others;
  for (const PersonRowView& one : view.rows)
    if (one.person.id != row.person.id && alike(one.person, row.person))
      others.push_back(&one.person);
  if (others.empty()) return;
  kit::Card card(ui, {.id = "people.join", .padding = 2.5F, .gap = 1.5F});
  kit::heading(ui, "The same person twice?");
  kit::paragraph(ui, "Two records of one person become one, for good. Both keep what they signed.",
                 {.style = kit::Style::small, .ink = kit::Ink::second});
  for (const Person* other : others) {
    const std::string id = "people.join." + other->id.text;
    const std::string label = row.person.name + " is also " + other->name;
    if (kit::button(ui, {.id = id, .label = label, .look = kit::ButtonLook::link}))
      intents.push_back(JoinPeople{row.person.id, other->id});
  }
}

}  // namespace

PeopleView people_view(Workplace& workplace, const Person& who) {
  PeopleView view;
  view.who = who;
  view.administered = workplace.record().people_book().has_administrator();
  view.administers = !view.administered || holds(who, Role::provider_administrator);
  for (const Person& person : workplace.record().people())
    view.rows.push_back({as_of(person, workplace.today()), signed_in(workplace, person.id)});
  return view;
}

void draw_people(kit::Ui& ui, const PeopleView& view, PeopleState& state, Intents& intents) {
  {
    kit::PageHeader header(
        ui, {.title = "People", .sentence = "Who is at the counter, and who may do what."});
    if (view.administers && kit::button(ui, {.id = "people.new.open",
                                             .label = "Add somebody",
                                             .look = kit::ButtonLook::primary}))
      state.adding = PeopleState::Adding{};
  }
  const PersonRowView& row = shown_row(view, state);
  if (state.filled != row.person.id) {
    state.filled = row.person.id;
    state.roles = roles_form(row.person);
    state.name = row.person.name;
    state.name_problem.clear();
  }
  {
    kit::PageBody body(ui);
    kit::Columns columns(ui, {400, 0});
    columns.next();
    draw_list(ui, view, state);
    columns.next();
    kit::Scroll scroll(ui, {.id = "people.person", .gap = 1.75F});
    draw_keys(ui, view, row, intents);
    if (view.administers || row.person.id == view.who.id) draw_name(ui, row, state, intents);
    if (view.administers) draw_changing_roles(ui, row, state, intents);
    if (view.administers) draw_joining(ui, view, row, intents);
  }
  if (state.adding && !draw_adding(ui, *state.adding, intents)) state.adding.reset();
}

}  // namespace tc
