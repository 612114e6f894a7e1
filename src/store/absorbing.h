#pragma once

#include <string>

#include "ledger/log.h"
#include "store/connection.h"

namespace tc {

/// Adds what is not there yet of another copy's record, within the caller's transaction. Throws
/// Failure where an entry does not follow the last one of its device, is not what its hash says,
/// or answers one that is not there: then the caller commits nothing.
void take_in(Connection& connection, const Parcel& parcel);

/// Whether the bundle is new here; kept once.
bool take_in_bundle(SQLite::Database& database, const std::string& text);

}  // namespace tc
