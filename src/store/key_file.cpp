#include "store/key_file.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "base/failure.h"
#include "store/connection.h"

namespace tc {

namespace {

constexpr int patience_ms = 5000;
constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t user_version_at = 60;
constexpr std::size_t application_id_at = 68;
constexpr const char* table =
    "CREATE TABLE sealed(name TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT";

[[noreturn]] void fail_damaged(const std::string& path, const std::string& how) {
  throw Failure("The key file '" + path + "' is damaged: " + how + ". It was left as it is.",
                "Put a copy of it back, or move it away and restore a key backup.");
}

[[noreturn]] void fail_foreign(const std::string& path) {
  throw Failure("'" + path + "' is no key file of Trade Counter. It was left as it is.",
                "Move it away, or put the key file back that belongs to the workspace.");
}

[[noreturn]] void fail_by_system(const std::string& path, const char* what, int error) {
  throw Failure("The key file '" + path + "' " + what + ": " + std::strerror(error) + ".",
                "Check the permissions of file and folder.");
}

template <class Work>
decltype(auto) guarded_keys(const std::string& path, Work work) {
  try {
    return work();
  } catch (const SQLite::Exception& told) {
    if (told.getErrorCode() == SQLITE_CORRUPT || told.getErrorCode() == SQLITE_NOTADB)
      fail_damaged(path, told.what());
    fail_as_told(path, told);
  }
}

/// The first bytes of the file, looked at before SQLite does, since SQLite may write to what it
/// opens. Nothing where there is no file, or an empty one.
std::string beginning_of(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0 && errno == ENOENT) return "";
  if (file < 0) fail_by_system(path, "could not be read", errno);
  std::array<char, 100> bytes{};
  const ssize_t got = ::read(file, bytes.data(), bytes.size());
  const int error = errno;
  ::close(file);
  if (got < 0 && error == EISDIR) fail_foreign(path);
  if (got < 0) fail_by_system(path, "could not be read", error);
  return {bytes.data(), static_cast<std::size_t>(got)};
}

std::int64_t number_at(const std::string& bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i)
    value = value << 8u | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

/// Whether there is a key file; throws Failure where something else is in its place.
bool is_made(const std::string& path) {
  const std::string start = beginning_of(path);
  if (start.empty()) return false;
  if (start.size() < 100 || start.compare(0, magic.size(), magic) != 0 ||
      number_at(start, application_id_at) != key_file_application_id)
    fail_foreign(path);
  const std::int64_t format = number_at(start, user_version_at);
  if (format > key_file_format)
    throw Failure("The key file '" + path +
                      "' was written by a newer version of Trade Counter. It was left as it is.",
                  "Open the workspace with the newer version.");
  return true;
}

// An absolute path cannot be mistaken for ":memory:" or an address.
SQLite::Database opened(const std::string& path) {
  SQLite::Database database(std::filesystem::absolute(path).string(), SQLite::OPEN_READWRITE,
                            patience_ms);
  sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  database.exec("PRAGMA synchronous = FULL");
  database.exec("PRAGMA secure_delete = ON");
  return database;
}

/// Whether the table is there; it is not where making the file was cut short and rolled back.
/// Throws Failure where the schema is another one, or the file is malformed.
bool is_sound(SQLite::Database& database, const std::string& path) {
  std::string schema;
  SQLite::Statement parts(database, "SELECT sql FROM sqlite_schema WHERE sql NOT NULL");
  while (parts.executeStep()) schema += parts.getColumn(0).getString();
  if (schema.empty()) return false;
  if (schema != table) fail_damaged(path, "it has other tables than a key file");
  SQLite::Statement check(database, "PRAGMA quick_check(1)");
  check.executeStep();
  const std::string said = check.getColumn(0).getString();
  if (said != "ok") fail_damaged(path, said);
  return true;
}

void make_empty(const std::string& path) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) fail_by_system(path, "could not be made", errno);
  ::close(file);
}

void make_table(SQLite::Database& database) {
  database.exec("PRAGMA application_id = " + std::to_string(key_file_application_id));
  database.exec("PRAGMA user_version = " + std::to_string(key_file_format));
  database.exec(table);
}

/// The rows' one column that the query asks for.
std::vector<std::string> column(const std::string& path, const char* query,
                                const std::string* name) {
  std::vector<std::string> out;
  if (!is_made(path)) return out;
  guarded_keys(path, [&] {
    SQLite::Database database = opened(path);
    const SQLite::Transaction one_moment(database);
    if (!is_sound(database, path)) return;
    SQLite::Statement rows(database, query);
    if (name != nullptr) rows.bind(1, *name);
    while (rows.executeStep()) out.push_back(rows.getColumn(0).getString());
  });
  return out;
}

}  // namespace

std::optional<std::string> KeyFile::text(std::string_view name) const {
  const std::string asked(name);
  const auto found = column(path_, "SELECT text FROM sealed WHERE name = ?", &asked);
  if (found.empty()) return std::nullopt;
  return found.front();
}

std::vector<std::string> KeyFile::names() const {
  return column(path_, "SELECT name FROM sealed ORDER BY name", nullptr);
}

void KeyFile::write(const char* statement, std::string_view name, const std::string_view* text) {
  guarded_keys(path_, [&] {
    SQLite::Database database = opened(path_);
    SQLite::Transaction whole(database, SQLite::TransactionBehavior::IMMEDIATE);
    if (!is_sound(database, path_)) make_table(database);
    SQLite::Statement change(database, statement);
    change.bind(1, std::string(name));
    if (text != nullptr) change.bind(2, std::string(*text));
    change.exec();
    whole.commit();
  });
}

void KeyFile::put(std::string_view name, std::string_view text) {
  if (!is_made(path_)) make_empty(path_);
  write("INSERT OR REPLACE INTO sealed(name, text) VALUES(?, ?)", name, &text);
}

void KeyFile::keep(std::string_view name, std::string_view text) {
  if (!is_made(path_)) make_empty(path_);
  write("INSERT OR IGNORE INTO sealed(name, text) VALUES(?, ?)", name, &text);
}

void KeyFile::remove(std::string_view name) {
  if (is_made(path_)) write("DELETE FROM sealed WHERE name = ?", name, nullptr);
}

}  // namespace tc
