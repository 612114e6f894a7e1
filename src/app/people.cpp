#include "app/people.h"

#include <algorithm>

#include "base/text.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

constexpr std::size_t longest_name = 80;

bool one_line(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
  });
}

/// `but`: whose own name it may be; none for somebody new.
Result<std::string> checked_name(Workplace& workplace, std::string_view given,
                                 const PersonId& but) {
  const std::string name(trimmed(given));
  if (name.empty()) return refuse("name-needed", "A person needs a name.");
  if (!is_utf8(name) || !one_line(name))
    return refuse("name-unreadable", "A name is one line of readable text.");
  if (characters(name) > longest_name)
    return refuse("name-too-long", "A name has at most 80 characters.");
  for (const Person& person : workplace.record().people())
    if (person.id != but && lower_ascii(person.name) == lower_ascii(name))
      return refuse("name-taken", "There is already a person called " + person.name + " here.",
                    "Add something that tells them apart, such as an initial.");
  return name;
}

Person record_person(Workplace& workplace, const PersonId& by, Person person,
                     std::vector<EntryId> answers) {
  const std::string body = body_text(PersonAdded{person});
  workplace.log().append({by, std::string(kinds::person_added), std::move(answers), body});
  return person;
}

}  // namespace

Result<Person> add_person(Workplace& workplace, const PersonId& by, std::string_view name,
                          std::vector<Role> roles) {
  auto checked = checked_name(workplace, name, {});
  if (!checked) return tl::unexpected(checked.error());
  if (roles.empty()) return refuse("role-needed", "A person needs at least one role.");
  std::sort(roles.begin(), roles.end());
  roles.erase(std::unique(roles.begin(), roles.end()), roles.end());
  Person person{PersonId(workplace.log().next_id().text), *checked, std::move(roles)};
  return record_person(workplace, by, std::move(person), {});
}

Result<Person> rename_person(Workplace& workplace, const PersonId& by, const PersonId& whom,
                             std::string_view name) {
  auto person = workplace.person(whom);
  if (!person) return person;
  auto checked = checked_name(workplace, name, whom);
  if (!checked) return tl::unexpected(checked.error());
  person->name = *checked;
  return record_person(workplace, by, *person, {});
}

Person local_apprentice(Workplace& workplace) {
  for (const Person& person : workplace.record().people())
    if (holds(person, Role::apprentice)) return person;
  const PersonId id(workplace.log().next_id().text);
  return record_person(workplace, id, {id, "Apprentice", {Role::apprentice}}, {});
}

Result<Person> find_person(Workplace& workplace, std::string_view id_or_name) {
  std::vector<std::string> names;
  for (const Person& person : workplace.record().people()) {
    if (person.id.text == id_or_name) return person;
    if (lower_ascii(person.name) == lower_ascii(trimmed(id_or_name))) return person;
    names.push_back(person.name);
  }
  std::string hint = did_you_mean(id_or_name, names);
  if (hint.empty() && !names.empty()) hint = "Here are: " + joined(names, ", ") + ".";
  return refuse("no-such-person", "Nobody here is called '" + std::string(id_or_name) + "'.",
                std::move(hint));
}

}  // namespace tc
