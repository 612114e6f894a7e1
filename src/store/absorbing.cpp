#include "store/absorbing.h"

#include "base/failure.h"
#include "store/entry_rows.h"
#include "store/sealed_rows.h"

namespace tc {

namespace {

[[noreturn]] void fail_not_fitting(const std::string& path, const Entry& entry,
                                   const std::string& why) {
  throw Failure(
      "Nothing was taken into '" + path + "': entry " + std::to_string(entry.number) +
          " of the device " + entry.device.text + " " + why + ".",
      "Take the file in again; where that does not help, ask for it to be written again.");
}

std::optional<Entry> first_where(SQLite::Database& database, const std::string& condition,
                                 const std::string& value) {
  SQLite::Statement row(database, entries_where(condition));
  row.bind(1, value);
  if (!row.executeStep()) return std::nullopt;
  return entry_in(row);
}

void take_in_entry(Connection& connection, const Entry& entry) {
  SQLite::Database& database = connection.database();
  if (const auto same = first_where(database, "WHERE id = ?", entry.id.text)) {
    if (*same != entry)
      fail_not_fitting(connection.path(), entry, "is not the one that is here already");
    return;
  }
  const auto last =
      first_where(database, "WHERE device = ? ORDER BY number DESC LIMIT 1", entry.device.text);
  if (entry.number != (last ? last->number + 1 : 1) ||
      entry.previous != (last ? last->hash : Hash256{}))
    fail_not_fitting(connection.path(), entry, "does not follow the last one that is here");
  if (hash_of(entry) != entry.hash)
    fail_not_fitting(connection.path(), entry, "is not what its hash says");
  for (const EntryId& answered : entry.answers)
    if (!first_where(database, "WHERE id = ?", answered.text))
      fail_not_fitting(connection.path(), entry, "answers one that is not here");
  insert_entry(database, entry);
}

// One that was held back gives its place up.
void take_in_body(SQLite::Database& database, const SealedBody& body) {
  if (const auto here = sealed_body(database, body.entry)) {
    if (!here->sealed.empty() || body.sealed.empty()) return;
    SQLite::Statement drop(database, "DELETE FROM body WHERE entry = ?");
    drop.bind(1, body.entry.text);
    drop.exec();
  }
  insert(database, body);
}

}  // namespace

bool take_in_bundle(SQLite::Database& database, const std::string& text) {
  SQLite::Statement insert(database,
                           "INSERT INTO bundle(hash, text) SELECT ?1, ?2 "
                           "WHERE NOT EXISTS (SELECT 1 FROM bundle WHERE hash = ?1)");
  insert.bind(1, hex(sha256(text)));
  insert.bind(2, text);
  return insert.exec() > 0;
}

void take_in(Connection& connection, const Parcel& parcel) {
  SQLite::Database& database = connection.database();
  for (const std::string& bundle : parcel.bundles) take_in_bundle(database, bundle);
  for (const Entry& entry : parcel.entries) take_in_entry(connection, entry);
  for (const SealedBody& body : parcel.bodies) take_in_body(database, body);
  for (const SealedAttachment& attachment : parcel.attachments)
    if (!has_attachment(database, attachment.id)) insert(database, attachment);
}

}  // namespace tc
