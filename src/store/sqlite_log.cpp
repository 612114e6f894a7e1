#include "store/sqlite_log.h"

#include <nlohmann/json.hpp>

#include "base/failure.h"
#include "base/require.h"
#include "ledger/canonical.h"

namespace tc {

namespace {

constexpr const char* select_entries =
    "SELECT arrived, device, number, id, at, who, kind, answers, commitment, previous, hash, "
    "signature FROM entry ";

std::string entries_where(const char* condition) { return std::string(select_entries) + condition; }

// Text that is not exactly what was written becomes one strange answer, so that the entry's hash
// does not fit and the damage is named.
std::vector<EntryId> parse_answers(const std::string& text) {
  std::vector<EntryId> answers;
  if (is_canonical(text)) {
    const auto list = nlohmann::json::parse(text);
    for (const auto& id : list)
      if (list.is_array() && id.is_string()) answers.emplace_back(id.get<std::string>());
  }
  if (answers_text(answers) == text) return answers;
  return {EntryId(text)};
}

Hash256 hash_in(SQLite::Statement& row, int column) {
  return parse_hash(row.getColumn(column).getString()).value_or(Hash256{});
}

Entry entry_in(SQLite::Statement& row) {
  Entry entry;
  entry.device = DeviceId(row.getColumn(1).getString());
  entry.number = static_cast<std::uint64_t>(row.getColumn(2).getInt64());
  entry.id = EntryId(row.getColumn(3).getString());
  entry.at = {row.getColumn(4).getInt64()};
  entry.who = PersonId(row.getColumn(5).getString());
  entry.kind = row.getColumn(6).getString();
  entry.answers = parse_answers(row.getColumn(7).getString());
  entry.commitment = hash_in(row, 8);
  entry.previous = hash_in(row, 9);
  entry.hash = hash_in(row, 10);
  entry.signature = row.getColumn(11).getString();
  return entry;
}

DeviceId device_of(Connection& connection) {
  return guarded(connection.path(), [&] {
    SQLite::Statement row(connection.database(), "SELECT device FROM meta");
    return DeviceId(row.executeStep() ? row.getColumn(0).getString() : "");
  });
}

SQLite::Statement prepared(Connection& connection, const std::string& sql) {
  return guarded(connection.path(), [&] { return SQLite::Statement(connection.database(), sql); });
}

}  // namespace

SqliteLog::SqliteLog(Connection& connection, std::optional<Recording> recording)
    : connection_(connection),
      recording_(recording),
      device_(device_of(connection)),
      read_(prepared(connection, entries_where("WHERE arrived > ? ORDER BY arrived LIMIT ?"))),
      entry_(prepared(connection, entries_where("WHERE id = ?"))),
      body_(prepared(connection, "SELECT salt, text FROM body WHERE entry = ?")),
      head_(prepared(connection, entries_where("WHERE device = ? ORDER BY number DESC LIMIT 1"))),
      version_(prepared(connection, "PRAGMA data_version")) {}

const Recording& SqliteLog::recording() const {
  if (!recording_)
    throw Failure("'" + connection_.path() + "' was opened for reading only.",
                  "Open it where it may be written to.");
  return *recording_;
}

EntryId SqliteLog::next_id() {
  return EntryId(uuids_.next(recording().clock.now(), recording().chance));
}

std::vector<Entry> SqliteLog::append_all(const std::vector<Draft>& drafts) {
  recording();
  return guarded(connection_.path(), [&] {
    SQLite::Transaction all_or_none(connection_.database(), SQLite::TransactionBehavior::IMMEDIATE);
    std::vector<Entry> made;
    for (const Draft& draft : drafts) made.push_back(record(draft));
    all_or_none.commit();
    if (!made.empty()) ++changes_;
    return made;
  });
}

Entry SqliteLog::record(const Draft& asked) {
  Draft draft = asked;
  if (draft.id.empty()) draft.id = next_id();
  require(!entry(draft.id), "an id is used once");
  for (const EntryId& answered : draft.answers)
    require(entry(answered).has_value(), "an answered entry is there");
  require(is_canonical_object(draft.body), "a body is a canonical JSON object");
  const Body body = salted(draft.body, recording().chance);
  const Entry made = next_entry(own_head(), draft, recording().clock.now(), body);
  insert_entry(made);
  insert_body(made.id, body);
  return made;
}

// A chain must not go on from an entry that is not what it was: that would bury the damage.
Head SqliteLog::own_head() const {
  Rested row(head_);
  row->bind(1, device_.text);
  if (!row->executeStep()) return {device_, 0, {}};
  const Entry last = entry_in(head_);
  if (hash_of(last) != last.hash)
    throw Failure("'" + connection_.path() + "' is damaged: its last entry was changed.",
                  "'tradecounter verify' names the damage; otherwise go back to a backup.");
  return {device_, last.number, last.hash};
}

std::int64_t SqliteLog::arrived_so_far() const {
  SQLite::Statement count(connection_.database(), "SELECT ifnull(max(arrived), 0) FROM entry");
  count.executeStep();
  return count.getColumn(0).getInt64();
}

void SqliteLog::insert_entry(const Entry& entry) {
  SQLite::Statement insert(connection_.database(),
                           "INSERT INTO entry(arrived, device, number, id, at, who, kind, "
                           "answers, commitment, previous, hash) "
                           "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  insert.bind(1, arrived_so_far() + 1);
  insert.bind(2, entry.device.text);
  insert.bind(3, static_cast<std::int64_t>(entry.number));
  insert.bind(4, entry.id.text);
  insert.bind(5, entry.at.ms);
  insert.bind(6, entry.who.text);
  insert.bind(7, entry.kind);
  insert.bind(8, answers_text(entry.answers));
  insert.bind(9, hex(entry.commitment));
  insert.bind(10, hex(entry.previous));
  insert.bind(11, hex(entry.hash));
  insert.exec();
}

void SqliteLog::insert_body(const EntryId& id, const Body& body) {
  SQLite::Statement insert(connection_.database(),
                           "INSERT INTO body(entry, salt, text) VALUES(?, ?, ?)");
  insert.bind(1, id.text);
  insert.bind(2, body.salt);
  insert.bind(3, body.text);
  insert.exec();
}

Arrived SqliteLog::read(Cursor from, std::size_t at_most) const {
  return guarded(connection_.path(), [&] {
    Arrived out{{}, from};
    Rested row(read_);
    row->bind(1, static_cast<std::int64_t>(from.arrived));
    row->bind(2, static_cast<std::int64_t>(at_most));
    while (row->executeStep()) {
      out.entries.push_back(entry_in(read_));
      out.next.arrived = static_cast<std::uint64_t>(read_.getColumn(0).getInt64());
    }
    return out;
  });
}

std::optional<Entry> SqliteLog::entry(const EntryId& id) const {
  return guarded(connection_.path(), [&]() -> std::optional<Entry> {
    Rested row(entry_);
    row->bind(1, id.text);
    if (!row->executeStep()) return std::nullopt;
    return entry_in(entry_);
  });
}

std::optional<Body> SqliteLog::body(const EntryId& id) const {
  return guarded(connection_.path(), [&]() -> std::optional<Body> {
    Rested row(body_);
    row->bind(1, id.text);
    if (!row->executeStep()) return std::nullopt;
    return Body{row->getColumn(0).getString(), row->getColumn(1).getString()};
  });
}

void SqliteLog::keep_bundle(const Hash256& hash, std::string_view text) {
  require(sha256(text) == hash, "a bundle is kept under its own hash");
  recording();
  guarded(connection_.path(), [&] {
    SQLite::Transaction whole(connection_.database(), SQLite::TransactionBehavior::IMMEDIATE);
    if (bundle(hash)) return;
    SQLite::Statement insert(connection_.database(), "INSERT INTO bundle(hash, text) VALUES(?, ?)");
    insert.bind(1, hex(hash));
    insert.bind(2, std::string(text));
    insert.exec();
    whole.commit();
    ++changes_;
  });
}

std::optional<std::string> SqliteLog::bundle(const Hash256& hash) const {
  return guarded(connection_.path(), [&]() -> std::optional<std::string> {
    SQLite::Statement row(connection_.database(), "SELECT text FROM bundle WHERE hash = ?");
    row.bind(1, hex(hash));
    if (!row.executeStep()) return std::nullopt;
    return row.getColumn(0).getString();
  });
}

std::vector<Hash256> SqliteLog::bundles() const {
  return guarded(connection_.path(), [&] {
    std::vector<Hash256> hashes;
    SQLite::Statement row(connection_.database(), "SELECT hash FROM bundle ORDER BY hash");
    while (row.executeStep()) hashes.push_back(hash_in(row, 0));
    return hashes;
  });
}

std::vector<Head> SqliteLog::heads() const {
  return guarded(connection_.path(), [&] {
    std::vector<Head> heads;
    SQLite::Statement row(connection_.database(),
                          "SELECT device, max(number), hash FROM entry GROUP BY device "
                          "ORDER BY device");
    while (row.executeStep())
      heads.push_back({DeviceId(row.getColumn(0).getString()),
                       static_cast<std::uint64_t>(row.getColumn(1).getInt64()), hash_in(row, 2)});
    return heads;
  });
}

std::uint64_t SqliteLog::changes() {
  return guarded(connection_.path(), [&] {
    Rested row(version_);
    row->executeStep();
    const std::int64_t version = row->getColumn(0).getInt64();
    if (version != seen_version_) ++changes_;
    seen_version_ = version;
    return changes_;
  });
}

}  // namespace tc
