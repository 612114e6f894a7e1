#include "store/sealed_rows.h"

#include "base/failure.h"
#include "crypto/sealing.h"
#include "store/entry_rows.h"

namespace tc {

namespace {

constexpr std::size_t salt_bytes = 32;

template <class Sealed, class SealedId>
std::optional<Sealed> sealed_row(SQLite::Database& database, const char* select,
                                 const SealedId& id) {
  SQLite::Statement row(database, select);
  row.bind(1, id.text);
  if (!row.executeStep()) return std::nullopt;
  return Sealed{id, KeyName(row.getColumn(0).getString()), row.getColumn(1).getString()};
}

void insert_row(SQLite::Database& database, const char* statement, const std::string& id,
                const KeyName& key, const std::string& sealed) {
  SQLite::Statement insert(database, statement);
  insert.bind(1, id);
  insert.bind(2, key.text);
  bind_bytes(insert, 3, sealed);
  insert.exec();
}

}  // namespace

Unsealed opened_by(Vault* vault, const KeyName& key, const std::string& sealed,
                   std::string_view about) {
  if (sealed.empty()) return {BodyState::held_back, {}};
  const auto secret = vault ? vault->key(key) : std::nullopt;
  if (!secret) return {BodyState::locked, {}};
  auto text = unseal(*secret, sealed, about);
  if (!text) return {BodyState::broken, {}};
  return {BodyState::open, std::move(*text)};
}

Secret key_at_hand(Vault* vault, const KeyName& key, const std::string& path) {
  if (const auto secret = vault ? vault->key(key) : std::nullopt) return *secret;
  throw Failure("Nothing was recorded in '" + path + "': the key that seals it ('" + key.text +
                    "') is not at hand.",
                "Unlock it with your passphrase; on another computer, bring the keys first "
                "('tradecounter restore --keys FILE').");
}

std::string sealed_form(const Body& body) {
  return parse_hex(body.salt).value_or(std::string(salt_bytes, '\0')) + body.text;
}

std::optional<Body> body_in(const std::string& sealed_form) {
  if (sealed_form.size() < salt_bytes) return std::nullopt;
  return Body{hex(std::string_view(sealed_form).substr(0, salt_bytes)),
              sealed_form.substr(salt_bytes)};
}

std::optional<SealedBody> sealed_body(SQLite::Database& database, const EntryId& id) {
  return sealed_row<SealedBody>(database, "SELECT key, sealed FROM body WHERE entry = ?", id);
}

void insert(SQLite::Database& database, const SealedBody& body) {
  insert_row(database, "INSERT INTO body(entry, key, sealed) VALUES(?, ?, ?)", body.entry.text,
             body.key, body.sealed);
}

std::optional<SealedAttachment> sealed_attachment(SQLite::Database& database,
                                                  const AttachmentId& id) {
  return sealed_row<SealedAttachment>(database, "SELECT key, sealed FROM attachment WHERE id = ?",
                                      id);
}

void insert(SQLite::Database& database, const SealedAttachment& attachment) {
  insert_row(database, "INSERT INTO attachment(id, key, sealed) VALUES(?, ?, ?)",
             attachment.id.text, attachment.key, attachment.sealed);
}

bool has_attachment(SQLite::Database& database, const AttachmentId& id) {
  SQLite::Statement row(database, "SELECT 1 FROM attachment WHERE id = ?");
  row.bind(1, id.text);
  return row.executeStep();
}

std::vector<AttachmentId> all_attachments(SQLite::Database& database) {
  std::vector<AttachmentId> ids;
  SQLite::Statement row(database, "SELECT id FROM attachment ORDER BY id");
  while (row.executeStep()) ids.emplace_back(row.getColumn(0).getString());
  return ids;
}

}  // namespace tc
