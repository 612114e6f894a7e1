#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "crypto/sha256.h"
#include "crypto/vault.h"

namespace tc {

/// The version of the record's format that this program writes (README.md). Entries of version 0
/// have no signatures; they are read and checked as they were written.
inline constexpr int ledger_format = 1;

/// One link of a device's chain. What it says lies in its Body, which may be erased; the entry
/// stays, holding only the commitment to it.
struct Entry {
  DeviceId device;
  std::uint64_t number = 0;  ///< from 1, without gaps on a device
  EntryId id;                ///< UUIDv7
  UtcTime at;
  PersonId who;
  std::string kind;              ///< kinds.h; unknown kinds are kept and shown
  std::vector<EntryId> answers;  ///< the entries that this one is about, in the writer's order
  Hash256 commitment;            ///< to the body
  Hash256 previous;              ///< the hash of the device's entry before; none for number 1
  int format = ledger_format;    ///< that it was written in
  Hash256 hash;                  ///< of all of the above
  std::string signature;         ///< 128 hexadecimal digits where the kind asks for one

  bool operator==(const Entry&) const = default;
};

/// What an entry says, apart from it so that it can be erased.
struct Body {
  std::string salt;  ///< 32 random bytes as 64 hexadecimal digits
  std::string text;  ///< canonical JSON, an object

  bool operator==(const Body&) const = default;
};

/// Signs the text that an entry's signature is over: 64 bytes, as the device or as a person.
using Signer = std::function<std::string(std::string_view text)>;

/// What a use case wants to be recorded. `id` is empty or was made by Log::next_id(), which lets
/// another draft of the same batch answer it. `body` is a canonical JSON object, sealed by `key`,
/// which is at hand. `signer` is there exactly where the kind asks for a signature (kinds.h).
struct Draft {
  PersonId who;
  std::string kind;
  std::vector<EntryId> answers = {};
  std::string body = "{}";
  EntryId id = {};
  KeyName key = {};
  Signer signer = {};
};

/// The last entry of a device's chain. Number 0 and no hash: the chain is empty.
struct Head {
  DeviceId device;
  std::uint64_t number = 0;
  Hash256 hash;

  bool operator==(const Head&) const = default;
};

/// The text that an entry's hash is taken over: every field but hash and signature.
std::string canonical_text(const Entry& entry);
Hash256 hash_of(const Entry& entry);
/// What a signature is over: "tradecounter entry 1 " and the hash's 64 digits.
std::string signed_text(const Entry& entry);

/// SHA-256 over the salt's 32 bytes and then the text's bytes. None where the salt is no salt.
Hash256 commitment_of(const Body& body);

/// `["…","…"]`, as the answers stand in the canonical text.
std::string answers_text(const std::vector<EntryId>& answers);

/// A body with a fresh salt.
Body salted(std::string_view text, Chance& chance);

/// The entry that follows `last` on its device and says what the draft says (whose id is set).
Entry next_entry(const Head& last, const Draft& draft, UtcTime at, const Body& body);

/// The entries in the order that readers follow: what is answered before what answers it, a
/// device's entries by number, and otherwise by time, device, number. Lone answers are ignored.
std::vector<Entry> in_reading_order(std::vector<Entry> entries);

}  // namespace tc
