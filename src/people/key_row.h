#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "people/keyring.h"

namespace tc {

// The texts of the key file (README.md of ledger, "The key file"): canonical JSON, bytes as
// lower-case hexadecimal digits. A text that is anything else is read as nothing.

/// Wrong guesses in a row, and when the last one was.
struct Guesses {
  std::int64_t failures = 0;
  UtcTime last_failure;
};

/// How something typed becomes a key.
struct Stretch {
  std::string salt;
  PassphraseCost cost;

  static Stretch drawn(Chance& chance, PassphraseCost cost);
  Secret key(std::string_view typed) const { return key_from(typed, salt, cost); }
};

/// A text that something typed opens.
struct TypedSeal {
  Stretch by;
  std::string sealed;
};

/// "person/<id>"
struct PersonRow {
  PublicKeys keys;
  std::string by_device;  ///< the sealed secret; empty where a passphrase seals it
  std::optional<TypedSeal> passphrase;
  std::optional<TypedSeal> recovery;
  Guesses guesses;
};

std::string row_text(const PersonRow& row);
std::optional<PersonRow> parse_person_row(std::string_view text);

/// "workspace/<id>", "office/<id>": what the device's key sealed.
std::string device_row_text(std::string_view sealed);
std::optional<std::string> parse_device_row(std::string_view text);

/// "restore": the guesses at key backups.
std::string guesses_text(const Guesses& guesses);
Guesses parse_guesses(std::string_view text);

// Their parts, which a key backup has as well.
void write_seal(nlohmann::json& object, const TypedSeal& seal);
std::optional<TypedSeal> read_seal(const nlohmann::json& object);
std::optional<std::string> read_bytes(const nlohmann::json& object, const char* name);
std::optional<std::int64_t> read_number(const nlohmann::json& object, const char* name);

PublicKeys public_keys_of(const Secret& person);

/// "passphrase-short"
Result<void> long_enough(std::string_view passphrase);
/// How long the next guess has to wait. A last failure that has yet to come tells of a clock that
/// was set back: it is taken for now, so that nobody waits less, nor longer than the longest wait.
std::int64_t still_to_wait_ms(Guesses& guesses, UtcTime now);
/// Counts a guess; it is taken back when it was right.
void count_guess(Guesses& guesses, UtcTime now);
/// "passphrase-wait"
Refusal refusal_to_wait(std::int64_t ms);
/// "locked", or "no-keys-here" where no passphrase would help.
Refusal refusal_of_shut(const std::optional<PersonRow>& row);
/// `rule` ("passphrase-wrong"), with the wait that comes next in its hint.
Refusal refusal_of_guess(const std::string& rule, const std::string& sentence, Guesses guesses);

}  // namespace tc
