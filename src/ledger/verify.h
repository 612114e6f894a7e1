#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/entry.h"
#include "ledger/log.h"

namespace tc {

/// What can be wrong with a record. The names (name_of) are stable: exports and tests go by them.
enum class Damage {
  entry_edited,        ///< an entry's hash is not that of its fields
  entry_missing,       ///< a number is absent from a device's chain
  wrong_previous,      ///< an entry does not name the hash of the one before it
  fork,                ///< two entries claim one number, or follow the same entry
  entries_swapped,     ///< an entry stands where another belongs
  id_used_twice,       ///< two entries share one id
  unknown_answer,      ///< an entry answers one that is not there
  entries_cut,         ///< a device's chain ends before its noted head, or after it
  signature_unknown,   ///< a signature where the kind has none
  signature_missing,   ///< none where the kind asks for one
  signature_wrong,     ///< it is not over this entry, or not by that key
  signer_unknown,      ///< nobody enrolled a key for who is said to have signed
  role_not_held,       ///< who did it did not hold the role for it at that time
  duty_broken,         ///< somebody judged, countersigned or signed what is their own
  body_altered,        ///< a body is not the one that its entry commits to
  body_missing,        ///< a body is gone and no entry says that it was erased
  body_not_erased,     ///< an entry says that a body was erased, and it is still there
  body_not_canonical,  ///< a body is not a canonical JSON object
  body_without_entry,  ///< a body belongs to no entry
  bundle_altered,      ///< a bundle's text does not have the hash that it is kept under
  bundle_missing,      ///< a body's "bundle" names a bundle that is not kept
  attachment_altered,  ///< a file is not the one that evidence refers to
  attachment_missing,  ///< a file that evidence refers to is not kept
  anchor_missing,      ///< heads seen elsewhere are not in this record
  schema_altered,      ///< the file's tables, triggers or settings are not the expected ones
  file_damaged         ///< the file cannot be read whole
};

/// "entry-edited"
std::string_view name_of(Damage damage);

/// One thing that is not what it was. Number 0 and empty ids where it is about no entry.
struct Finding {
  Damage damage{};
  DeviceId device;
  std::uint64_t number = 0;
  EntryId id;
  std::string sentence;
};

/// What a verification looked at and what it found; whole where nothing was found.
struct Verification {
  std::vector<Finding> findings;
  std::size_t entries = 0;
  std::size_t bodies = 0;
  std::size_t erased = 0;      ///< bodies that are gone because an entry says so: not damage
  std::size_t locked = 0;      ///< bodies whose keys are not at hand: they were not looked into
  std::size_t held_back = 0;   ///< bodies that other devices kept to themselves
  std::size_t signatures = 0;  ///< checked and good
  std::size_t attachments = 0;
  std::size_t bundles = 0;
  std::vector<Head> heads;

  bool whole() const { return findings.empty(); }
};

/// Re-computes every hash, chain and commitment of a log. Unknown kinds are no damage. That
/// signatures and roles are what they should be is for those who read bodies
/// (assessment/signatures.h); that a signature is where its kind has one is seen here.
Verification verify(const Log& log);

/// Heads that were seen elsewhere (on an export, in a sign-off): whether this record still holds
/// each of them. A finding "anchor-missing" for each that it does not.
std::vector<Finding> check_anchor(const Log& log, const std::vector<Head>& seen);

}  // namespace tc
