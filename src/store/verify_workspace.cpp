#include <SQLiteCpp/SQLiteCpp.h>

#include "base/failure.h"
#include "store/connection.h"
#include "store/file_header.h"
#include "store/schema.h"
#include "store/sqlite_log.h"
#include "store/workspace.h"

namespace tc {

namespace {

Finding about_file(Damage damage, std::string sentence) {
  return {damage, {}, 0, {}, std::move(sentence)};
}

void check_pages(SQLite::Database& database, std::vector<Finding>& findings) {
  SQLite::Statement check(database, "PRAGMA integrity_check(20)");
  while (check.executeStep()) {
    const std::string said = check.getColumn(0).getString();
    if (said != "ok") findings.push_back(about_file(Damage::file_damaged, "The file: " + said));
  }
}

void check_schema(SQLite::Database& database, std::vector<Finding>& findings) {
  for (const std::string& difference : schema_differences(database))
    findings.push_back(about_file(Damage::schema_altered, "The file: " + difference + "."));
}

void check_lone_bodies(SQLite::Database& database, std::vector<Finding>& findings) {
  SQLite::Statement rows(database,
                         "SELECT entry FROM body WHERE entry NOT IN (SELECT id FROM entry)");
  while (rows.executeStep()) {
    const EntryId id(rows.getColumn(0).getString());
    findings.push_back({Damage::body_without_entry,
                        {},
                        0,
                        id,
                        "There is a body for the entry " + id.text + ", which is not there."});
  }
}

/// Each look goes as far as the file lets it; where SQLite gives up, that is one more finding.
template <class Look>
void as_far_as_it_goes(const std::string& path, std::vector<Finding>& findings, Look look) {
  try {
    guarded(path, look);
  } catch (const Failure& failure) {
    findings.push_back(about_file(Damage::file_damaged, failure.what()));
  }
}

}  // namespace

Verification verify_workspace(const std::string& path) {
  Connection connection(path, Access::read);
  SQLite::Database& database = connection.database();
  std::vector<Finding> file;
  if (is_cut_off(path)) file.push_back(about_file(Damage::file_damaged, "The file is cut off."));
  as_far_as_it_goes(path, file, [&] { check_pages(database, file); });
  as_far_as_it_goes(path, file, [&] { check_schema(database, file); });
  as_far_as_it_goes(path, file, [&] { check_lone_bodies(database, file); });
  Verification out;
  as_far_as_it_goes(path, file, [&] { out = verify(SqliteLog(connection, std::nullopt)); });
  out.findings.insert(out.findings.begin(), file.begin(), file.end());
  return out;
}

}  // namespace tc
