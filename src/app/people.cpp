#include "app/people.h"

#include <algorithm>

#include "app/people_entries.h"
#include "app/who_reads.h"
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

Result<std::vector<Role>> checked_roles(std::vector<Role> roles,
                                        const std::optional<CalendarDate>& until) {
  if (roles.empty()) return refuse("role-needed", "A person needs at least one role.");
  std::sort(roles.begin(), roles.end());
  roles.erase(std::unique(roles.begin(), roles.end()), roles.end());
  const bool verifies =
      std::find(roles.begin(), roles.end(), Role::external_verifier) != roles.end();
  if (verifies && !until)
    return refuse("end-date-needed", "An external verifier looks only until a day.",
                  "Say which day is the last one.");
  if (!verifies && until)
    return refuse("end-date-needless", "Only an external verifier's role ends on a day.",
                  "Leave the day out.");
  return roles;
}

bool administers(const Person& person) { return holds(person, Role::provider_administrator); }

Result<void> keeps_an_administrator(Workplace& workplace, const Person& before,
                                    const std::vector<Role>& roles) {
  if (!administers(before)) return {};
  for (const Role role : roles)
    if (role == Role::provider_administrator) return {};
  const PeopleBook& book = workplace.record().people_book();
  for (const Person& other : book.people())
    if (other.id != before.id && administers(other) && workplace.keyring().knows(other.id))
      return {};
  return refuse("last-administrator", before.name + " is the last one who administers here.",
                "Give somebody else that role first.");
}

/// Says anew who somebody is. `change` is asked again where the record moved.
Result<Person> say_anew(Workplace& workplace, const PersonId& by, const PersonId& whom,
                        const std::function<Result<void>(Person&)>& change) {
  Person changed;
  const auto recorded = workplace.record_after([&]() -> Result<std::vector<Draft>> {
    const Person* found = workplace.record().find_person(whom);
    if (found == nullptr) return Workplace::nobody_has(whom);
    changed = *found;
    if (auto done = change(changed); !done) return tl::unexpected(done.error());
    return std::vector<Draft>{person_draft(workplace, by, changed)};
  });
  if (!recorded) return tl::unexpected(recorded.error());
  return changed;
}

/// With keys of their own; `check` is asked again where the record moved.
Result<Person> record_new_person(Workplace& workplace, const PersonId& by, Person person,
                                 const std::function<Result<void>()>& check) {
  const PublicKeys keys = workplace.keyring().make_person(person.id);
  const EntryId id = workplace.log().next_id();
  const auto recorded = workplace.record_after([&]() -> Result<std::vector<Draft>> {
    if (auto checked = check(); !checked) return tl::unexpected(checked.error());
    Draft said = person_draft(workplace, by, person);
    said.id = id;
    return std::vector<Draft>{said, key_draft(workplace, by, person.id, keys, {id})};
  });
  if (!recorded) {
    workplace.keyring().destroy_person(person.id);
    return tl::unexpected(recorded.error());
  }
  workplace.keyring().make_key(private_key(person.id), {{person_key(person.id), keys.box}});
  if (holds(person, Role::apprentice)) make_portfolio_key(workplace, person.id);
  share_what_is_due(workplace);
  return person;
}

}  // namespace

Result<Person> add_person(Workplace& workplace, const PersonId& by, std::string_view name,
                          std::vector<Role> roles, std::optional<CalendarDate> until) {
  Person person{PersonId(workplace.log().next_id().text), "", {}, until};
  const auto check = [&]() -> Result<void> {
    if (auto may_manage = may_administer(workplace, by, Deed::manage_people); !may_manage)
      return may_manage;
    auto checked = checked_name(workplace, name, {});
    if (!checked) return tl::unexpected(checked.error());
    auto held = checked_roles(roles, until);
    if (!held) return tl::unexpected(held.error());
    if (until && *until < workplace.today())
      return refuse("end-date-past", in_words(*until) + " is past: they could look at nothing.",
                    "Say a last day from today on.");
    person.name = *checked;
    person.roles = *held;
    return {};
  };
  if (auto checked = check(); !checked) return tl::unexpected(checked.error());
  return record_new_person(workplace, by, person, check);
}

