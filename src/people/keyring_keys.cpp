#include <algorithm>

#include "base/require.h"
#include "people/keyring.h"

namespace tc {

namespace {

bool begins(const KeyName& name, std::string_view kind) { return name.text.rfind(kind, 0) == 0; }
bool is_person(const KeyName& name) { return begins(name, "person/"); }
bool is_office(const KeyName& name) { return begins(name, "office/"); }
bool is_workspace(const KeyName& name) { return begins(name, "workspace/"); }

// A sealed box keeps no `about`, so the name is sealed along with the key.
std::optional<Wrapping> boxed(const KeyName& name, const Secret& key, const KeyName& holder,
                              const BoxKey& reader, Chance& chance) {
  std::string text = std::string(key.bytes()) + name.text;
  std::string sealed = seal_for(reader, text, chance);
  wipe(text);
  if (sealed.empty()) return std::nullopt;
  return Wrapping{name, holder, std::move(sealed)};
}

bool has_one(const Wrappings& wrappings, const KeyName& key, const KeyName& holder) {
  const auto kept = wrappings.of(key);
  return std::any_of(kept.begin(), kept.end(),
                     [&](const Wrapping& wrapping) { return wrapping.holder == holder; });
}

/// Keeps it, and says whether it is the one that is kept for its holder.
bool stands(Wrappings& wrappings, const Wrapping& wrapping) {
  wrappings.keep(wrapping);
  const auto kept = wrappings.of(wrapping.key);
  return std::find(kept.begin(), kept.end(), wrapping) != kept.end();
}

std::optional<Secret> unwrapped(const Wrapping& wrapping, const Secret& holder) {
  const bool by_workspace = is_workspace(wrapping.holder);
  auto text = by_workspace ? unseal(holder, wrapping.sealed, wrapping.key.text)
                           : unseal_own(holder.derived("box"), wrapping.sealed);
  if (!text) return std::nullopt;
  const std::string_view name = by_workspace ? "" : std::string_view(wrapping.key.text);
  std::optional<Secret> key;
  if (text->size() == Secret::size + name.size() &&
      std::string_view(*text).substr(Secret::size) == name)
    key = Secret::from(std::string_view(*text).substr(0, Secret::size));
  wipe(*text);
  return key;
}

}  // namespace

// An office is opened by the device, or by people; people and workspaces by nobody else. So the
// way to a key has three steps at the most, and never goes round.
const Secret* Keyring::holder(const KeyName& name) {
  const auto at = holders_.find(name);
  if (at != holders_.end()) return &at->second.secret;
  if (shut_.count(name) != 0) return nullptr;
  std::optional<Secret> secret;
  if (is_person(name) || is_office(name) || is_workspace(name)) secret = opened_by_device(name);
  if (!secret && is_office(name)) secret = through_wrappings(name);
  if (!secret) {
    shut_.insert(name);
    return nullptr;
  }
  const Opened opened{*secret, doors_.clock.now(), false};
  return &holders_.insert_or_assign(name, opened).first->second.secret;
}

std::optional<Secret> Keyring::through_wrappings(const KeyName& name) {
  for (const Wrapping& wrapping : doors_.wrappings.of(name)) {
    if (is_office(name) && !is_person(wrapping.holder)) continue;
    const Secret* opener = holder(wrapping.holder);
    const auto key = opener != nullptr ? unwrapped(wrapping, *opener) : std::nullopt;
    if (key) return key;
  }
  return std::nullopt;
}

std::optional<Secret> Keyring::key(const KeyName& name) {
  const auto at = keys_.find(name);
  if (at != keys_.end()) return at->second;
  if (missing_.count(name) != 0) return std::nullopt;
  std::optional<Secret> found;
  const bool holds_others = is_office(name) || is_workspace(name);
  if (const Secret* opened = holds_others ? holder(name) : nullptr) found = *opened;
  // Another workspace's key is wrapped for whoever may read what it handed in.
  if (!found && !is_office(name)) found = through_wrappings(name);
  if (found)
    keys_.insert_or_assign(name, *found);
  else
    missing_.insert(name);
  return found;
}

// Two processes may make one key at once: the first wrapping that is kept decides, and so both
// begin with the same holder.
void Keyring::make_key(const KeyName& name,
                       const std::vector<std::pair<KeyName, BoxKey>>& holders) {
  require(!is_office(name) && !is_workspace(name), "make_workspace() makes these keys");
  std::vector<std::pair<KeyName, BoxKey>> in_order = holders;
  std::sort(in_order.begin(), in_order.end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
  bool undecided = !key(name) && doors_.wrappings.of(name).empty();
  if (undecided) {
    missing_.erase(name);
    keys_.insert_or_assign(name, Secret::drawn(doors_.chance));
  }
  for (const auto& [holder, reader] : in_order) {
    const auto secret = key(name);
    const auto wrapping =
        secret ? boxed(name, *secret, holder, reader, doors_.chance) : std::nullopt;
    if (!wrapping) continue;
    if (!stands(doors_.wrappings, *wrapping) && undecided) keys_.erase(name);
    undecided = false;
  }
}

void Keyring::share(const KeyName& name, const KeyName& holder, const BoxKey& reader) {
  const auto secret = key(name);
  if (!secret || has_one(doors_.wrappings, name, holder)) return;
  if (const auto wrapping = boxed(name, *secret, holder, reader, doors_.chance))
    doors_.wrappings.keep(*wrapping);
}

void Keyring::keep_opened(const KeyName& name, const Secret& opened, const WorkspaceId& in) {
  const KeyName workspace = workspace_key(in);
  const Secret* opener = holder(workspace);
  const auto here = key(name);
  if (opener == nullptr || (here && !(*here == opened))) return;
  doors_.wrappings.keep({name, workspace, seal(*opener, opened.bytes(), name.text, doors_.chance)});
  if (here) return;
  keys_.insert_or_assign(name, opened);
  look_again();
}

std::optional<Secret> Keyring::open(const Wrapping& wrapping) {
  const bool known =
      is_person(wrapping.holder) || is_office(wrapping.holder) || is_workspace(wrapping.holder);
  const Secret* opener = known ? holder(wrapping.holder) : nullptr;
  return opener != nullptr ? unwrapped(wrapping, *opener) : std::nullopt;
}

std::optional<BoxKey> Keyring::office_box_key(const WorkspaceId& id) {
  const auto office = key(office_key(id));
  if (!office) return std::nullopt;
  return box_key_of(office->derived("box"));
}

std::size_t Keyring::wrap_anew(const KeyName& holder, const BoxKey& box) {
  std::size_t lost = 0;
  for (const Wrapping& old : doors_.wrappings.all()) {
    if (old.holder != holder) continue;
    const auto secret = key(old.key);
    doors_.wrappings.drop(old.key, holder);
    if (secret)
      share(old.key, holder, box);
    else
      ++lost;
  }
  look_again();
  return lost;
}

void Keyring::look_again() {
  shut_.clear();
  missing_.clear();
  ++changes_;
}

// Offices may have been opened through the holder, so they are opened again by whoever is left.
void Keyring::forget(const KeyName& holder) {
  holders_.erase(holder);
  for (auto at = holders_.begin(); at != holders_.end();)
    at = is_person(at->first) ? std::next(at) : holders_.erase(at);
  keys_.clear();
  look_again();
}

}  // namespace tc
