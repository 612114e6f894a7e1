#include "store/migration.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <array>
#include <vector>

#include "crypto/sealing.h"
#include "ledger/entry.h"
#include "store/draught.h"
#include "store/schema.h"
#include "store/sealed_rows.h"

namespace tc {

namespace {

void drop_all_triggers(SQLite::Database& database) {
  std::string drop;
  {
    SQLite::Statement row(database, "SELECT name FROM sqlite_master WHERE type = 'trigger'");
    while (row.executeStep()) drop += "DROP TRIGGER \"" + row.getColumn(0).getString() + "\";";
  }
  database.exec(drop);
}

void seal_bodies_of_format_0(SQLite::Database& database, const Forward& forward) {
  const KeyName name = workspace_key(forward.workspace);
  const Secret key = key_at_hand(&forward.vault, name, database.getFilename());
  SQLite::Statement row(database, "SELECT entry, salt, text FROM body_0");
  while (row.executeStep()) {
    const EntryId id(row.getColumn(0).getString());
    const Body body{row.getColumn(1).getString(), row.getColumn(2).getString()};
    insert(database, SealedBody{id, name, seal(key, sealed_form(body), id.text, forward.chance)});
  }
}

// Format 0 had open bodies, no workspace id, and neither heads, files, wrappings nor drafts. Its
// entries keep their format, and so their hashes.
void from_0_to_1(SQLite::Database& database, const Forward& forward) {
  drop_all_triggers(database);
  for (const char* table : {"entry", "body", "bundle", "meta"})
    database.exec(std::string("ALTER TABLE ") + table + " RENAME TO " + table + "_0");
  create_tables(database);
  database.exec(
      "INSERT INTO entry SELECT arrived, device, number, id, at, who, kind, answers, commitment, "
      "previous, 0, hash, signature FROM entry_0 ORDER BY arrived;"
      "INSERT INTO head SELECT device, max(number), hash FROM entry GROUP BY device;"
      "INSERT INTO bundle SELECT hash, text FROM bundle_0");
  SQLite::Statement meta(database, "INSERT INTO meta SELECT one, device, ? FROM meta_0");
  meta.bind(1, forward.workspace.text);
  meta.exec();
  seal_bodies_of_format_0(database, forward);
  database.exec("DROP TABLE body_0; DROP TABLE entry_0; DROP TABLE bundle_0; DROP TABLE meta_0");
  create_triggers(database);
}

/// How a file of the format `from` becomes one of the next format.
struct Step {
  int from;
  void (*take)(SQLite::Database& database, const Forward& forward);
};
constexpr std::array<Step, ledger_format> steps{{{0, from_0_to_1}}};

// Tables may be renamed and dropped only while nobody holds rows to what they refer to.
class WithoutForeignKeys {
 public:
  explicit WithoutForeignKeys(SQLite::Database& database) : database_(database) {
    database_.exec("PRAGMA foreign_keys = OFF");
  }
  ~WithoutForeignKeys() { database_.tryExec("PRAGMA foreign_keys = ON"); }
  WithoutForeignKeys(const WithoutForeignKeys&) = delete;
  WithoutForeignKeys& operator=(const WithoutForeignKeys&) = delete;

 private:
  SQLite::Database& database_;
};

void take(const Step& step, Connection& connection, const Forward& forward) {
  guarded(connection.path(), [&] {
    const WithoutForeignKeys moving(connection.database());
    SQLite::Transaction whole(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    if (connection.format() != step.from) return;
    step.take(connection.database(), forward);
    whole.commit();
  });
}

// Another process may be ahead of us: what it has brought forward is no copy of the old format.
void keep_copy(Connection& file, const Step& step, Chance& chance) {
  const std::string place = file.path() + ".format-" + std::to_string(step.from);
  const Draught draught(place, chance);
  copy_whole(file, draught.path());
  const int format = guarded(place, [&] {
    SQLite::Database copy(draught.path(), SQLite::OPEN_READONLY);
    return copy.execAndGet("PRAGMA user_version").getInt();
  });
  if (format == step.from) draught.put_over();
}

}  // namespace

void copy_whole(Connection& from, const std::string& to) {
  guarded(to, [&] {
    SQLite::Database copy(to, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup backup(copy, from.database());
    if (backup.executeStep() != SQLITE_DONE) throw SQLite::Exception(to, SQLITE_BUSY);
    // One file that can be read from anywhere, without a log beside it.
    copy.exec("PRAGMA journal_mode = DELETE");
  });
}

void bring_forward(Connection& file, const Forward& forward) {
  for (const Step& step : steps) {
    if (file.format() != step.from) continue;
    keep_copy(file, step, forward.chance);
    take(step, file, forward);
  }
}

void bring_forward_in_memory(Connection& memory, const Forward& forward) {
  guarded(memory.path(), [&] { memory.database().exec("PRAGMA ignore_check_constraints = ON"); });
  for (const Step& step : steps)
    if (memory.format() == step.from) take(step, memory, forward);
}

}  // namespace tc
