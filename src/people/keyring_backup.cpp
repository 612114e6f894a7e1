#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "crypto/sha256.h"
#include "people/key_row.h"
#include "people/keyring.h"

namespace tc {

namespace {

using nlohmann::json;

constexpr const char* kind = "tradecounter-keys";
constexpr int backup_version = 1;
constexpr std::string_view about = "backup";
constexpr std::string_view guesses_row = "restore";

bool begins(std::string_view name, std::string_view beginning) {
  return name.substr(0, beginning.size()) == beginning;
}

/// What a backup holds once it is open.
struct BackedUp {
  std::vector<std::pair<KeyName, Secret>> keys;     ///< of workspaces, offices, people
  std::vector<std::pair<KeyName, PersonRow>> rows;  ///< of people who have a passphrase
};

std::optional<Secret> secret_from(const json& value) {
  auto bytes = value.is_string() ? parse_hex(value.get_ref<const std::string&>()) : std::nullopt;
  if (!bytes || bytes->size() != Secret::size) return std::nullopt;
  const Secret secret = Secret::from(*bytes);
  wipe(*bytes);
  return secret;
}

std::optional<BackedUp> backed_up(const std::string& text) {
  const json object = parse_json(text);
  if (!object.is_object() || !object.contains("keys") || !object.contains("rows"))
    return std::nullopt;
  BackedUp out;
  for (const auto& [name, value] : object["keys"].items()) {
    const auto secret = secret_from(value);
    const bool ours =
        begins(name, "workspace/") || begins(name, "office/") || begins(name, "person/");
    if (!secret || !ours) return std::nullopt;
    out.keys.emplace_back(KeyName(name), *secret);
  }
  for (const auto& [name, value] : object["rows"].items()) {
    const auto row = parse_person_row(json_text(value));
    if (!row || !row->passphrase || !begins(name, "person/")) return std::nullopt;
    out.rows.emplace_back(KeyName(name), *row);
  }
  return out;
}

Refusal refusal_of_text() {
  return {"not-a-key-backup", "This is not a key backup that this version can read.",
          "Name a file that 'tradecounter backup --keys' wrote."};
}

std::optional<TypedSeal> read_backup(std::string_view text) {
  const json object = parse_json(text);
  if (!object.is_object() || object.value("backup", json()) != kind ||
      read_number(object, "version") != backup_version)
    return std::nullopt;
  return read_seal(object);
}

}  // namespace

Result<std::string> Keyring::backup(std::string_view passphrase) {
  if (const auto fit = long_enough(passphrase); !fit) return tl::unexpected(fit.error());
  json inside{{"keys", json::object()}, {"rows", json::object()}};
  for (const std::string& name : doors_.store.names()) {
    const auto row = begins(name, "person/") ? row_of(KeyName(name)) : std::nullopt;
    if (row && row->passphrase)
      inside["rows"][name] = parse_json(row_text(*row));
    else if (const auto secret = opened_by_device(KeyName(name)))
      inside["keys"][name] = hex(secret->bytes());
  }
  const Stretch by = Stretch::drawn(doors_.chance, doors_.cost);
  std::string text = json_text(inside);
  json outside{{"backup", kind}, {"version", backup_version}};
  write_seal(outside, {by, seal(by.key(passphrase), text, about, doors_.chance)});
  wipe(text);
  return json_text(outside);
}

Result<void> Keyring::restore(std::string_view backup, std::string_view passphrase) {
  if (!doors_.device)
    return refuse("no-device-key", "This computer's own key is not there to seal the keys by.",
                  "Open a workspace on this computer first: that makes it.");
  const auto sealed = read_backup(backup);
  if (!sealed) return tl::unexpected(refusal_of_text());
  Guesses guesses = parse_guesses(doors_.store.text(guesses_row).value_or(""));
  const auto wait = still_to_wait_ms(guesses, doors_.clock.now());
  if (wait == 0) count_guess(guesses, doors_.clock.now());
  doors_.store.put(guesses_row, guesses_text(guesses));
  if (wait > 0) return tl::unexpected(refusal_to_wait(wait));

  auto text = unseal(sealed->by.key(passphrase), sealed->sealed, about);
  if (!text)
    return tl::unexpected(refusal_of_guess(
        "passphrase-wrong", "The passphrase is wrong, or the backup was changed.", guesses));
  doors_.store.remove(guesses_row);
  const auto inside = backed_up(*text);
  wipe(*text);
  if (!inside) return tl::unexpected(refusal_of_text());
  for (const auto& [name, secret] : inside->keys) put_back(name, secret);
  for (const auto& [name, row] : inside->rows)
    if (!is_kept(name)) doors_.store.put(name.text, row_text(row));
  look_again();
  return {};
}

// Not replaced: what opens here, and whom a passphrase seals here, since that passphrase may be
// newer than the backup. Replaced: what another computer's key sealed, or nobody can read.
bool Keyring::is_kept(const KeyName& name) {
  const auto row = row_of(name);
  return (row && row->passphrase) || opened_by_device(name);
}

void Keyring::put_back(const KeyName& name, const Secret& secret) {
  if (is_kept(name)) return;
  if (begins(name.text, "person/"))
    doors_.store.put(name.text, person_text(name, secret));
  else if (!key(name))  // an office may have been handed over, and be open through its people
    doors_.store.put(name.text, device_row_text(sealed_by_device(name, secret)));
}

}  // namespace tc
