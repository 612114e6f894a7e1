#include <SQLiteCpp/SQLiteCpp.h>

#include <map>

#include "base/failure.h"
#include "crypto/system_chance.h"
#include "crypto/uuid.h"
#include "ledger/kinds.h"
#include "store/connection.h"
#include "store/entry_rows.h"
#include "store/file_header.h"
#include "store/inside_workspace.h"
#include "store/schema.h"
#include "store/workspace.h"

namespace tc {

namespace {

Finding about_file(Damage damage, std::string sentence) {
  return {damage, {}, 0, {}, std::move(sentence)};
}

Finding cut(const DeviceId& device, std::uint64_t number, const std::string& what) {
  return {Damage::entries_cut, device, number, {}, "The chain of " + device.text + " " + what};
}

void check_pages(SQLite::Database& database, std::vector<Finding>& findings) {
  SQLite::Statement check(database, "PRAGMA integrity_check(20)");
  while (check.executeStep()) {
    const std::string said = check.getColumn(0).getString();
    if (said != "ok") findings.push_back(about_file(Damage::file_damaged, "The file: " + said));
  }
}

void check_schema(Connection& connection, std::vector<Finding>& findings) {
  for (const std::string& difference :
       schema_differences(connection.database(), connection.format()))
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

// The projection, built again from the entries and compared.
void check_heads(SQLite::Database& database, const Verification& seen,
                 std::vector<Finding>& findings) {
  std::map<DeviceId, Head> ends;
  for (const Head& head : seen.heads) ends[head.device] = head;
  SQLite::Statement rows(database, "SELECT device, number, hash FROM head ORDER BY device");
  while (rows.executeStep()) {
    const Head noted{DeviceId(rows.getColumn(0).getString()),
                     static_cast<std::uint64_t>(rows.getColumn(1).getInt64()), hash_in(rows, 2)};
    const Head end = ends[noted.device];
    ends.erase(noted.device);
    if (noted != end && noted.number > end.number)
      findings.push_back(cut(noted.device, end.number + 1,
                             "ends at entry " + std::to_string(end.number) + ", and went on to " +
                                 std::to_string(noted.number) + "."));
    if (noted != end && noted.number <= end.number)
      findings.push_back(cut(
          noted.device, noted.number,
          "does not end where its head was noted, at entry " + std::to_string(noted.number) + "."));
  }
  for (const auto& [device, end] : ends)
    findings.push_back(cut(device, end.number, "has no head noted."));
}

void check_meta(SQLite::Database& database, std::vector<Finding>& findings) {
  SQLite::Statement meta(database, "SELECT device, workspace FROM meta");
  const bool is_there = meta.executeStep();
  const std::string device = is_there ? meta.getColumn(0).getString() : "";
  const std::string workspace = is_there ? meta.getColumn(1).getString() : "";
  if (!is_uuid_v7(device))
    findings.push_back(about_file(Damage::schema_altered, "The file: it names no device."));
  if (!is_uuid_v7(workspace))
    findings.push_back(about_file(Damage::schema_altered, "The file: it names no workspace."));
  SQLite::Statement made(database,
                         "SELECT count(*), ifnull(sum(id = ?), 0) FROM entry WHERE kind = ?");
  made.bind(1, workspace);
  made.bind(2, std::string(kinds::workspace_made));
  made.executeStep();
  if (made.getColumn(0).getInt64() > 0 && made.getColumn(1).getInt64() == 0)
    findings.push_back(about_file(Damage::schema_altered,
                                  "The file: it names a workspace that no entry here made."));
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

Verification verify_former(Connection& connection) {
  SystemChance chance;
  FormerCopy former(connection, id_of_former(connection), chance);
  return verify(SqliteLog(*former.memory, std::nullopt, &former.vault));
}

}  // namespace

Verification verify_workspace(const std::string& path, Vault& vault) {
  Connection connection(path, Access::read);
  SQLite::Database& database = connection.database();
  std::vector<Finding> file;
  if (is_cut_off(path)) file.push_back(about_file(Damage::file_damaged, "The file is cut off."));
  as_far_as_it_goes(path, file, [&] { check_pages(database, file); });
  as_far_as_it_goes(path, file, [&] { check_schema(connection, file); });
  as_far_as_it_goes(path, file, [&] { check_lone_bodies(database, file); });
  Verification out;
  if (connection.format() < ledger_format) {
    as_far_as_it_goes(path, file, [&] { out = verify_former(connection); });
  } else {
    as_far_as_it_goes(path, file, [&] { check_meta(database, file); });
    as_far_as_it_goes(path, file,
                      [&] { out = verify(SqliteLog(connection, std::nullopt, &vault)); });
    as_far_as_it_goes(path, file, [&] { check_heads(database, out, file); });
  }
  out.findings.insert(out.findings.begin(), file.begin(), file.end());
  return out;
}

}  // namespace tc
