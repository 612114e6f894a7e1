#pragma once

#include <vector>

#include "assessment/people_book.h"
#include "ledger/log.h"
#include "ledger/verify.h"

namespace tc {

/// Checks what only bodies tell: each signature by the key that was enrolled for whoever signed
/// (the device's own for what administers people), each deed against the roles that held at that
/// time and against the separation of duties, each sign-off against its decisions. Bodies that
/// are locked or held back are passed over; of those that are signed, `unread` is the number.
struct SignaturesChecked {
  std::vector<Finding> findings;
  std::size_t good = 0;
  std::size_t unread = 0;
  /// Deeds of people whose roles nobody accepted here: they do not count, and are no damage.
  std::size_t not_trusted = 0;
};
SignaturesChecked check_signatures(const Log& log);

}  // namespace tc
