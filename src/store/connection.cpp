#include "store/connection.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <filesystem>

#include "base/failure.h"
#include "base/require.h"
#include "base/text.h"
#include "store/file_header.h"
#include "store/schema.h"

namespace tc {

namespace {

constexpr int patience_ms = 5000;

// Percent signs, question marks and number signs mean something in SQLite's file addresses.
std::string address_of(const std::string& path, const char* parameters) {
  std::string out = "file:";
  for (const char c : path) {
    if (c == '%' || c == '?' || c == '#') {
      out += c == '%' ? "%25" : c == '?' ? "%3f" : "%23";
    } else {
      out += c;
    }
  }
  return out + parameters;
}

// An absolute path cannot be mistaken for ":memory:" or an address.
std::string absolute(const std::string& path) {
  return std::filesystem::absolute(std::filesystem::path(path)).string();
}

SQLite::Database opened(const std::string& path, Access access) {
  refuse_unless_workspace(path);
  const std::string file = absolute(path);
  if (is_writable(path)) return {file, SQLite::OPEN_READWRITE, patience_ms};
  if (access == Access::write)
    throw Failure("'" + path + "' cannot be written to: the file or its folder is read-only.",
                  "Change its permissions, or copy it to a folder of your own.");
  // Where nothing can be written beside the file, "immutable" reads it all the same, but would
  // not see a live write-ahead log.
  const char* how = has_live_wal(path) ? "?mode=ro" : "?mode=ro&immutable=1";
  return {address_of(file, how), SQLite::OPEN_READONLY | SQLite::OPEN_URI, patience_ms};
}

void configure(SQLite::Database& database, int option, int value) {
  sqlite3_db_config(database.getHandle(), option, value, nullptr);
}

// A newer version may be at work right now: then its mark is still in the write-ahead log. Where
// even that cannot be read, what comes next finds the damage.
std::int64_t format_of(SQLite::Database& database) {
  try {
    return database.execAndGet("PRAGMA user_version").getInt64();
  } catch (const SQLite::Exception&) {
    return 0;
  }
}

[[noreturn]] void fail_damaged(const std::string& path, const std::string& how) {
  throw Failure("'" + path + "' is damaged: " + how + ". It was left as it is.",
                "'tradecounter verify' names the damage; otherwise go back to a backup.");
}

}  // namespace

void fail_altered(const std::string& path, const std::string& how) {
  throw Failure("'" + path + "' is damaged: " + how + ".",
                "'tradecounter verify' names the damage; otherwise go back to a backup.");
}

void fail_as_told(const std::string& path, const SQLite::Exception& told) {
  const std::string name = "'" + path + "' ";
  switch (told.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      throw Failure(name +
                        "is in use: another program is using it and did not finish in five "
                        "seconds.",
                    "Try again, or close the other program.");
    case SQLITE_FULL:
      throw Failure("The disk is full: " + name +
                        "could not be written to. Everything that was "
                        "recorded before is kept.",
                    "Make room and try again.");
    case SQLITE_READONLY:
      throw Failure(name + "cannot be written to.", "Check the permissions of file and folder.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      fail_damaged(path, told.what());
    default:
      throw Failure(name + "could not be read or written: " + told.what() + ".",
                    "Everything that was recorded before is kept.");
  }
}

Connection::Connection(const std::string& path, Access access)
    : path_(path), access_(access), database_(guarded(path, [&] { return opened(path, access); })) {
  // Closing moves a write-ahead log into the file: that is writing, so not before accept().
  if (has_live_wal(path)) configure(database_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1);
  configure(database_, SQLITE_DBCONFIG_DEFENSIVE, 1);
  configure(database_, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
  guarded(path, [&] { database_.exec("PRAGMA query_only = ON"); });
  refuse_newer(path, format_of(database_));
}

Connection::Connection(const std::string& path, SQLite::Database memory)
    : path_(path), access_(Access::read), database_(std::move(memory)) {}

std::unique_ptr<Connection> Connection::in_memory(Connection& of) {
  return guarded(of.path_, [&] {
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup copying(memory, of.database_);
    if (copying.executeStep() != SQLITE_DONE) throw SQLite::Exception(of.path_, SQLITE_BUSY);
    return std::unique_ptr<Connection>(new Connection(of.path_, std::move(memory)));
  });
}

Connection::~Connection() {
  if (!accepted_) return;
  // Others may still be reading: then theirs is the last close, and nothing is waited for.
  database_.tryExec("PRAGMA busy_timeout = 0");
  database_.tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
}

void Connection::refuse_damaged() {
  if (is_cut_off(path_)) fail_damaged(path_, "it is cut off");
  guarded(path_, [&] {
    const SQLite::Transaction one_moment(database_);
    SQLite::Statement check(database_, "PRAGMA quick_check(1)");
    check.executeStep();
    const std::string said = check.getColumn(0).getString();
    if (said != "ok") fail_damaged(path_, said);
    const auto differences = schema_differences(database_, format());
    if (!differences.empty()) fail_damaged(path_, in_words(differences));
  });
}

void Connection::accept() {
  require(access_ == Access::write, "only a connection for writing is accepted");
  guarded(path_, [&] {
    configure(database_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0);
    accepted_ = true;
    database_.exec("PRAGMA query_only = OFF");
    database_.exec("PRAGMA foreign_keys = ON");
    database_.exec("PRAGMA journal_mode = WAL");
    database_.exec("PRAGMA synchronous = FULL");
    // What is erased, or was open before it was sealed, does not linger in free pages.
    database_.exec("PRAGMA secure_delete = ON");
  });
}

void Connection::refuse_unless_writable() const {
  if (access_ == Access::write) return;
  throw Failure("'" + path_ + "' was opened for reading only.",
                "Open it where it may be written to.");
}

int Connection::format() { return static_cast<int>(format_of(database_)); }

}  // namespace tc
