#include <array>

#include "store/schema.h"

namespace tc {

namespace {

// What the formats before this one made, kept to know their files again and to bring them forward.
constexpr std::array<SchemaPart, 15> of_format_0{{
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
  hash TEXT NOT NULL UNIQUE CHECK(length(hash) = 64),
  signature TEXT NOT NULL DEFAULT '',
  UNIQUE(device, number)) STRICT)"},
    {"body", R"(CREATE TABLE body(
  entry TEXT PRIMARY KEY REFERENCES entry(id),
  salt TEXT NOT NULL CHECK(length(salt) = 64),
  text TEXT NOT NULL,
  sealing TEXT NOT NULL DEFAULT '') STRICT)"},
    {"bundle", R"(CREATE TABLE bundle(
  hash TEXT PRIMARY KEY CHECK(length(hash) = 64),
  text TEXT NOT NULL) STRICT)"},
    {"meta", R"(CREATE TABLE meta(
  one INTEGER PRIMARY KEY CHECK(one = 1),
  device TEXT NOT NULL) STRICT)"},
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
    {"body_no_update", R"(CREATE TRIGGER body_no_update BEFORE UPDATE ON body
BEGIN SELECT RAISE(ABORT, 'a body may be erased but not changed'); END)"},
    {"body_once", R"(CREATE TRIGGER body_once BEFORE INSERT ON body
WHEN EXISTS (SELECT 1 FROM body WHERE entry = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'a body may be erased but not changed'); END)"},
    {"bundle_no_update", R"(CREATE TRIGGER bundle_no_update BEFORE UPDATE ON bundle
BEGIN SELECT RAISE(ABORT, 'a bundle is kept as it was'); END)"},
    {"bundle_no_delete", R"(CREATE TRIGGER bundle_no_delete BEFORE DELETE ON bundle
BEGIN SELECT RAISE(ABORT, 'a bundle is kept as it was'); END)"},
    {"bundle_once", R"(CREATE TRIGGER bundle_once BEFORE INSERT ON bundle
WHEN EXISTS (SELECT 1 FROM bundle WHERE hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'a bundle is kept as it was'); END)"},
    {"meta_no_update", R"(CREATE TRIGGER meta_no_update BEFORE UPDATE ON meta
BEGIN SELECT RAISE(ABORT, 'a workspace keeps its device'); END)"},
    {"meta_no_delete", R"(CREATE TRIGGER meta_no_delete BEFORE DELETE ON meta
BEGIN SELECT RAISE(ABORT, 'a workspace keeps its device'); END)"},
    {"meta_once", R"(CREATE TRIGGER meta_once BEFORE INSERT ON meta
WHEN EXISTS (SELECT 1 FROM meta)
BEGIN SELECT RAISE(ABORT, 'a workspace keeps its device'); END)"},
}};

}  // namespace

std::span<const SchemaPart> former_schema(int format) {
  return format == 0 ? std::span<const SchemaPart>(of_format_0) : std::span<const SchemaPart>();
}

}  // namespace tc
