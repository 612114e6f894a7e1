#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

namespace tc {

/// A table or trigger.
struct SchemaPart {
  std::string_view name;
  std::string_view sql;  ///< exactly as SQLite keeps it
};

/// Makes the tables (ledger/README.md, "The file") and marks the file as ours. The triggers come
/// after what is not recorded but brought along.
void create_tables(SQLite::Database& database);
void create_triggers(SQLite::Database& database);
/// The tables and triggers of an earlier format.
std::span<const SchemaPart> former_schema(int format);

/// Every difference between the file's schema and its format's, one sentence each. Triggers that
/// were dropped or altered, foreign tables and views are differences too.
std::vector<std::string> schema_differences(SQLite::Database& database, int format);

}  // namespace tc
