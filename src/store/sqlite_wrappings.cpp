#include "store/sqlite_wrappings.h"

#include "store/entry_rows.h"

namespace tc {

namespace {

std::vector<Wrapping> wrappings_in(SQLite::Statement& row) {
  std::vector<Wrapping> wrappings;
  while (row.executeStep())
    wrappings.push_back({KeyName(row.getColumn(0).getString()),
                         KeyName(row.getColumn(1).getString()), row.getColumn(2).getString()});
  return wrappings;
}

}  // namespace

void insert(SQLite::Database& database, const Wrapping& wrapping) {
  SQLite::Statement insert(
      database,
      "INSERT INTO wrapping(key, holder, sealed) SELECT ?1, ?2, ?3 WHERE NOT EXISTS "
      "(SELECT 1 FROM wrapping WHERE key = ?1 AND holder = ?2)");
  insert.bind(1, wrapping.key.text);
  insert.bind(2, wrapping.holder.text);
  bind_bytes(insert, 3, wrapping.sealed);
  insert.exec();
}

std::vector<Wrapping> SqliteWrappings::of(const KeyName& key) const {
  return guarded(connection_->path(), [&] {
    SQLite::Statement row(connection_->database(),
                          "SELECT key, holder, sealed FROM wrapping WHERE key = ? ORDER BY holder");
    row.bind(1, key.text);
    return wrappings_in(row);
  });
}

std::vector<Wrapping> SqliteWrappings::all() const {
  return guarded(connection_->path(), [&] {
    SQLite::Statement row(connection_->database(),
                          "SELECT key, holder, sealed FROM wrapping ORDER BY key, holder");
    return wrappings_in(row);
  });
}

// One statement is one transaction: durable when it returns.
void SqliteWrappings::keep(const Wrapping& wrapping) {
  guarded(connection_->path(), [&] { insert(connection_->database(), wrapping); });
}

void SqliteWrappings::drop(const KeyName& key, const KeyName& holder) {
  guarded(connection_->path(), [&] {
    SQLite::Statement drop(connection_->database(),
                           "DELETE FROM wrapping WHERE key = ? AND holder = ?");
    drop.bind(1, key.text);
    drop.bind(2, holder.text);
    drop.exec();
  });
}

void SqliteWrappings::move_to(Connection& connection) {
  const std::vector<Wrapping> kept = all();
  connection_ = &connection;
  for (const Wrapping& wrapping : kept) keep(wrapping);
}

}  // namespace tc
