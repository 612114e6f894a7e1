#pragma once

#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace tc {

/// Makes the tables and triggers (ledger/README.md, "The file") and marks the file as ours.
void create_schema(SQLite::Database& database);

/// Every difference between the file's schema and the one above, one sentence each. Triggers
/// that were dropped or altered, foreign tables and views are differences too.
std::vector<std::string> schema_differences(SQLite::Database& database);

}  // namespace tc
