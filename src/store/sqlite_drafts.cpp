#include "store/sqlite_drafts.h"

#include "base/failure.h"
#include "base/require.h"
#include "crypto/sealing.h"
#include "store/entry_rows.h"
#include "store/sealed_rows.h"

namespace tc {

namespace {

constexpr std::size_t most_bytes = 1'000'000;

std::string about(const PersonId& owner, std::string_view name) {
  return owner.text + "/" + std::string(name);
}

}  // namespace

void SqliteDrafts::put(const PersonId& owner, std::string_view name, std::string_view text) {
  connection_->refuse_unless_writable();
  require(chance_ != nullptr, "drafts that are written have chance");
  if (text.size() > most_bytes)
    throw Failure("What you wrote is too long to be kept: at most a million characters.",
                  "Attach it as a file instead.");
  const Secret key = key_at_hand(vault_, private_key(owner), connection_->path());
  guarded(connection_->path(), [&] {
    SQLite::Statement put(connection_->database(),
                          "INSERT INTO draft(owner, name, sealed) VALUES(?, ?, ?) "
                          "ON CONFLICT(owner, name) DO UPDATE SET sealed = excluded.sealed");
    put.bind(1, owner.text);
    put.bind(2, std::string(name));
    bind_bytes(put, 3, seal(key, text, about(owner, name), *chance_));
    put.exec();
  });
}

std::optional<std::string> SqliteDrafts::text(const PersonId& owner, std::string_view name) const {
  std::string sealed;
  guarded(connection_->path(), [&] {
    SQLite::Statement row(connection_->database(),
                          "SELECT sealed FROM draft WHERE owner = ? AND name = ?");
    row.bind(1, owner.text);
    row.bind(2, std::string(name));
    if (row.executeStep()) sealed = row.getColumn(0).getString();
  });
  Unsealed opened = opened_by(vault_, private_key(owner), sealed, about(owner, name));
  if (opened.state != BodyState::open) return std::nullopt;
  return std::move(opened.text);
}

std::vector<std::string> SqliteDrafts::names(const PersonId& owner,
                                             std::string_view beginning) const {
  return guarded(connection_->path(), [&] {
    std::vector<std::string> names;
    SQLite::Statement row(connection_->database(),
                          "SELECT name FROM draft WHERE owner = ?1 AND "
                          "substr(name, 1, length(?2)) = ?2 ORDER BY name");
    row.bind(1, owner.text);
    row.bind(2, std::string(beginning));
    while (row.executeStep()) names.push_back(row.getColumn(0).getString());
    return names;
  });
}

void SqliteDrafts::drop(const PersonId& owner, std::string_view name) {
  connection_->refuse_unless_writable();
  guarded(connection_->path(), [&] {
    SQLite::Statement drop(connection_->database(),
                           "DELETE FROM draft WHERE owner = ? AND name = ?");
    drop.bind(1, owner.text);
    drop.bind(2, std::string(name));
    drop.exec();
  });
}

}  // namespace tc
