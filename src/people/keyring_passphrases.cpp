#include <algorithm>

#include "people/key_row.h"
#include "people/keyring.h"

namespace tc {

Result<std::string> Keyring::set_passphrase(const PersonId& who, std::string_view passphrase) {
  if (!is_open(who)) return tl::unexpected(refusal_of_shut(row_of(person_key(who))));
  if (const auto fit = long_enough(passphrase); !fit) return tl::unexpected(fit.error());
  return put_passphrase(who, holders_.at(person_key(who)).secret, passphrase);
}

// Passphrase and recovery code seal the same secret, each by a salt of its own: the one row
// changes both at once.
std::string Keyring::put_passphrase(const PersonId& who, const Secret& secret,
                                    std::string_view passphrase) {
  const KeyName name = person_key(who);
  const auto sealed_by = [&](std::string_view typed) {
    const Stretch by = Stretch::drawn(doors_.chance, doors_.cost);
    return TypedSeal{by, seal(by.key(typed), secret.bytes(), name.text, doors_.chance)};
  };
  const std::string code = spoken_code(doors_.chance);
  PersonRow row;
  row.keys = public_keys_of(secret);
  row.passphrase = sealed_by(passphrase);
  row.recovery = sealed_by(code);
  doors_.store.put(name.text, row_text(row));
  open_by_passphrase(who, secret);
  return code;
}

void Keyring::open_by_passphrase(const PersonId& who, const Secret& secret) {
  holders_.insert_or_assign(person_key(who), Opened{secret, doors_.clock.now(), true});
  look_again();
}

// A guess is counted before it is tried, so that killing the program in between gains nothing.
Result<Secret> Keyring::guess(const PersonId& who, std::string_view typed, Typed kind) {
  const KeyName name = person_key(who);
  auto row = row_of(name);
  if (!row || !row->passphrase) return tl::unexpected(refusal_of_shut(row));
  const auto wait = still_to_wait_ms(row->guesses, doors_.clock.now());
  if (wait == 0) count_guess(row->guesses, doors_.clock.now());
  doors_.store.put(name.text, row_text(*row));
  if (wait > 0) return tl::unexpected(refusal_to_wait(wait));

  const bool by_code = kind == Typed::recovery_code;
  const TypedSeal& lock = by_code ? *row->recovery : *row->passphrase;
  auto bytes = unseal(lock.by.key(typed), lock.sealed, name.text);
  if (!bytes || bytes->size() != Secret::size)
    return tl::unexpected(
        by_code ? refusal_of_guess("recovery-wrong", "This is not the recovery code.", row->guesses)
                : refusal_of_guess("passphrase-wrong", "The passphrase is wrong.", row->guesses));
  const Secret secret = Secret::from(*bytes);
  wipe(*bytes);
  if (row->keys != public_keys_of(secret)) return tl::unexpected(refusal_of_shut(std::nullopt));
  // Stretching takes a while, in which another process may have changed or removed the row.
  row = row_of(name);
  if (!row) return tl::unexpected(refusal_of_shut(row));
  row->guesses = {};
  doors_.store.put(name.text, row_text(*row));
  return secret;
}

Result<void> Keyring::unlock(const PersonId& who, std::string_view passphrase) {
  const auto row = row_of(person_key(who));
  if (row && !row->passphrase && is_open(who)) return {};
  const auto secret = guess(who, passphrase, Typed::passphrase);
  if (!secret) return tl::unexpected(secret.error());
  open_by_passphrase(who, *secret);
  return {};
}

Result<std::string> Keyring::recover(const PersonId& who, std::string_view code,
                                     std::string_view new_passphrase) {
  if (const auto fit = long_enough(new_passphrase); !fit) return tl::unexpected(fit.error());
  const auto secret = guess(who, tidied_code(code), Typed::recovery_code);
  if (!secret) return tl::unexpected(secret.error());
  return put_passphrase(who, *secret, new_passphrase);
}

void Keyring::lock(const PersonId& who) {
  const auto at = holders_.find(person_key(who));
  if (at != holders_.end() && at->second.by_passphrase) forget(person_key(who));
}

std::optional<UtcTime> Keyring::lock_idle() {
  const UtcTime now = doors_.clock.now();
  std::optional<UtcTime> next;
  std::vector<KeyName> idle;
  for (auto& [name, opened] : holders_) {
    if (!opened.by_passphrase) continue;
    // A clock that was set back must not keep anybody open for longer.
    opened.used = std::min(opened.used, now);
    const UtcTime due{opened.used.ms + lock_after_ms};
    if (due <= now)
      idle.push_back(name);
    else
      next = std::min(next.value_or(due), due);
  }
  for (const KeyName& name : idle) forget(name);
  return next;
}

void Keyring::touch(const PersonId& who) {
  const auto at = holders_.find(person_key(who));
  if (at != holders_.end()) at->second.used = doors_.clock.now();
}

}  // namespace tc
