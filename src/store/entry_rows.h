#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <string>

#include "ledger/entry.h"

namespace tc {

/// The columns that entry_in() reads, and then the rest of the statement.
std::string entries_where(const std::string& condition);
/// The entry of the row, leniently: what is not as it was written comes out as an entry whose
/// hash does not fit.
Entry entry_in(SQLite::Statement& row);
std::uint64_t arrived_in(SQLite::Statement& row);
Hash256 hash_in(SQLite::Statement& row, int column);

/// As the last one that arrived.
void insert_entry(SQLite::Database& database, const Entry& entry);
std::uint64_t arrived_so_far(SQLite::Database& database);

void bind_bytes(SQLite::Statement& statement, int column, const std::string& bytes);

}  // namespace tc
