#include "store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <map>

#include "ledger/entry.h"
#include "store/file_header.h"

namespace tc {

namespace {

// The triggers guard against our own mistakes and other programs' good intentions. An update or
// delete trigger alone does not stop INSERT OR REPLACE, hence the ones before insert. Against the
// file's owner nothing here helps; that is what the hashes and fingerprints are for.
constexpr std::array<SchemaPart, 8> tables{{
    {"entry", R"(CREATE TABLE entry(
  arrived INTEGER PRIMARY KEY,
  device TEXT NOT NULL,
  number INTEGER NOT NULL CHECK(number >= 1),
  id TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  kind TEXT NOT NULL,
  answers TEXT NOT NULL,
  commitment TEXT NOT NULL CHECK(length(commitment) = 64),
  previous TEXT NOT NULL CHECK(length(previous) = 64),
  format INTEGER NOT NULL,
  hash TEXT NOT NULL UNIQUE CHECK(length(hash) = 64),
  signature TEXT NOT NULL,
  UNIQUE(device, number)) STRICT)"},
    {"body", R"(CREATE TABLE body(
  entry TEXT PRIMARY KEY REFERENCES entry(id),
  key TEXT NOT NULL,
  sealed BLOB NOT NULL) STRICT)"},
    {"attachment", R"(CREATE TABLE attachment(
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL,
  sealed BLOB NOT NULL) STRICT)"},
    {"wrapping", R"(CREATE TABLE wrapping(
  key TEXT NOT NULL,
  holder TEXT NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY(key, holder)) STRICT)"},
    {"bundle", R"(CREATE TABLE bundle(
  hash TEXT PRIMARY KEY CHECK(length(hash) = 64),
  text TEXT NOT NULL) STRICT)"},
    {"draft", R"(CREATE TABLE draft(
  owner TEXT NOT NULL,
  name TEXT NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY(owner, name)) STRICT)"},
    {"head", R"(CREATE TABLE head(
  device TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  hash TEXT NOT NULL) STRICT)"},
    {"meta", R"(CREATE TABLE meta(
  one INTEGER PRIMARY KEY CHECK(one = 1),
  device TEXT NOT NULL,
  workspace TEXT NOT NULL) STRICT)"},
}};

