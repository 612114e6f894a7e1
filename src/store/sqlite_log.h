#pragma once

#include <optional>

#include "crypto/uuid.h"
#include "ledger/log.h"
#include "store/connection.h"

namespace tc {

/// What a log that may be appended to needs; both must outlive it.
struct Recording {
  Clock& clock;
  Chance& chance;
};

/// The log in a workspace file. Reading is lenient: a row that was tampered with comes out as
/// an entry that verify() finds wrong, not as a failure.
class SqliteLog final : public Log {
 public:
  /// Without a recording it is for reading only.
  SqliteLog(Connection& connection, std::optional<Recording> recording);

  DeviceId device() const override { return device_; }
  EntryId next_id() override;
  std::vector<Entry> append_all(const std::vector<Draft>& drafts) override;
  Arrived read(Cursor from, std::size_t at_most) const override;
  std::optional<Entry> entry(const EntryId& id) const override;
  std::optional<Body> body(const EntryId& id) const override;
  void keep_bundle(const Hash256& hash, std::string_view text) override;
  std::optional<std::string> bundle(const Hash256& hash) const override;
  std::vector<Hash256> bundles() const override;
  std::vector<Head> heads() const override;
  std::uint64_t changes() override;

 private:
  const Recording& recording() const;
  Head own_head() const;
  std::int64_t arrived_so_far() const;
  void insert_entry(const Entry& entry);
  void insert_body(const EntryId& id, const Body& body);
  Entry record(const Draft& draft);

  Connection& connection_;
  std::optional<Recording> recording_;
  UuidSequence uuids_;
  DeviceId device_;
  std::uint64_t changes_ = 0;
  std::int64_t seen_version_ = 0;
  // Kept for speed: preparing a statement takes longer than running it.
  mutable SQLite::Statement read_;
  mutable SQLite::Statement entry_;
  mutable SQLite::Statement body_;
  mutable SQLite::Statement head_;
  SQLite::Statement version_;
};

}  // namespace tc
