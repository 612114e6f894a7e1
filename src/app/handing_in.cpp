#include <algorithm>

#include "app/carried.h"
#include "app/exchange.h"
#include "app/taken_keys.h"
#include "app/who_reads.h"
#include "base/text.h"

namespace tc {

namespace {

/// The people of other workspaces, whom this one's people and their roles are sealed for as well.
std::vector<Person> people_elsewhere(Workplace& workplace) {
  std::vector<Person> elsewhere;
  const PeopleBook& book = workplace.record().people_book();
  for (const Person& person : book.people()) {
    const KnownWorkspace* home = book.home_of(person.id);
    if (home != nullptr && !home->own && book.box_key(person.id)) elsewhere.push_back(person);
  }
  return elsewhere;
}

bool trusted_as_provider(const KnownWorkspace& known) {
  return !known.own && known.trusted == TrustedAs::provider;
}

std::vector<std::string> readers_in_words(Workplace& workplace) {
  std::vector<std::string> readers;
  for (const KnownWorkspace& known : workplace.record().people_book().workspaces())
    if (trusted_as_provider(known) && !known.name.empty()) readers.push_back(known.name);
  for (const Person& person : people_elsewhere(workplace)) readers.push_back(described(person));
  return readers;
}

/// Who reads the names of this workspace's people, and of those that it knows.
Holders readers_of_people(Workplace& workplace) {
  Holders holders = offices(workplace);
  for (const Person& person : people_elsewhere(workplace))
    for (auto& holder : person_as_holder(workplace, person.id))
      holders.push_back(std::move(holder));
  return holders;
}

bool about_workspace(const KeyName& name) { return name.text.rfind("workspace/", 0) == 0; }

std::vector<Wrapping> wrappings_to_carry(Workplace& workplace, const Carried& carried) {
  const Holders holders = readers_of_people(workplace);
  for (const KeyName& name : carried.keys())
    if (about_workspace(name))
      for (const auto& [holder, box] : holders) workplace.keyring().share(name, holder, box);
  std::vector<Wrapping> wrappings;
  for (const KeyName& name : carried.keys())
    for (Wrapping& wrapping : workplace.keyring().wrappings().of(name))
      if (!about_workspace(wrapping.holder)) wrappings.push_back(std::move(wrapping));
  return wrappings;
}

std::map<KeyName, Secret> keys_at_hand(Workplace& workplace, const Carried& carried) {
  std::map<KeyName, Secret> keys;
  for (const KeyName& name : carried.keys())
    if (const auto key = workplace.keyring().key(name)) keys.emplace(name, *key);
  return keys;
}

}  // namespace

Result<HandedIn> hand_in(Workplace& workplace, const PersonId& who, const std::string& path,
                         bool with_code) {
  if (auto may_take = workplace.allowed(who, Deed::export_records, who); !may_take)
    return tl::unexpected(may_take.error());
  share_what_is_due(workplace);
  const Carried carried(workplace.log());
  std::vector<Wrapping> wrappings = wrappings_to_carry(workplace, carried);
  HandedIn done;
  done.items = carried.items();
  done.decisions = carried.decisions();
  done.readers = readers_in_words(workplace);
  if (with_code || done.readers.empty()) {
    done.code = spoken_code(workplace.chance());
    for (Wrapping& wrapping : wrapped_by_code(keys_at_hand(workplace, carried), done.code,
                                              workplace.keyring().cost(), workplace.chance()))
      wrappings.push_back(std::move(wrapping));
  }
  const Parcel parcel = pack(
      workplace.log(), [&](const Entry& entry) { return carried.carries(entry); },
      [&](const AttachmentId& id) { return carried.carries_file(id); });
  workplace.copies().write(path, parcel, wrappings);
  return done;
}

}  // namespace tc