constexpr std::array<SchemaPart, 19> triggers{{
    {"entry_no_update", R"(CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END)"},
    {"entry_no_delete", R"(CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END)"},
    {"entry_next_only", R"(CREATE TRIGGER entry_next_only BEFORE INSERT ON entry
WHEN NEW.arrived IS NOT (SELECT ifnull(max(arrived), 0) + 1 FROM entry)
  OR NEW.number IS NOT (SELECT ifnull(max(number), 0) + 1 FROM entry WHERE device = NEW.device)
  OR NEW.previous IS NOT ifnull((SELECT hash FROM entry WHERE device = NEW.device
    ORDER BY number DESC LIMIT 1), printf('%064d', 0))
  OR EXISTS (SELECT 1 FROM entry WHERE hash = NEW.hash OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END)"},
    {"entry_is_head", R"(CREATE TRIGGER entry_is_head AFTER INSERT ON entry
BEGIN INSERT INTO head(device, number, hash) VALUES(NEW.device, NEW.number, NEW.hash)
  ON CONFLICT(device) DO UPDATE SET number = excluded.number, hash = excluded.hash; END)"},
    {"body_no_update", R"(CREATE TRIGGER body_no_update BEFORE UPDATE ON body
BEGIN SELECT RAISE(ABORT, 'a body may be erased but not changed'); END)"},
    {"body_once", R"(CREATE TRIGGER body_once BEFORE INSERT ON body
WHEN EXISTS (SELECT 1 FROM body WHERE entry = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'a body may be erased but not changed'); END)"},
    {"attachment_no_update", R"(CREATE TRIGGER attachment_no_update BEFORE UPDATE ON attachment
BEGIN SELECT RAISE(ABORT, 'a file may be erased but not changed'); END)"},
    {"attachment_once", R"(CREATE TRIGGER attachment_once BEFORE INSERT ON attachment
WHEN EXISTS (SELECT 1 FROM attachment WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a file may be erased but not changed'); END)"},
    {"wrapping_no_update", R"(CREATE TRIGGER wrapping_no_update BEFORE UPDATE ON wrapping
BEGIN SELECT RAISE(ABORT, 'a wrapping may be dropped but not changed'); END)"},
    {"wrapping_once", R"(CREATE TRIGGER wrapping_once BEFORE INSERT ON wrapping
WHEN EXISTS (SELECT 1 FROM wrapping WHERE key = NEW.key AND holder = NEW.holder)
BEGIN SELECT RAISE(ABORT, 'a wrapping may be dropped but not changed'); END)"},
    {"bundle_no_update", R"(CREATE TRIGGER bundle_no_update BEFORE UPDATE ON bundle
BEGIN SELECT RAISE(ABORT, 'a bundle is kept as it was'); END)"},
    {"bundle_no_delete", R"(CREATE TRIGGER bundle_no_delete BEFORE DELETE ON bundle
BEGIN SELECT RAISE(ABORT, 'a bundle is kept as it was'); END)"},
    {"bundle_once", R"(CREATE TRIGGER bundle_once BEFORE INSERT ON bundle
WHEN EXISTS (SELECT 1 FROM bundle WHERE hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'a bundle is kept as it was'); END)"},
    {"head_no_delete", R"(CREATE TRIGGER head_no_delete BEFORE DELETE ON head
BEGIN SELECT RAISE(ABORT, 'a head is the last entry'); END)"},
    {"head_last_only", R"(CREATE TRIGGER head_last_only BEFORE UPDATE ON head
WHEN NEW.device IS NOT OLD.device OR NEW.number <= OLD.number
  OR NOT EXISTS (SELECT 1 FROM entry
    WHERE device = NEW.device AND number = NEW.number AND hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'a head is the last entry'); END)"},
    {"head_once", R"(CREATE TRIGGER head_once BEFORE INSERT ON head
WHEN NOT EXISTS (SELECT 1 FROM entry
    WHERE device = NEW.device AND number = NEW.number AND hash = NEW.hash)
  OR EXISTS (SELECT 1 FROM entry WHERE device = NEW.device AND number > NEW.number)
BEGIN SELECT RAISE(ABORT, 'a head is the last entry'); END)"},
    {"meta_no_update", R"(CREATE TRIGGER meta_no_update BEFORE UPDATE ON meta
BEGIN SELECT RAISE(ABORT, 'a workspace keeps its device'); END)"},
    {"meta_no_delete", R"(CREATE TRIGGER meta_no_delete BEFORE DELETE ON meta
BEGIN SELECT RAISE(ABORT, 'a workspace keeps its device'); END)"},
    {"meta_once", R"(CREATE TRIGGER meta_once BEFORE INSERT ON meta
WHEN EXISTS (SELECT 1 FROM meta)
BEGIN SELECT RAISE(ABORT, 'a workspace keeps its device'); END)"},
}};

std::vector<SchemaPart> schema_of(int format) {
  const auto former = former_schema(format);
  std::vector<SchemaPart> parts(former.begin(), former.end());
  if (format == ledger_format) {
    parts.assign(tables.begin(), tables.end());
    parts.insert(parts.end(), triggers.begin(), triggers.end());
  }
  return parts;
}

}  // namespace

void create_tables(SQLite::Database& database) {
  database.exec("PRAGMA application_id = " + std::to_string(workspace_application_id));
  database.exec("PRAGMA user_version = " + std::to_string(ledger_format));
  for (const SchemaPart& part : tables) database.exec(std::string(part.sql));
}

void create_triggers(SQLite::Database& database) {
  for (const SchemaPart& part : triggers) database.exec(std::string(part.sql));
}

std::vector<std::string> schema_differences(SQLite::Database& database, int format) {
  std::map<std::string, std::string> found;
  SQLite::Statement rows(database, "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL");
  while (rows.executeStep())
    found.emplace(rows.getColumn(0).getString(), rows.getColumn(1).getString());
  std::vector<std::string> differences;
  for (const SchemaPart& part : schema_of(format)) {
    const auto at = found.find(std::string(part.name));
    if (at == found.end()) {
      differences.push_back("its schema lacks '" + std::string(part.name) + "'");
      continue;
    }
    if (at->second != part.sql)
      differences.push_back("its '" + std::string(part.name) + "' is not the expected one");
    found.erase(at);
  }
  for (const auto& [name, sql] : found)
    differences.push_back("its schema has a foreign part, '" + name + "'");
  return differences;
}

}  // namespace tc
