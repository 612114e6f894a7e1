#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/refusal.h"
#include "ledger/log.h"

namespace tc {

/// Whether an entry's body goes along when a record is handed in; others are held back.
using Carries = std::function<bool(const Entry& entry)>;
using CarriesFile = std::function<bool(const AttachmentId& id)>;

/// What a copy of `from` for somebody else holds: every entry, the chosen bodies and files, and
/// all bundles that a carried body names. In order of arrival.
Parcel pack(const Log& from, const Carries& carries, const CarriesFile& carries_file);

/// What merging did.
struct Merged {
  std::size_t entries = 0;  ///< that were new here
  std::size_t bodies = 0;   ///< that were new, or held back before
  std::size_t attachments = 0;
  std::vector<Entry> arrived;  ///< the new entries

  bool nothing_new() const { return entries == 0 && bodies == 0 && attachments == 0; }
};

/// Adds all that `from` holds and `into` does not. Pure set union: in whatever order records are
/// merged they end with the same entries, and merging twice changes nothing. Refuses, and changes
/// nothing, where the other record is not whole ("other-damaged", naming the first finding),
/// where the two tell different stories of one device ("records-disagree"), or where it claims
/// entries of this device that this record never wrote ("own-past-unknown": this file was set
/// back to an older copy, or that one was made up).
Result<Merged> merge(Log& into, const Log& from);

}  // namespace tc
