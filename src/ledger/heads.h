#pragma once

#include <string>
#include <vector>

#include "ledger/entry.h"

namespace tc {

/// What an export or a sign-off carries so that a rewritten chain can be told from the one that
/// was there: one digest over all devices' heads.
struct Fingerprint {
  Hash256 full;

  /// "1f0c-77aa-93d2-4be1": its first 64 bits, for reading out and comparing by eye.
  std::string brief() const;
  bool operator==(const Fingerprint&) const = default;
};

/// The heads as canonical text, ordered by device.
std::string canonical_text(std::vector<Head> heads);
Fingerprint fingerprint_of(const std::vector<Head>& heads);

}  // namespace tc
