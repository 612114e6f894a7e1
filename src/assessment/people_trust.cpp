// The part of PeopleBook that says whose word counts: workspaces, devices and keys.
#include <algorithm>

#include "assessment/people_book.h"
#include "crypto/sha256.h"
#include "ledger/kinds.h"

namespace tc {

namespace {

/// The key that a device says is its own, in the entries that may say so.
std::optional<VerifyKey> own_key_in(const Entry& entry, std::string_view body) {
  if (entry.kind == kinds::workspace_made)
    if (const auto made = read_body<WorkspaceMade>(body)) return made->device_key;
  if (entry.kind == kinds::device_joined)
    if (const auto joined = read_body<DeviceJoined>(body)) return joined->device_key;
  return std::nullopt;
}

}  // namespace

bool PeopleBook::signed_by_device(const Entry& entry, std::string_view body) const {
  const std::optional<VerifyKey> known = device_key(entry.device);
  // Entries from before there were signatures; not where the device has a key to sign with.
  if (entry.format == 0) return !known;
  const std::optional<VerifyKey> said = own_key_in(entry, body);
  if (known && said && !(*known == *said)) return false;
  const std::optional<VerifyKey> key = known ? known : said;
  const auto bytes = parse_hex(entry.signature);
  return key && bytes && is_signed(*key, signed_text(entry), *bytes);
}

std::optional<VerifyKey> PeopleBook::device_key(const DeviceId& device) const {
  const auto found = device_keys_.find(device);
  return found == device_keys_.end() ? std::nullopt : std::optional(found->second);
}

KnownWorkspace* PeopleBook::find_workspace(const WorkspaceId& id) {
  const auto found = std::find_if(workspaces_.begin(), workspaces_.end(),
                                  [&](const KnownWorkspace& one) { return one.id == id; });
  return found == workspaces_.end() ? nullptr : &*found;
}

const KnownWorkspace* PeopleBook::own_workspace() const {
  const auto found = std::find_if(workspaces_.begin(), workspaces_.end(),
                                  [](const KnownWorkspace& one) { return one.own; });
  return found == workspaces_.end() ? nullptr : &*found;
}

const KnownWorkspace* PeopleBook::workspace_of(const DeviceId& device) const {
  for (const KnownWorkspace& one : workspaces_)
    for (const auto& [known, key] : one.devices)
      if (known == device) return &one;
  return nullptr;
}

void PeopleBook::derive_workspaces() {
  workspaces_.clear();
  for (const auto& [entry, made] : made_) {
    if (workspace_of(entry.device) != nullptr) continue;  // a device makes one
    workspaces_.push_back({WorkspaceId(entry.id.text),
                           made.name,
                           made.office_key,
                           {{entry.device, made.device_key}},
                           entry.device == own_,
                           {}});
  }
  admit_devices();
  for (const auto& [device, trusted] : trusts_) {
    KnownWorkspace* known = find_workspace(trusted.workspace);
    if (known == nullptr || word_of(device) != Word::own) continue;
    known->trusted = trusted.as;
  }
  admit_devices();  // also those whose key the trust named
}

// A restored copy goes on under a device of its own: by a key that its workspace is known by, or,
// on the reader's own computer, because it is the reader.
void PeopleBook::admit_devices() {
  for (const auto& [device, joined] : joined_devices_) {
    KnownWorkspace* known = find_workspace(joined.workspace);
    if (known == nullptr || workspace_of(device) != nullptr) continue;
    const auto same_key = [&key = joined.device_key](const auto& one) { return one.second == key; };
    bool admitted =
        device == own_ || std::any_of(known->devices.begin(), known->devices.end(), same_key);
    for (const auto& [by, trusted] : trusts_)
      admitted = admitted || (trusted.workspace == joined.workspace &&
                              trusted.device_key == joined.device_key && word_of(by) == Word::own);
    if (!admitted) continue;
    known->devices.emplace_back(device, joined.device_key);
    known->own = known->own || device == own_;
  }
}

PeopleBook::Word PeopleBook::word_of(const DeviceId& device) const {
  if (device == own_) return Word::own;
  const KnownWorkspace* workspace = workspace_of(device);
  if (workspace == nullptr) return Word::learners_only;
  if (workspace->own) return Word::own;
  return workspace->trusted == TrustedAs::provider ? Word::provider : Word::learners_only;
}

bool PeopleBook::in_office_here(const PersonId& id) const {
  const auto found = said_.find(id);
  return found != said_.end() &&
         std::any_of(found->second.begin(), found->second.end(), [&](const Said& said) {
           return word_of(said.device) != Word::learners_only && in_office(said.person);
         });
}

// A workspace that nobody trusts may not enrol keys for those who judge here.
bool PeopleBook::counts(const Enrolled& enrolled) const {
  if (word_of(enrolled.device) != Word::learners_only) return true;
  const auto said = said_.find(enrolled.keys.person);
  if (said == said_.end() || in_office_here(enrolled.keys.person)) return false;
  const DeviceId& first = said->second.front().device;
  return first == enrolled.device ||
         (workspace_of(first) != nullptr && workspace_of(first) == workspace_of(enrolled.device));
}

std::vector<VerifyKey> PeopleBook::verify_keys(const PersonId& id) const {
  std::vector<VerifyKey> keys;
  const PersonId who = canonical(id);
  for (const Enrolled& one : enrolled_)
    if (canonical(one.keys.person) == who && counts(one)) keys.push_back(one.keys.verify);
  return keys;
}

std::optional<BoxKey> PeopleBook::box_key(const PersonId& id) const {
  std::optional<BoxKey> key;
  const PersonId who = canonical(id);
  for (const Enrolled& one : enrolled_)
    if (canonical(one.keys.person) == who && counts(one)) key = one.keys.box;
  return key;
}

}  // namespace tc