Result<Person> change_roles(Workplace& workplace, const PersonId& by, const PersonId& whom,
                            std::vector<Role> roles, std::optional<CalendarDate> until) {
  auto changed = say_anew(workplace, by, whom, [&](Person& person) -> Result<void> {
    if (auto may_manage = may_administer(workplace, by, Deed::manage_people); !may_manage)
      return may_manage;
    const auto held = checked_roles(roles, until);
    if (!held) return tl::unexpected(held.error());
    if (auto kept = keeps_an_administrator(workplace, person, *held); !kept) return kept;
    person.roles = *held;
    person.until = until;
    return {};
  });
  if (!changed) return changed;
  if (holds(*changed, Role::apprentice)) make_portfolio_key(workplace, changed->id);
  share_what_is_due(workplace);
  return changed;
}

Result<Person> rename_person(Workplace& workplace, const PersonId& by, const PersonId& whom,
                             std::string_view name) {
  return say_anew(workplace, by, whom, [&](Person& person) -> Result<void> {
    const auto own = by == whom ? workplace.acting(by).map([](const Person&) {})
                                : may_administer(workplace, by, Deed::manage_people);
    if (!own) return own;
    const auto checked = checked_name(workplace, name, person.id);
    if (!checked) return tl::unexpected(checked.error());
    person.name = *checked;
    return {};
  });
}

Result<void> join_people(Workplace& workplace, const PersonId& by, const PersonId& keep,
                         const PersonId& also) {
  const auto recorded = workplace.record_after([&]() -> Result<std::vector<Draft>> {
    if (auto may_join = may_administer(workplace, by, Deed::settle_conflict); !may_join)
      return tl::unexpected(may_join.error());
    const auto kept = workplace.person(keep);
    if (!kept) return tl::unexpected(kept.error());
    const auto other = workplace.person(also);
    if (!other) return tl::unexpected(other.error());
    if (kept->id == other->id)
      return refuse("same-person", kept->name + " and " + other->name + " are one already.");
    Draft joined = administering_draft(workplace, by, kinds::person_joined,
                                       body_text(PersonJoined{kept->id, other->id}));
    for (const PersonId& id : {kept->id, other->id})
      for (const EntryId& entry : newest_entry_about(workplace, id))
        joined.answers.push_back(entry);
    return std::vector<Draft>{joined};
  });
  return recorded.map([](const auto&) {});
}

Person local_apprentice(Workplace& workplace) {
  std::vector<Person> here;
  for (const Person& person : workplace.record().people())
    if (workplace.keyring().knows(person.id)) here.push_back(person);
  std::stable_sort(here.begin(), here.end(), [](const Person& a, const Person& b) {
    return std::pair(!holds(a, Role::apprentice), a.id) <
           std::pair(!holds(b, Role::apprentice), b.id);
  });
  const bool administered = workplace.record().people_book().has_administrator();
  if (!here.empty() && (administered || holds(here.front(), Role::apprentice))) return here.front();
  const PersonId id(workplace.log().next_id().text);
  auto made = record_new_person(workplace, id, {id, "Apprentice", {Role::apprentice}, {}},
                                []() -> Result<void> { return {}; });
  return *made;
}

Result<Person> find_person(Workplace& workplace, std::string_view id_or_name) {
  std::vector<std::string> names;
  const CalendarDate today = workplace.today();
  for (const Person& person : workplace.record().people()) {
    if (person.id.text == id_or_name) return as_of(person, today);
    if (lower_ascii(person.name) == lower_ascii(trimmed(id_or_name))) return as_of(person, today);
    names.push_back(person.name);
  }
  if (const Person* joined = workplace.record().find_person(PersonId(std::string(id_or_name))))
    return as_of(*joined, today);
  std::string hint = did_you_mean(id_or_name, names);
  if (hint.empty() && !names.empty()) hint = "Here are: " + joined(names, ", ") + ".";
  return refuse("no-such-person", "Nobody here is called '" + std::string(id_or_name) + "'.",
                std::move(hint));
}

}  // namespace tc
