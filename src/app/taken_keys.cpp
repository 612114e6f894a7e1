#include "app/taken_keys.h"

#include "crypto/sealing.h"
#include "crypto/sha256.h"

namespace tc {

namespace {

constexpr std::string_view by_codes = "code/";
constexpr std::string_view by_transports = "transport/";

bool begins(const KeyName& name, std::string_view beginning) {
  return name.text.compare(0, beginning.size(), beginning) == 0;
}

std::string drawn_bytes(Chance& chance, std::size_t count) {
  return std::string(Secret::drawn(chance).bytes().substr(0, count));
}

std::optional<Secret> unsealed(const Secret& by, const Wrapping& wrapping) {
  auto bytes = unseal(by, wrapping.sealed, wrapping.key.text);
  if (!bytes || bytes->size() != Secret::size) return std::nullopt;
  const Secret secret = Secret::from(*bytes);
  wipe(*bytes);
  return secret;
}

std::optional<Secret> opened_by(std::string_view code, const Wrapping& wrapping,
                                PassphraseCost cost) {
  const auto salt = parse_hex(std::string_view(wrapping.holder.text).substr(by_codes.size()));
  if (!salt || salt->size() != passphrase_salt_size || code.empty()) return std::nullopt;
  return unsealed(key_from(tidied_code(code), *salt, cost), wrapping);
}

}  // namespace

std::vector<Wrapping> wrapped_by_code(const std::map<KeyName, Secret>& keys, std::string_view code,
                                      PassphraseCost cost, Chance& chance) {
  const std::string salt = drawn_bytes(chance, passphrase_salt_size);
  const KeyName name(std::string(by_transports) + hex(drawn_bytes(chance, 16)));
  const Secret transport = Secret::drawn(chance);
  const Secret by = key_from(tidied_code(code), salt, cost);
  std::vector<Wrapping> wrappings{{name, KeyName(std::string(by_codes) + hex(salt)),
                                   seal(by, transport.bytes(), name.text, chance)}};
  for (const auto& [key, secret] : keys)
    wrappings.push_back({key, name, seal(transport, secret.bytes(), key.text, chance)});
  return wrappings;
}

TakenKeys::TakenKeys(Keyring& keyring, std::vector<Wrapping> wrappings, std::string_view code)
    : keyring_(keyring) {
  for (Wrapping& wrapping : wrappings) {
    if (begins(wrapping.holder, by_codes)) {
      takes_code_ = true;
      if (!transport_) transport_ = opened_by(code, wrapping, keyring.cost());
      transport_name_ = wrapping.key;
    } else {
      wrappings_[wrapping.key].push_back(std::move(wrapping));
    }
  }
}

std::optional<Secret> TakenKeys::by_code(const KeyName& name) const {
  const auto found = wrappings_.find(name);
  if (found == wrappings_.end() || !transport_) return std::nullopt;
  for (const Wrapping& wrapping : found->second)
    if (wrapping.holder == transport_name_)
      if (auto key = unsealed(*transport_, wrapping)) return key;
  return std::nullopt;
}

std::optional<Secret> TakenKeys::key(const KeyName& name) {
  if (auto own = keyring_.key(name)) return own;
  const auto found = wrappings_.find(name);
  if (found == wrappings_.end()) return std::nullopt;
  for (const Wrapping& wrapping : found->second)
    if (auto key = keyring_.open(wrapping)) return key;
  return by_code(name);
}

// What nobody here can open is kept too, if it is for a person or an office: they may be locked.
void TakenKeys::keep(const WorkspaceId& in) {
  for (const auto& [name, all] : wrappings_) {
    const auto opened = key(name);
    for (const Wrapping& wrapping : all) {
      if (!begins(wrapping.holder, "person/") && !begins(wrapping.holder, "office/")) continue;
      const auto same = keyring_.open(wrapping);
      if (!same || !opened || *same == *opened) keyring_.wrappings().keep(wrapping);
    }
    keyring_.look_again();
    if (opened && !keyring_.key(name)) keyring_.keep_opened(name, *opened, in);
  }
}

}  // namespace tc
