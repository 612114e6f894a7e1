#include "store/sqlite_log.h"

#include "base/failure.h"
#include "base/require.h"
#include "crypto/sealing.h"
#include "ledger/canonical.h"
#include "store/absorbing.h"
#include "store/entry_rows.h"
#include "store/sealed_rows.h"

namespace tc {

namespace {

DeviceId device_of(Connection& connection) {
  return guarded(connection.path(), [&] {
    SQLite::Statement row(connection.database(), "SELECT device FROM meta");
    return DeviceId(row.executeStep() ? row.getColumn(0).getString() : "");
  });
}

SQLite::Statement prepared(Connection& connection, const std::string& sql) {
  return guarded(connection.path(), [&] { return SQLite::Statement(connection.database(), sql); });
}

Unsealed opened_body(Vault* vault, const std::optional<SealedBody>& body) {
  if (!body) return {};
  Unsealed out = opened_by(vault, body->key, body->sealed, body->entry.text);
  // Too short for its salt: nobody sealed that as a body.
  if (out.state == BodyState::open && !body_in(out.text)) out.state = BodyState::broken;
  return out;
}

Unsealed opened_file(Vault* vault, const std::optional<SealedAttachment>& file) {
  if (!file) return {};
  Unsealed out = opened_by(vault, file->key, file->sealed, file->id.text);
  if (out.state == BodyState::held_back) out.state = BodyState::broken;
  return out;
}

}  // namespace

SqliteLog::SqliteLog(Connection& connection, std::optional<Recording> recording, Vault* vault)
    : connection_(connection),
      recording_(recording),
      vault_(vault),
      device_(device_of(connection)),
      read_(prepared(connection, entries_where("WHERE arrived > ? ORDER BY arrived LIMIT ?"))),
      entry_(prepared(connection, entries_where("WHERE id = ?"))),
      body_(prepared(connection, "SELECT key, sealed FROM body WHERE entry = ?")),
      head_(prepared(connection, entries_where("WHERE device = ? ORDER BY number DESC LIMIT 1"))),
      version_(prepared(connection, "PRAGMA data_version")) {}

const Recording& SqliteLog::recording() const {
  connection_.refuse_unless_writable();
  require(recording_.has_value(), "a log that records has a clock and chance");
  return *recording_;
}

EntryId SqliteLog::next_id() {
  return EntryId(uuids_.next(recording().clock.now(), recording().chance));
}

std::vector<Entry> SqliteLog::append_all(const std::vector<Draft>& drafts) {
  return *append_unless_moved({~std::uint64_t{0}}, drafts);
}

std::optional<std::vector<Entry>> SqliteLog::append_unless_moved(Cursor seen,
                                                                 const std::vector<Draft>& drafts) {
  recording();
  return guarded(connection_.path(), [&]() -> std::optional<std::vector<Entry>> {
    SQLite::Transaction all_or_none(connection_.database(), SQLite::TransactionBehavior::IMMEDIATE);
    if (arrived_so_far(connection_.database()) > seen.arrived) return std::nullopt;
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
  const Secret key = key_at_hand(vault_, draft.key, connection_.path());
  const Body body = salted(draft.body, recording().chance);
  const Entry made = next_entry(own_head(), draft, recording().clock.now(), body);
  insert_entry(connection_.database(), made);
  insert(connection_.database(),
         SealedBody{made.id, draft.key,
                    seal(key, sealed_form(body), made.id.text, recording().chance)});
  return made;
}

// A chain must not go on from an entry that is not what it was: that would bury the damage.
Head SqliteLog::own_head() const {
  Head last{device_, 0, {}};
  {
    Rested row(head_);
    row->bind(1, device_.text);
    if (row->executeStep()) {
      const Entry entry = entry_in(head_);
      if (hash_of(entry) != entry.hash)
        fail_altered(connection_.path(), "its last entry was changed");
      last = {device_, entry.number, entry.hash};
    }
  }
  SQLite::Statement noted(connection_.database(), "SELECT number, hash FROM head WHERE device = ?");
  noted.bind(1, device_.text);
  const bool is_noted = noted.executeStep();
  if (is_noted != (last.number > 0) ||
      (is_noted && (noted.getColumn(0).getInt64() != static_cast<std::int64_t>(last.number) ||
                    hash_in(noted, 1) != last.hash)))
    fail_altered(connection_.path(), "its chain does not end where it ended");
  return last;
}

Arrived SqliteLog::read(Cursor from, std::size_t at_most) const {
  return guarded(connection_.path(), [&] {
    Arrived out{{}, from};
    Rested row(read_);
    row->bind(1, static_cast<std::int64_t>(from.arrived));
    row->bind(2, static_cast<std::int64_t>(at_most));
    while (row->executeStep()) {
      out.entries.push_back(entry_in(read_));
      out.next.arrived = arrived_in(read_);
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

std::optional<SealedBody> SqliteLog::sealed_body(const EntryId& id) const {
  return guarded(connection_.path(), [&]() -> std::optional<SealedBody> {
    Rested row(body_);
    row->bind(1, id.text);
    if (!row->executeStep()) return std::nullopt;
    return SealedBody{id, KeyName(row->getColumn(0).getString()), row->getColumn(1).getString()};
  });
}

std::optional<Body> SqliteLog::body(const EntryId& id) const {
  const Unsealed opened = opened_body(vault_, sealed_body(id));
  return opened.state == BodyState::open ? body_in(opened.text) : std::nullopt;
}

BodyState SqliteLog::body_state(const EntryId& id) const {
  return opened_body(vault_, sealed_body(id)).state;
}

void SqliteLog::keep_attachment(const AttachmentId& id, const KeyName& key,
                                std::string_view bytes) {
  Chance& chance = recording().chance;
  if (bytes.size() > most_attachment_bytes)
    throw Failure("The file is too large to be attached: it has " +
                      std::to_string(bytes.size() / 1'000'000) + " MB, and at most " +
                      std::to_string(most_attachment_bytes / 1'000'000) + " MB are kept.",
                  "Attach a shorter recording or a smaller picture.");
  const Secret secret = key_at_hand(vault_, key, connection_.path());
  guarded(connection_.path(), [&] {
    SQLite::Transaction whole(connection_.database(), SQLite::TransactionBehavior::IMMEDIATE);
    require(!has_attachment(connection_.database(), id), "an attachment's id is used once");
    insert(connection_.database(), SealedAttachment{id, key, seal(secret, bytes, id.text, chance)});
    whole.commit();
    ++changes_;
  });
}

std::optional<SealedAttachment> SqliteLog::sealed_attachment(const AttachmentId& id) const {
  return guarded(connection_.path(),
                 [&] { return tc::sealed_attachment(connection_.database(), id); });
}

std::optional<std::string> SqliteLog::attachment(const AttachmentId& id) const {
  Unsealed opened = opened_file(vault_, sealed_attachment(id));
  if (opened.state != BodyState::open) return std::nullopt;
  return std::move(opened.text);
}

BodyState SqliteLog::attachment_state(const AttachmentId& id) const {
  return opened_file(vault_, sealed_attachment(id)).state;
}

std::vector<AttachmentId> SqliteLog::attachments() const {
  return guarded(connection_.path(), [&] { return all_attachments(connection_.database()); });
}

void SqliteLog::absorb(const Parcel& parcel) {
  connection_.refuse_unless_writable();
  guarded(connection_.path(), [&] {
    SQLite::Transaction all_or_none(connection_.database(), SQLite::TransactionBehavior::IMMEDIATE);
    take_in(connection_, parcel);
    all_or_none.commit();
    ++changes_;
  });
}

void SqliteLog::keep_bundle(const Hash256& hash, std::string_view text) {
  require(sha256(text) == hash, "a bundle is kept under its own hash");
  recording();
  guarded(connection_.path(), [&] {
    SQLite::Transaction whole(connection_.database(), SQLite::TransactionBehavior::IMMEDIATE);
    if (!take_in_bundle(connection_.database(), std::string(text))) return;
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
                          "SELECT device, number, hash FROM head ORDER BY device");
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
