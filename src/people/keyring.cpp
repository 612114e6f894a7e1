#include "people/keyring.h"

#include "base/require.h"
#include "crypto/sha256.h"
#include "people/key_row.h"

namespace tc {

namespace {

constexpr std::string_view device_row = "device";

}  // namespace

Keyring::Keyring(Doors doors) : doors_(std::move(doors)) {}

// What the device seals.

std::optional<Secret> Keyring::opened_by_device(const KeyName& name) const {
  const auto text = doors_.device ? doors_.store.text(name.text) : std::nullopt;
  if (!text) return std::nullopt;
  const auto person = parse_person_row(*text);
  const auto sealed = person ? person->by_device : parse_device_row(*text).value_or("");
  auto bytes = unseal(doors_.device->derived("seal"), sealed, name.text);
  if (!bytes || bytes->size() != Secret::size) return std::nullopt;
  const Secret secret = Secret::from(*bytes);
  wipe(*bytes);
  if (person && person->keys != public_keys_of(secret)) return std::nullopt;
  return secret;
}

std::string Keyring::sealed_by_device(const KeyName& name, const Secret& secret) {
  require(doors_.device.has_value(), "the device's key is there where something is sealed by it");
  const std::string told = "{\"verify\":\"" + hex(device_verify_key().bytes) + "\"}";
  if (doors_.store.text(device_row) != told) doors_.store.put(device_row, told);
  return seal(doors_.device->derived("seal"), secret.bytes(), name.text, doors_.chance);
}

VerifyKey Keyring::device_verify_key() const {
  require(doors_.device.has_value(), "the device's key is there where it is asked for");
  return verify_key_of(doors_.device->derived("sign"));
}

std::string Keyring::sign_as_device(std::string_view text) const {
  require(doors_.device.has_value(), "the device's key is there where it signs");
  return signature(doors_.device->derived("sign"), text);
}

// The workspace and its office.

bool Keyring::has_workspace(const WorkspaceId& id) const {
  return opened_by_device(workspace_key(id)).has_value();
}

// What another process made at the same moment stands, and is read back.
BoxKey Keyring::make_workspace(const WorkspaceId& id) {
  for (const KeyName& name : {office_key(id), workspace_key(id)}) {
    const Secret fresh = Secret::drawn(doors_.chance);
    doors_.store.keep(name.text, device_row_text(sealed_by_device(name, fresh)));
  }
  const auto office = opened_by_device(office_key(id));
  require(office.has_value(), "a new workspace has no keys of another computer");
  look_again();
  return box_key_of(office->derived("box"));
}

void Keyring::admit_to_office(const WorkspaceId& id, const PersonId& who, const BoxKey& key) {
  share(office_key(id), person_key(who), key);
}

void Keyring::hand_over_office(const WorkspaceId& id) {
  const KeyName office = office_key(id);
  if (doors_.wrappings.of(office).empty()) return;
  doors_.store.remove(office.text);
  forget(office);
}

// People.

std::optional<PersonRow> Keyring::row_of(const KeyName& person) const {
  const auto text = doors_.store.text(person.text);
  return text ? parse_person_row(*text) : std::nullopt;
}

bool Keyring::knows(const PersonId& who) const { return row_of(person_key(who)).has_value(); }

std::string Keyring::person_text(const KeyName& person, const Secret& secret) {
  PersonRow row;
  row.keys = public_keys_of(secret);
  row.by_device = sealed_by_device(person, secret);
  return row_text(row);
}

PublicKeys Keyring::make_person(const PersonId& who) {
  const KeyName name = person_key(who);
  if (const auto row = row_of(name)) return row->keys;
  const Secret secret = Secret::drawn(doors_.chance);
  doors_.store.put(name.text, person_text(name, secret));
  look_again();
  return public_keys_of(secret);
}

std::optional<PublicKeys> Keyring::public_keys(const PersonId& who) {
  const auto row = row_of(person_key(who));
  if (!row) return std::nullopt;
  return row->keys;
}

bool Keyring::has_passphrase(const PersonId& who) const {
  const auto row = row_of(person_key(who));
  return row && row->passphrase;
}

// The row is read afresh: another process may have set a passphrase, or forgotten the person.
bool Keyring::is_open(const PersonId& who) {
  lock_idle();
  const KeyName name = person_key(who);
  const auto row = row_of(name);
  const auto at = holders_.find(name);
  if (at != holders_.end()) {
    const bool still = row && row->keys == public_keys_of(at->second.secret) &&
                       (at->second.by_passphrase || !row->passphrase);
    if (still) return true;
    forget(name);
  }
  if (!row || row->passphrase) return false;
  const bool was_shut = shut_.erase(name) != 0;
  if (holder(name) == nullptr) return false;
  if (was_shut) look_again();
  return true;
}

void Keyring::destroy_person(const PersonId& who) {
  doors_.store.remove(person_key(who).text);
  forget(person_key(who));
}

Result<std::string> Keyring::sign(const PersonId& who, std::string_view text) {
  if (!is_open(who)) return tl::unexpected(refusal_of_shut(row_of(person_key(who))));
  touch(who);
  return signature(holders_.at(person_key(who)).secret.derived("sign"), text);
}

}  // namespace tc
