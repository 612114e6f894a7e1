#include "assessment/people_book.h"

#include <algorithm>
#include <limits>

#include "ledger/kinds.h"

namespace tc {

namespace {

constexpr std::size_t at_the_end = std::numeric_limits<std::size_t>::max();

/// What a workspace's word is worth that nobody trusted as a provider: a learner is one.
Person as_learner(Person person) {
  const bool learns = holds(person, Role::apprentice);
  person.roles.clear();
  if (learns) person.roles.push_back(Role::apprentice);
  return person;
}

}  // namespace

bool PeopleBook::take(const Entry& entry, std::string_view body) {
  places_.emplace(entry.id, places_.size());
  const kinds::Kind* kind = kinds::find(entry.kind);
  if (kind == nullptr) return true;
  if (kind->name == kinds::witness_added) read_witness(entry, body);
  if (kind->signed_by != SignedBy::device) return true;
  if (!signed_by_device(entry, body)) return false;
  read(entry, body);
  return true;
}

void PeopleBook::read(const Entry& entry, std::string_view body) {
  const std::size_t place = places_.at(entry.id);
  if (entry.kind == kinds::workspace_made) {
    if (auto made = read_body<WorkspaceMade>(body)) {
      device_keys_.emplace(entry.device, made->device_key);
      made_.emplace_back(entry, std::move(*made));
    }
  } else if (entry.kind == kinds::device_joined) {
    if (auto joined = read_body<DeviceJoined>(body)) {
      device_keys_.emplace(entry.device, joined->device_key);
      joined_devices_.emplace_back(entry.device, std::move(*joined));
    }
  } else if (entry.kind == kinds::workspace_trusted) {
    if (auto trusted = read_body<WorkspaceTrusted>(body))
      trusts_.emplace_back(entry.device, std::move(*trusted));
  } else if (entry.kind == kinds::person_added) {
    if (auto added = read_body<PersonAdded>(body)) {
      said_[added->person.id].push_back({added->person, entry.device, place});
      derive_person(added->person.id);
    }
    return;
  } else if (entry.kind == kinds::person_joined) {
    if (auto joined = read_body<PersonJoined>(body))
      joins_.push_back({joined->keep, joined->also, place, entry.device});
  } else if (entry.kind == kinds::key_enrolled) {
    if (auto keys = read_body<KeyEnrolled>(body)) enrolled_.push_back({*keys, entry.device});
    return;
  }
  derive_workspaces();
  derive_people();
}

void PeopleBook::read_witness(const Entry& entry, std::string_view body) {
  auto added = read_body<WitnessAdded>(body);
  if (!added) return;
  Witness& witness = added->witness;
  if (witness.id.empty()) {
    witness.id = entry.id;
    witnesses_.push_back(std::move(witness));
    return;
  }
  const auto known = std::find_if(witnesses_.begin(), witnesses_.end(),
                                  [&](const Witness& one) { return one.id == witness.id; });
  if (known != witnesses_.end() && known->learner == witness.learner) *known = std::move(witness);
}

PersonId PeopleBook::canonical_before(const PersonId& id, std::size_t place) const {
  PersonId out = id;
  // As often as there are joins at most: they could lead in a circle.
  for (std::size_t round = 0; round < joins_.size(); ++round)
    for (const Join& join : joins_)
      if (join.place < place && join.also == out && word_of(join.device) != Word::learners_only)
        out = join.keep;
  return out;
}

PersonId PeopleBook::canonical(const PersonId& id) const {
  return canonical_before(id, at_the_end);
}

std::optional<PeopleBook::Said> PeopleBook::said_before(const PersonId& id,
                                                        std::size_t place) const {
  const auto found = said_.find(id);
  if (found == said_.end()) return std::nullopt;
  const DeviceId& first = found->second.front().device;
  std::optional<Said> trusted;
  std::optional<Said> at_home;
  for (const Said& said : found->second) {
    if (said.place >= place) break;
    if (word_of(said.device) != Word::learners_only)
      trusted = said;
    else if (said.device == first ||
             (workspace_of(first) != nullptr && workspace_of(first) == workspace_of(said.device)))
      at_home = said;
  }
  if (trusted) return trusted;
  if (at_home) at_home->person = as_learner(std::move(at_home->person));
  return at_home;
}

std::optional<Person> PeopleBook::person_at(const PersonId& id, const Entry& entry) const {
  const auto found = places_.find(entry.id);
  const std::size_t place = found == places_.end() ? at_the_end : found->second;
  std::optional<Said> said = said_before(canonical_before(id, place), place);
  if (!said) said = said_before(id, place);
  if (!said) return std::nullopt;
  said->person.id = canonical(id);
  return said->person;
}

void PeopleBook::derive_people() {
  people_.clear();
  for (const auto& [id, all] : said_) derive_person(id);
}

void PeopleBook::derive_person(const PersonId& id) {
  const auto before =
      std::find_if(people_.begin(), people_.end(), [&](const Person& one) { return one.id == id; });
  if (before != people_.end()) people_.erase(before);
  const auto said = said_before(id, at_the_end);
  if (!said || canonical(id) != id) return;
  const auto by_name = [](const Person& a, const Person& b) {
    return a.name != b.name ? a.name < b.name : a.id < b.id;
  };
  people_.insert(std::upper_bound(people_.begin(), people_.end(), said->person, by_name),
                 said->person);
}

bool PeopleBook::has_administrator() const {
  return std::any_of(people_.begin(), people_.end(), [&](const Person& one) {
    if (!holds(one, Role::provider_administrator)) return false;
    const auto said = said_before(one.id, at_the_end);
    return said && word_of(said->device) == Word::own;
  });
}

bool PeopleBook::had_administrator(const Entry& entry) const {
  const auto found = places_.find(entry.id);
  const KnownWorkspace* workspace = workspace_of(entry.device);
  return std::any_of(said_.begin(), said_.end(), [&](const auto& one) {
    const auto said = said_before(one.first, found == places_.end() ? at_the_end : found->second);
    if (!said || !holds(said->person, Role::provider_administrator)) return false;
    return said->device == entry.device ||
           (workspace != nullptr && workspace_of(said->device) == workspace);
  });
}

const Person* PeopleBook::find_person(const PersonId& id) const {
  const PersonId who = canonical(id);
  const auto found =
      std::find_if(people_.begin(), people_.end(), [&](const Person& p) { return p.id == who; });
  return found == people_.end() ? nullptr : &*found;
}

const KnownWorkspace* PeopleBook::home_of(const PersonId& id) const {
  const auto found = said_.find(id);
  return found == said_.end() ? nullptr : workspace_of(found->second.front().device);
}

const Witness* PeopleBook::find_witness(const EntryId& id) const {
  const auto found = std::find_if(witnesses_.begin(), witnesses_.end(),
                                  [&](const Witness& one) { return one.id == id; });
  return found == witnesses_.end() ? nullptr : &*found;
}

}  // namespace tc
